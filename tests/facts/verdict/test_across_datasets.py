"""Verdicts, repeated figures and contradictions do not mind which dataset a fact is of."""

from __future__ import annotations

from make import PARKS, dataset, fact
from own import own_dataset

from parkfacts.facts.basket.items import FactItem, keep
from parkfacts.facts.basket.state import refreshed, state_of
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.chart.choice import facts_to_draw
from parkfacts.facts.derived.derive import follows_from
from parkfacts.facts.derived.total import total_of
from parkfacts.facts.model import Fact, Park
from parkfacts.facts.own.union import unite
from parkfacts.facts.verdict.comparer import Comparer

BASE = dataset()
OTHER = Park(id="my-zone", name="海口综合保税区", kind="zone")


def told(fact_id: str, literal: str, **fields: object) -> Fact:
    return fact(fact_id, "value", literal, source="office", paragraph=1, **fields)


def catalogue_of(*facts: Fact) -> Catalogue:
    own = own_dataset(
        parks=[*PARKS[:3], OTHER], families=BASE.families, indicators=BASE.indicators[:2],
        facts=list(facts),
    )  # fmt: skip
    united = unite(BASE, [own])
    return Catalogue(united.dataset, united.overlay)


def test_an_own_park_is_compared_with_one_of_the_base() -> None:
    catalogue = catalogue_of(told("my.value", "330亿元", park="my-zone"))
    found = Comparer(catalogue).verdict(catalogue.fact("daily.value"), catalogue.fact("my.value"))
    assert found.comparable


def test_a_figure_told_otherwise_by_own_data_is_a_conflict() -> None:
    catalogue = catalogue_of(told("my.value", "2900亿元"), told("my.same", "2788.44亿元"))
    comparer, base = Comparer(catalogue), catalogue.fact("daily.value")
    assert comparer.verdict(base, catalogue.fact("my.value")).codes[0] == "conflict"
    assert comparer.verdict(base, catalogue.fact("my.same")).codes[0] == "told-twice"
    assert catalogue.fact("my.value") in comparer.told_otherwise(base)


def test_a_corrected_figure_is_compared_with_nothing() -> None:
    catalogue = catalogue_of(
        told("my.right", "2900亿元", corrects="daily.value"),
        told("my.value", "330亿元", park="my-zone"),
    )
    comparer = Comparer(catalogue)
    wrong, right = catalogue.fact("daily.value"), catalogue.fact("my.right")
    found = comparer.verdict(wrong, right)
    assert found.codes == ("corrected",)
    assert not found.side_by_side
    assert comparer.verdict(wrong, catalogue.fact("my.value")).codes == ("corrected",)
    assert comparer.verdict(right, catalogue.fact("my.value")).comparable
    assert not comparer.told_otherwise(right)  # the corrected figure is no other telling


def test_what_shows_is_what_is_drawn_summed_and_reckoned_with() -> None:
    catalogue = catalogue_of(told("my.right", "2900亿元", corrects="daily.value"))
    wrong, right = catalogue.fact("daily.value"), catalogue.fact("my.right")
    assert facts_to_draw([wrong, right], catalogue)[0] == right
    assert wrong not in facts_to_draw([wrong], catalogue)
    assert "更正" in total_of([wrong, right], Comparer(catalogue)).reason
    growth = catalogue.fact("daily.growth")
    found = follows_from(growth, FactIndex(catalogue), Comparer(catalogue))
    assert "2840" in str(found[0].ranged)  # of 2900 and 2.1 %, not of 2788.44


def test_a_group_is_of_one_source_and_a_corrected_fact_may_be_all_of_it() -> None:
    alone = fact("daily.alone", "value", "1亿元", park="park", group="alone")
    base = dataset(facts=[*BASE.facts, alone])
    own = own_dataset(
        parks=list(PARKS[:3]), families=BASE.families, indicators=BASE.indicators[:1],
        facts=[told("my.right", "2亿元", park="park", corrects="daily.alone", group="daily.trade")],
    )  # fmt: skip
    united = unite(base, [own])
    catalogue = Catalogue(united.dataset, united.overlay)
    assert not catalogue.told_together(catalogue.fact("daily.alone"))
    assert not catalogue.told_together(catalogue.fact("my.right"))
    assert len(catalogue.told_together(catalogue.fact("daily.growth"))) == 2


def test_a_basket_tells_that_a_fact_was_corrected() -> None:
    item = FactItem(id="one", kept=keep(BASE.facts[0], Catalogue(BASE)))
    catalogue = catalogue_of(told("my.right", "2900亿元", corrects="daily.value"))
    state = state_of(item, catalogue)
    assert state.word == "changed"
    assert "已被更正为2900亿元" in state.lines
    assert refreshed(item, catalogue).kept.fact == "my.right"
    assert state_of(refreshed(item, catalogue), catalogue).word == "same"
