"""A sum is given only where it means something."""

import msgspec
import pytest
from make import dataset, fact, tiny_dataset

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.derived.total import total_of
from parkfacts.facts.model import Park
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.verdict.park_relations import overlapping


@pytest.fixture
def catalogue():
    return Catalogue(tiny_dataset())


def first_level(catalogue):
    return next(
        f
        for f in catalogue.facts
        if catalogue.indicator(f).kind == "level"
        and not f.quantity.qualifier
        and f.period.basis == "stated"
    )


def test_one_fact_has_no_sum(catalogue):
    assert total_of([catalogue.facts[0]], Comparer(catalogue)) == ("", "")


def test_the_same_park_twice_is_not_summed(catalogue):
    fact = first_level(catalogue)
    total = total_of([fact, msgspec.structs.replace(fact, id="x.other")], Comparer(catalogue))
    assert (total.text, bool(total.reason)) == ("", True)


def test_growth_is_not_summed(catalogue):
    growth = next(f for f in catalogue.facts if catalogue.indicator(f).kind == "growth")
    assert "不能相加" in total_of([growth, growth], Comparer(catalogue)).reason


@pytest.mark.parametrize("field", ["status", "period"])
def test_what_differs_is_named(catalogue, field):
    fact = first_level(catalogue)
    other = {
        "status": {"status": "planned"},
        "period": {"period": msgspec.structs.replace(fact.period, label="1999年")},
    }[field]
    total = total_of([fact, msgspec.structs.replace(fact, **other)], Comparer(catalogue))
    assert total.text == ""
    assert {"status": "状态不同", "period": "期间不同"}[field] == total.reason


def test_disjoint_parks_of_one_meaning_are_summed_exactly(catalogue):
    fact = first_level(catalogue)
    parks = [p.id for p in catalogue.dataset.parks]
    pairs = [(a, b) for a in parks for b in parks if not overlapping(a, b, catalogue)]
    assert pairs, "the tiny dataset has disjoint parks"
    one, other = (msgspec.structs.replace(fact, park=park) for park in pairs[0])
    total = total_of([one, other], Comparer(catalogue))
    assert total.text == f"{fact.quantity.value * 2:f}{fact.quantity.unit}"


@pytest.mark.parametrize(("literal", "summed"), [("12家", False), ("10家", True)])
def test_a_figure_that_is_told_otherwise_is_not_summed(literal, summed):
    one, other = (
        fact("daily.a", "companies", "10家"),
        fact("daily.b", "companies", "11家", park="b"),
    )
    beside = fact("digest.a", "companies", literal, source="digest")
    zones = [Park(id=name, name=f"{name}园", kind="park") for name in (one.park, "b")]
    made = Catalogue(dataset(parks=zones, facts=[one, other, beside], claims=[]))
    total = total_of([one, other], Comparer(made))
    assert total == (("21家", "") if summed else ("", "有的数两处说法不合"))


def test_a_park_overlaps_itself_and_what_lies_in_it(catalogue):
    child = next(p for p in catalogue.dataset.parks if p.parent)
    assert overlapping(child.id, child.id, catalogue)
    assert overlapping(child.id, child.parent, catalogue)
    assert overlapping(child.parent, child.id, catalogue)
