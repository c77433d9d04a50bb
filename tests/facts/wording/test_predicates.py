"""A figure has a verb, and no digit of a name runs into it."""

from __future__ import annotations

import pytest
from make import fact

from parkfacts.facts.wording.predicates import beside, predicate, said_of


@pytest.mark.parametrize(
    ("name", "text", "shown"),
    [
        ("示范区2", "1.1倍", "示范区2：1.1倍"),
        ("示范区", "1.1倍", "示范区：1.1倍"),
        ("示范区2", "第1", "示范区2：第1"),
        ("海口综保", "约0.12倍", "海口综保约0.12倍"),
    ],
)
def test_a_name_and_a_figure_stay_apart_in_a_cell(name, text, shown):
    assert beside(name, text) == shown


def test_a_name_and_a_year_stay_apart_in_a_sentence():
    assert said_of("示范区2", "2024年为5亿元") == "示范区2在2024年为5亿元"
    assert said_of("海口综保", "2024年为5亿元") == "海口综保2024年为5亿元"


@pytest.mark.parametrize(
    ("literal", "said"),
    [
        ("5亿元", "为5亿元"), ("近5亿元", "为近5亿元"), ("约5亿元", "为约5亿元"),
        ("超5亿元", "超5亿元"), ("不到5亿元", "不到5亿元"), ("-5亿元", "为-5亿元"),
    ],
)  # fmt: skip
def test_a_figure_has_a_verb(literal, said):
    assert predicate(fact("one", "value", literal), "level", "") == (said, "")
