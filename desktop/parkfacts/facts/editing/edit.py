"""A change of an own dataset as a value, with its inverse."""

from __future__ import annotations

from typing import NamedTuple

from parkfacts.facts.editing.rows import Row, key_of
from parkfacts.facts.own.model import LoggedName


class Edit(NamedTuple):
    """One row before and after: None before is an added row, None after a removed one."""

    table: LoggedName
    before: Row | None
    after: Row | None

    @property
    def row(self) -> str:
        """The id of the row, or the key of one that has none."""
        row = self.after if self.after is not None else self.before
        return key_of(row) if row is not None else ""

    @property
    def inverse(self) -> Edit:
        """What takes it back."""
        return Edit(self.table, self.after, self.before)


Edits = tuple[Edit, ...]
"""Done together, and taken back together."""


def inverse_of(edits: Edits) -> Edits:
    """What takes edits back that were done together."""
    return tuple(edit.inverse for edit in reversed(edits))
