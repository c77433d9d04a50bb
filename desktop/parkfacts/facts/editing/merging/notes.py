"""What a merge itself does to rows, for the log: what does not stand is found there."""

from __future__ import annotations

from typing import Any

from parkfacts.facts.editing.authorship import MERGE_NOTE
from parkfacts.facts.editing.merging.tables import MergedTables, Place
from parkfacts.facts.editing.rows import Row, changed_fields, plain_fields
from parkfacts.facts.own.model import Batch, Change
from parkfacts.facts.own.questions import content_hash
from parkfacts.facts.phrase import Phrase

MERGED = Phrase("合并：同一处两人所改不同")


def notes_of(tables: MergedTables, log: list[Change]) -> tuple[list[Change], list[Batch]]:
    """Changes that a merge made, with ids and times that are the same whoever merges."""
    changes = []
    for place in dict.fromkeys((one.table, one.row) for one in tables.conflicts):
        changes += _of_row(tables, place)
    for conflict in tables.conflicts:
        if conflict.beside:
            changes.append(_note(tables, (conflict.table, conflict.beside), "add", conflict.row))
    known = {change.id for change in log}
    new = {change.id: change for change in changes if change.id not in known}
    batches = {change.batch: Batch(id=change.batch, title=str(MERGED)) for change in new.values()}
    return list(new.values()), list(batches.values())


def _of_row(tables: MergedTables, place: Place) -> list[Change]:
    """One change for each saying that does not stand: from it to what stands."""
    made = tables.rows[place[0]].get(place[1])
    if made is None:
        return []
    sides = tables.sides(place)
    notes = []
    if sides.base is not None and (sides.ours is None or sides.theirs is None):
        notes.append(_note(tables, place, "add", place[1]))
    for side in (sides.ours, sides.theirs):
        if side is not None and (lost := _lost(side, made, sides.base)):
            before, after = plain_fields(side, lost), plain_fields(made, lost)
            notes.append(_note(tables, place, "edit", place[1], before, after))
    return notes


def _lost(side: Row, made: Row, base: Row | None) -> tuple[str, ...]:
    """The fields that a side changed and that are otherwise now."""
    changed = changed_fields(side, made)
    if base is None:
        return changed
    own = changed_fields(base, side)
    return tuple(name for name in changed if name in own)


def _note(
    tables: MergedTables,
    place: Place,
    kind: Any,
    told_of: str,
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
) -> Change:
    """Just behind the last change of the row."""
    rows = (place, (place[0], told_of))
    at = max((change.at for row in rows for change in tables.changes_of(row)), default="")
    mark = content_hash({"row": place, "kind": kind, "before": before, "after": after})
    return Change(
        id=f"{MERGE_NOTE}{mark}", at=at, batch=f"b-{mark}", table=place[0], row=place[1], kind=kind,
        before=before or {}, after=after or {},
    )  # fmt: skip
