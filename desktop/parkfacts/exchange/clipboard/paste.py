"""What a paste or a drop brings into the basket: our own types, read back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from parkfacts.compose.basket.collect import again, of_claims, of_comparison, of_facts
from parkfacts.exchange.clipboard.payload import COMPARISON, FACTS
from parkfacts.exchange.files.basket_file import decode_items
from parkfacts.facts.basket.items import (
    AnyItem,
    KeptComparison,
    Pick,
)
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.verdict.comparer import Comparer

ITEMS = "application/x-parkfacts-basket+json"
"""Our own MIME type for things on their way into a basket: the items, with fingerprints."""


def of_flavours(data: Mapping[str, bytes], comparer: Comparer, index: FactIndex) -> list[AnyItem]:
    """The items in what lies on a clipboard, by MIME type; what the dataset has not is left out."""
    if ITEMS in data:
        return decode_items(data[ITEMS])
    catalogue = comparer.catalogue
    if COMPARISON in data:
        told = _ids(data[COMPARISON])
        facts = [fact for one in told("facts") if (fact := catalogue.find_fact(one))]
        wanted = KeptComparison(
            parks=told("parks"),
            indicators=told("indicators"),
            picks=[Pick(park=one.park, indicator=one.indicator, fact=one.id) for one in facts],
        )
        return of_comparison(again(wanted, comparer, index), "nearest")
    if FACTS in data:
        told = _ids(data[FACTS])
        facts = [fact for one in told("facts") if (fact := catalogue.find_fact(one))]
        claims = [claim for one in told("claims") if (claim := catalogue.find_claim(one))]
        return [*of_facts(facts, catalogue), *of_claims(claims, catalogue)]
    return []


def _ids(data: bytes) -> Callable[[str], list[str]]:
    """Lists of ids by name, from the bytes of a flavour of ours; empty where there is none."""
    try:
        tree: Any = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        tree = None

    def named(name: str) -> list[str]:
        found = tree.get(name) if isinstance(tree, dict) else None
        return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []

    return named
