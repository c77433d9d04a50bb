"""Baskets over the bundled dataset to be written into files, for tests."""

from __future__ import annotations

from compared import BUNDLED, COMPARER, ZONES, compared
from exported import STYLE, biting_catalogue
from make_baskets import basket, heading
from msgspec.structs import replace

from parkfacts.compose.basket.collect import (
    of_claims,
    of_comparison,
    of_comparison_chart,
    of_fact_chart,
    of_facts,
)
from parkfacts.compose.basket.content import BasketContent, basket_content
from parkfacts.facts.basket.items import AnyItem, Basket, Heading
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.comparison.matrix import ComparisonQuery, compare_parks
from parkfacts.facts.comparison.seen import SeenMatrix
from parkfacts.facts.verdict.comparer import Comparer

SEEN = SeenMatrix(compared(*ZONES, least=2), COMPARER, frozenset({"difference"}))
TRADE = [one for one in BUNDLED.facts if BUNDLED.indicator(one).name == "外贸进出口值"]
FACTS = [BUNDLED.facts[at] for at in (90, 0, 60)]


def noted(items: list[AnyItem], note: str) -> list[AnyItem]:
    """The items, the first of which has a note."""
    return [replace(items[0], note=note), *items[1:]]


def report(*more: AnyItem) -> Basket:
    """Everything that a basket can hold, under two headings, with notes."""
    return basket(
        Heading(id="h", title="一、外贸", note="先看总量"),
        *noted(of_facts(FACTS, BUNDLED), "须核对"),
        *noted(of_claims(BUNDLED.claims[:2], BUNDLED), "可放导语"),
        heading("k", "二、对比"),
        *noted(of_comparison(SEEN, "nearest"), "只用前两行"),
        *noted(of_comparison_chart(SEEN, "nearest", []), "放第三页"),
        *of_fact_chart(TRADE, [], BUNDLED),
        *more,
    )


def content(of: Basket) -> BasketContent:
    """The basket over the bundled dataset."""
    return basket_content(of, BUNDLED, STYLE)


def many(count: int) -> Basket:
    """So many facts, claims and a chart of the facts under one heading."""
    facts = (BUNDLED.facts * (count // len(BUNDLED.facts) + 1))[:count]
    return basket(
        heading("h", "一"),
        *of_facts(facts, BUNDLED),
        *of_claims(BUNDLED.claims[:count], BUNDLED),
        *of_fact_chart(facts, [], BUNDLED),
    )


def biting_report() -> BasketContent:
    """Facts, claims, a comparison and a chart, in whose every text something bites."""
    catalogue = biting_catalogue()
    comparer, index = Comparer(catalogue), FactIndex(catalogue)
    parks = [*catalogue.dataset.parks[:3], catalogue.dataset.parks[-1]]
    seen = SeenMatrix(compare_parks(parks, comparer, index, ComparisonQuery()), comparer)
    of = basket(
        Heading(id="h", title="=1+1 <b>", note="=cmd|' /C calc'!A0\n# 第二行"),
        *noted(of_facts(catalogue.facts, catalogue), "=1+1"),
        *noted(of_claims(catalogue.claims, catalogue), "| - 1."),
        Heading(id="k", title="甲" * 200),
        *of_comparison(seen, "nearest"),
        *of_fact_chart(catalogue.facts, [], catalogue),
        title="@SUM(A1) <script>",
    )
    return basket_content(of, catalogue, STYLE, comparer, index)
