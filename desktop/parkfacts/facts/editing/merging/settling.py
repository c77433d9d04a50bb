"""What a person says to a conflict, as changes like any other."""

from __future__ import annotations

from typing import Any, Literal

from parkfacts.facts.editing.edit import Edit, Edits
from parkfacts.facts.editing.merging.model import Conflict
from parkfacts.facts.editing.rows import Row, key_of, rows_by_key, with_fields
from parkfacts.facts.own.model import LoggedName, OwnDataset

Takes = Literal["ours", "theirs", "both"]


def settling(own: OwnDataset, conflict: Conflict, takes: Takes) -> Edits:
    """What makes one saying stand; both: as it is now, which is nothing to do.

    A row that was kept twice is one again when nothing is left that they say otherwise.
    """
    if takes == "both":
        return ()
    said = conflict.ours if takes == "ours" else conflict.theirs
    rows = rows_by_key(own, conflict.table)
    row = rows.get(conflict.row)
    if row is None:
        return () if said.row is None else (Edit(conflict.table, None, said.row),)
    if said.row is None:
        return (Edit(conflict.table, row, None),)
    if not conflict.field:
        return _only(conflict.table, row, said.row)
    values = {conflict.field: getattr(said.row, conflict.field)}
    return _one_again(conflict, rows, with_fields(row, values), values)


def _one_again(
    conflict: Conflict, rows: dict[str, Row], made: Row, values: dict[str, Any]
) -> Edits:
    edits = _only(conflict.table, rows[conflict.row], made)
    second = rows.get(conflict.beside)
    if second is None:
        return edits
    other = with_fields(second, values)
    if with_fields(other, {"id": key_of(made)}) == made:
        return (*edits, Edit(conflict.table, second, None))
    return (*edits, *_only(conflict.table, second, other))


def _only(table: LoggedName, before: Row, after: Row) -> Edits:
    return (Edit(table, before, after),) if before != after else ()
