"""Changes made: another own dataset, whose log says what was done by whom."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from msgspec.structs import replace

from parkfacts.facts.editing.authorship import Authorship, logged_at
from parkfacts.facts.editing.edit import Edit, Edits
from parkfacts.facts.editing.rows import (
    TABLES,
    Row,
    changed_fields,
    key_of,
    plain_fields,
    rows_by_key,
)
from parkfacts.facts.editing.touched import unsound
from parkfacts.facts.own.model import Batch, Change, LoggedName, OwnDataset
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import InputError


class Outdated(Exception):
    """A row is not as it was when its change was thought of; the message says which."""

    def __init__(self, edit: Edit, why: Phrase) -> None:
        super().__init__(why)
        self.edit = edit


def applied(own: OwnDataset, edits: Iterable[Edit], by: Authorship) -> OwnDataset:
    """The dataset with changes made and logged; the one given stays as it was.

    What changes nothing is not logged. Raises Outdated where a row is not what an edit starts from,
    InputError with all problems where what comes out would not make sense.
    """
    done = tuple(edit for edit in edits if edit.before != edit.after)
    if not done:
        return own
    made = put(own, done)
    if problems := unsound(own, made, done):
        raise InputError(own.title, problems)
    return _logged(made, done, by)


def put(own: OwnDataset, edits: Edits) -> OwnDataset:
    """The dataset with changes made that nobody has checked, nor logged. Raises Outdated."""
    return replace(own, **_tables(own, edits))


def edits_between(before: OwnDataset, after: OwnDataset) -> Edits:
    """What makes one dataset of another, whatever made it; their logs are not looked at."""
    found: list[Edit] = []
    for table in TABLES:
        if getattr(before, table) is getattr(after, table):
            continue
        old, new = rows_by_key(before, table), rows_by_key(after, table)
        found += [Edit(table, row, None) for key, row in old.items() if key not in new]
        for key, row in new.items():
            was = old.get(key)
            if was is not row and was != row:
                found.append(Edit(table, was, row))
    return tuple(found)


def _tables(own: OwnDataset, edits: Edits) -> dict[str, list[Row]]:
    """The tables that are changed. Raises Outdated."""
    tables: dict[LoggedName, dict[str, Row]] = {}
    for edit in edits:
        rows = tables.get(edit.table)
        if rows is None:
            rows = tables[edit.table] = rows_by_key(own, edit.table)
        _put(rows, edit)
    return {table: list(rows.values()) for table, rows in tables.items()}


def _put(rows: dict[str, Row], edit: Edit) -> None:
    key = edit.row
    there = rows.get(key)
    if there != edit.before:
        if edit.before is None:
            raise Outdated(edit, Phrase("编号 {id} 已用过", id=key))
        if there is None:
            raise Outdated(edit, Phrase("{id} 已不在数据集里", id=key))
        raise Outdated(edit, Phrase("{id} 已被改过，与修改前所见不同", id=key))
    if edit.after is None:
        del rows[key]
    elif edit.before is not None and key_of(edit.before) != key:
        raise Outdated(edit, Phrase("编号 {id} 不能改", id=key_of(edit.before)))
    else:
        rows[key] = edit.after


def _logged(own: OwnDataset, edits: Edits, by: Authorship) -> OwnDataset:
    at = logged_at(by.at, (change.at for change in reversed(own.changes)))
    new = [_change(edit, number, at, by) for number, edit in enumerate(edits, 1)]
    changes = [*own.changes, *new]
    if own.changes and in_time(new[0]) < in_time(own.changes[-1]):
        changes.sort(key=in_time)
    if not by.title:
        return replace(own, changes=changes)
    batch = Batch(id=by.batch, title=by.title, takes_back=by.takes_back)
    return replace(own, changes=changes, batches=[*own.batches, batch])


def in_time(change: Change) -> tuple[str, str]:
    """The order of a log."""
    return change.at, change.id


def _change(edit: Edit, number: int, at: str, by: Authorship) -> Change:
    given: dict[str, Any] = {
        "id": f"c-{by.batch.removeprefix('b-')}-{number:06d}",
        "at": at,
        "who": by.who,
        "batch": by.batch if by.title else "",
        "table": edit.table,
        "row": edit.row,
    }
    if edit.before is None:
        return Change(**given, kind="add")
    if edit.after is None:
        return Change(**given, kind="remove", before=plain_fields(edit.before))
    names = changed_fields(edit.before, edit.after)
    before, after = plain_fields(edit.before, names), plain_fields(edit.after, names)
    return Change(**given, kind="edit", before=before, after=after)
