"""Which rows name which: what may not go as long as another row needs it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from parkfacts.facts.catalogue.catalogue import EVERYTHING
from parkfacts.facts.editing.rows import TABLES, Row, key_of
from parkfacts.facts.model import Claim, Fact, Indicator, Park
from parkfacts.facts.own.model import LoggedName, OwnDataset

Place = tuple[LoggedName, str]
"""A row by its table and key."""


def references(row: Row) -> Iterator[tuple[str, Place]]:
    """What a row names, with the field that names it."""
    match row:
        case Fact():
            yield "source", ("sources", row.source)
            yield "park", ("parks", row.park)
            yield "indicator", ("indicators", row.indicator)
            if row.of is not None:
                yield "of", ("facts", row.of)
        case Claim():
            yield "source", ("sources", row.source)
            yield "park", ("parks", row.park)
            yield "family", ("families", row.family)
            for fact in row.against:
                yield "against", ("facts", fact)
        case Park():
            yield from _of_park(row)
        case Indicator():
            yield "family", ("families", row.family)
            if row.of is not None:
                yield "of", ("indicators", row.of)
            if row.whole is not None:
                yield "whole", ("indicators", row.whole)


def _of_park(park: Park) -> Iterator[tuple[str, Place]]:
    if park.parent is not None:
        yield "parent", ("parks", park.parent)
    for name, relations in (("homes", park.homes), ("overlaps", park.overlaps)):
        for relation in relations:
            yield name, ("parks", relation.park)
            if relation.source:
                yield name, ("sources", relation.source)
    for covered in park.covers:
        if covered != EVERYTHING:
            yield "covers", ("parks", covered)


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
