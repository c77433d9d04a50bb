"""Small builders of baskets for tests."""

from __future__ import annotations

from functools import cache

from make import OTHERS, TRADE, tiny_dataset

from parkfacts.compose.basket.collect import of_claims, of_facts
from parkfacts.facts.basket.edit import insert
from parkfacts.facts.basket.items import AnyItem, Basket, FactItem, Heading, keep
from parkfacts.facts.catalogue.catalogue import Catalogue

TINY = Catalogue(tiny_dataset())


def fact_item(item_id: str, fact=TRADE[0], note: str = "") -> FactItem:
    """A fact of the tiny dataset in the basket."""
    return FactItem(id=item_id, kept=keep(fact, TINY), note=note)


def heading(item_id: str, title: str = "外贸") -> Heading:
    """A heading."""
    return Heading(id=item_id, title=title)


def basket(*items: AnyItem, title: str = "季度报告") -> Basket:
    """A basket of items."""
    return insert(Basket(title=title), items, 0)


@cache
def full_basket() -> Basket:
    """Two headings, facts with a note, a claim."""
    return basket(
        heading("h1"),
        fact_item("a", note="先用"),
        *of_facts(OTHERS[:2], TINY),
        heading("h2", "记事"),
        *of_claims(TINY.claims, TINY),
    )


def order(of: Basket) -> str:
    """The ids in their order, a blank between."""
    return " ".join(item.id for item in of.items)
