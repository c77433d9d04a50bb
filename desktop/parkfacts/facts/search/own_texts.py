"""Texts that each fact has alone: one joined text that is scanned."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

_FEW = 2_000
_REMEMBERED = 16


class OwnTexts:
    """A text a fact, without line ends; where a word stands is found in all of them at once."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = list(texts)
        self.joined = "\n".join(self._texts)
        lengths = (len(text) + 1 for text in self._texts)
        self._starts = list(accumulate(lengths, initial=0))
        self._known: dict[str, bytes] = {}

    def __len__(self) -> int:
        """How many facts there are."""
        return len(self._texts)

    def saying(self, word: str) -> int:
        """A byte a fact as one little-endian integer: 1 where its text has the word.

        The last words are remembered, for typing back.
        """
        if word not in self._known:
            while len(self._known) >= _REMEMBERED:
                self._known.pop(next(iter(self._known)))
            self._known[word] = self._scan(word)
        return int.from_bytes(self._known[word], "little")

    def _scan(self, word: str) -> bytes:
        joined = self.joined
        if joined.count(word) > _FEW:
            return bytes([word in text for text in self._texts])
        mask = bytearray(len(self._texts))
        at = joined.find(word)
        while at >= 0:
            row = bisect_right(self._starts, at) - 1
            mask[row] = 1
            at = joined.find(word, self._starts[row] + len(self._texts[row]))
        return bytes(mask)
