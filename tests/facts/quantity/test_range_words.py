"""A computed range in words encloses it, with two digits of its width."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parkfacts.facts.quantity.literal import Interval
from parkfacts.facts.quantity.range_words import range_words

_NUMBER = re.compile(r"-?[0-9.]+")


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [
        ("2232.055", "2233.065", "2232.0～2233.1亿元"),
        ("7059.33", "7242.71", "7050～7250亿元"),
        ("2729.746", "2732.430", "2729.7～2732.5亿元"),
    ],
)
def test_what_is_printed_is_rounded_outward(low, high, text):
    found = Interval(Decimal(low) * 10**8, Decimal(high) * 10**8)
    assert range_words(found, "亿元") == text


@given(
    st.decimals("0", "99999", places=6),
    st.decimals("0.000001", "9999", places=6),
    st.sampled_from([None, 1, 2, 3, 4]),
)
def test_what_is_printed_encloses_the_range(low, width, digits):
    words = range_words(Interval(low, low + width), "%", digits)
    first, last = map(Decimal, _NUMBER.findall(words))
    assert first <= low
    assert low + width <= last
