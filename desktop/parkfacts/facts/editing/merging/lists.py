"""Fields that are lists of things that stand each for itself: names, homes, paragraphs."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import Any

from msgspec.json import encode

from parkfacts.facts.model import Paragraph, Relation

LISTS = frozenset({"aliases", "authors", "homes", "overlaps", "covers", "paragraphs", "against"})


def united(base: Sequence[Any], ours: Sequence[Any], theirs: Sequence[Any]) -> list[Any] | None:
    """What both have made of a list; None where they made different things of one thing in it.

    What was there stands first, in the order in which it stood; what came stands behind it.
    """
    was, mine, other = _keyed(base), _keyed(ours), _keyed(theirs)
    made: list[Any] = []
    new = sorted((mine.keys() | other.keys()) - was.keys(), key=lambda key: encode(key))
    for key in (*was, *new):
        b, o, t = was.get(key), mine.get(key), other.get(key)
        if o != t and b not in (o, t):
            return None
        holds = t if o == b else o
        if holds is not None:
            made.append(holds)
    return made


def _keyed(values: Sequence[Any]) -> Mapping[Hashable, Any]:
    return {_key(value): value for value in values}


def _key(value: Any) -> Hashable:
    match value:
        case Paragraph():
            return value.number
        case Relation():
            return value.park
    return value  # type: ignore[no-any-return]
