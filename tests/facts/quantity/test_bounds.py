"""Interval arithmetic encloses the exact result; order is told only by disjoint intervals."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from make import quantity

from parkfacts.facts.quantity.bounds import (
    UNKNOWN,
    bounds_of,
    divided,
    exactly,
    minus,
    order,
    plus,
    times,
)
from parkfacts.facts.quantity.literal import Interval

NUMBERS = st.decimals(-1000, 1000, places=2)
POSITIVE = st.decimals("0.01", 1000, places=2)


@st.composite
def around(draw, values):
    """A true value and an interval that holds it; a bound may be unknown."""
    value = draw(values)
    width = st.decimals(0, 50, places=2)
    low = draw(st.none() | width.map(lambda wide: value - wide))
    high = draw(st.none() | width.map(lambda wide: value + wide))
    return value, Interval(low, high)


def holds(found: Interval, value: Fraction) -> bool:
    above = found.low is None or Fraction(found.low) <= value
    return above and (found.high is None or value <= Fraction(found.high))


@given(around(NUMBERS), around(NUMBERS))
def test_sum_and_difference_enclose_the_true_ones(one, other):
    (a, first), (b, second) = one, other
    assert holds(plus(first, second), Fraction(a) + Fraction(b))
    assert holds(minus(first, second), Fraction(a) - Fraction(b))


@given(around(NUMBERS), around(POSITIVE))
def test_product_and_quotient_enclose_the_true_ones(one, other):
    (a, first), (b, second) = one, other
    assert holds(times(first, second), Fraction(a) * Fraction(b))
    assert holds(divided(first, second), Fraction(a) / Fraction(b))


@given(around(NUMBERS), around(NUMBERS))
def test_order_never_contradicts_the_true_values(one, other):
    (a, first), (b, second) = one, other
    found = order(first, second)
    if found == "greater":
        assert a >= b
    elif found == "less":
        assert a <= b


def interval_of(literal: str) -> Interval:
    return bounds_of(quantity(literal))


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("24.6%", "24.5%", "greater"),
        ("24.6%", "24.55%", "unknown"),
        ("5家", "5家", "equal"),
        ("5%", "5%", "unknown"),
        ("突破5家", "5家", "unknown"),
        ("超5家", "5家", "greater"),
        ("300家", "200余家", "greater"),
        ("前四", "第4", "unknown"),
    ],
)
def test_order_of_figures_as_written(one, other, found):
    assert order(interval_of(one), interval_of(other)) == found


def test_a_third_is_enclosed_not_cut():
    found = divided(exactly(Decimal(1)), exactly(Decimal(3)))
    assert found.low is not None
    assert found.high is not None
    assert Fraction(found.low) < Fraction(1, 3) < Fraction(found.high)


@pytest.mark.parametrize("divisor", [UNKNOWN, Interval(Decimal(-1), Decimal(1))])
def test_no_quotient_by_what_may_be_zero_or_less(divisor):
    assert divided(exactly(Decimal(1)), divisor) == UNKNOWN
