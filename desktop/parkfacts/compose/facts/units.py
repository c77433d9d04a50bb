"""The unit in which the values of a table stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from decimal import Context, Decimal

from parkfacts.compose.page.sheet import shown_number
from parkfacts.facts.model import Fact
from parkfacts.facts.quantity.literal import base_unit, base_value
from parkfacts.facts.quantity.units import resolve

_EXACT = Context(prec=100)


def common_unit(facts: Sequence[Fact]) -> str | None:
    """The unit in which all the values can stand under one header; None if they are unlike.

    Units of one base (亿元, 万元) come to the one that most of them have; of several that as many
    have, money to the largest, the rest to the one in which values are handiest. Parts of a
    hundred (近四成 beside 39%) come to %.
    """
    units = Counter(fact.quantity.unit for fact in facts)
    bases = {base_unit(unit) for unit in units}
    if len(bases) != 1:
        return None
    if len(units) > 1 and bases == {"%"}:
        return "%"
    most = max(units.values())
    tied = [unit for unit, count in units.items() if count == most]
    return tied[0] if len(tied) == 1 else min(tied, key=lambda unit: _unwieldy(facts, unit))


def _unwieldy(facts: Sequence[Fact], unit: str) -> tuple[Decimal | int, int, bool]:
    """How awkward the values are in a unit; of two names of one unit the base is better."""
    if base_unit(unit) == "元":
        return -resolve(unit).factor, 0, False
    values = [value_in(fact, unit) for fact in facts]
    below = sum(0 < abs(value) < 1 for value in values)
    return below, sum(len(shown_number(value)) for value in values), unit != base_unit(unit)


def value_in(fact: Fact, unit: str) -> Decimal:
    """The value of a fact in another unit of the same base; as written if it is the same unit."""
    quantity = fact.quantity
    if quantity.unit == unit:
        return quantity.value
    return _EXACT.divide(base_value(quantity.value, quantity.unit), resolve(unit).factor)
