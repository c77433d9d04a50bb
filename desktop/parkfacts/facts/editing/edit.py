"""A change of an own dataset as a value, with its inverse."""

from __future__ import annotations

from typing import NamedTuple

from parkfacts.facts.model import Claim, Fact, Family, Indicator, Park, Source
from parkfacts.facts.own.model import TableName

Row = Source | Park | Family | Indicator | Fact | Claim


class Edit(NamedTuple):
    """One row before and after: None before is an added row, None after a removed one."""

    table: TableName
    before: Row | None
    after: Row | None

    @property
    def row(self) -> str:
        """The id of the row."""
        row = self.after or self.before
        return row.id if row is not None else ""

    @property
    def inverse(self) -> Edit:
        """What takes it back."""
        return Edit(self.table, self.after, self.before)


Edits = tuple[Edit, ...]
"""Done together, and taken back together."""
