"""Which side knows all that the other has done to a row: what it says was said in full sight."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from parkfacts.facts.editing.merging.logs import by_row, was_said
from parkfacts.facts.editing.merging.three_way import Sides
from parkfacts.facts.editing.rows import Row, changed_fields, plain_fields
from parkfacts.facts.own.model import Change, LoggedName, OwnDataset

_Log = Mapping[tuple[LoggedName, str], Sequence[Change]]


class Dominance:
    """Says it of two datasets whose logs have parted in more than one place.

    What one side has that no log explains was changed by hand, and is never passed over.
    """

    def __init__(self, ours: OwnDataset, theirs: OwnDataset) -> None:
        self._ours: _Log = by_row(ours.changes)
        self._theirs: _Log = by_row(theirs.changes)

    def of(self, place: tuple[LoggedName, str], sides: Sides) -> tuple[Row | None] | None:
        """The row of the side that has seen the other's, in a tuple; None where neither has."""
        ours, theirs = self._ours.get(place, ()), self._theirs.get(place, ())
        mine, others = {one.id for one in ours}, {one.id for one in theirs}
        if others < mine and _explains(ours, sides.ours, sides.theirs):
            return (sides.ours,)
        if mine < others and _explains(theirs, sides.theirs, sides.ours):
            return (sides.theirs,)
        return None


def _explains(log: Sequence[Change], row: Row | None, other: Row | None) -> bool:
    """Whether the log of a row says how it came from what the other side still has."""
    if other is None:
        return True
    if row is None:
        removed = next((one for one in reversed(log) if one.kind == "remove"), None)
        return removed is not None
    plain = plain_fields(other, changed_fields(row, other))
    return all(was_said(log, name, value) for name, value in plain.items())
