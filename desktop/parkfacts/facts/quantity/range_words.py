"""A computed interval in words, with as many digits as it carries and no more.

What is printed encloses the range: 2729.746…2732.430 is 2729.7～2732.5, with two digits of the
width. A single bound is rounded to the safe side too: 至少 down, 至多 up.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Context, Decimal

from parkfacts.facts.phrase import Phrase
from parkfacts.facts.quantity.literal import Interval, base_value, plain
from parkfacts.facts.quantity.units import resolve

_WIDE = 100
_WIDTH_DIGITS = 2


def _as_it_is(told: str) -> str:
    return told


def range_words(
    found: Interval,
    unit: str,
    digits: int | None = None,
    step: str = "1",
    by: Callable[[str], str] = _as_it_is,
) -> str:
    """The interval (in base units) in ``unit``; empty if nothing is known.

    ``digits``: the most significant digits that a two-sided range may have. ``step``: to what a
    single bound is rounded, in ``unit``. ``by`` says something of the amount, behind the word of a
    bound: 至少高607亿元.
    """
    low, high = _in_unit(found.low, unit), _in_unit(found.high, unit)
    if low is not None and high is not None:
        return _between(low, high, unit, digits, by)
    if low is not None:
        told = by(amount(_rounded(low, Decimal(step), ROUND_FLOOR), unit))
        return Phrase("至少{told}", told=told)
    if high is not None:
        told = by(amount(_rounded(high, Decimal(step), ROUND_CEILING), unit))
        return Phrase("至多{told}", told=told)
    return ""


def amount(number: str, unit: str) -> str:
    """A number with its unit; the units that are reckoned in, not read, are words of ours."""
    if unit == "倍":
        return Phrase("{n}倍", n=number)
    if unit == "个百分点":
        return Phrase("{n}个百分点", n=number)
    if unit == "位":
        return Phrase("{n}位", n=number)
    return Phrase("{number}{unit}", number=number, unit=unit)


def about(told: str) -> str:
    """A rounded amount: 约1.80倍."""
    return Phrase("约{told}", told=told)


def point_words(value: Decimal, unit: str, step: Decimal) -> str:
    """A value (in base units) in ``unit``, rounded to ``step`` of it."""
    shown = _in_unit(value, unit)
    return "" if shown is None else amount(_rounded(shown, step, ROUND_HALF_EVEN), unit)


def written_step(value: Decimal) -> Decimal:
    """One unit of the last digit that the source wrote."""
    exponent = value.as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)


def significant(value: Decimal) -> int:
    """How many digits of a written value carry meaning, its zeros before the point too."""
    return max(1, value.adjusted() - min(0, int(written_step(value).adjusted())) + 1)


def _between(
    low: Decimal, high: Decimal, unit: str, digits: int | None, by: Callable[[str], str]
) -> str:
    if low == high:
        return by(amount(plain(base_value(low, "")), unit))
    if resolve(unit).exact:
        return _joined(*_whole_numbers(low, high), unit, by)
    step = Decimal(1).scaleb((high - low).adjusted() - _WIDTH_DIGITS + 1)
    if digits is not None:
        step = max(step, Decimal(1).scaleb(max(abs(low), abs(high)).adjusted() - digits + 1))
    return _joined(_rounded(low, step, ROUND_FLOOR), _rounded(high, step, ROUND_CEILING), unit, by)


def _whole_numbers(low: Decimal, high: Decimal) -> tuple[str, str]:
    """Of things that are counted only whole numbers are possible."""
    first, last = _rounded(low, Decimal(1), ROUND_CEILING), _rounded(high, Decimal(1), ROUND_FLOOR)
    return (last, first) if Decimal(first) > Decimal(last) else (first, last)


def _joined(low: str, high: str, unit: str, by: Callable[[str], str]) -> str:
    while "." in low and "." in high and low[-1] == high[-1] == "0":
        low, high = low[:-1].removesuffix("."), high[:-1].removesuffix(".")
    if low == high:
        return about(by(amount(low, unit)))
    first = f"{low}%" if unit == "%" else low
    return by(amount(Phrase("{low}～{high}", low=first, high=high), unit))


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
