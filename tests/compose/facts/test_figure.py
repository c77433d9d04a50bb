"""A figure alone: the words of the source, a number with its qualifier, or both."""

from __future__ import annotations

import pytest
from make import fact

from parkfacts.compose.facts.figure import figure_in
from parkfacts.compose.page.options import Options


def figure(literal: str, **options: str) -> str:
    """How a literal goes out."""
    return figure_in(fact("a", "value", literal), Options(**options))


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("literal", "突破2000亿元"),
        ("number", "突破20000000万元"),
        ("both", "突破2000亿元（突破20000000万元）"),
    ],
)
def test_words_number_or_both(value, shown):
    assert figure("突破2000亿元", value=value, unit="万元") == shown


def test_with_half_width_marks_the_number_has_half_brackets():
    shown = figure("46.8亿元", value="both", unit="万元", punctuation="half")
    assert shown == "46.8亿元 (468000万元)"


@pytest.mark.parametrize("literal", ["46.8亿元", "年产5万台", "200余家"])
def test_a_number_that_the_words_say_already_is_not_told_twice(literal):
    assert figure(literal, value="both") == literal


@pytest.mark.parametrize(
    ("literal", "unit", "shown"),
    [
        ("突破2000亿元", "万元", "突破20000000万元"),
        ("3000多万元", "元", "3000多万元"),
        ("2000余万元", "亿元", "2000余万元"),
        ("2000余万元", "万元", "2000余万元"),
        ("上万元", "", "上万元"),
        ("200余家", "元", "200余家"),
        ("46.8亿元以上", "万元", "468000万元以上"),
        ("约3亿元", "万元", "约30000万元"),
        ("3000多万元", "亿元", "3000多万元"),
    ],
)
def test_a_figure_as_a_number_keeps_its_qualifier_in_its_place(literal, unit, shown):
    assert figure(literal, value="number", unit=unit) == shown
