"""Two logs as one, and what two datasets were when their logs parted."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from copy import copy

from msgspec.structs import force_setattr, replace

from parkfacts.facts.editing.applying import in_time
from parkfacts.facts.editing.rows import (
    KINDS,
    TABLES,
    Row,
    Unreadable,
    changed_fields,
    key_of,
    plain_fields,
    row_of,
    rows_by_key,
    with_plain,
)
from parkfacts.facts.own.model import Batch, Change, LoggedName, OwnDataset
from parkfacts.facts.own.questions import content_hash


def united_log(ours: OwnDataset, theirs: OwnDataset, more: Sequence[Change] = ()) -> list[Change]:
    """All changes of both logs, each once, in the order of logs."""
    every: dict[str, Change] = {}
    for one in (*ours.changes, *theirs.changes, *more):
        known = every.setdefault(one.id, one)
        if known is not one and known != one:  # a log that was changed by hand
            every[one.id] = max(known, one, key=content_hash)
    return sorted(every.values(), key=in_time)


def united_batches(
    ours: OwnDataset, theirs: OwnDataset, more: Sequence[Batch], log: Sequence[Change]
) -> list[Batch]:
    """All batches of both, in the order of their first changes."""
    began: dict[str, str] = {}
    for change in log:
        began.setdefault(change.batch, change.at)
    both = {one.id: one for one in sorted((*ours.batches, *theirs.batches, *more), key=_words)}
    return sorted(both.values(), key=lambda batch: (began.get(batch.id, ""), batch.id))


def _words(batch: Batch) -> tuple[str, str]:
    return batch.title, batch.takes_back


def ids_of(own: OwnDataset) -> frozenset[str]:
    """The ids of all changes of its log."""
    return frozenset(change.id for change in own.changes)


class _Unknown:
    """Equal to no value of a field."""


UNKNOWN = _Unknown()
"""Stands in a row of an ancestor for a field of which nobody can say any more what it was."""


class Ancestor:
    """What two datasets come from, by their logs: field by field, where both logs say the same.

    ``hint`` is what is believed to be it; it speaks for fields that no log speaks of, since a file
    may have been changed by hand. What a log speaks of it must not: it may lie behind one side's
    changes, and would have the other take them back without a word.
    """

    def __init__(self, ours: OwnDataset, theirs: OwnDataset, hint: OwnDataset | None) -> None:
        shared = ids_of(ours) & ids_of(theirs)
        self._hint = hint
        self._exact = hint is not None and ids_of(hint) == shared
        self._ours = hint if self._exact else _rewound(ours, shared)
        self._theirs = hint if self._exact else _rewound(theirs, shared)
        self._logged = {
            (change.table, change.row, name)
            for own in (ours, theirs)
            for change in own.changes
            if change.id not in shared
            for name in change.after
        }

    @property
    def is_hint(self) -> bool:
        """Whether the logs bear out what was believed."""
        return self._exact

    def rows(self, table: LoggedName) -> dict[str, Row]:
        """The rows of a table as they were, by key."""
        first, second = self._both(table)
        if self._exact:
            return first
        hinted = rows_by_key(self._hint, table) if self._hint is not None else {}
        found: dict[str, Row] = {}
        for key in first.keys() & second.keys():
            one, other = first[key], second[key]
            same = one == other
            found[key] = one if same else self._agreed(table, one, other, hinted.get(key))
        return found

    def _agreed(self, table: LoggedName, one: Row, other: Row, hinted: Row | None) -> Row:
        """What both logs say a row was, or else what it is believed to have been, or UNKNOWN."""
        row = copy(one)
        for name in changed_fields(one, other):
            logged = (table, key_of(one), name) in self._logged
            known = hinted is not None and not logged
            # By force, since a row takes no such thing for a field of its own.
            force_setattr(row, name, getattr(hinted, name) if known else UNKNOWN)
        return row

    def order(self, table: LoggedName) -> dict[str, int]:
        """Where rows stood of which no log says when they came."""
        if self._hint is not None:
            return {key: at for at, key in enumerate(rows_by_key(self._hint, table))}
        places = [{key: at for at, key in enumerate(rows)} for rows in self._both(table)]
        keys = places[0].keys() | places[1].keys()

        def place(key: str) -> tuple[list[int], str]:
            return sorted(places[side].get(key, len(keys)) for side in (0, 1)), key

        return {key: at for at, key in enumerate(sorted(keys, key=place))}

    def _both(self, table: LoggedName) -> tuple[dict[str, Row], dict[str, Row]]:
        assert self._ours is not None
        assert self._theirs is not None
        return rows_by_key(self._ours, table), rows_by_key(self._theirs, table)


def _rewound(own: OwnDataset, shared: Collection[str]) -> OwnDataset:
    """The dataset as it was before the changes that are not shared."""
    later = [change for change in own.changes if change.id not in shared]
    tables: dict[LoggedName, dict[str, Row]] = {}
    for change in reversed(later):
        rows = tables.setdefault(change.table, rows_by_key(own, change.table))
        _undo(rows, change)
    return replace(own, **{table: list(rows.values()) for table, rows in tables.items()})


def _undo(rows: dict[str, Row], change: Change) -> None:
    """Take a change back where it is what stands; what does not fit stays."""
    row = rows.get(change.row)
    try:
        if change.kind == "add":
            rows.pop(change.row, None)
        elif change.kind == "remove":
            rows.setdefault(change.row, row_of(KINDS[change.table], change.before))
        elif row is not None:
            now = plain_fields(row, tuple(name for name in change.after if hasattr(row, name)))
            back = {name: change.before[name] for name, value in now.items()
                    if value == change.after[name] and name in change.before}  # fmt: skip
            rows[change.row] = with_plain(row, back)
    except Unreadable:
        return


def last_to_say(log: Sequence[Change], field: str, value: object) -> Change | None:
    """The last change of a row's log that made a field so; without one, what added the row."""
    for change in reversed(log):
        if field in change.after and change.after[field] == value:
            return change
    return next((change for change in reversed(log) if change.kind == "add"), None)


def by_row(
    log: Sequence[Change], tables: Collection[LoggedName] = TABLES
) -> dict[tuple[LoggedName, str], list[Change]]:
    """The changes of each row, in their order."""
    found: dict[tuple[LoggedName, str], list[Change]] = {}
    for change in log:
        if change.table in tables:
            found.setdefault((change.table, change.row), []).append(change)
    return found


def news_for(ours: OwnDataset, theirs: OwnDataset) -> Iterator[Change]:
    """The changes that they have and we do not."""
    known = ids_of(ours)
    return (change for change in theirs.changes if change.id not in known)
