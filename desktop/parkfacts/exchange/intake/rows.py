"""Rows of facts.csv and claims.csv as plain values of a dataset, with the place of each field.

Their figures and periods are read as those of imported tables are.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any, NamedTuple

from parkfacts.exchange.intake.csv_table import CsvForm, CsvRow, whole_number
from parkfacts.exchange.intake.drafting.figures import read_cell
from parkfacts.exchange.intake.grid.model import CellKind
from parkfacts.facts.period.notation import EXPECTED, PeriodError, Read
from parkfacts.facts.period.table_words import read_table_period
from parkfacts.facts.problems import Problem

FACT_TABLE = CsvForm(
    columns=(
        "id", "paragraph", "park", "indicator", "literal", "value", "unit", "qualifier",
        "period", "period_label", "period_basis", "period_reason", "status",
        "scope", "within", "out_of", "includes", "of", "group", "note",
    ),
    required=("id", "paragraph", "park", "indicator", "literal", "period_basis", "status"),
)  # fmt: skip
CLAIM_TABLE = CsvForm(
    columns=(
        "id", "paragraph", "park", "family", "kind", "date", "date_basis", "text", "note",
        "against",
    ),
    required=("id", "paragraph", "park", "family", "kind", "date_basis", "text"),
)  # fmt: skip

# The column of a field, by the parts of its JSON pointer, where they are called differently.
_FACT_COLUMNS = {
    ("quantity", "literal"): "literal",
    ("quantity", "value"): "value",
    ("quantity", "unit"): "unit",
    ("quantity", "qualifier"): "qualifier",
    ("period", "label"): "period_label",
    ("period", "basis"): "period_basis",
    ("period", "reason"): "period_reason",
    ("period",): "period",
    ("scope", "label"): "scope",
    ("scope", "within"): "within",
    ("scope", "out_of"): "out_of",
    ("scope", "includes"): "includes",
}
_CLAIM_COLUMNS = {("period", "basis"): "date_basis", ("period",): "date"}
_FROM_LITERAL = ("value", "unit", "qualifier")


class Drafted(NamedTuple):
    """A row as plain values, where its fields stand, and what could not be read."""

    values: dict[str, Any]
    place: Callable[[Sequence[str]], str]
    problems: list[Problem]


def draft_fact(row: CsvRow, source: str, slugs: Collection[str]) -> Drafted:
    """A fact of a source; ``slugs`` are the ids in the source's table, for what a fact is of."""
    cells, problems = row.cells, list[Problem]()
    of, group = cells.get("of", ""), cells.get("group", "")
    values = {
        **_common(row, source),
        **_given(cells, "park", "indicator", "status", "note"),
        "quantity": _quantity(row, problems),
        "period": _period(row, "period", "period_basis", problems)
        | _given(cells, label="period_label", reason="period_reason"),
        "scope": _given(cells, "within", "includes", label="scope") | _number(cells, "out_of"),
    }
    if of:
        values["of"] = f"{source}.{of}" if of in slugs else of
    if group:
        values["group"] = f"{source}.{group}"

    def place(rest: Sequence[str]) -> str:
        column = _column(rest, _FACT_COLUMNS)
        if column in _FROM_LITERAL and not cells.get(column):
            column = "literal"
        if column == "period_label" and not cells.get(column):
            column = "period"
        return row.place(column)

    return Drafted(values, place, problems)


def draft_claim(row: CsvRow, source: str) -> Drafted:
    """A claim of a source."""
    problems: list[Problem] = []
    values = {
        **_common(row, source),
        **_given(row.cells, "park", "family", "kind", "text", "note"),
        "period": _period(row, "date", "date_basis", problems),
    }
    if against := row.cells.get("against"):
        values["against"] = against.split()
    return Drafted(values, lambda rest: row.place(_column(rest, _CLAIM_COLUMNS)), problems)


def _common(row: CsvRow, source: str) -> dict[str, Any]:
    found: dict[str, Any] = {"source": source} | _number(row.cells, "paragraph")
    if slug := row.cells.get("id"):
        found["id"] = f"{source}.{slug}"
    return found


def _given(cells: dict[str, str], *columns: str, **fields: str) -> dict[str, str]:
    """Fields from cells that are not empty: ``columns`` under their own names, others renamed."""
    wanted = {column: column for column in columns} | fields
    return {field: cells[column] for field, column in wanted.items() if cells.get(column)}


def _number(cells: dict[str, str], column: str) -> dict[str, Any]:
    text = cells.get(column, "")
    return {column: whole_number(text)} if text else {}


def _quantity(row: CsvRow, problems: list[Problem]) -> dict[str, Any]:
    cells = row.cells
    literal = cells.get("literal", "")
    found: dict[str, Any] = {"literal": literal, "value": "0"} if literal else {"value": "0"}
    read = read_cell(literal, CellKind.TEXT, cells.get("unit", ""), "")
    if read.quantity is not None:
        said = read.quantity
        found |= {"value": said.value, "unit": said.unit, "qualifier": said.qualifier}
    elif literal and not cells.get("value"):
        wanted = "能读出数和单位的字面，否则另填 value、unit、qualifier"
        why = read.flaws[0].what if read.flaws else "没有数"
        problems.append(Problem("literal", row.place("literal"), str(why), wanted))
    return found | _given(cells, *_FROM_LITERAL)


def _period(row: CsvRow, column: str, basis: str, problems: list[Problem]) -> dict[str, Any]:
    notation = row.cells.get(column, "")
    try:
        read = read_table_period(notation).read
    except PeriodError:
        message = f"“{notation}”不是期间"
        problems.append(Problem("period", row.place(column), message, EXPECTED))
        # Stands in for the period, so that the rest of the row is still checked.
        read = Read("-", None, None, "article")
    found = {"label": read.label, "granularity": read.granularity}
    dates = {
        field: day.isoformat()
        for field, day in (("start", read.start), ("end", read.end))
        if day is not None
    }
    return found | dates | _given(row.cells, basis=basis)


def _column(rest: Sequence[str], columns: dict[tuple[str, ...], str]) -> str:
    """The column of a field: its own, its parent's, or the field's name."""
    parts = tuple(rest)
    for end in (2, 1):
        if parts[:end] in columns:
            return columns[parts[:end]]
    return parts[0] if parts else ""
