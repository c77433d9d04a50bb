"""Whatever files there are, in whatever order: nothing is lost, and the same is known."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st
from make import dataset, fact, indicator, source
from msgspec.structs import replace
from own import own_dataset

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.dataset.checks import check_dataset
from parkfacts.facts.model import Family, Park
from parkfacts.facts.own.model import Join, OwnDataset
from parkfacts.facts.own.union import United, unite

BASE = dataset()
CITY = Park(id="city", name="重庆市", kind="city", aliases=["重庆"])
IDS = ("a", "b", "c")


@st.composite
def parks(draw: st.DrawFn) -> list[Park]:
    """A sound tree of a few parks, whose ids others use otherwise."""
    order = draw(st.permutations(IDS))
    found = [CITY]
    for at, name in enumerate(order):
        above = draw(st.sampled_from([None, "city", *order[:at]]))
        label = draw(st.sampled_from(["东区", "西区"]))
        found.append(Park(id=name, name=label, kind="park", parent=above,
                          note=draw(st.sampled_from(["", "内部"]))))  # fmt: skip
    return found


@st.composite
def files(draw: st.DrawFn, number: int) -> OwnDataset:
    """An own file with facts of its parks, some of ids that other files have too."""
    tree = draw(parks())
    unit = draw(st.sampled_from(["元", "人"]))
    money = indicator("money", "金额", unit, note_of(draw))
    facts = []
    for name in draw(st.sets(st.sampled_from(["f.1", "f.2", "f.3"]))):
        value = draw(st.integers(1, 3))
        corrects = draw(st.sampled_from([None, None, "daily.value", "f.1", "f.2"]))
        facts.append(fact(name, "money", f"{value}{unit}", source="office", paragraph=1,
                          park=draw(st.sampled_from(IDS)),
                          corrects=corrects if corrects != name else None))  # fmt: skip
    joins = draw(st.lists(st.tuples(st.sampled_from(IDS), st.sampled_from((*IDS, "zone"))),
                          max_size=2))  # fmt: skip
    return own_dataset(
        f"own-{number}",
        title=f"数据{number}",
        sources=[source("office", title=draw(st.sampled_from(["年报", "月报"])))],
        parks=tree,
        families=[Family(id="trade", name="外贸")],
        indicators=[money],
        facts=sorted(facts, key=lambda one: one.id),
        joins=[Join(table="parks", kept=kept, gone=gone) for kept, gone in joins if kept != gone],
    )


def note_of(draw: st.DrawFn) -> str:
    """A kind that files may differ in."""
    return draw(st.sampled_from(["level", "level", "size"]))


def known(united: United) -> tuple[object, ...]:
    """What is known without the order of rows: facts by what they say, with their names in full."""
    catalogue = Catalogue(united.dataset, united.overlay)

    def said(one: object) -> tuple[object, ...]:
        path = tuple(park.name for park in catalogue.path(one.park))
        source = catalogue.source(one.source)
        return (path, catalogue.indicator(one).unit, one.quantity, source.title, one.id)

    questions = {(one.kind, one.table, one.id, tuple(one.between)) for one in united.questions}
    return (
        frozenset(map(said, catalogue.facts)),
        frozenset(map(said, catalogue.corrected)),
        frozenset(questions),
        frozenset(united.overlay.corrected_by.items()),
        frozenset(united.overlay.joined.items()),
    )


THREE = st.tuples(files(1), files(2), files(3))


@settings(max_examples=150, deadline=None)
@given(THREE)
def test_the_order_of_files_changes_nothing_that_is_known(given_files):
    found = {known(unite(BASE, order)) for order in permutations(given_files)}
    assert len(found) == 1


@settings(max_examples=150, deadline=None)
@given(THREE)
def test_nothing_is_lost_and_the_union_is_sound(given_files):
    united = unite(BASE, given_files)
    assert not [one for one in check_dataset(united.dataset) if one.kind != "of"]
    for own in given_files:
        for row in own.facts:
            like = [
                one
                for one in united.dataset.facts
                if one.quantity == row.quantity and one.id.startswith(row.id)
            ]
            assert like
            titles = {source.id: source.title for source in united.dataset.sources}
            assert own.sources[0].title in {titles[one.source] for one in like}
    ids = {one.id for one in united.dataset.facts}
    assert {one.id for one in BASE.facts} <= ids
    assert united.overlay.corrected_by.keys() <= ids


@settings(max_examples=60, deadline=None)
@given(THREE)
def test_every_question_can_be_answered_and_is_not_asked_again(given_files):
    asked = [
        one for one in unite(BASE, given_files).questions if one.choices and one.kind != "circle"
    ]
    answers = [
        one.answer(one.choices[0].hash if one.one else "both")
        for one in asked
        if one.one or one.both
    ]
    first, *others = given_files
    united = unite(BASE, [replace(first, answers=answers), *others])
    again = {(one.table, one.id, tuple(one.between)) for one in united.questions}
    assert not again & {(one.table, one.id, tuple(one.between)) for one in answers}
    assert not [one for one in check_dataset(united.dataset) if one.kind != "of"]
