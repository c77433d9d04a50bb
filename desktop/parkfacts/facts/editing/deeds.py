"""What the log tells of all that was done: each batch with its counts, and what was taken back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from parkfacts.facts.editing.authorship import time_of
from parkfacts.facts.own.model import Batch, Change, OwnDataset


class Deed(NamedTuple):
    """A batch of the log, told: what was done together."""

    batch: Batch
    at: datetime | None
    """Aware; None where the log has no time that can be read."""
    who: str
    """Empty where nobody gave a name, and for merges."""
    added: int
    edited: int
    removed: int
    is_taken_back: bool


def deeds_of(own: OwnDataset) -> tuple[Deed, ...]:
    """All batches, the newest first."""
    of_batch: dict[str, list[Change]] = {}
    for change in own.changes:
        of_batch.setdefault(change.batch, []).append(change)
    gone = taken_back(own.batches)
    deeds = []
    for batch in own.batches:
        changes = of_batch.get(batch.id, [])
        kinds = [change.kind for change in changes]
        first = changes[0] if changes else None
        deeds.append(
            Deed(
                batch,
                time_of(first.at) if first else None,
                first.who if first else "",
                kinds.count("add"),
                kinds.count("edit"),
                kinds.count("remove"),
                batch.id in gone,
            )
        )
    return tuple(reversed(deeds))


def taken_back(batches: Iterable[Batch]) -> set[str]:
    """Ids of changes and batches taken back, and not by what was taken back in turn."""
    back = {batch.id: batch.takes_back for batch in batches if batch.takes_back}
    taken: set[str] = set()
    for batch in reversed(list(back)):
        if batch not in taken:
            taken.add(back[batch])
    return taken
