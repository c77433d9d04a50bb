"""A watch for work that goes through the same things twice: they are made, then written."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from parkfacts.facts.watch import Watch, unwatched

T = TypeVar("T")


class Relay:
    """A watch for things that are gone through in two pieces of work: made, then written."""

    def __init__(self) -> None:
        self._watch: Watch = unwatched

    def __call__(self, more: int) -> None:
        self._watch(more)

    def through(self, watch: Watch, function: Callable[[], T]) -> T:
        """What a function gives while this is told to a watch."""
        self._watch = watch
        return function()
