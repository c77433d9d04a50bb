"""Rows whose references lead elsewhere: ids joined, or told apart from those of another dataset."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from msgspec.structs import replace

from parkfacts.facts.model import Claim, Fact, Family, Indicator, Park, Relation, Source

Row = Source | Park | Family | Indicator | Fact | Claim
Names = Mapping[str, Mapping[str, str]]
"""The id that a row has here by its id in its file, of each table that has such."""


class Reference(NamedTuple):
    """A field of a row that names a row: of which table, and whether it names several."""

    field: str
    table: str
    several: bool = False


REFERENCES: dict[type, tuple[Reference, ...]] = {
    Source: (),
    Family: (),
    Park: (
        Reference("parent", "parks"),
        Reference("covers", "parks", several=True),
    ),
    Indicator: (
        Reference("family", "families"),
        Reference("of", "indicators"),
        Reference("whole", "indicators"),
    ),
    Fact: (
        Reference("source", "sources"),
        Reference("park", "parks"),
        Reference("indicator", "indicators"),
        Reference("of", "facts"),
    ),
    Claim: (
        Reference("source", "sources"),
        Reference("park", "parks"),
        Reference("family", "families"),
        Reference("against", "facts", several=True),
    ),
}
"""What rows of each type refer to; homes and overlaps of parks are told by RELATIONS."""

RELATIONS = ("homes", "overlaps")
_NONE: Mapping[str, str] = {}


def repointed(row: Any, names: Names) -> Any:
    """The row with its references led to where ``names`` says; itself where nothing is led."""
    changed: dict[str, Any] = {}
    for field, table, several in REFERENCES[type(row)]:
        known = names.get(table, _NONE)
        if not known:
            continue
        value = getattr(row, field)
        if several:
            if any(one in known for one in value):
                changed[field] = list(dict.fromkeys(known.get(one, one) for one in value))
        elif value in known:
            changed[field] = known[value]
    if isinstance(row, Park):
        changed |= _relations(row, names)
    return replace(row, **changed) if changed else row


def _relations(park: Park, names: Names) -> dict[str, list[Relation]]:
    parks, sources = names.get("parks", _NONE), names.get("sources", _NONE)
    found: dict[str, list[Relation]] = {}
    for field in RELATIONS:
        relations: list[Relation] = getattr(park, field)
        if any(one.park in parks or one.source in sources for one in relations):
            found[field] = [
                replace(
                    one,
                    park=parks.get(one.park, one.park),
                    source=sources.get(one.source, one.source),
                )
                for one in relations
            ]
    return found
