"""What is decided once for a sheet of facts: its unit, its period, whether literals tell more."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from parkfacts.compose.facts.units import common_unit, value_in
from parkfacts.compose.page.options import Options, unit_wanted
from parkfacts.compose.page.sheet import Cell, Heading, exact_number
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Fact, Park
from parkfacts.facts.quantity.literal import base_unit
from parkfacts.facts.wording import labels


class Part(NamedTuple):
    """A column of the sheet while it is built."""

    heading: Heading
    cell: Callable[[Fact], Cell]


class Plan(NamedTuple):
    """What is decided once for all columns."""

    facts: Sequence[Fact]
    catalogue: Catalogue
    options: Options
    flat: bool
    terse: bool
    """Whether also a flat sheet leaves out words that say no more than their number."""
    unit: str | None
    """The one unit of all numbers; None: each has its own, in a column."""
    period: str
    """The one period that the head says; empty: it stands in a column."""
    noted: Mapping[str, str]
    """The mark (①) of each note that stands under the page."""

    def unit_of(self, fact: Fact) -> str:
        """The unit that the number of a fact stands in."""
        return unit_wanted(fact, self.options.unit) if self.unit is None else self.unit

    def title(self, name: str, unit: str = "") -> str:
        """The head of figures with what it says of all of them: 外贸进出口值（亿元，2024年）."""
        told = "，".join(part for part in (unit, self.period) if part)
        return f"{name}（{told}）" if told else name

    @property
    def only_park(self) -> Park | None:
        """The one park of all, where a head says it; None where a column does."""
        ids = {fact.park for fact in self.facts}
        headed = not self.flat and self.options.header == "with"
        return self.catalogue.park(next(iter(ids))) if headed and len(ids) == 1 else None

    @property
    def is_lone(self) -> bool:
        """Whether the head of the numbers names the indicator."""
        named = self.unit is not None and not self.flat and self.options.value != "literal"
        return named and len({fact.indicator for fact in self.facts}) == 1


def plan_of(
    facts: Sequence[Fact],
    catalogue: Catalogue,
    options: Options,
    noted: Mapping[str, str],
    *,
    flat: bool,
    terse: bool,
) -> Plan:
    """One unit and one period go into the head, where there is one that says them."""
    units = {unit_wanted(fact, options.unit) for fact in facts}
    unit = next(iter(units)) if options.unit and len(units) == 1 else None
    if unit is None and not (options.unit and any(_is_money(fact) for fact in facts)):
        unit = common_unit(facts)
    in_head = options.period == "head" and options.header == "with"
    return Plan(
        facts=facts,
        catalogue=catalogue,
        options=options,
        flat=flat,
        terse=terse,
        unit=unit if options.header == "with" else None,
        period=only_period(facts) if in_head else "",
        noted=noted,
    )


def literals_tell_more(plan: Plan) -> bool:
    """Whether a literal says anything that its number and unit do not: 近20年, 1/4, 全国第一.

    Where none does, it would be the same figure twice in a row.
    """
    return any(_tells_more(fact, plan.unit_of(fact)) for fact in plan.facts)


def _tells_more(fact: Fact, unit: str) -> bool:
    literal = fact.quantity.literal.replace(",", "")
    return literal != f"{exact_number(value_in(fact, unit))}{unit}"


def only_period(facts: Sequence[Fact]) -> str:
    """The period that all of them have; empty where there are several."""
    first = ""
    for fact in facts:
        found = labels.period_with_basis(fact)
        if first and found != first:
            return ""
        first = found
    return first


def _is_money(fact: Fact) -> bool:
    return base_unit(fact.quantity.unit).partition("/")[0] == "元"
