"""An import as a value: each answer gives another one, and nothing is done twice."""

from __future__ import annotations

import pytest
from tests.imported import empty_own, importing, known, told

from parkfacts.exchange.intake.drafting.model import NameAnswer
from parkfacts.exchange.intake.drafting.writing import NotWritable, edits_of
from parkfacts.facts.model import Park
from parkfacts.facts.progress import Cancelled

TABLE = """
园区	2023年GDP（亿元）	2024年GDP（亿元）
高新区	1400	15O3
苏州工业园区	3686	4013
海口市	2300	2400
成都市	22000	23500
"""


def test_one_answer_serves_all_rows_and_leaves_the_first_import_alone() -> None:
    begun = importing(TABLE.replace("15O3", "1503"))
    answered = begun.with_answer(NameAnswer("park", "高 新区", "hefei-hitech"))
    assert [one.fact is None for one in begun.draft().facts] == [True, True, *[False] * 6]
    assert [one.fact.park for one in answered.draft().facts if one.fact] == [
        *["hefei-hitech"] * 2, *["suzhou-park"] * 2, *["haikou"] * 2, *["chengdu"] * 2,
    ]  # fmt: skip
    taken_back = answered.with_answer(NameAnswer("park", "高新区", ""))
    assert taken_back.draft() == begun.draft()


def test_a_new_park_of_a_person_is_made_once() -> None:
    park = Park(id="kunshan", name="昆山高新区", kind="park", parent="suzhou")
    begun = importing(TABLE.replace("15O3", "1503"))
    draft = begun.with_answer(NameAnswer("park", "高新区", park.id, park)).draft()
    assert draft.parks == (park,)
    assert [told(one) for one in draft.facts[:2]] == [
        "kunshan·gdp·1400亿元·2023年", "kunshan·gdp·1503亿元·2024年",
    ]  # fmt: skip


def test_a_mend_changes_no_other_cell() -> None:
    begun = importing(TABLE).with_answer(NameAnswer("park", "高新区", "hefei-hitech"))
    before = begun.draft()
    bad = next(one for one in before.facts if one.fact is None)
    after = begun.with_mend(bad.at, "1503").draft()
    changed = [one for one, other in zip(after.facts, before.facts, strict=True) if one != other]
    assert [told(one) for one in changed] == ["hefei-hitech·gdp·1503亿元·2024年"]
    assert begun.with_mend(bad.at, "1503").with_mend(bad.at, "15O3").draft() == before


def test_a_figure_that_is_left_out_is_accounted_for() -> None:
    begun = importing(TABLE)
    at = begun.draft().facts[0].at
    draft = begun.with_left_out(at).draft()
    assert draft.left_out == (at,)
    assert len(draft.facts) == 7
    assert begun.with_left_out(at).with_left_out(at, left_out=False).draft() == begun.draft()


def test_without_source_nothing_can_be_written() -> None:
    begun = importing(TABLE.replace("高新区", "合肥高新区").replace("15O3", "1503"))
    own, catalogue = empty_own(), known().catalogue
    assert edits_of(begun.draft(), own, catalogue)
    with pytest.raises(NotWritable):
        edits_of(begun.with_source(None).draft(), own, catalogue, only_sound=True)


def test_with_something_bad_all_is_not_written() -> None:
    draft = importing(TABLE).draft()
    with pytest.raises(NotWritable):
        edits_of(draft, empty_own(), known().catalogue)


def test_a_draft_ends_when_nobody_waits_for_it() -> None:
    def told_off(_: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        importing(TABLE).draft(told_off)


def test_the_table_may_tell_its_source() -> None:
    said = importing("""
    2024年开发区主要经济指标
    园区	GDP（亿元）	进出口总额（亿元）
    苏州工业园区	40	50
    合肥高新区	12	13
    资料来源：江苏省统计局，2025-03-01
    """).proposed_source
    assert (said.title, said.publisher, said.published, said.told) == (
        "2024年开发区主要经济指标", "江苏省统计局", "2025-03-01", True,
    )  # fmt: skip
