"""Interval arithmetic on what quantities say for certain: the result encloses every true value."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from typing import Literal

from parkfacts.facts.model import Quantity
from parkfacts.facts.quantity import literal as reading
from parkfacts.facts.quantity.literal import Interval

Order = Literal["greater", "less", "equal", "unknown"]
UNKNOWN = Interval(None, None)
_DOWN = Context(prec=60, rounding=ROUND_FLOOR)
_UP = Context(prec=60, rounding=ROUND_CEILING)
_ZERO = Decimal(0)


def bounds_of(quantity: Quantity) -> Interval:
    """What the quantity says for certain, in base units."""
    read = reading.Quantity(quantity.literal, quantity.qualifier, quantity.value, quantity.unit)
    return reading.interval(read)


def exactly(value: Decimal) -> Interval:
    """Only this value."""
    return Interval(value, value)


def order(one: Interval, other: Interval) -> Order:
    """How the first stands to the second; only intervals without a common value tell it."""
    if _parted(one, other):
        return "greater"
    if _parted(other, one):
        return "less"
    return "equal" if one.exact and one.low == other.low and other.exact else "unknown"


def overlap(one: Interval, other: Interval) -> bool:
    """Whether one true value could be behind both."""
    return not _parted(one, other) and not _parted(other, one)


def _parted(one: Interval, other: Interval) -> bool:
    """Whether the first lies above the second.

    Of two rounded figures that meet at the tie between them, 24.6% and 24.5%, the tie is written
    one way only: they are told apart.
    """
    if one.above(other):
        return True
    rounded = not any(
        found.exact or found.low is None or found.high is None for found in (one, other)
    )
    return rounded and one.low == other.high


def plus(one: Interval, other: Interval) -> Interval:
    """The sum; a bound that one of them lacks stays unknown."""
    return Interval(
        None if one.low is None or other.low is None else _DOWN.add(one.low, other.low),
        None if one.high is None or other.high is None else _UP.add(one.high, other.high),
        one.low_open or other.low_open,
        one.high_open or other.high_open,
    )


def minus(one: Interval, other: Interval) -> Interval:
    """The difference; a bound that one of them lacks stays unknown."""
    return plus(one, negative(other))


def negative(one: Interval) -> Interval:
    """The interval on the other side of zero."""
    low = None if one.high is None else one.high.copy_negate()
    high = None if one.low is None else one.low.copy_negate()
    return Interval(low, high, one.high_open, one.low_open)


def times(one: Interval, other: Interval) -> Interval:
    """The product with an interval that is not below zero; otherwise nothing is known."""
    if other.low is None or other.low < 0:
        return UNKNOWN
    low = high = None
    if one.low is not None:
        by = other.low if one.low >= 0 else other.high
        low = None if by is None else _DOWN.multiply(one.low, by)
    if one.high is not None:
        by = other.high if one.high >= 0 else other.low
        high = None if by is None else _UP.multiply(one.high, by)
    return Interval(low, high)


def divided(one: Interval, other: Interval) -> Interval:
    """The quotient by an interval that is not below zero; otherwise nothing is known."""
    if other.low is None or other.low < 0:
        return UNKNOWN
    low = high = None
    if one.low is not None:
        low = _quotient(one.low, other.high if one.low >= 0 else other.low, _DOWN)
    if one.high is not None:
        high = _quotient(one.high, other.low if one.high >= 0 else other.high, _UP)
    return Interval(low, high)


def _quotient(value: Decimal, by: Decimal | None, context: Context) -> Decimal | None:
    """A corner; where the divisor has no bound the quotient comes close to zero."""
    if by is None:
        return _ZERO
    return None if by == 0 else context.divide(value, by)


def not_below_zero(one: Interval) -> Interval:
    """The part of the interval from zero on, for what cannot be negative: a share, a count."""
    return one._replace(low=_ZERO, low_open=False) if one.low is None or one.low < 0 else one
