"""Several datasets as one: what is equal is one, what differs is asked about, nothing is lost."""

from __future__ import annotations

import pytest
from make import PARKS, dataset, fact, indicator, quantity, source
from msgspec.structs import replace
from own import own_dataset

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.overlay import ALONE
from parkfacts.facts.model import Family, Park
from parkfacts.facts.own.model import Change, Join
from parkfacts.facts.own.questions import BOTH
from parkfacts.facts.own.union import unite

BASE = dataset()
ZONE = BASE.parks[2]
VALUE = BASE.indicators[0]
FAMILY = Family(id="trade", name="外贸")
PARENTS = list(PARKS[:3])


def mine(**fields: object) -> object:
    known = {"parks": PARENTS, "families": [FAMILY], "indicators": [VALUE]}
    return own_dataset(**(known | fields))


def told(fact_id: str = "my.value", literal: str = "2800亿元", **fields: object) -> object:
    return fact(fact_id, "value", literal, source="office", paragraph=1, **fields)


def test_the_base_alone_is_itself() -> None:
    found = unite(BASE, ())
    assert found.dataset is BASE
    assert found.overlay is ALONE
    assert not found.questions


def test_own_facts_stand_beside_the_base_and_are_known_as_own() -> None:
    found = unite(BASE, [mine(facts=[told()])])
    catalogue = Catalogue(found.dataset, found.overlay)
    layer = catalogue.layer(catalogue.fact("my.value"))
    assert layer is not None
    assert (layer.title, layer.own) == ("我的数据", True)
    base = catalogue.layer(catalogue.fact("daily.value"))
    assert base is not None
    assert (base.title, base.own) == ("小样", False)
    assert len(found.dataset.facts) == len(BASE.facts) + 1
    assert not found.questions  # copies of the base's rows are no question
    assert found.dataset.parks == BASE.parks


def test_sources_of_the_base_keep_their_numbers() -> None:
    found = unite(BASE, [mine(facts=[told()])])
    before, now = Catalogue(BASE), Catalogue(found.dataset, found.overlay)
    for row in BASE.sources:
        assert now.source_number(row.id) == before.source_number(row.id)
    assert now.source_number("office") == len(BASE.sources) + 1


def test_a_park_told_in_other_words_is_one_and_asked_about() -> None:
    other = replace(ZONE, note="内部说法")
    found = unite(BASE, [mine(parks=[*PARENTS[:2], other], facts=[told()])])
    [question] = found.questions
    assert (question.kind, question.table, question.id) == ("content", "parks", "zone")
    assert [one.title for one in question.differences] == ["备注"]
    assert question.differences[0].texts == ("未写", "内部说法")
    assert "小样" in question.text
    assert "我的数据" in question.text
    assert [park.id for park in found.dataset.parks].count("zone") == 1
    assert next(park for park in found.dataset.parks if park.id == "zone").note == ""


def test_a_copy_of_an_older_base_is_no_question_unless_it_means_something_else() -> None:
    """After each update of the program all that was reworded would be asked about."""
    given = mine(facts=[told()])
    reworded = dataset(
        id="parkfacts", version="2",
        parks=[replace(row, note="新版") if row.id == "zone" else row for row in PARKS],
    )  # fmt: skip
    found = unite(reworded, [given])
    assert not found.questions
    assert next(row for row in found.dataset.parks if row.id == "zone").note == "新版"
    moved = replace(reworded, parks=[replace(row, parent="city") if row.id == "zone" else row
                                     for row in PARKS])  # fmt: skip
    assert [one.id for one in unite(moved, [given]).questions] == ["zone"]
    edited = Change(id="c", at="2026-11-29T08:30:00.000000Z", table="parks", row="zone",
                    kind="edit", before={"note": "x"}, after={"note": ""})  # fmt: skip
    assert [one.id for one in unite(reworded, [replace(given, changes=[edited])]).questions] == [
        "zone"
    ]


def test_an_answer_holds_until_the_contents_are_others() -> None:
    other = replace(ZONE, note="内部说法")
    given = mine(parks=[*PARENTS[:2], other], facts=[told()])
    [question] = unite(BASE, [given]).questions
    wanted = next(choice for choice in question.choices if choice.row.note)
    given = replace(given, answers=[question.answer(wanted.hash)])
    found = unite(BASE, [given])
    assert not found.questions
    assert next(park for park in found.dataset.parks if park.id == "zone").note == "内部说法"
    later = dataset(parks=[replace(row, note="新版") if row.id == "zone" else row for row in PARKS])
    assert len(unite(later, [given]).questions) == 1


def test_one_id_for_two_parks_shows_both_each_with_its_facts() -> None:
    other = Park(id="zone", name="海口综合保税区", kind="zone", parent="park")
    given = mine(parks=[*PARENTS[:2], other], facts=[told()])
    found = unite(BASE, [given])
    own = next(row for row in found.dataset.facts if row.id == "my.value")
    assert own.park != "zone"
    names = {park.id: park.name for park in found.dataset.parks}
    assert names[own.park] == "海口综合保税区"
    assert names["zone"] == ZONE.name
    assert found.overlay.apart["parks", own.park] == "zone"
    [question] = found.questions
    assert question.both
    kept = replace(given, answers=[question.answer(BOTH)])
    assert not unite(BASE, [kept]).questions
    assert unite(BASE, [kept]).dataset.parks == found.dataset.parks


def test_one_id_for_two_units_never_mixes_their_facts() -> None:
    """An answer that took one indicator for all would call persons yuan."""
    people = replace(VALUE, unit="人")
    count = replace(told(), quantity=quantity("30人"))
    given = mine(indicators=[people], facts=[count])
    [question] = unite(BASE, [given]).questions
    assert not question.one
    forced = replace(given, answers=[question.answer(question.choices[0].hash)])
    found = unite(BASE, [forced])
    units = {row.id: row.unit for row in found.dataset.indicators}
    assert [units[row.indicator] for row in found.dataset.facts if row.id == "my.value"] == ["人"]


def test_facts_of_one_id_and_other_figures_both_stand() -> None:
    one = mine(facts=[told()])
    other = replace(mine(facts=[told(literal="2900亿元")]), id="theirs", title="同事的数据")
    found = unite(BASE, [one, other])
    figures = {row.quantity.literal for row in found.dataset.facts}
    assert {"2800亿元", "2900亿元"} <= figures
    [question] = found.questions
    assert (question.table, question.id) == ("facts", "my.value")
    assert "同事的数据" in question.text


def test_a_source_of_one_id_and_another_title_is_never_cited_for_the_other() -> None:
    one = mine(facts=[told()])
    theirs = source("office", title="另一份统计", publisher="统计局")
    other = replace(mine(facts=[told("their.value")], sources=[theirs]), id="theirs")
    found = unite(BASE, [one, other])
    titles = {row.id: row.title for row in found.dataset.sources}
    cited = {row.id: titles[row.source] for row in found.dataset.facts if "value" in row.id}
    assert cited["my.value"] == "内部统计"
    assert cited["their.value"] == "另一份统计"


def test_joined_parks_are_one_found_by_both_names() -> None:
    new = Park(id="my-zone", name="西永综合保税区（园区）", kind="zone", aliases=["西永区内"])
    join = Join(table="parks", kept="zone", gone="my-zone")
    given = mine(parks=[*PARENTS, new], facts=[told(park="my-zone")], joins=[join])
    found = unite(BASE, [given])
    catalogue = Catalogue(found.dataset, found.overlay)
    assert catalogue.fact("my.value").park == "zone"
    assert catalogue.resolve_park("西永区内").id == "zone"
    assert catalogue.park("my-zone").id == "zone"
    assert "my-zone" not in {park.id for park in found.dataset.parks}
    parted = unite(BASE, [replace(given, joins=[])])
    assert next(row for row in parted.dataset.facts if row.id == "my.value").park == "my-zone"


def test_the_id_of_the_base_is_kept_whichever_was_named() -> None:
    new = Park(id="my-zone", name="西永园区", kind="zone")
    join = Join(table="parks", kept="my-zone", gone="zone")
    found = unite(BASE, [mine(parks=[*PARENTS, new], joins=[join])])
    assert "zone" in {park.id for park in found.dataset.parks}


@pytest.mark.parametrize(("kept", "gone"), [("zone", "city"), ("city", "zone")])
def test_a_join_never_puts_a_park_under_itself(kept: str, gone: str) -> None:
    join = Join(table="parks", kept=kept, gone=gone)
    found = unite(BASE, [mine(joins=[join])])
    catalogue = Catalogue(found.dataset, found.overlay)
    for park in found.dataset.parks:
        assert len(catalogue.path(park.id)) < 10
    assert [one.kind for one in found.questions] == (["join"] if kept == "zone" else [])


def test_indicators_of_other_units_are_not_joined() -> None:
    people = indicator("my-people", "就业人数", "人")
    join = Join(table="indicators", kept="value", gone="my-people")
    found = unite(BASE, [mine(indicators=[VALUE, people], joins=[join])])
    assert [one.kind for one in found.questions] == ["join"]
    assert "my-people" in {row.id for row in found.dataset.indicators}


def correcting(fact_id: str = "my.right", literal: str = "2788亿元", **fields: object) -> object:
    return told(fact_id, literal, corrects="daily.value", **fields)


def test_a_correction_is_what_stands_and_both_are_found() -> None:
    found = unite(BASE, [mine(facts=[correcting()])])
    catalogue = Catalogue(found.dataset, found.overlay)
    wrong = catalogue.fact("daily.value")
    assert wrong not in catalogue.facts
    assert catalogue.correction(wrong) == catalogue.fact("my.right")
    assert catalogue.corrected_of(catalogue.fact("my.right")) == [wrong]
    # The growth that is of the corrected figure is of what stands now.
    assert catalogue.fact("daily.growth").of == "my.right"


def test_two_corrections_of_one_fact_are_asked_about_and_both_shown() -> None:
    one = mine(facts=[correcting()])
    other = replace(mine(facts=[correcting("their.right", "2790亿元")]), id="theirs")
    found = unite(BASE, [one, other])
    [question] = found.questions
    assert (question.kind, question.id) == ("corrections", "daily.value")
    standing = {row.id for row in Catalogue(found.dataset, found.overlay).facts}
    assert {"my.right", "their.right"} <= standing
    assert "daily.value" not in standing
    wanted = next(choice for choice in question.choices if choice.row.id == "their.right")
    answered = unite(BASE, [replace(one, answers=[question.answer(wanted.hash)]), other])
    assert not answered.questions
    standing = {row.id for row in Catalogue(answered.dataset, answered.overlay).facts}
    assert "their.right" in standing
    assert not {"my.right", "daily.value"} & standing


def test_two_corrections_of_one_id_are_one_question() -> None:
    """Two people who correct one fact give their corrections the same id."""
    one = mine(facts=[correcting()])
    other = replace(mine(facts=[correcting(literal="2790亿元")]), id="theirs")
    [question] = unite(BASE, [one, other]).questions
    assert question.kind == "corrections"
    assert len({choice.row.id for choice in question.choices}) == 2
    found = unite(BASE, [one, other])
    [(_, apart)] = found.overlay.apart
    assert found.overlay.id_in_file("facts", apart) == "my.right"
    agreed = unite(BASE, [one, replace(mine(facts=[correcting(note="同")]), id="theirs")])
    assert len(agreed.overlay.corrected_by) == 1


def test_corrections_that_agree_are_no_question_and_no_two_claims() -> None:
    other = replace(mine(facts=[correcting("their.right")]), id="theirs")
    found = unite(BASE, [mine(facts=[correcting()]), other])
    assert not found.questions
    standing = {row.id for row in Catalogue(found.dataset, found.overlay).facts}
    assert len({"my.right", "their.right"} & standing) == 1


def test_facts_that_correct_each_other_all_stand() -> None:
    one = told("my.one", corrects="my.two")
    other = told("my.two", "2900亿元", corrects="my.one")
    found = unite(BASE, [mine(facts=[one]), replace(mine(facts=[other]), id="theirs")])
    assert [question.kind for question in found.questions] == ["circle"]
    assert not found.overlay.corrected_by


def test_a_correction_of_a_correction_is_what_stands() -> None:
    again = told("my.again", "2787亿元", corrects="my.right")
    found = unite(BASE, [mine(facts=[correcting()]), replace(mine(facts=[again]), id="theirs")])
    catalogue = Catalogue(found.dataset, found.overlay)
    assert catalogue.correction(catalogue.fact("daily.value")) == again


def test_parks_that_two_files_nest_otherwise_never_lead_in_a_circle() -> None:
    """Each file is a tree; what is shown of three of them together must be one too."""
    a, b, c = (Park(id=name, name=name, kind="park") for name in "abc")
    trees = (
        [replace(a, parent="b"), replace(b, parent="c"), c],
        [replace(b, parent="c"), replace(c, parent="a"), a],
        [replace(c, parent="a"), replace(a, parent="b"), b],
    )
    files = [replace(mine(parks=list(rows)), id=f"f{at}") for at, rows in enumerate(trees)]
    found = unite(dataset(facts=[], claims=[]), files)
    catalogue = Catalogue(found.dataset, found.overlay)
    for park in found.dataset.parks:
        assert len(catalogue.path(park.id)) <= 4
