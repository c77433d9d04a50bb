"""Contents to be written into files, for tests: the usual ones, and one with texts that bite."""

from __future__ import annotations

from compared import BUNDLED, COMPARER, ZONES, compared
from hostile import NASTY
from make import dataset, fact, indicator, period, quantity, source
from msgspec.structs import replace

from parkfacts.compose.content import Content, comparison_content, facts_content
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.comparison.seen import SeenMatrix
from parkfacts.facts.model import Claim, Fact, Family, Park, Scope

STYLE = "gbt7714-2025"
LITERALS = ("00123", "1-2", "3E5", "=1+1", "超1.5万P", "+86", "@SUM(A1)", "甲!A1")


def trade_facts() -> list[Fact]:
    """The foreign trade of several zones, in one unit."""
    return [one for one in BUNDLED.facts if BUNDLED.indicator(one).name == "外贸进出口值"]


def mixed_facts() -> list[Fact]:
    """Facts of a park in many units."""
    inside = BUNDLED.within(BUNDLED.resolve_park("西永微电园").id)
    return [one for one in BUNDLED.facts if one.park in inside][:24]


def trade() -> Content:
    return facts_content(trade_facts(), BUNDLED, STYLE)


def mixed() -> Content:
    return facts_content(mixed_facts(), BUNDLED, STYLE)


def zones() -> Content:
    """Three zones beside each other, with what is reckoned."""
    found = SeenMatrix(compared(*ZONES, least=2), COMPARER, frozenset({"difference", "rank"}))
    return comparison_content(found, STYLE)


def biting() -> Content:
    """Facts whose texts bite."""
    catalogue = biting_catalogue()
    return facts_content(catalogue.facts, catalogue, STYLE)


def biting_catalogue() -> Catalogue:
    """Texts that look like formulas, numbers, dates and markup, each in many places."""
    facts = [
        fact(
            f"odd.{at}",
            "value" if at % 2 else "rank",
            "12.5亿元",
            source="odd",
            park=f"park{at}",
            note=text,
            quantity=replace(quantity("12.5亿元"), literal=text),
            scope=Scope(label=text, includes=text),
        )
        for at, text in enumerate((*LITERALS, *NASTY))
    ]
    parks = [
        Park(id=f"park{at}", name=text or "园", kind="park")
        for at, text in enumerate((*LITERALS, *NASTY))
    ]
    odd = dataset(
        title="=1+1 <b>",
        sources=[source("odd", title="=1+1 <b>&", publisher="@报")],
        parks=parks,
        families=[Family(id="trade", name="=外贸")],
        indicators=[
            indicator("value", "=1+1 外贸", "元"), indicator("rank", "=排名", "亿元", "level"),
        ],
        facts=facts,
        claims=[
            Claim(id=f"c{at}", source="odd", paragraph=at + 1, park=park.id, family="trade",
                  kind="first", period=period(), text=park.name, note=park.name)
            for at, park in enumerate(parks)
        ],
    )  # fmt: skip
    return Catalogue(odd)
