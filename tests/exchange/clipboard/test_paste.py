"""What a paste or a drop brings into the basket."""

from __future__ import annotations

import pytest
from collected import FACTS, SEEN, content
from compared import BUNDLED, COMPARER, INDEX
from copied import make, make_basket, make_comparison
from hypothesis import given
from hypothesis import strategies as st
from make_baskets import basket, fact_item, heading, order

from parkfacts.compose.basket.collect import (
    again,
    of_claims,
    of_comparison,
    of_comparison_chart,
    of_fact_chart,
    of_facts,
)
from parkfacts.exchange.clipboard.paste import ITEMS, of_flavours
from parkfacts.exchange.clipboard.payload import COMPARISON, told_ids
from parkfacts.exchange.clipboard.payload import FACTS as OWN
from parkfacts.exchange.files.basket_file import encode_items

STYLE = "gbt7714-2025"
WHOLE = basket(
    heading("h", "一、外贸"),
    *of_facts(FACTS, BUNDLED),
    *of_claims(BUNDLED.claims[-1:], BUNDLED),
    heading("k", "二、对比"),
    *of_comparison(SEEN, "nearest"),
    *of_fact_chart(FACTS[:2], [], BUNDLED),
    *of_comparison_chart(SEEN, "nearest", []),
)


def test_items_come_before_ids_that_lie_beside_them():
    data = {
        OWN: told_ids(BUNDLED, facts=[BUNDLED.facts[0].id]),
        ITEMS: encode_items([fact_item("a"), heading("h")]),
    }
    found = of_flavours(data, COMPARER, INDEX)
    assert order(basket(*found)) == "a h"


def test_what_the_dataset_has_not_is_left_out():
    ids = told_ids(BUNDLED, facts=["gone", BUNDLED.facts[0].id], claims=[BUNDLED.claims[0].id, "x"])
    fact, claim = of_flavours({OWN: ids}, COMPARER, INDEX)
    assert fact.kept.fact == BUNDLED.facts[0].id
    assert claim.kept.claim == BUNDLED.claims[0].id


def test_a_comparison_without_a_park_that_is_known_is_nothing():
    ids = told_ids(BUNDLED, parks=["atlantis"], indicators=["trade-value"], facts=[])
    assert of_flavours({COMPARISON: ids}, COMPARER, INDEX) == []


@pytest.mark.parametrize("ids", [b"[]", b'{"facts": "a"}', b'{"facts": [1, null]}'])
def test_ids_of_another_form_are_passed_over(ids):
    assert of_flavours({OWN: ids}, COMPARER, INDEX) == []


def test_types_of_others_are_nothing():
    assert of_flavours({"text/plain": b"2788.44"}, COMPARER, INDEX) == []


def test_flavours_of_a_copy_are_taken():
    facts = make("sentence", FACTS, BUNDLED, STYLE).data
    assert [item.kept.fact for item in of_flavours(facts, COMPARER, INDEX)] == [f.id for f in FACTS]
    (item,) = of_flavours(make_comparison("table", SEEN, STYLE).data, COMPARER, INDEX)
    assert again(item.compared, COMPARER, INDEX).comparison.rows == SEEN.comparison.rows
    own = make_basket("table", content(WHOLE)).data
    assert len(of_flavours(own, COMPARER, INDEX)) == 7


@given(st.binary(max_size=60))
def test_odd_flavours_are_nothing(data):
    for kind in (ITEMS, "application/x-parkfacts-facts+json"):
        assert of_flavours({kind: data}, COMPARER, INDEX) == []
