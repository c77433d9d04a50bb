"""Rows of facts.csv and claims.csv as plain values, with the place of each field."""

from __future__ import annotations

import pytest

from parkfacts.exchange.intake.csv_table import CsvRow
from parkfacts.exchange.intake.rows import draft_claim, draft_fact

CELLS = {
    "id": "value", "paragraph": "28", "park": "zone", "indicator": "value",
    "literal": "2788.44亿元", "period": "2024", "period_basis": "stated", "status": "actual",
}  # fmt: skip


def row(**cells: str) -> CsvRow:
    """Line 7 of a table of facts, with other cells."""
    return CsvRow("daily/facts.csv", 7, CELLS | cells)


def fact(*slugs: str, **cells: str):
    """What is drafted of it."""
    return draft_fact(row(**cells), "daily", slugs)


def test_an_id_has_the_source_before_it():
    assert fact().values["id"] == "daily.value"
    assert fact(group="trade").values["group"] == "daily.trade"


@pytest.mark.parametrize(("of", "found"), [("growth", "daily.growth"), ("a.b", "a.b")])
def test_a_fact_is_of_one_of_its_source_where_there_is_such(of, found):
    assert fact("growth", of=of).values["of"] == found


def test_what_a_column_says_goes_before_what_the_literal_says():
    quantity = fact(literal="近四成", value="0.4", qualifier="约").values["quantity"]
    assert quantity == {"literal": "近四成", "value": "0.4", "unit": "成", "qualifier": "约"}


def test_empty_cells_are_absent():
    values = fact(note="", scope="", out_of="").values
    assert values["scope"] == {}
    assert "note" not in values


@pytest.mark.parametrize(("out_of", "found"), [("150", 150), ("许多", "许多")])
def test_a_number_is_a_number_and_anything_else_is_left_to_the_checks(out_of, found):
    assert fact(out_of=out_of).values["scope"] == {"out_of": found}


def test_a_literal_that_cannot_be_read_is_a_problem_with_its_place():
    (problem,) = fact(literal="许多").problems
    assert problem.place == "daily/facts.csv:7 literal"
    assert fact(literal="许多", value="3", unit="家").problems == []


def test_a_period_that_is_none_is_a_problem_and_the_row_goes_on():
    drafted = fact(period="去年")
    assert [(p.place, p.message) for p in drafted.problems] == [
        ("daily/facts.csv:7 period", "“去年”不是期间")
    ]
    assert drafted.values["park"] == "zone"


@pytest.mark.parametrize(
    ("cells", "path", "column"),
    [
        ({}, ("quantity", "value"), "literal"),
        ({"value": "3"}, ("quantity", "value"), "value"),
        ({}, ("period", "label"), "period"),
        ({"period_label": "上年"}, ("period", "label"), "period_label"),
        ({}, ("period", "start"), "period"),
        ({}, ("scope", "label"), "scope"),
        ({}, ("park",), "park"),
        ({}, (), ""),
    ],
)
def test_a_field_stands_in_the_column_that_it_came_from(cells, path, column):
    assert fact(**cells).place(path) == f"daily/facts.csv:7 {column}".rstrip()


def test_a_claim_has_its_date_and_what_it_stands_against():
    cells = {"id": "first", "date": "2025-02-27", "date_basis": "stated", "against": "a.b  c.d"}
    drafted = draft_claim(CsvRow("daily/claims.csv", 3, cells), "daily")
    assert drafted.values["period"]["start"] == "2025-02-27"
    assert drafted.values["against"] == ["a.b", "c.d"]
    assert drafted.place(("period", "basis")) == "daily/claims.csv:3 date_basis"
