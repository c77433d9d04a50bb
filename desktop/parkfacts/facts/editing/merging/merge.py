"""Two datasets that come from one become one again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec.structs import replace

from parkfacts.facts.editing.merging.logs import (
    Ancestor,
    by_row,
    news_for,
    united_batches,
    united_log,
)
from parkfacts.facts.editing.merging.model import Conflict, Merged
from parkfacts.facts.editing.merging.notes import notes_of
from parkfacts.facts.editing.merging.repairs import repaired
from parkfacts.facts.editing.merging.tables import MergedTables
from parkfacts.facts.editing.rows import TABLES
from parkfacts.facts.own.model import OwnDataset

_HEAD = ("id", "title", "version", "licence", "base", "schema_version", "own_version")


def merge(base: OwnDataset | None, ours: OwnDataset, theirs: OwnDataset) -> Merged:
    """What both have made of ``base``, which is the last state that is known to be of both.

    Different rows and different fields join. Where both changed one field, both sayings stay: of
    facts and claims as two rows, of other rows one stands and the log has the other; each is a
    Conflict. The dataset is the same whoever of the two merges. Without a base, and where the logs
    do not bear it out, the logs say what both come from. Raises InputError where no sound dataset
    can be made of both.
    """
    news = tuple(news_for(ours, theirs))
    if base is not None and not news and _is_same(base, theirs):
        return Merged(ours)
    if base is not None and _is_same(base, ours) and _has_all(theirs, ours):
        return Merged(theirs, (), news)
    if _is_same(ours, theirs):
        return Merged(ours)
    ancestor = Ancestor(ours, theirs, base)
    log = united_log(ours, theirs)
    tables = MergedTables(ancestor, ours, theirs, by_row(log))
    tables.join()
    head = _head(base, ours, theirs)
    dataset = repaired(tables, replace(ours, **head), ours)
    changes, batches = notes_of(tables, log)
    if changes:
        log = united_log(ours, theirs, changes)
    dataset = replace(dataset, changes=log, batches=united_batches(ours, theirs, batches, log))
    return Merged(dataset, tuple(tables.conflicts), news)


def swapped(merged: Merged) -> tuple[Conflict, ...]:
    """The conflicts of a merge as the other one sees them."""
    return tuple(conflict.swapped for conflict in merged.conflicts)


def _head(base: OwnDataset | None, ours: OwnDataset, theirs: OwnDataset) -> Mapping[str, Any]:
    """What the dataset says of itself. Of two that were never one, ours is what it stays."""
    if base is None and ours.id != theirs.id:
        return {}
    made = {}
    for name in _HEAD:
        o, t = getattr(ours, name), getattr(theirs, name)
        b = getattr(base, name) if base is not None else None
        made[name] = t if o == b else o if t in (b, o) else _later(name, o, t)
    return made


def _later(name: str, one: Any, other: Any) -> Any:
    if name == "base":
        return max(one, other, key=lambda base: (base.version, base.id, base.title))
    return max(one, other)


def _is_same(one: OwnDataset, other: OwnDataset) -> bool:
    return one is other or (
        all(getattr(one, name) == getattr(other, name) for name in (*_HEAD, *TABLES))
        and one.changes == other.changes
        and one.batches == other.batches
    )


def _has_all(one: OwnDataset, other: OwnDataset) -> bool:
    """Whether a log has all of another one: else something was lost on the way."""
    return not any(news_for(one, other))
