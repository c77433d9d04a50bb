"""A computed interval in words, with as many digits as it carries and no more.

What is printed encloses the range: 2729.746…2732.430 is 2729.7～2732.5, with two digits of the
width. A single bound is rounded to the safe side too: 至少 down, 至多 up.
"""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Context, Decimal

from parkfacts.facts.quantity import Interval, base_value, plain
from parkfacts.facts.units import resolve

_WIDE = 100
_WIDTH_DIGITS = 2


def range_words(found: Interval, unit: str, digits: int | None = None, step: str = "1") -> str:
    """The interval (in base units) in ``unit``; empty if nothing is known.

    ``digits``: the most significant digits that a two-sided range may have. ``step``: to what a
    single bound is rounded, in ``unit``.
    """
    low, high = _in_unit(found.low, unit), _in_unit(found.high, unit)
    if low is not None and high is not None:
        return _between(low, high, unit, digits)
    if low is not None:
        return f"至少{_rounded(low, Decimal(step), ROUND_FLOOR)}{unit}"
    if high is not None:
        return f"至多{_rounded(high, Decimal(step), ROUND_CEILING)}{unit}"
    return ""


def point_words(value: Decimal, unit: str, step: Decimal) -> str:
    """A value (in base units) in ``unit``, rounded to ``step`` of it."""
    shown = _in_unit(value, unit)
    return "" if shown is None else f"{_rounded(shown, step, ROUND_HALF_EVEN)}{unit}"


def written_step(value: Decimal) -> Decimal:
    """One unit of the last digit that the source wrote."""
    exponent = value.as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)


def significant(value: Decimal) -> int:
    """How many digits of a written value carry meaning, its zeros before the point too."""
    return max(1, value.adjusted() - min(0, int(written_step(value).adjusted())) + 1)


def _between(low: Decimal, high: Decimal, unit: str, digits: int | None) -> str:
    if low == high:
        return f"{plain(base_value(low, ''))}{unit}"
    if resolve(unit).exact:
        return _whole_numbers(low, high, unit)
    step = Decimal(1).scaleb((high - low).adjusted() - _WIDTH_DIGITS + 1)
    if digits is not None:
        step = max(step, Decimal(1).scaleb(max(abs(low), abs(high)).adjusted() - digits + 1))
    return _joined(_rounded(low, step, ROUND_FLOOR), _rounded(high, step, ROUND_CEILING), unit)


def _whole_numbers(low: Decimal, high: Decimal, unit: str) -> str:
    """Of things that are counted only whole numbers are possible."""
    first, last = _rounded(low, Decimal(1), ROUND_CEILING), _rounded(high, Decimal(1), ROUND_FLOOR)
    if Decimal(first) > Decimal(last):
        first, last = last, first
    return _joined(first, last, unit)


def _joined(low: str, high: str, unit: str) -> str:
    while "." in low and "." in high and low[-1] == high[-1] == "0":
        low, high = low[:-1].removesuffix("."), high[:-1].removesuffix(".")
    if low == high:
        return f"约{low}{unit}"
    return f"{low}{unit if unit == '%' else ''}～{high}{unit}"


def _rounded(value: Decimal, step: Decimal, rounding: str) -> str:
    """The value in plain digits, to a power of ten."""
    exponent = step.adjusted()
    quantum = Decimal(1).scaleb(exponent)
    rounded = value.quantize(quantum, rounding, Context(_WIDE))
    shown = plain(rounded) if exponent < 0 else plain(rounded.quantize(Decimal(1)))
    return "0" if Decimal(shown) == 0 else shown


def _in_unit(value: Decimal | None, unit: str) -> Decimal | None:
    if value is None:
        return None
    return Context(_WIDE).divide(value, resolve(unit).factor)
