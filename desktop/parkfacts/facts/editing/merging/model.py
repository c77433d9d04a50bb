"""What a merge gives: the dataset, and what two people said differently of one thing."""

from __future__ import annotations

from typing import Literal, NamedTuple

from parkfacts.facts.editing.rows import Row
from parkfacts.facts.own.model import Change, LoggedName, OwnDataset

ConflictKind = Literal["field", "removed", "used", "apart"]
"""field: both changed it; removed: one removed what the other changed, and it stays; used: one
removed what the other refers to, and it stays; apart: what each did makes no sense together, and
is as it was before, or stands in two rows."""


class Said(NamedTuple):
    """What one of the two made of a row."""

    row: Row | None
    """None: it was removed."""
    who: str = ""
    at: str = ""
    """By the log; both empty where the log does not know."""


class Conflict(NamedTuple):
    """Something that a person has to look at. Until then nothing of it is lost."""

    kind: ConflictKind
    table: LoggedName
    row: str
    field: str
    """Empty: the row as a whole."""
    ours: Said
    theirs: Said
    beside: str = ""
    """Id of the row that holds the other saying, where both are kept as two rows."""

    @property
    def swapped(self) -> Conflict:
        """The same as the other one sees it."""
        return self._replace(ours=self.theirs, theirs=self.ours)


class Merged(NamedTuple):
    """One dataset of two."""

    dataset: OwnDataset
    conflicts: tuple[Conflict, ...] = ()
    news: tuple[Change, ...] = ()
    """The changes of their log that ours did not have: whose, how many, which."""

    @property
    def names(self) -> tuple[str, ...]:
        """Who made those, each once, in the order of the log."""
        return tuple(dict.fromkeys(change.who for change in self.news))
