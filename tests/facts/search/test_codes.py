"""Codes say of each fact what a loop over its value would say."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parkfacts.facts.search.codes import Codes

FEW = [f"v{number}" for number in range(7)]
MANY = [f"v{number}" for number in range(300)]
"""More than a byte can tell apart."""
VERY_MANY = [f"v{number}" for number in range(9000)]
"""More than are kept in pages."""


@st.composite
def columns(draw):
    values = draw(st.sampled_from([FEW, MANY, VERY_MANY]))
    extra = draw(st.lists(st.sampled_from(values), max_size=40))
    return [*values, *extra] if draw(st.booleans()) else extra


@given(each=columns(), allowed=st.sets(st.sampled_from(MANY)))
def test_a_mask_passes_the_facts_of_these_values(each, allowed):
    assert Codes(each).among(allowed) == bytes(value in allowed for value in each)


@given(each=columns(), chance=st.randoms(use_true_random=False))
def test_counts_are_those_of_the_facts_that_pass(each, chance):
    mask = bytes(chance.randint(0, 1) for _ in each)
    codes = Codes(each)
    passing = [value for value, passes in zip(each, mask, strict=True) if passes]
    counted = Counter(passing)
    assert codes.counts(mask) == [counted[value] for value in codes.values]


@pytest.mark.parametrize("count", [255, 256, 510, 511])
def test_values_stay_apart_at_the_edge_of_a_byte(count):
    each = [str(number) for number in range(count)]
    assert Codes(each).among({each[-1]}) == bytes(count - 1) + b"\1"
