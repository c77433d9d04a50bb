"""Long work that is counted thing by thing, and that looks on the way whether it is still wanted.

What goes through a thousand things in many passes, some of them to plan and one to write, cannot
say at each what share of it all is done: it counts what is written, and whoever started it knows
how much that will be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar, overload

T = TypeVar("T")
Watch = Callable[[int], None]
"""Told how many more things are done; may wait a little for the window. Raises Cancelled."""

_AT_ONCE = 16
"""Things between two looks: some tenths of a millisecond of work."""


def unwatched(_more: int) -> None:
    """For work that nobody stops and nobody follows."""


def counted(things: Iterable[T], watch: Watch) -> Iterator[T]:
    """The same things; how many have been taken is told on the way. Raises Cancelled."""
    left = iter(things)
    while several := list(islice(left, _AT_ONCE)):
        yield from several
        watch(len(several))


class Watched(Sequence[T]):
    """Things of which whoever goes through them looks, on the way, whether it is still wanted.

    They may be gone through many times before the first is done: that alone counts nothing.
    """

    def __init__(self, things: Sequence[T], watch: Watch) -> None:
        self._things, self._watch = things, watch

    def __len__(self) -> int:
        return len(self._things)

    @overload
    def __getitem__(self, at: int) -> T: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[T]: ...
    def __getitem__(self, at: int | slice) -> T | Sequence[T]:
        return self._things[at]

    def __iter__(self) -> Iterator[T]:
        return counted(self._things, lambda _: self._watch(0))

    def one_by_one(self) -> Iterator[T]:
        """The things, of which each counts as done."""
        return counted(self._things, self._watch)


def one_by_one(things: Sequence[T]) -> Iterator[T]:
    """The things; where they are watched, each counts as done."""
    return things.one_by_one() if isinstance(things, Watched) else iter(things)
