"""A computed interval in words, with as many digits as it carries and no more.

What is printed encloses the range: 2729.746…2732.430 is 2729.7～2732.5, with two digits of the
width. A single bound is rounded to the safe side too: 至少 down, 至多 up.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal

from parkfacts.facts.phrase import Phrase
from parkfacts.facts.quantity.literal import Interval, base_value, plain
from parkfacts.facts.quantity.unit_words import counted, unit_words
from parkfacts.facts.quantity.units import resolve

_WIDE = 100
_WIDTH_DIGITS = 2


def as_it_is(told: str) -> str:
    """The amount alone, with nothing said of it."""
    return told


def range_words(
    found: Interval,
    unit: str,
    digits: int | None = None,
    step: str = "1",
    by: Callable[[str], str] = as_it_is,
    *,
    named: bool = True,
) -> str:
    """The interval (in base units) in ``unit``; empty if nothing is known.

    ``digits``: the most significant digits that a two-sided range may have. ``step``: to what a
    single bound is rounded, in ``unit``. ``by`` says something of the amount, behind the word of a
    bound: 至少高607亿元. ``named``: whether the unit is said.
    """
    said = unit if named else ""
    low, high = in_unit(found.low, unit), in_unit(found.high, unit)
    if low is not None and high is not None:
        return _told_between(low, high, unit, digits, by, said)
    if low is not None:
        told = by(amount(rounded(low, Decimal(step), ROUND_FLOOR), said))
        return Phrase("至少{told}", told=told)
    if high is not None:
        told = by(amount(rounded(high, Decimal(step), ROUND_CEILING), said))
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
    if measure := counted(unit):
        return Phrase("{number}{measure}", number=number, measure=measure)
    return Phrase("{number}{unit}", number=number, unit=unit_words(unit))


def about(told: str) -> str:
    """A rounded amount: 约1.80倍."""
    return Phrase("约{told}", told=told)


def written_step(value: Decimal) -> Decimal:
    """One unit of the last digit that the source wrote."""
    exponent = value.as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)


def significant(value: Decimal) -> int:
    """How many digits of a written value carry meaning, its zeros before the point too."""
    return max(1, value.adjusted() - min(0, int(written_step(value).adjusted())) + 1)


def between(low: Decimal, high: Decimal, unit: str, digits: int | None) -> tuple[str, str]:
    """Both ends of a range in ``unit``, rounded outward, with two digits of its width.

    Of things that are counted only whole numbers are possible.
    """
    if resolve(unit).exact:
        return _whole_numbers(low, high)
    step = Decimal(1).scaleb((high - low).adjusted() - _WIDTH_DIGITS + 1)
    if digits is not None:
        step = max(step, Decimal(1).scaleb(max(abs(low), abs(high)).adjusted() - digits + 1))
    return _without_zeros(rounded(low, step, ROUND_FLOOR), rounded(high, step, ROUND_CEILING))


def _told_between(
    low: Decimal, high: Decimal, unit: str, digits: int | None, by: Callable[[str], str], said: str
) -> str:
    if low == high:
        return by(amount(plain(base_value(low, "")), said))
    return _joined(*between(low, high, unit, digits), said, by)


def _whole_numbers(low: Decimal, high: Decimal) -> tuple[str, str]:
    """Of things that are counted only whole numbers are possible."""
    first, last = rounded(low, Decimal(1), ROUND_CEILING), rounded(high, Decimal(1), ROUND_FLOOR)
    return (last, first) if Decimal(first) > Decimal(last) else (first, last)


def _without_zeros(low: str, high: str) -> tuple[str, str]:
    """Two decimals without the zeros at the end that both have."""
    while "." in low and "." in high and low[-1] == high[-1] == "0":
        low, high = low[:-1].removesuffix("."), high[:-1].removesuffix(".")
    return low, high


def _joined(low: str, high: str, unit: str, by: Callable[[str], str]) -> str:
    if low == high:
        return by(about(amount(low, unit)))
    first = f"{low}%" if unit == "%" else low
    return by(amount(Phrase("{low}～{high}", low=first, high=high), unit))


def rounded(value: Decimal, step: Decimal, rounding: str) -> str:
    """The value in plain digits, to a power of ten; ``rounding`` as ``decimal`` names it."""
    exponent = step.adjusted()
    quantum = Decimal(1).scaleb(exponent)
    rounded = value.quantize(quantum, rounding, Context(_WIDE))
    shown = plain(rounded) if exponent < 0 else plain(rounded.quantize(Decimal(1)))
    return "0" if Decimal(shown) == 0 else shown


def in_unit(value: Decimal | None, unit: str) -> Decimal | None:
    """A value in base units, in ``unit``; a bound that is not known stays so."""
    if value is None:
        return None
    return Context(_WIDE).divide(value, resolve(unit).factor)
