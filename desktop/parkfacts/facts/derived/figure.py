"""What a derived figure is: value, range, formula, inputs, sources, and whether a source agrees."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Literal, NamedTuple

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.marks import mark
from parkfacts.facts.model import Fact
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.quantity import bounds
from parkfacts.facts.quantity.literal import Interval, base_unit, base_value
from parkfacts.facts.quantity.one_figure import one_figure
from parkfacts.facts.quantity.range_words import significant
from parkfacts.facts.wording import labels

MARK = Phrase("推算")
_OF_EXACT = 3
DerivedKind = Literal["base-year", "whole", "part", "share", "difference", "ratio", "change"]

Direction = Literal["", "more", "less", "same", "unsure", "at-most-more", "at-most-less"]
"""Of a difference: whether it is certain which of the two is the greater.

at-most-more: it is bounded above alone, by a number above 0 (至多高0.2亿元), so that the first may
as well be the lesser; at-most-less: the other way round.
"""


class Agreement(NamedTuple):
    """A fact that states the same figure, and whether it lies within the derived range."""

    fact: str
    agrees: bool
    text: str


class Derived(NamedTuple):
    """A figure that no source states, and all that it rests on."""

    kind: DerivedKind
    title: str
    """Whose, what and when: 2023年西永综合保税区外贸进出口值."""
    text: str
    """One figure in the digits that the inputs carry: 约2731亿元, 至少607亿元."""
    formula: str
    interval: Interval
    """In ``unit``; a bound that is not known stays unknown."""
    unit: str
    """The base unit."""
    value: Decimal
    """From the values as written, in base units; the range says how sure it is."""
    inputs: tuple[str, ...]
    sources: tuple[str, ...]
    """Ids of all sources of the inputs."""
    notes: tuple[str, ...] = ()
    stated: tuple[Agreement, ...] = ()
    spread: str = ""
    """The range behind the figure: 2729.7～2732.5; empty where the text says all of it."""
    bare: str = ""
    """The text without its unit."""
    shown_in: str = ""
    """The unit of the text."""
    direction: Direction = ""

    @property
    def ranged(self) -> str:
        """The figure with its range, where something else says that it is computed."""
        return with_terms(self.text, self.spread)

    def under(self, unit: str) -> str:
        """The figure as it stands under a head that tells this unit; another it tells itself."""
        return self.bare if unit and unit == self.shown_in else self.text

    @property
    def marked(self) -> str:
        """The figure with range and mark: 约2731亿元（2729.7～2732.5，推算）."""
        return with_terms(self.text, self.spread, MARK)


def with_terms(told: str, *terms: str) -> str:
    """What is told, with those terms in brackets that are not empty."""
    listed = joined("，", terms)
    return Phrase("{told}（{terms}）", told=told, terms=listed) if listed else told


class NotDerived(NamedTuple):
    """Why nothing follows."""

    reason: str


Result = Derived | NotDerived


def derived(
    kind: DerivedKind,
    title: str,
    formula: str,
    found: Interval,
    unit: str,
    value: Decimal,
    inputs: list[Fact],
    *,
    notes: Iterable[str] = (),
    stated: tuple[Agreement, ...] = (),
    digits: int | None = None,
) -> Result:
    """The figure put together; without any bound there is none."""
    # That a share or a quotient is not below zero goes without saying; of a difference it tells.
    untold = kind != "difference" and found.low == 0 and not found.exact
    shown = found._replace(low=None) if untold else found
    said = one_figure(shown, point_of(value, inputs), unit, digits)
    if not said.text:
        return NotDerived(Phrase("约数或分数没有上下限，推算不出范围"))
    told = [*notes, *_terms(inputs)]
    return Derived(
        kind, title, said.text, formula, found, base_unit(unit), value,
        tuple(fact.id for fact in inputs),
        tuple(dict.fromkeys(fact.source for fact in inputs)),
        tuple(told),
        stated,
        said.spread,
        said.bare,
        unit,
    )  # fmt: skip


def _terms(inputs: list[Fact]) -> Iterator[str]:
    """What of the inputs the result takes over, and its title does not tell."""
    if any(fact.period.basis == "inferred" for fact in inputs):
        yield Phrase("所用期间是推断的")
    states = {labels.STATUS_WORDS[fact.status] for fact in inputs if fact.status != "actual"}
    yield from (Phrase("所用的数是{state}数", state=state) for state in sorted(states))
    covers = {fact.scope.includes for fact in inputs}
    if len(covers) == 1:  # Where they differ the verdict says so.
        yield from (Phrase("所用的数{included}", included=cover) for cover in covers if cover)


def agreeing(
    found: Interval, stated: Iterable[Fact], catalogue: Catalogue
) -> tuple[Agreement, ...]:
    """Facts that state the figure, each with whether it lies within the range."""
    told = []
    for fact in stated:
        agrees = bounds.overlap(found, bounds.bounds_of(fact.quantity))
        terms = {
            "source": mark(catalogue.source_number(fact.source)),
            "figure": labels.figure(fact),
        }
        text = Phrase("与{source}所载{figure}不合", **terms)
        if agrees:
            text = Phrase("与{source}所载{figure}相合", **terms)
        told.append(Agreement(fact.id, agrees, text))
    return tuple(told)


def point_of(value: Decimal, inputs: Iterable[Fact]) -> Decimal | None:
    """The value as written, if it may stand for the range: of 100多 less 50 it is at the edge."""
    return None if any(fact.quantity.qualifier for fact in inputs) else value


def base_of(fact: Fact) -> Decimal:
    """The value as written, in the base unit."""
    return base_value(fact.quantity.value, fact.quantity.unit)


def fewest_digits(*facts: Fact) -> int:
    """The digits of the figure that has the fewest: a quotient carries no more.

    A counted whole number is exact, 4家 as well as 4000家, and limits nothing.
    """
    measured = [fact for fact in facts if not bounds.bounds_of(fact.quantity).exact]
    return min((significant(fact.quantity.value) for fact in measured), default=_OF_EXACT)
