"""A literal that cannot be read still binds its value and its qualifier."""

from decimal import Decimal

import pytest

from parkfacts.facts.dataset.fact_checks import check_quantity
from parkfacts.facts.model import Quantity


def kinds(literal, value, unit, qualifier=""):
    quantity = Quantity(literal=literal, value=Decimal(value), unit=unit, qualifier=qualifier)
    return [problem.kind for problem in check_quantity(quantity, None, ("facts", 0))]


@pytest.mark.parametrize(
    ("literal", "value", "unit"),
    [("榜首", "1", "位"), ("连续5年", "5", "年"), ("十大", "10", "项")],
)
def test_other_words_for_a_figure_pass(literal, value, unit):
    assert kinds(literal, value, unit) == []


def test_a_dropped_qualifier_is_told():
    assert kinds("突破abc", "7", "亿元") == ["qualifier"]


def test_a_value_that_the_literal_does_not_hold_is_told():
    assert kinds("1.2.3亿元", "7", "亿元") == ["value"]


def test_a_blank_literal_is_told():
    assert kinds(" ", "7", "亿元") == ["literal"]
