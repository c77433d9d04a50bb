"""The unit in which the values of a table stand."""

from __future__ import annotations

from decimal import Decimal

import pytest
from make import fact

from parkfacts.compose.facts.units import common_unit, value_in


@pytest.mark.parametrize(
    ("literals", "unit"),
    [
        (["46.8亿元", "3000万元", "2亿元"], "亿元"),
        (["39%", "近四成"], "%"),
        (["近四成", "近四成"], "成"),
        (["39%", "2亿元"], None),
        ([], None),
    ],
)
def test_common_unit(literals, unit):
    assert common_unit([fact("x", "value", literal) for literal in literals]) == unit


def test_a_value_in_another_unit_is_exact():
    assert value_in(fact("x", "value", "3000万元"), "亿元") == Decimal("0.3")
    assert str(value_in(fact("x", "value", "86.50亿元"), "亿元")) == "86.50"


@pytest.mark.parametrize(
    ("literals", "unit"),
    [
        (["46.8亿元", "3000万元"], "亿元"),
        (["3000万元", "46.8亿元"], "亿元"),
        (["2000名", "3.5万人", "300人"], "人"),
        (["2000余名", "3.5万人", "300人以上"], "人"),
        (["3000万元", "500万元", "46.8亿元"], "万元"),
    ],
)
def test_of_several_units_the_one_of_most_is_common_and_of_a_tie_the_handiest(literals, unit):
    indicator = "value" if "元" in unit else "staff"
    facts = [fact(f"x.{at}", indicator, one) for at, one in enumerate(literals)]
    assert common_unit(facts) == unit


def test_a_value_in_its_own_unit_is_as_it_was_written():
    assert str(value_in(fact("x", "value", "2788.440亿元"), "亿元")) == "2788.440"
