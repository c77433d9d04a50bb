"""Periods of other lengths stand apart, under their names; years of one park in order of time."""

from __future__ import annotations

import pytest
from compared import BUNDLED, COMPARER, ZONES, compared
from make import dataset, fact, indicator, period
from msgspec.structs import replace

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.chart.by_length import NOT_OF_ONE_LENGTH, set_apart
from parkfacts.facts.chart.of_comparison import comparison_chart
from parkfacts.facts.chart.of_facts import chart_of
from parkfacts.facts.chart.spec import in_words
from parkfacts.facts.model import Fact


def told(indicator_id: str) -> list[Fact]:
    return [one for one in BUNDLED.facts if one.indicator == indicator_id]


def groups(facts: list[Fact]) -> list[tuple[str, list[str]]]:
    """The groups of the one panel, each bar by its name and second line."""
    (panel,) = chart_of(facts, BUNDLED).panels
    return [(name, [bar.figure for bar in bars]) for name, bars in panel.groups()]


def test_a_quarter_a_half_nine_months_and_a_year_are_not_four_equal_bars() -> None:
    lake = [one for one in told("gdp-growth") if one.park == "east-lake"]
    assert groups(lake) == [
        ("全年", ["4.7%"]), ("1—9月", ["4%"]), ("上半年", ["3.2%"]), ("第一季度", ["2.5%"]),
    ]  # fmt: skip
    assert chart_of(lake, BUNDLED).panels[0].note == NOT_OF_ONE_LENGTH


def test_what_is_of_one_length_has_no_heading_and_no_note_of_it() -> None:
    years = [one for one in told("trade-value") if one.period.granularity == "year"]
    (panel,) = chart_of(years, BUNDLED).panels
    assert [name for name, _ in panel.groups()] == [""]
    assert NOT_OF_ONE_LENGTH not in panel.note


def test_the_groups_are_told_in_words() -> None:
    assert "\n上半年\n海口综合保税区" in in_words(chart_of(told("trade-value"), BUNDLED))


@pytest.mark.parametrize("nature", ["flow", "stock"])
def test_only_what_takes_time_is_set_apart(nature: str) -> None:
    made = Catalogue(dataset(indicators=[indicator("firms", "企业数", "家", nature=nature)]))
    facts = [
        fact(f"daily.{at}", "firms", f"{at}家", period=period(time))
        for at, time in enumerate(("2025H1", "2024"), 1)
    ]
    assert len(set_apart(facts, made)) == (2 if nature == "flow" else 1)


def dated(one: Fact, time: str) -> Fact:
    """The fact of another time."""
    return replace(one, id=f"{one.id}.{time}", period=period(time))


def test_years_of_a_park_stand_in_order_of_time() -> None:
    (first, *_) = told("trade-value")
    years = ["2024", "2021", "2023", "2022"]
    facts = [dated(first, time) for time in years]
    (panel,) = chart_of(facts, BUNDLED).panels
    assert [bar.label for bar in panel.bars] == ["2021年", "2022年", "2023年", "2024年"]


def test_a_comparison_sets_lengths_apart_too_and_says_so_once() -> None:
    found = comparison_chart(compared(*ZONES), COMPARER, ["trade-value-share"])
    (panel,) = found.panels
    assert [(name, len(bars)) for name, bars in panel.groups()] == [("全年", 2), ("上半年", 1)]
    assert panel.note == "只可并列：不满一年与全年、分母不同"


def test_a_park_has_one_place_in_all_panels_of_a_comparison() -> None:
    found = comparison_chart(compared(*ZONES), COMPARER)
    places = {(bar.label, bar.park) for panel in found.panels for bar in panel.bars}
    assert sorted(places, key=lambda it: it[1]) == [
        ("西永综保", 0), ("成都高新综保", 1), ("海口综保", 2),
    ]  # fmt: skip


def test_one_figure_alone_is_no_chart_and_keeps_its_unit() -> None:
    chart = chart_of(told("trade-value")[:1], BUNDLED)
    assert chart.is_single_figure
    assert "亿元" in chart.panels[0].bars[0].figure
    assert "亿元" not in chart.panels[0].terms
    assert not chart_of(told("trade-value"), BUNDLED).is_single_figure
    assert chart.notes == ()
