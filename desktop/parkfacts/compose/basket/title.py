"""What a document made of a basket is called, where the user has given it no name of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parkfacts.compose.facts.sheet import caption_of
from parkfacts.compose.page.captions import comparison_caption, whose
from parkfacts.facts.basket.items import (
    AnyItem,
    Basket,
    ChartItem,
    ClaimItem,
    ComparisonItem,
    FactItem,
    Heading,
)
from parkfacts.facts.catalogue.catalogue import Catalogue

UNNAMED = ("资料篮",)
"""How the names begin that a basket comes with."""


def document_title(basket: Basket, catalogue: Catalogue, unnamed: Sequence[str] = UNNAMED) -> str:
    """The basket's own name; by what is in it, where its name is one of those that it came with.

    ``unnamed``: how such names begin.
    """
    if not basket.title.startswith(tuple(unnamed)):
        return basket.title
    items = [item for item in basket.items if not isinstance(item, Heading)]
    known = catalogue.parks
    ids = dict.fromkeys(park for item in items for park in _parks(item, catalogue))
    parks = [known[name] for name in ids if name in known]
    if not parks:
        return basket.title
    if all(isinstance(item, FactItem) for item in items):
        names = (item.kept.fact for item in items if isinstance(item, FactItem))
        return caption_of(
            [fact for name in names if (fact := catalogue.find_fact(name))], catalogue
        )
    if all(isinstance(item, ComparisonItem) for item in items):
        return comparison_caption(parks)
    return f"{whose(parks, catalogue)}有关数据"


def _parks(item: AnyItem, catalogue: Catalogue) -> Iterator[str]:
    """Ids of the parks that a thing is about, as far as the dataset has it."""
    match item:
        case FactItem(kept=kept):
            facts = [kept.fact]
        case ClaimItem(kept=claim):
            facts = []
            if found := catalogue.find_claim(claim.claim):
                yield found.park
        case ChartItem(facts=drawn, compared=None):
            facts = [one.fact for one in drawn]
        case ComparisonItem(compared=compared) | ChartItem(compared=compared):
            facts = []
            yield from compared.parks if compared else ()
        case _:
            facts = []
    yield from (fact.park for name in facts if (fact := catalogue.find_fact(name)))
