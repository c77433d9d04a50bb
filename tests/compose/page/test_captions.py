"""Captions: whose and what, in words that no number beside them runs into."""

from __future__ import annotations

import pytest
from compared import BUNDLED
from exported import mixed_facts, trade_facts

from parkfacts.compose.facts.sheet import caption_of
from parkfacts.compose.page.captions import comparison_caption, whose


def parks(*names: str):
    return [BUNDLED.resolve_park(name) for name in names]


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (("西永综合保税区",), "西永综合保税区"),
        (("西永综合保税区", "海口综合保税区"), "西永综合保税区、海口综合保税区"),
        (("西永综合保税区", "成都高新综合保税区", "海口综合保税区"), "三个综合保税区"),
        (("西永综合保税区", "苏州工业园区", "合肥高新区"), "三个园区"),
        (("西永微电园", "西永综合保税区", "安意法半导体"), "西永微电园"),
    ],
)
def test_many_parks_are_counted_in_characters_and_one_that_holds_them_names_them(names, told):
    assert whose(parks(*names), BUNDLED) == told


def test_a_comparison_names_two_parks_and_counts_more():
    assert comparison_caption(parks("西永综合保税区", "海口综合保税区")) == (
        "西永综合保税区与海口综合保税区对比"
    )
    three = parks("西永综合保税区", "成都高新综合保税区", "海口综合保税区")
    assert comparison_caption(three) == "三个综合保税区对比"


def test_of_many_indicators_an_amount_of_money_names_the_page():
    zone = BUNDLED.resolve_park("西永综合保税区").id
    facts = [one for one in BUNDLED.facts if one.park == zone][:12]
    assert caption_of(facts, BUNDLED) == "西永综合保税区外贸进出口值等12项数据"
    assert caption_of(mixed_facts(), BUNDLED) == "西永微电园规上工业总产值等24项数据"


def test_no_count_begins_a_caption():
    """Behind 表 1 it would read as a number of the table."""
    for facts in (trade_facts(), list(BUNDLED.facts), mixed_facts()):
        assert not caption_of(facts, BUNDLED)[0].isdigit()


def test_a_period_that_is_not_told_is_none():
    fact = next(one for one in BUNDLED.facts if one.period.basis == "unstated")
    assert "未写明" not in caption_of([fact], BUNDLED)
