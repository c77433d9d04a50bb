"""Lengths of periods, from their days and from what is counted."""

from __future__ import annotations

from datetime import date

import pytest
from make import period

from parkfacts.facts.fields import Nature
from parkfacts.facts.model import Fact, Indicator, Quantity
from parkfacts.facts.period.lengths import MOMENT, UNKNOWN, Length, length_of, length_words


def fact(notation: str) -> Fact:
    """A fact of that time."""
    return Fact(
        id=f"s.{notation}",
        source="s",
        paragraph=1,
        park="a",
        indicator="x",
        quantity=Quantity(literal="5亿元", value=5, unit="亿元"),
        period=period(notation),
    )


def indicator(nature: Nature = "flow", kind: str = "level") -> Indicator:
    return Indicator(id="x", name="外贸", family="f", unit="元", nature=nature, kind=kind)  # type: ignore[arg-type]


def lasting(notation: str) -> Length:
    return length_of(fact(notation), indicator())


@pytest.mark.parametrize(
    ("notation", "length", "words"),
    [
        ("2024", Length("months", 12), "全年"),
        ("2024-01/2024-12", Length("months", 12), "全年"),
        ("2025H1", Length("months", 6), "上半年"),
        ("2023Q1", Length("months", 3), "第一季度"),
        ("2023Q1-Q3", Length("months", 9), "1—9月"),
        ("2024-01/2024-09", Length("months", 9), "1—9月"),
        ("2024-02", Length("months", 1), "2月"),
        ("2024-11-30", Length("days", 1), "1天"),
        ("2021/2023", Length("months", 36), "3年"),
        ("<2023-12-31", UNKNOWN, "起止未写明"),
        ("@article", UNKNOWN, "起止未写明"),
        ("", UNKNOWN, "起止未写明"),
    ],
)
def test_a_length_and_what_it_is_called(notation: str, length: Length, words: str) -> None:
    assert lasting(notation) == length
    assert length_words(length, [fact(notation)]) == words


def test_parts_of_a_year_that_only_last_alike_are_called_by_their_length() -> None:
    quarters = [fact("2023Q1"), fact("2023Q2")]
    assert lasting("2023Q1") == lasting("2023Q2")
    assert length_words(lasting("2023Q1"), quarters) == "季度"
    months = [fact("2024-01"), fact("2024-02")]
    assert length_words(lasting("2024-01"), months) == "单月"


@pytest.mark.parametrize("nature", ["stock", "capacity", "cumulative"])
def test_what_stands_at_a_time_has_no_length(nature: Nature) -> None:
    told = {length_of(fact(time), indicator(nature)) for time in ("2024", "2025H1", "@article")}
    assert told == {MOMENT}


def test_the_longest_stand_first_and_what_is_not_known_last() -> None:
    lengths = [lasting(time) for time in ("", "2023Q1", "2024", "2024-11-30", "2025H1")]
    assert [one.number for one in sorted(lengths, key=lambda one: one.order)] == [12, 6, 3, 1, 0]
    assert date(2024, 2, 29) == fact("2024-02").period.end
