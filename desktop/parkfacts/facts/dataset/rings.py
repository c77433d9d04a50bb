"""Which things contain each other: the rings of a graph, found in one walk over it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping


def rings(under: Mapping[str, Collection[str]]) -> dict[str, int]:
    """For each thing the number of its ring: two have the same if each is reached from the other.

    ``under``: what is straight below a thing. A thing that is in no ring has a number of its own.
    Tarjan's algorithm for strongly connected components, in linear time; without recursion, so that
    a chain of any length may be asked about.
    """
    number: dict[str, int] = {}
    order: dict[str, int] = {}
    first: dict[str, int] = {}
    """The earliest thing, by order, that is reached from a thing and still open."""
    still_open: list[str] = []
    for start in under:
        ahead: list[tuple[str, Iterator[str]]] = []
        if start not in order:
            _enter(start, order, first, still_open)
            ahead.append((start, iter(under[start])))
        while ahead:
            at, rest = ahead[-1]
            below = next(rest, None)
            if below is None:
                ahead.pop()
                if ahead:
                    above = ahead[-1][0]
                    first[above] = min(first[above], first[at])
                if first[at] == order[at]:
                    _close(at, number, still_open, order[at])
            elif below not in order:
                _enter(below, order, first, still_open)
                ahead.append((below, iter(under.get(below, ()))))
            elif below not in number:
                first[at] = min(first[at], order[below])
    return number


def _enter(thing: str, order: dict[str, int], first: dict[str, int], still_open: list[str]) -> None:
    order[thing] = first[thing] = len(order)
    still_open.append(thing)


def _close(thing: str, number: dict[str, int], still_open: list[str], ring: int) -> None:
    """All that was opened since a thing is of its ring."""
    while True:
        one = still_open.pop()
        number[one] = ring
        if one == thing:
            return
