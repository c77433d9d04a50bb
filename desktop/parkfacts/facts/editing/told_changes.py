"""What the log tells of one row, in words: who did what when, and each field before and after."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from parkfacts.facts.editing.authorship import MERGE_NOTE
from parkfacts.facts.editing.deeds import taken_back
from parkfacts.facts.editing.rows import KINDS, Row, Unreadable, row_of, rows_by_key, with_plain
from parkfacts.facts.own.field_words import UNSAID, field_text, field_title
from parkfacts.facts.own.model import Change, LoggedName, OwnDataset
from parkfacts.facts.own.repointing import REFERENCES
from parkfacts.facts.phrase import Phrase

_MERGED = Phrase("合并")
KIND_WORDS = {"add": Phrase("新增"), "edit": Phrase("修改"), "remove": Phrase("删除")}


class ChangedField(NamedTuple):
    """A field of a change, in words."""

    title: str
    before: str
    after: str
    field: str = ""
    """What it is called in the data."""


class ToldChange(NamedTuple):
    """A change with what it was done in and what it did."""

    change: Change
    title: str
    """Of its batch: what was done, in words; empty if nobody wrote it."""
    together: int
    """How many changes its batch has."""
    fields: tuple[ChangedField, ...] = ()
    """Of an edit."""
    is_taken_back: bool = False
    """Whether it or its batch was taken back later, and that not in turn."""

    @property
    def act(self) -> str:
        """新增, 修改, 删除; 合并 where two people's work was merged."""
        return _MERGED if self.change.id.startswith(MERGE_NOTE) else KIND_WORDS[self.change.kind]


def told_changes(own: OwnDataset, table: LoggedName, row: str) -> list[ToldChange]:
    """The changes of a row, by its id or key, the newest first."""
    titles = {batch.id: batch.title for batch in own.batches}
    found = [change for change in own.changes if change.table == table and change.row == row]
    sizes = _sizes(own, {change.batch for change in found})
    shape, gone = _shape(own, table, row, found), taken_back(own.batches)
    return [
        ToldChange(
            change,
            titles.get(change.batch, ""),
            sizes.get(change.batch, 1),
            tuple(_fields(own, change, shape)),
            change.id in gone or change.batch in gone,
        )
        for change in reversed(found)
    ]


def _sizes(own: OwnDataset, batches: set[str]) -> dict[str, int]:
    sizes: dict[str, int] = {}
    for change in own.changes:
        if change.batch and change.batch in batches:
            sizes[change.batch] = sizes.get(change.batch, 0) + 1
    return sizes


def _shape(own: OwnDataset, table: LoggedName, row: str, changes: list[Change]) -> Row | None:
    """A row that changed fields are put into to be said: as it stands, or as it was removed."""
    if (stands := rows_by_key(own, table).get(row)) is not None:
        return stands
    removed = next((one.before for one in reversed(changes) if one.kind == "remove"), None)
    try:
        return row_of(KINDS[table], removed) if removed else None
    except Unreadable:
        return None


def _fields(own: OwnDataset, change: Change, shape: Row | None) -> Iterator[ChangedField]:
    if change.kind != "edit":
        return
    for name in dict.fromkeys([*change.before, *change.after]):
        before, after = (
            _said(own, shape, name, fields) for fields in (change.before, change.after)
        )  # fmt: skip
        yield ChangedField(field_title(name), before, after, name)


def _said(own: OwnDataset, shape: Row | None, name: str, fields: Mapping[str, Any]) -> str:
    """What a row said in a field; of a row that it names its name."""
    if name not in fields:
        return UNSAID
    plain = fields[name]
    for field, table, several in REFERENCES.get(type(shape), ()):
        if field == name and not several and isinstance(plain, str):
            return _name(own, table, plain)
    if shape is not None:
        try:
            return field_text(with_plain(shape, {name: plain}), name)
        except (Unreadable, AttributeError):
            pass
    return str(plain) if plain not in (None, "") else UNSAID


def _name(own: OwnDataset, table: str, row: str) -> str:
    found = next((one for one in getattr(own, table) if one.id == row), None)
    return getattr(found, "name", None) or getattr(found, "title", None) or row
