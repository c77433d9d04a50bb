"""A column of which many facts share one value: the values, and a code for each fact."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Sequence
from itertools import compress
from typing import Generic, TypeVar

V = TypeVar("V", bound=Hashable)
_PAGE, _MOST_PAGES = 255, 32
_WIDE = bytes([0]) + bytes([255]) * 255
"""Turns a mask of 0 and 1 into one of 0 and 255."""


class Codes(Generic[V]):
    """Values in pages of 255, each with one byte a fact (0: in another page).

    So bytes.translate turns hits among the values into a mask over the facts, and bytes do the
    work of a loop. Of more than some thousand values a loop is quicker.
    """

    def __init__(self, each: Iterable[V]) -> None:
        """``each``: the value of each fact."""
        known: dict[V, int] = {}
        found = [known.setdefault(value, len(known)) for value in each]
        self.values = list(known)
        paged = len(known) <= _PAGE * _MOST_PAGES
        self._pages = _pages(found, len(known)) if paged else []
        self._codes = array("I", found if len(self._pages) != 1 else [])
        """What the pages do not say quickly; empty where there is one."""

    def mask(self, hits: Sequence[object]) -> bytes:
        """One byte a fact, 1 where its value is hit; ``hits``: of each value, whether it is."""
        table = bytes(map(bool, hits))
        if not self._pages:
            return bytes(map(table.__getitem__, self._codes))
        found = 0
        for number, page in enumerate(self._pages):
            part = table[number * _PAGE : (number + 1) * _PAGE]
            if any(part):
                passing = page.translate((b"\0" + part).ljust(256, b"\0"))
                if len(self._pages) == 1:
                    return passing
                found |= int.from_bytes(passing, "little")
        return found.to_bytes(len(self._pages[0]), "little")

    def among(self, allowed: Collection[V]) -> bytes:
        """One byte a fact, 1 where its value is one of these."""
        return self.mask([value in allowed for value in self.values])

    def counts(self, mask: bytes) -> list[int]:
        """How many facts of each value a mask lets pass."""
        if len(self._pages) != 1:
            counted = Counter(compress(self._codes, mask))
            return [counted[code] for code in range(len(self.values))]
        passing = _both(self._pages[0], mask.translate(_WIDE))
        return [passing.count(code) for code in range(1, len(self.values) + 1)]


def _pages(codes: Sequence[int], count: int) -> list[bytes]:
    """One byte a fact for each page of the values, of which there are ``count``."""
    within = bytes([code % _PAGE + 1 for code in codes])
    if count <= _PAGE:
        return [within]
    numbers = bytes([code // _PAGE for code in codes])
    return [
        _both(within, numbers.translate(bytes(255 * (other == number) for other in range(256))))
        for number in range((count + _PAGE - 1) // _PAGE)
    ]


def _both(one: bytes, other: bytes) -> bytes:
    """The bits that two of the same length share."""
    found = int.from_bytes(one, "little") & int.from_bytes(other, "little")
    return found.to_bytes(len(one), "little")
