"""Next year's figures beside last year's."""

from __future__ import annotations

import pytest
from tests import make

from parkfacts.facts.editing.following_year import answer, following, linked, year_later

TRADE = make.indicator("value", "外贸进出口值", "元")


@pytest.mark.parametrize(
    ("notation", "label"),
    [
        ("2024", "2025年"),
        ("2024H1", "2025年上半年"),
        ("2024Q1-Q3", "2025年前三季度"),
        ("2024-01/2024-11", "2025年1—11月"),
        ("2024-02", "2025年2月"),
        ("<2023-02-28", "截至2024年2月29日"),
        ("<2024-12-31", "截至2025年底"),
    ],
)
def test_a_period_goes_on_by_a_year(notation: str, label: str) -> None:
    later = year_later(make.period(notation))
    assert later is not None
    assert later.label == label


@pytest.mark.parametrize("notation", ["", "@article", "2019/2023"])
def test_what_has_no_year_of_its_own_has_no_next_one(notation: str) -> None:
    basis = "stated" if "/" in notation else "unstated"
    assert year_later(make.period(notation, basis)) is None


def test_only_the_latest_of_each_is_asked_and_none_that_is_there() -> None:
    old = make.fact("a", "value", "2000亿元", period=make.period("2023"))
    new = make.fact("b", "value", "2100亿元")
    other = make.fact("c", "output", "500亿元")
    there = make.fact("d", "output", "510亿元", period=make.period("2025"))
    timeless = make.fact("e", "rank", "第3", period=make.period("", "unstated"))
    wanted = following([old, new, other, timeless], [old, new, other, there])
    assert [one.last.id for one in wanted.rows] == ["b"]
    assert (wanted.known, wanted.timeless) == (1, 1)


def _wanted(literal: str = "2000亿元"):  # type: ignore[no-untyped-def]
    return following([make.fact("a", "value", literal)], []).rows[0]


def test_a_bare_number_is_of_last_years_unit_and_is_held_against_it() -> None:
    made = answer(_wanted(), "2160", TRADE)
    assert made.fact is not None
    assert (made.fact.quantity.unit, made.fact.period.label) == ("亿元", "2025年")
    assert (made.told, made.doubtful) == ("比上年多 8.0%", False)


def test_another_unit_by_mistake_is_told() -> None:
    made = answer(_wanted(), "21600000", TRADE)
    assert made.doubtful
    assert "单位对吗" in made.told


def test_an_amount_for_a_growth_and_far_too_little_are_told() -> None:
    growth = make.indicator("growth", "外贸进出口值增速", "%", "growth", of="value")
    wanted = following([make.fact("a", "growth", "8%")], []).rows[0]
    assert answer(wanted, "2160", growth).doubtful
    assert not answer(wanted, "-3.2", growth).doubtful
    assert "十分之一" in answer(_wanted(), "12", TRADE).told


def test_a_blank_is_passed_over_and_what_cannot_be_read_says_why() -> None:
    assert answer(_wanted(), "  ", TRADE) == (None, "", False)
    made = answer(_wanted(), "很多", TRADE)
    assert made.fact is None
    assert made.doubtful


def test_a_growth_is_of_the_new_level() -> None:
    level = make.fact("a", "value", "2000亿元")
    growth = make.fact("b", "growth", "8%", of="a")
    rows = following([level, growth], []).rows
    made = [(one, make.fact(f"{one.last.id}2", one.last.indicator, "9%")) for one in rows]
    assert [fact.of for fact in linked(made)] == [None, "a2"]
