"""Where the words of a query stand in a text that is shown."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from parkfacts.facts.folding import fold, tokens
from parkfacts.facts.search.meaning import Meaning, meaning_of
from parkfacts.facts.search.pinyin import Pinyin
from parkfacts.facts.search.vocabulary import Vocabulary

Span = tuple[int, int]


class Highlighter:
    """Marks hits in shown texts.

    With a vocabulary it marks what the search goes by: names in one piece are marked apart, a thing
    that is found by another of its names whole, and pinyin in names alone.
    """

    def __init__(self, query: str, pinyin: Pinyin, vocabulary: Vocabulary | None = None) -> None:
        self._tokens = tokens(query)
        self._pinyin = pinyin
        self._vocabulary = vocabulary
        self._parts = {
            token: vocabulary.parts_of(token) if vocabulary else () for token in self._tokens
        }
        self._known: dict[str, list[Span]] = {}

    def spans(self, text: str) -> Sequence[Span]:
        """Start and end of each hit in the text, in order, not overlapping."""
        if not self._tokens or not text:
            return ()
        if text not in self._known:
            self._known[text] = _merged(list(self._find(text)))
        return self._known[text]

    def _find(self, text: str) -> Iterator[Span]:
        folded = [fold(char) for char in text]
        names = self._vocabulary.other_names(text) if self._vocabulary else ()
        for token in self._tokens:
            if span := self._hit(text, folded, names, token):
                yield span
            elif parts := self._parts[token]:
                yield from filter(None, (self._hit(text, folded, names, one) for one in parts))

    def _hit(
        self, text: str, folded: Sequence[str], names: Sequence[str], token: str
    ) -> Span | None:
        """Where a text has a token, or what the token stands for; ``names``: of the thing shown."""
        if span := _span(folded, token):
            return span
        if (names or not self._vocabulary) and token.isascii() and token.isalpha():
            syllables = self._syllables(text, folded)
            span = _span([syllable[:1] for syllable in syllables], token)
            if span := span or _spelled_span(syllables, token):
                return span
        if any(token in name for name in names):
            return 0, len(text)
        meaning = meaning_of(token) if self._vocabulary else None
        return _meant(text, folded, meaning) if meaning else None

    def _syllables(self, text: str, folded: Sequence[str]) -> list[str]:
        """The reading of each character as it is searched; empty for a quote or a bracket."""
        pairs = zip(text, folded, strict=True)
        chars = [piece if len(piece) < 2 else char for char, piece in pairs]
        readings = iter(self._pinyin.syllables("".join(chars)))
        return [next(readings) if char else "" for char in chars]


def _meant(text: str, folded: Sequence[str], meaning: Meaning) -> Span | None:
    """A text that is a word for what is meant, 计划 or planned for 规划; 2024年 for 24年."""
    if meaning.time and meaning.time.label:
        return _span(folded, meaning.time.label)
    said = meaning_of("".join(folded))
    return (0, len(text)) if said and meaning.shares(said) else None


def _span(pieces: Sequence[str], token: str) -> Span | None:
    """The pieces (one a character of the text) that together hold the token."""
    joined = "".join(pieces)
    at = joined.find(token)
    if at < 0:
        return None
    starts, position = [], 0
    for piece in pieces:
        starts.append(position)
        position += len(piece)
    last = bisect_right(starts, at + len(token) - 1) - 1
    return bisect_right(starts, at) - 1, last + 1


def _spelled_span(syllables: Sequence[str], token: str) -> Span | None:
    for start in filter(syllables.__getitem__, range(len(syllables))):
        spelled, end = "", start
        while end < len(syllables) and len(spelled) < len(token):
            spelled += syllables[end].strip()
            end += 1
        if spelled.startswith(token):
            return start, end
    return None


def _merged(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
