"""What derived figures are called, and how their formulas are written."""

from __future__ import annotations

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Fact
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.wording import labels


def whose(fact: Fact, catalogue: Catalogue) -> str:
    """Park and indicator of a fact: 西永综合保税区外贸进出口值."""
    return named(catalogue.park(fact.park).name, catalogue.indicator(fact).name)


def named(park: str, indicator: str) -> str:
    """A figure by its park and its indicator."""
    return Phrase("{park}{indicator}", park=park, indicator=indicator)


def titled(fact: Fact, name: str) -> str:
    """The name with the fact's time: before it, or in brackets where it is not dated."""
    if fact.period.end is None:
        return Phrase("{told}（{terms}）", told=name, terms=labels.period_with_basis(fact))
    return titled_by(labels.period(fact), name)


def titled_by(period: str, name: str) -> str:
    """The name behind its time: 2023年西永综合保税区外贸进出口值."""
    return Phrase("{period}{name}", period=period, name=name)


def quotient(one: Fact, other: Fact) -> str:
    """A formula: 2788.44亿元 ÷ 39%."""
    return Phrase("{one} ÷ {other}", one=labels.figure(one), other=labels.figure(other))


def product(one: Fact, other: Fact) -> str:
    """A formula: 2788.44亿元 × 39%."""
    return Phrase("{one} × {other}", one=labels.figure(one), other=labels.figure(other))
