"""A computed interval told as one figure, in the digits that its inputs carry, with its range.

5021 less 2788.44, each known to half a unit of its last digit, lies between 2232.055 and 2233.065:
it is told as 约2233, with 2232.0～2233.1 behind it. Rounding to the power of ten that the width of
the range still holds is rounding to the last digit of the coarser input.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Decimal
from typing import NamedTuple

from parkfacts.facts.phrase import Phrase
from parkfacts.facts.quantity.literal import Interval
from parkfacts.facts.quantity.range_words import (
    about,
    amount,
    as_it_is,
    between,
    in_unit,
    range_words,
    rounded,
)
from parkfacts.facts.quantity.units import resolve

_ONE = Decimal(1)


class OneFigure(NamedTuple):
    """What stands in a sentence, and the range behind it."""

    text: str
    """约2233亿元, 至少607亿元; empty if nothing is known."""
    bare: str
    """The same without its unit, for where a head says it."""
    spread: str = ""
    """2232.0～2233.1; empty where the text says all that is known."""


def one_figure(
    found: Interval,
    value: Decimal | None,
    unit: str,
    digits: int | None = None,
    step: str = "1",
    by: Callable[[str], str] = as_it_is,
) -> OneFigure:
    """The interval (in base units) as one figure in ``unit``: 约 wherever it stands for a range.

    ``value``: what comes of the figures as written; None where a qualifier such as 100多 leaves
    none that could stand for the others: then the range is told. ``digits``: the most significant
    digits that the figure may have, as the inputs of a quotient have no more. ``step``: to what a
    single bound is rounded. ``by`` says something of the amount: 高约2233亿元.
    """
    low, high = in_unit(found.low, unit), in_unit(found.high, unit)
    if low is None or high is None or low == high or value is None:
        return OneFigure(
            range_words(found, unit, digits, step, by),
            range_words(found, unit, digits, step, by, named=False),
        )
    point = in_unit(value, unit)
    assert point is not None
    last = _last_digit(low, high, point, unit, digits)
    told = rounded(point, last, ROUND_HALF_EVEN)
    figure = OneFigure(by(about(amount(told, unit))), by(about(told)))
    ends = {rounded(end, last, ROUND_HALF_EVEN) for end in (low, high)}
    if high - low < last and ends == {told}:
        return figure  # whatever the true one is, it is written so
    first, second = between(low, high, unit, digits)
    if not Decimal(first) <= Decimal(told) <= Decimal(second):
        first, second = rounded(low, last, ROUND_FLOOR), rounded(high, last, ROUND_CEILING)
    return figure._replace(spread=_spread(first, second, unit))


def _spread(low: str, high: str, unit: str) -> str:
    """A range behind its figure, which tells the unit; of shares both ends have their sign."""
    sign = "%" if unit == "%" else ""
    return Phrase("{low}～{high}", low=f"{low}{sign}", high=f"{high}{sign}")


def _last_digit(
    low: Decimal, high: Decimal, point: Decimal, unit: str, digits: int | None
) -> Decimal:
    """One unit of the last digit that is told: no finer than the range is wide."""
    step = _ONE.scaleb((high - low).adjusted())
    if digits is not None:
        step = max(step, _ONE.scaleb(point.adjusted() - digits + 1))
    if resolve(unit).exact:
        return max(step, _ONE)
    while point != 0 and Decimal(rounded(point, step, ROUND_HALF_EVEN)) == 0:
        step /= 10  # what is certain to be there is not told as nothing
    return step
