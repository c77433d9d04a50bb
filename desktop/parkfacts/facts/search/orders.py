"""The order of a column: a rank for each fact, found in pieces that let other threads in."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from heapq import merge
from typing import Any, TypeVar

T = TypeVar("T")
_PIECE = 4_000


def sorted_in_pieces(
    items: Sequence[T], key: Callable[[T], Any], *, reverse: bool = False
) -> list[T]:
    """What ``sorted`` gives, stable too; one call of it never takes long.

    While ``sorted`` runs no other thread does: of a hundred thousand items it would hold a window.
    """
    pieces = [
        sorted(items[start : start + _PIECE], key=key, reverse=reverse)
        for start in range(0, len(items), _PIECE)
    ]
    if len(pieces) < 2:
        return pieces[0] if pieces else []
    return list(merge(*pieces, key=key, reverse=reverse))


def ranks_of(keys: Sequence[Any]) -> Sequence[int]:
    """The place of each key in their order; equal ones have the same."""
    # A loop, not dict.fromkeys: hashing is most of the work, and other threads are let in.
    distinct = sorted_in_pieces(list({key: None for key in keys}), _itself)  # noqa: C420
    places = {key: place for place, key in enumerate(distinct)}
    return array("I", [places[key] for key in keys])


def _itself(key: Any) -> Any:
    return key


def runs_of(codes: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Start and end of each stretch of equal codes."""
    start = 0
    for end in range(1, len(codes) + 1):
        if end == len(codes) or codes[end] != codes[start]:
            yield start, end
            start = end
