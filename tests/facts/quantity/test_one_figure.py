"""A computed interval is told as one figure that lies in it, in the digits of its inputs."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from parkfacts.facts.quantity.literal import Interval
from parkfacts.facts.quantity.one_figure import one_figure
from parkfacts.facts.quantity.range_words import significant

_NUMBER = re.compile(r"-?[0-9.]+")
_PLACES = st.integers(-2, 3)


def number(text: str) -> Decimal:
    return Decimal(_NUMBER.findall(text)[0])


def written(size: int, places: int) -> tuple[Decimal, Interval]:
    """A figure with so many places, and what it says for certain."""
    value, half = Decimal(size).scaleb(-places), Decimal("0.5").scaleb(-places)
    return value, Interval(value - half, value + half)


@pytest.mark.parametrize(
    ("low", "high", "value", "unit", "text", "spread"),
    [
        ("2232.055", "2233.065", "2232.56", "亿元", "约2233亿元", "2232.0～2233.1"),
        ("7059.33", "7242.71", "7149.8", "亿元", "约7100亿元", "7050～7250"),
        ("22.4", "22.6", "22.5", "%", "约22.5%", "22.4%～22.6%"),
        ("12", "12", "12", "亿元", "12亿元", ""),
        ("607", None, "607", "亿元", "至少607亿元", ""),
    ],
)
def test_one_figure_with_its_range(low, high, value, unit, text, spread):
    by = Decimal(10**8 if unit == "亿元" else 1)
    found = Interval(Decimal(low) * by, None if high is None else Decimal(high) * by)
    said = one_figure(found, Decimal(value) * by, unit)
    assert (said.text, said.spread) == (text, spread)
    assert said.bare == text.replace("亿元", "") or unit == "%"


def test_without_a_value_that_may_stand_for_it_the_range_is_told():
    assert one_figure(Interval(Decimal(50), Decimal(150)), None, "家")[::2] == ("50～150家", "")


def test_a_quotient_that_is_written_so_whatever_the_true_one_is_needs_no_range():
    found = Interval(Decimal("1.80047"), Decimal("1.80083"))
    assert one_figure(found, Decimal("1.80065"), "倍", 3)[::2] == ("约1.80倍", "")
    found = Interval(Decimal("1.804"), Decimal("1.806"))
    assert one_figure(found, Decimal("1.8052"), "倍", 3)[::2] == ("约1.81倍", "1.80～1.81")


@given(st.integers(1, 10**6), _PLACES, st.integers(1, 10**6), _PLACES)
def test_a_difference_lies_in_its_range_and_has_the_digits_of_the_coarser_input(a, m, b, n):
    (one, first), (other, second) = written(a, m), written(b, n)
    assert first.low is not None
    assert first.high is not None
    assert second.low is not None
    assert second.high is not None
    found = Interval(first.low - second.high, first.high - second.low)
    assert found.low is not None
    assert found.high is not None
    assume(found.low >= 0 or found.high <= 0)  # else nothing is told but that none is greater
    value = one - other
    said = one_figure(found, value, "%")
    told = number(said.text)
    assert said.text.startswith("约")
    assert found.low <= told <= found.high
    finest = -min(m, n)
    assert told % Decimal(1).scaleb(finest) == 0
    if said.spread:
        low, high = map(Decimal, _NUMBER.findall(said.spread))
        assert low <= found.low
        assert low <= told <= high
        assert found.high <= high


@given(st.integers(1, 10**5), _PLACES, st.integers(1, 10**5), _PLACES)
def test_a_quotient_has_no_more_digits_than_its_inputs_and_lies_in_what_is_printed(a, m, b, n):
    (one, first), (other, second) = written(a, m), written(b, n)
    assert first.low is not None
    assert first.high is not None
    assert second.low is not None
    assert second.high is not None
    found = Interval(first.low / second.high, first.high / second.low)
    assert found.low is not None
    assert found.high is not None
    digits = min(significant(one), significant(other))
    said = one_figure(found, one / other, "%", digits)
    told = number(said.text)
    # A zero that rounding makes in front, 9.96 → 10.0, is no digit more that is known.
    assert len(told.normalize().as_tuple().digits) <= digits
    if said.spread:
        low, high = map(Decimal, _NUMBER.findall(said.spread))
        assert low <= found.low
        assert low <= told <= high
        assert found.high <= high


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_what_is_known_exactly_is_told_without_about(a, b):
    value = Decimal(a - b)
    said = one_figure(Interval(value, value), value, "家")
    assert said.text == f"{a - b}家"
    assert said.spread == ""
