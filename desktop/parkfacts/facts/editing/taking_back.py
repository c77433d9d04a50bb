"""Taking back what the log says, weeks later: exactly, field by field, or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from parkfacts.facts.editing.edit import Edit, Edits
from parkfacts.facts.editing.references import referring
from parkfacts.facts.editing.rows import (
    KINDS,
    Row,
    Unreadable,
    changed_fields,
    key_of,
    row_of,
    rows_by_key,
    with_fields,
    with_plain,
)
from parkfacts.facts.own.model import Change, LoggedName, OwnDataset

WhyNot = Literal["changed", "gone", "there", "used", "unreadable"]
"""Changed again later; the row is gone, or there again; another row names it; a log that says what
no row can be."""


class NotTakenBack(NamedTuple):
    """A field, or with an empty one a whole row, that stays as it is."""

    table: LoggedName
    row: str
    field: str
    why: WhyNot
    now: str | Row | None = None
    """The row as it stands; of one that is used the id of a row that names it."""


class TakingBack(NamedTuple):
    """What takes something back, and what of it cannot be taken back."""

    edits: Edits
    left: tuple[NotTakenBack, ...]


@dataclass
class _Net:
    """What changes did to a row in all."""

    added: bool = False
    removed: bool = False
    whole: Mapping[str, Any] = field(default_factory=dict)
    """The removed row."""
    before: dict[str, Any] = field(default_factory=dict)
    after: dict[str, Any] = field(default_factory=dict)


def taking_back(own: OwnDataset, logged: str) -> TakingBack:
    """What takes back one change or one batch of changes, by its id. Raises KeyError without it.

    What nobody has touched since becomes exactly what it was. Where later changes touch other
    fields they stay; a field that was changed again is left and told.
    """
    chosen = [change for change in own.changes if logged in (change.id, change.batch)]
    if not chosen:
        raise KeyError(logged)
    return reverse(own, chosen)


def rebased(own: OwnDataset, edits: Edits) -> TakingBack:
    """Edits as they can be made now, though others may have changed their rows since."""
    chosen: list[Edit] = []
    left: list[NotTakenBack] = []
    tables = {table: rows_by_key(own, table) for table in {edit.table for edit in edits}}
    for edit in edits:
        rows = tables[edit.table]
        made, stays = _onto(edit, rows.get(edit.row))
        left += stays
        if made is not None:
            chosen.append(made)
            _note(rows, made)
    return _without_used(own, chosen, left)


def reverse(own: OwnDataset, changes: Sequence[Change]) -> TakingBack:
    """What takes these changes of the log back, as far as that is clear."""
    edits: list[Edit] = []
    left: list[NotTakenBack] = []
    tables = {table: rows_by_key(own, table) for table in {change.table for change in changes}}
    nets = _nets(changes)
    edited = _edited_since_added(own, nets)
    for (table, key), net in nets.items():
        row = tables[table].get(key)
        try:
            as_added = None if row is None else with_plain(row, edited[table, key])
            edit, stays = _back(table, key, net, row, as_added)
        except Unreadable:
            edit, stays = None, [NotTakenBack(table, key, "", "unreadable", row)]
        left += stays
        if edit is not None and edit.before != edit.after:
            edits.append(edit)
    return _without_used(own, edits, left)


def _nets(changes: Iterable[Change]) -> dict[tuple[LoggedName, str], _Net]:
    """What the changes did in all, by row; a row that came and went is none of them."""
    nets: dict[tuple[LoggedName, str], _Net] = {}
    for change in changes:
        net = nets.setdefault((change.table, change.row), _Net())
        if change.kind == "add":
            if net.removed and not net.added:  # gone and there again, perhaps otherwise
                net.removed = False
                net.before = dict(net.whole)
                net.whole = {}
            else:
                net.added, net.removed = True, False
        elif change.kind == "remove":
            net.removed = True
            net.whole = {**change.before, **net.before}
        else:
            net.before = {**change.before, **net.before}
            net.after |= change.after
    return {place: net for place, net in nets.items() if not (net.added and net.removed)}


def _back(
    table: LoggedName, key: str, net: _Net, row: Row | None, as_added: Row | None
) -> tuple[Edit | None, list[NotTakenBack]]:
    """What takes a row back. Raises Unreadable."""
    if net.removed:
        gone = row_of(KINDS[table], net.whole)
        if row is None:
            return Edit(table, None, gone), []
        return None, [] if row == gone else [NotTakenBack(table, key, "", "there", row)]
    if row is None:
        return None, [] if net.added else [NotTakenBack(table, key, "", "gone")]
    if net.added:
        after = with_plain(as_added, net.after) if as_added is not None else row
        if changed := changed_fields(after, row):
            return None, [NotTakenBack(table, key, name, "changed", row) for name in changed]
        return Edit(table, row, None), []
    return _fields_back(table, row, with_plain(row, net.before), with_plain(row, net.after), net)


def _fields_back(
    table: LoggedName, row: Row, before: Row, after: Row, net: _Net
) -> tuple[Edit, list[NotTakenBack]]:
    """Fields become as they were, where they are still as the changes left them."""
    fields: dict[str, Any] = {}
    left: list[NotTakenBack] = []
    for name in net.before:
        was, became, now = getattr(before, name), getattr(after, name), getattr(row, name)
        if now == became:
            fields[name] = was
        elif now != was:
            left.append(NotTakenBack(table, key_of(row), name, "changed", row))
    return Edit(table, row, with_fields(row, fields)), left


def _edited_since_added(
    own: OwnDataset, places: Iterable[tuple[LoggedName, str]]
) -> dict[tuple[LoggedName, str], dict[str, Any]]:
    """What fields said before all changes since a row was added last, in one walk of the log."""
    found: dict[tuple[LoggedName, str], dict[str, Any]] = {place: {} for place in places}
    wanted = set(found)
    for change in reversed(own.changes):
        place = change.table, change.row
        if place in wanted:
            if change.kind == "edit":
                found[place] |= change.before
            else:
                wanted.remove(place)
                if not wanted:
                    break
    return found


def _onto(edit: Edit, row: Row | None) -> tuple[Edit | None, list[NotTakenBack]]:
    """An edit of a row that may not be what it starts from any more."""
    table, key, before, after = edit.table, edit.row, edit.before, edit.after
    if before == row:
        return edit, []
    if row == after:
        return None, []
    if before is None:
        return None, [NotTakenBack(table, key, "", "there", row)]
    if row is None:
        return None, [NotTakenBack(table, key, "", "gone")]
    if after is None:
        changed = changed_fields(before, row)
        return None, [NotTakenBack(table, key, name, "changed", row) for name in changed]
    fields: dict[str, Any] = {}
    left: list[NotTakenBack] = []
    for name in changed_fields(before, after):
        was, wanted, now = getattr(before, name), getattr(after, name), getattr(row, name)
        if now == was:
            fields[name] = wanted
        elif now != wanted:
            left.append(NotTakenBack(table, key, name, "changed", row))
    return (Edit(table, row, with_fields(row, fields)) if fields else None), left


def _note(rows: dict[str, Row], edit: Edit) -> None:
    if edit.after is None:
        rows.pop(edit.row, None)
    else:
        rows[edit.row] = edit.after


def _without_used(own: OwnDataset, edits: list[Edit], left: list[NotTakenBack]) -> TakingBack:
    """No row goes that a row which stays would name."""
    while True:
        after = {(edit.table, edit.row): edit.after for edit in edits}
        gone = {place for place, row in after.items() if row is None}
        used = referring(own, gone, after) if gone else {}
        if not used:
            return TakingBack(tuple(edits), tuple(left))
        left += [NotTakenBack(table, key, "", "used", by) for (table, key), by in used.items()]
        edits = [edit for edit in edits if (edit.table, edit.row) not in used]
