"""Things of a page that are made when they are asked for: a long table never stands whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar, overload

from parkfacts.facts.watch import one_by_one

T = TypeVar("T")
M = TypeVar("M")


class Made(Sequence[M], Generic[T, M]):
    """One made of each of some things: a line, a record. What is asked for twice is made twice."""

    def __init__(self, things: Sequence[T], make: Callable[[T], M]) -> None:
        """``things`` that are watched count as done one by one when all are made in their order."""
        self._things, self._make = things, make

    def __len__(self) -> int:
        return len(self._things)

    @overload
    def __getitem__(self, at: int) -> M: ...
    @overload
    def __getitem__(self, at: slice) -> list[M]: ...
    def __getitem__(self, at: int | slice) -> M | list[M]:
        if isinstance(at, slice):
            return [self._make(thing) for thing in self._things[at]]
        return self._make(self._things[at])

    def __iter__(self) -> Iterator[M]:
        return map(self._make, one_by_one(self._things))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]  # what it is made from may be changed
