"""What the log tells of a row or of all: when, who, what, from what to what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import NamedTuple

from parkfacts.facts.editing.authorship import MERGE_NOTE, time_of
from parkfacts.facts.editing.rows import (
    KINDS,
    TABLES,
    Row,
    Unreadable,
    row_of,
    rows_by_key,
    with_plain,
)
from parkfacts.facts.own.field_words import UNSAID, field_text, field_title
from parkfacts.facts.own.model import Batch, Change, LoggedName, OwnDataset
from parkfacts.facts.own.repointing import REFERENCES
from parkfacts.facts.phrase import Phrase, pattern

_ACTS = {"add": Phrase("新增"), "edit": Phrase("修改"), "remove": Phrase("删除")}
_BY_MERGING = Phrase("合并")


class FieldChange(NamedTuple):
    """A field that was changed: its name in the data, what it is called, and what it said."""

    field: str
    title: str
    before: str
    after: str

    @property
    def words(self) -> str:
        """All of it in a line."""
        text = pattern("{field}：{before} 改为 {after}")
        return Phrase(text, field=self.title, before=self.before, after=self.after)


class Event(NamedTuple):
    """A change of a row, told."""

    change: Change
    at: datetime | None
    """Aware; None where the log has no time that can be read."""
    who: str
    """Empty where nobody gave a name, and for merges."""
    act: str
    """新增, 修改, 删除, 合并."""
    fields: tuple[FieldChange, ...]
    batch: Batch | None
    is_taken_back: bool
    """Whether it, or its batch, was taken back later."""


class Deed(NamedTuple):
    """A batch of the log, told: what was done together."""

    batch: Batch
    at: datetime | None
    who: str
    added: int
    edited: int
    removed: int
    is_taken_back: bool


def history_of(own: OwnDataset, key: str, table: LoggedName | None = None) -> tuple[Event, ...]:
    """All changes of the row of an id, the newest first; of every table if none is named."""
    batches = {batch.id: batch for batch in own.batches}
    gone = _taken_back(own.batches)
    found = [
        change
        for change in own.changes
        if change.row == key and table in (None, change.table)
    ]  # fmt: skip
    events = []
    for change in reversed(found):
        taken = change.id in gone or change.batch in gone
        act = _BY_MERGING if change.id.startswith(MERGE_NOTE) else _ACTS[change.kind]
        events.append(
            Event(
                change, time_of(change.at), change.who, act, tuple(_fields(own, change, found)),
                batches.get(change.batch), taken,
            )
        )  # fmt: skip
    return tuple(events)


def deeds_of(own: OwnDataset) -> tuple[Deed, ...]:
    """All batches, the newest first."""
    of_batch: dict[str, list[Change]] = {}
    for change in own.changes:
        of_batch.setdefault(change.batch, []).append(change)
    gone = _taken_back(own.batches)
    deeds = []
    for batch in own.batches:
        changes = of_batch.get(batch.id, [])
        kinds = [change.kind for change in changes]
        first = changes[0] if changes else None
        deeds.append(
            Deed(
                batch, time_of(first.at) if first else None, first.who if first else "",
                kinds.count("add"), kinds.count("edit"), kinds.count("remove"), batch.id in gone,
            )
        )  # fmt: skip
    return tuple(reversed(deeds))


def _taken_back(batches: Iterable[Batch]) -> set[str]:
    """Ids of what was taken back, and not by something that was taken back itself."""
    back = {batch.id: batch.takes_back for batch in batches if batch.takes_back}
    taken: set[str] = set()
    for batch in reversed(list(back)):
        if batch not in taken:
            taken.add(back[batch])
    return taken


def _fields(own: OwnDataset, change: Change, log: Iterable[Change]) -> Iterable[FieldChange]:
    row = _some_row(own, change, log) if change.kind == "edit" else None
    if row is None:
        return
    for name in change.after:
        before, after = (
            _text(own, row, name, said) for said in (change.before, change.after)
        )  # fmt: skip
        yield FieldChange(name, field_title(name), before, after)


def _some_row(own: OwnDataset, change: Change, log: Iterable[Change]) -> Row | None:
    """The row, or one that it was: fields are read in it."""
    row = rows_by_key(own, change.table).get(change.row)
    for one in log:
        if row is None and one.kind == "remove" and one.table == change.table:
            try:
                row = row_of(KINDS[change.table], one.before)
            except Unreadable:
                continue
    return row


def _text(own: OwnDataset, row: Row, field: str, said: Mapping[str, object]) -> str:
    """What a row said in a field, in words; of a row that it names its name."""
    if field not in said:
        return UNSAID
    try:
        text = field_text(with_plain(row, {field: said[field]}), field)
    except (Unreadable, AttributeError):
        return str(said[field])
    for name, table, several in REFERENCES.get(type(row), ()):
        if name == field and not several:
            return _named(own, table, text)
    return text


def _named(own: OwnDataset, table: str, key: str) -> str:
    wanted = next(name for name in TABLES if name == table)
    row = rows_by_key(own, wanted).get(key)
    return getattr(row, "name", None) or getattr(row, "title", None) or key
