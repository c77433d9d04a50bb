"""Rows of an own dataset by key and by field: what a change is made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

import msgspec

from parkfacts.facts.model import Claim, Fact, Family, Indicator, Park, Source
from parkfacts.facts.own.model import Answer, Corrected, Join, LoggedName, OwnDataset

Row = Source | Park | Family | Indicator | Fact | Claim | Corrected | Join | Answer

KINDS: Mapping[LoggedName, type[Row]] = {
    "sources": Source,
    "parks": Park,
    "families": Family,
    "indicators": Indicator,
    "facts": Fact,
    "claims": Claim,
    "corrected": Corrected,
    "joins": Join,
    "answers": Answer,
}
TABLES: tuple[LoggedName, ...] = get_args(LoggedName)
"""In the order in which rows need each other: what a fact names stands before it."""


class Unreadable(ValueError):
    """A log says what no row can be: it was written by hand, or by a later version."""


def key_of(row: Row) -> str:
    """What a row is known by within its table: its id, if it has one."""
    match row:
        case Corrected():
            return row.fact
        case Join():
            return f"{row.table}.{row.gone}.{row.kept}"
        case Answer():
            return f"{row.table}.{row.id}.{'-'.join(row.between)}"
    return row.id


def rows_by_key(own: OwnDataset, table: LoggedName) -> dict[str, Row]:
    """The rows of a table by key, in their order."""
    rows = getattr(own, table)
    if table in ("corrected", "joins", "answers"):
        return {key_of(row): row for row in rows}
    return {row.id: row for row in rows}


def changed_fields(before: Row, after: Row) -> tuple[str, ...]:
    """The names of the fields of the first level that are not the same."""
    return tuple(
        name for name in before.__struct_fields__ if getattr(before, name) != getattr(after, name)
    )


def plain_fields(row: Row, names: tuple[str, ...] | None = None) -> dict[str, Any]:
    """Fields of a row as JSON has them; without names all that are not as a new row has them."""
    if names is None:
        plain: dict[str, Any] = msgspec.to_builtins(row, enc_hook=str)
        return plain
    return {name: msgspec.to_builtins(getattr(row, name), enc_hook=str) for name in names}


def with_plain(row: Row, fields: Mapping[str, Any]) -> Row:
    """The row with fields as JSON has them. Raises Unreadable."""
    return row_of(type(row), plain_fields(row) | dict(fields))


def with_fields(row: Row, fields: Mapping[str, Any]) -> Row:
    """The row with other fields, given as they are in rows."""
    if not fields:
        return row
    kept = {name: getattr(row, name) for name in row.__struct_fields__}
    made = kept | dict(fields)
    for name in ("name", "short"):  # so that a name is not English by what it was before
        if name in made:
            made[name] = str(made[name])
    return type(row)(**made)


def row_of(kind: type[Row], fields: Mapping[str, Any]) -> Row:
    """A row of fields as JSON has them. Raises Unreadable."""
    try:
        row: Row = msgspec.convert(dict(fields), kind)
    except (msgspec.ValidationError, RecursionError, UnicodeError) as error:
        raise Unreadable(str(error)) from None
    return row
