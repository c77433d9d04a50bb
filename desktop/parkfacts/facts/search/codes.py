"""A column of which many facts share one value: the values, and a code for each fact."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Collection, Hashable, Iterable
from itertools import compress
from typing import Generic, TypeVar

V = TypeVar("V", bound=Hashable)
_A_BYTE = 255
_NO_OTHER = bytes([0]) + bytes([255]) * 255
"""Turns a mask of 0 and 1 into one of 0 and 255."""


class Codes(Generic[V]):
    """Up to 255 values have codes of one byte, from 1, so that bytes do the work of a loop."""

    def __init__(self, each: Iterable[V]) -> None:
        """``each``: the value of each fact."""
        known: dict[V, int] = {}
        found = [known.setdefault(value, len(known) + 1) for value in each]
        few = len(known) <= _A_BYTE
        self.values = list(known)
        self._codes: bytes | array[int] = bytes(found) if few else array("I", found)

    def mask(self, hits: Iterable[object]) -> bytes:
        """One byte a fact, 1 where its value is hit; ``hits``: of each value, whether it is."""
        table = bytes([0, *map(bool, hits)])
        if isinstance(self._codes, bytes):
            return self._codes.translate(table.ljust(256, b"\0"))
        return bytes(map(table.__getitem__, self._codes))

    def among(self, allowed: Collection[V]) -> bytes:
        """One byte a fact, 1 where its value is one of these."""
        return self.mask(value in allowed for value in self.values)

    def counts(self, mask: bytes) -> list[int]:
        """How many facts of each value a mask lets pass."""
        if not isinstance(self._codes, bytes):
            counted = Counter(compress(self._codes, mask))
            return [counted[code] for code in range(1, len(self.values) + 1)]
        wide = int.from_bytes(mask.translate(_NO_OTHER), "little")
        passing = (int.from_bytes(self._codes, "little") & wide).to_bytes(len(mask), "little")
        return [passing.count(code) for code in range(1, len(self.values) + 1)]
