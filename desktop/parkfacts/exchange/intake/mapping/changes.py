"""A mapping of which a person has put one thing otherwise; the rest follows where it can."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from parkfacts.exchange.intake.grid.model import Grid
from parkfacts.exchange.intake.mapping.model import ColumnMeaning, Given, Mapping, Role, RowMeaning
from parkfacts.exchange.intake.mapping.names import Names
from parkfacts.exchange.intake.mapping.proposing import propose_again
from parkfacts.exchange.intake.mapping.remembered import stub_of


def with_role(mapping: Mapping, grid: Grid, names: Names, column: int, role: Role) -> Mapping:
    """A column becomes something else."""
    return _with_column(mapping, grid, names, column, {"role"}, role=role)


def with_column_given(
    mapping: Mapping, grid: Grid, names: Names, column: int, **fields: str
) -> Mapping:
    """A column of figures has another unit, period, indicator, park …: fields of Given."""
    given = mapping.columns[column].given._replace(**fields)
    return _with_column(mapping, grid, names, column, set(fields), given=given)


def with_level(
    mapping: Mapping, grid: Grid, names: Names, column: int, kind: str, of_column: int | None
) -> Mapping:
    """A column is the growth, the share … of another one; kind "" makes it a level of its own."""
    set_by = {"kind", "of_column"}
    return _with_column(mapping, grid, names, column, set_by, kind=kind, of_column=of_column)


def with_filling(mapping: Mapping, grid: Grid, names: Names, column: int, fills: bool) -> Mapping:
    """An empty cell of a column means what the cell above it says, or nothing."""
    return _with_column(mapping, grid, names, column, {"fills"}, fills=fills)


def with_given(mapping: Mapping, grid: Grid, names: Names, **fields: str) -> Mapping:
    """Something else holds for the whole table: fields of Given; "" is not given."""
    settled = mapping._replace(
        given=mapping.given._replace(**fields), settled=mapping.settled | set(fields)
    )
    return propose_again(grid, names, settled)


def with_region(
    mapping: Mapping, grid: Grid, names: Names, heads: Sequence[int], first_row: int, last_row: int
) -> Mapping:
    """The table has other rows: its heads, the first and the last row of data, both inside.

    What follows from rows and heads is proposed anew; what a person set stays.
    """
    last = min(last_row, len(grid.texts) - 1)
    settled = mapping._replace(
        heads=tuple(sorted(heads)), first_row=min(first_row, last), last_row=last,
        settled=mapping.settled | {"region"},
    )  # fmt: skip
    return propose_again(grid, names, settled)


def with_row(mapping: Mapping, grid: Grid, names: Names, row: int, aside: bool) -> Mapping:
    """A row is set aside, or taken in."""
    rows = {one.row: one for one in mapping.rows}
    stub = stub_of(grid, row)
    rows[row] = rows.get(row, RowMeaning(row))._replace(aside=aside, by_person=True, stub=stub)
    settled = mapping._replace(rows=tuple(rows[at] for at in sorted(rows)))
    return propose_again(grid, names, settled)


def column_confirmed(mapping: Mapping, column: int) -> Mapping:
    """A person has looked at what is proposed of a column, and it is right."""
    columns = list(mapping.columns)
    one = columns[column]
    columns[column] = one._replace(sure=True, settled=one.settled | {"sure"})
    return mapping._replace(columns=tuple(columns))


def table_confirmed(mapping: Mapping, field: str) -> Mapping:
    """A person has looked at what holds for the whole table: a field of Given, or ``region``."""
    reasons = tuple(one for one in mapping.reasons if one.field != field)
    given = (
        mapping.settled | {field}
        if field in Given._fields or field == "region"
        else mapping.settled
    )
    return mapping._replace(reasons=reasons, settled=given)


def _with_column(
    mapping: Mapping, grid: Grid, names: Names, column: int, set_by: set[str], **fields: Any
) -> Mapping:
    columns: list[ColumnMeaning] = list(mapping.columns)
    one = columns[column]
    columns[column] = one._replace(settled=one.settled | set_by, **fields)
    return propose_again(grid, names, mapping._replace(columns=tuple(columns)))
