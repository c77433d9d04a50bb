"""Which rows name which: what may not go as long as another row needs it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from parkfacts.facts.catalogue.catalogue import EVERYTHING
from parkfacts.facts.editing.edit import Edits
from parkfacts.facts.editing.rows import TABLES, Row, key_of, rows_by_key
from parkfacts.facts.model import Park
from parkfacts.facts.own.model import LoggedName, OwnDataset
from parkfacts.facts.own.repointing import REFERENCES, RELATIONS

Place = tuple[LoggedName, str]
"""A row by its table and key."""


def references(row: Row) -> Iterator[tuple[str, Place]]:
    """What a row names, with the field that names it."""
    for field, table, several in REFERENCES.get(type(row), ()):
        value = getattr(row, field)
        for key in value if several else (value,):
            if key is not None and key != EVERYTHING:
                yield field, (_logged(table), key)
    if isinstance(row, Park):
        for field in RELATIONS:
            for relation in getattr(row, field):
                yield field, ("parks", relation.park)
                if relation.source:
                    yield field, ("sources", relation.source)


def _logged(table: str) -> LoggedName:
    return next(name for name in TABLES if name == table)


def is_lacking(own: OwnDataset, edits: Edits) -> bool:
    """Whether a row that was changed names one that the dataset does not have."""
    there = {table: rows_by_key(own, table) for table in TABLES}
    named = (
        place for edit in edits if edit.after is not None for _, place in references(edit.after)
    )
    return any(key not in there[table] for table, key in named)


def referring(
    own: OwnDataset, gone: Collection[Place], after: Mapping[Place, Row | None] | None = None
) -> dict[Place, str]:
    """Of the rows that are to go those that others name, each with the key of one of those.

    ``after``: rows as they will be, None for those that go as well; others are as they stand.
    """
    after = after or {}
    wanted = set(gone)
    found: dict[Place, str] = {}
    for table in TABLES:
        for standing in getattr(own, table):
            row = after.get((table, key_of(standing)), standing)
            if row is None or (table, key_of(row)) in wanted:
                continue
            for _, place in references(row):
                if place in wanted:
                    found.setdefault(place, key_of(row))
    for (_, key), new in after.items():
        if new is not None:
            for _, place in references(new):
                if place in wanted:
                    found.setdefault(place, key)
    return found
