"""New parks and indicators: proposed whole, and confirmed before what hinges on them is sound."""

from __future__ import annotations

from tests.imported import drafted, empty_own, importing, known, written

from parkfacts.exchange.intake.drafting.model import AS_PROPOSED, NameAnswer

NEW = "园区\t2024年末从业人员（万人）\n合肥经开区\t12.5\n苏州工业园区\t40\n"


def test_new_parks_and_indicators_are_proposed_whole() -> None:
    draft = drafted(NEW)
    assert [(row.id, row.kind, row.parent) for row in draft.parks] == [
        ("hefeijingkaiqu", "park", "hefei")
    ]
    assert [(row.kind, row.unit, row.nature, row.family) for row in draft.indicators] == [
        ("level", "人", "stock", "talent")
    ]
    assert {one.kind for one in draft.problems} == {"new"}


def test_what_hinges_on_a_new_name_needs_a_look_until_one_answer_confirms_it() -> None:
    begun = importing(NEW)
    draft = begun.draft()
    assert (draft.sound, draft.doubtful, len(draft.problems)) == (0, 2, 2)
    assert [len(one.unconfirmed) for one in draft.facts] == [2, 1]
    assert not written(draft, empty_own(), known(), only_sound=True).facts
    assert len(written(draft, empty_own(), known()).facts) == 2
    said = begun.with_answer(NameAnswer("indicator", "从业人员", AS_PROPOSED))
    draft = said.draft()
    assert [one.level for one in draft.facts] == ["doubt", None]
    made = written(draft, empty_own(), known(), only_sound=True)
    assert [fact.park for fact in made.facts] == ["suzhou-park"]
    draft = said.with_answer(NameAnswer("park", "合肥经开区", AS_PROPOSED)).draft()
    assert (draft.sound, draft.doubtful, draft.problems) == (2, 0, ())


def test_all_new_names_are_confirmed_at_once_but_those_near_a_known_one() -> None:
    begun = importing(NEW)
    assert begun.with_confirmed(begun.draft().names).draft().sound == 2
    begun = importing("园区\t2024年孵化器数（个）\t2024年乙丙值（亿元）\n合肥高新区\t2\t5\n")
    draft = begun.with_confirmed(begun.draft().names).draft()
    assert [one.level for one in draft.facts] == ["doubt", None]


def test_a_city_in_a_table_of_zones_is_no_new_park_of_its_name() -> None:
    draft = drafted("高新区名称\t2024年GDP（亿元）\n杭州\t10\n无锡市\t12\n")
    assert [row.name for row in draft.parks] == ["杭州高新区", "无锡高新区"]
    assert draft.sound == 0
