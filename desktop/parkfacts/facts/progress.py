"""How far long work has come: told to whoever waits for it, and who may end it by that."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")
Progress = Callable[[float], None]
"""Takes the share of the work that is done, 0 to 1. Raises Cancelled where nobody waits for it."""
_EVERY = 1_000


class Cancelled(Exception):
    """The work is not wanted any more."""


def untold(_share: float) -> None:
    """For work that nobody watches."""


def part_of(told: Progress, start: float, end: float) -> Progress:
    """Progress of a part of longer work: all of it lies between two shares of the whole."""
    return lambda share: told(start + (end - start) * share)


def watched(rows: Sequence[T], told: Progress) -> Iterator[T]:
    """The rows one by one; how many are done is told now and then."""
    for at, row in enumerate(rows):
        if at % _EVERY == 0:
            told(at / len(rows))
        yield row
