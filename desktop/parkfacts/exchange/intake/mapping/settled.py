"""What a person has set of a mapping, laid over what is proposed of the same grid."""

from __future__ import annotations

from collections.abc import Sequence

from parkfacts.exchange.intake.mapping.columns import Placed
from parkfacts.exchange.intake.mapping.figures_meaning import Column
from parkfacts.exchange.intake.mapping.model import ColumnMeaning, Given, Mapping
from parkfacts.facts.phrase import Phrase

NOTHING = Mapping("", (), 0, 0, ())
"""A mapping of which nothing is set."""
BY_PERSON = Phrase("由你指定")


def settled_roles(placed: Sequence[Placed], settled: Mapping) -> list[Placed]:
    """What columns become, some of them by a person."""
    found = list(placed)
    for column in settled.columns:
        if "role" in column.settled and column.column < len(found):
            found[column.column] = Placed(column.role, BY_PERSON)
    return found


def settled_readings(columns: Sequence[Column], settled: Mapping) -> list[Column]:
    """What the heads over columns of figures say, or a person in their place.

    What a person calls a level, its growth under the same head is called too.
    """
    found = [_settled(column, settled) for column in columns]
    renamed = {
        (old.path[:-1], old.base): new.base
        for old, new in zip(columns, found, strict=True) if old.base != new.base and not old.kind
    }  # fmt: skip
    return [
        column._replace(base=renamed[column.path[:-1], column.base])
        if column.kind and (column.path[:-1], column.base) in renamed else column
        for column in found
    ]  # fmt: skip


def chosen_levels(settled: Mapping) -> dict[int, int | None]:
    """For columns of which a person said it: the column that they are of."""
    return {one.column: one.of_column for one in settled.columns if "of_column" in one.settled}


def _settled(column: Column, settled: Mapping) -> Column:
    mine = _of(settled, column.at)
    if mine is None or not mine.settled:
        return column
    given = _given(column.given, mine.given, mine.settled)
    kind = mine.kind if "kind" in mine.settled else column.kind
    base = column.base
    if "indicator" in mine.settled:
        base = mine.given.indicator
    total = column.total and "role" not in mine.settled
    return column._replace(given=given, kind=kind, base=base, total=total)


def settled_mapping(mapping: Mapping, settled: Mapping) -> Mapping:
    """A mapping proposed anew, with all that a person has set of table, columns and rows."""
    columns = tuple(_column(column, _of(settled, column.column)) for column in mapping.columns)
    rows = {row.row: row for row in mapping.rows}
    for row in settled.rows:
        if row.by_person and mapping.first_row <= row.row <= mapping.last_row:
            proposed = rows.get(row.row, row)
            why = BY_PERSON if row.aside else proposed.why
            rows[row.row] = proposed._replace(
                aside=row.aside, why=why, sure=True, by_person=True, stub=row.stub
            )
    reasons = tuple(one for one in mapping.reasons if one.field not in settled.settled)
    return mapping._replace(
        columns=columns, rows=tuple(rows[row] for row in sorted(rows)), reasons=reasons,
        given=_given(mapping.given, settled.given, settled.settled), settled=settled.settled,
    )  # fmt: skip


def _column(proposed: ColumnMeaning, mine: ColumnMeaning | None) -> ColumnMeaning:
    if mine is None or not mine.settled:
        return proposed
    set_by = {name for name in ("kind", "of_column", "fills") if name in mine.settled}
    return proposed._replace(
        given=_given(proposed.given, mine.given, mine.settled), sure=True, settled=mine.settled,
        why=BY_PERSON if "role" in mine.settled and mine.role != "literal" else proposed.why,
        **{name: getattr(mine, name) for name in set_by},
    )  # fmt: skip


def _given(proposed: Given, mine: Given, settled: frozenset[str]) -> Given:
    return proposed._replace(**{
        field: getattr(mine, field) for field in Given._fields if field in settled
    })  # fmt: skip


def _of(settled: Mapping, column: int) -> ColumnMeaning | None:
    return settled.columns[column] if column < len(settled.columns) else None
