"""Sorting in pieces gives what sorting at once gives, and ranks sort as their keys do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parkfacts.facts.search import orders
from parkfacts.facts.search.orders import ranks_of, runs_of, sorted_in_pieces

PAIRS = st.lists(st.tuples(st.integers(0, 3), st.integers()), max_size=40)


@pytest.fixture(autouse=True, scope="module")
def small_pieces():
    """Pieces of three, so that a few items are many pieces."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(orders, "_PIECE", 3)
        yield


@given(items=PAIRS, reverse=st.booleans())
def test_pieces_are_merged_into_the_same_stable_order(items, reverse):
    numbered = list(enumerate(items))

    def key(item):
        return item[1][0]

    expected = sorted(numbered, key=key, reverse=reverse)
    assert sorted_in_pieces(numbered, key, reverse=reverse) == expected


@given(keys=st.lists(st.tuples(st.sampled_from(["元", "家"]), st.decimals(0, 9, places=1))))
def test_ranks_order_facts_as_their_keys_do(keys):
    ranks = ranks_of(keys)
    by_key = sorted(range(len(keys)), key=keys.__getitem__)
    assert sorted(range(len(keys)), key=ranks.__getitem__) == by_key
    assert all((keys[a] == keys[b]) == (ranks[a] == ranks[b]) for a in by_key for b in by_key)


def test_stretches_of_equal_codes():
    assert list(runs_of([2, 2, 5, 0, 0, 0])) == [(0, 2), (2, 3), (3, 6)]
    assert list(runs_of([])) == []
