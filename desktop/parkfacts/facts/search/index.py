"""Search while typing: words in all texts, pinyin and initials in names; and what was hit."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Fact
from parkfacts.facts.progress import Progress, part_of, untold, watched
from parkfacts.facts.quantity.numerals import half_width
from parkfacts.facts.search.codes import Codes
from parkfacts.facts.search.pinyin import Pinyin
from parkfacts.facts.wording import labels

# Different ways to write one thing, folded to the longer one.
_SAME = {"吋": "英寸", "（": "(", "）": ")", "～": "~", "　": " ", "—": "-", "–": "-"}
_FEW = 2_000
_REMEMBERED = 16


def fold(text: str) -> str:
    """Text as it is searched: casefolded, half-width, one spelling a unit."""
    text = half_width(text).casefold()
    for one, other in _SAME.items():
        if one in text:
            text = text.replace(one, other)
    return text


def tokens(query: str) -> list[str]:
    """The words of a query; all must be found."""
    return fold(query).split()


class Spelling(NamedTuple):
    """One distinct text, ready to be searched."""

    folded: str
    initials: str
    suffixes: str
    """Its pinyin from each syllable on, one a line: a match begins at a line's start."""

    def has(self, token: str) -> bool:
        """Whether the text, its initials or its pinyin hold the token."""
        if token in self.folded:
            return True
        if not (token.isascii() and token.isalpha()):
            return False
        return token in self.initials or "\n" + token in self.suffixes


class _Texts:
    """A column of texts of which many facts share one: distinct texts, and a code per fact."""

    def __init__(self, values: Iterable[str], names: Callable[[str], Spelling]) -> None:
        self._codes = Codes(values)
        self._names = [names(text) for text in self._codes.values]

    def mask(self, token: str) -> int:
        """A byte a fact as one little-endian integer: 1 where the fact's text has the token."""
        hits = [name.has(token) for name in self._names]
        return int.from_bytes(self._codes.mask(hits), "little") if any(hits) else 0


class SearchIndex:
    """An index over facts: texts that many share, and what each says alone."""

    def __init__(
        self,
        facts: Sequence[Fact],
        catalogue: Catalogue,
        pinyin: Pinyin,
        told: Progress = untold,
    ) -> None:
        self._pinyin = pinyin
        spelled, plain = lru_cache(maxsize=None)(self._spelled), _plain
        parks = {park.id: " ".join([park.name, park.short, *park.aliases]) for park in
                 catalogue.dataset.parks}  # fmt: skip
        indicators = {row.id: " ".join([row.name, *row.aliases]) for row in
                      catalogue.dataset.indicators}  # fmt: skip
        families = {row.id: row.name for row in catalogue.dataset.families}
        sources = {row.id: f"{row.title} {row.publisher}" for row in catalogue.dataset.sources}
        texts: list[tuple[Callable[[Fact], str], Callable[[str], Spelling]]] = [
            (lambda fact: parks[fact.park], spelled),
            (lambda fact: indicators[fact.indicator], spelled),
            (lambda fact: families[catalogue.indicator(fact).family], spelled),
            (lambda fact: sources[fact.source], plain),
            (catalogue.context, plain),
            (_circumstances, plain),
        ]
        self._columns = []
        for at, (value, names) in enumerate(texts):
            share = part_of(told, at / (len(texts) + 1), (at + 1) / (len(texts) + 1))
            self._columns.append(_Texts(map(value, watched(facts, share)), names))
        self._own = [fold(labels.figure(fact)).replace("\n", " ") for fact in facts]
        self.joined = "\n".join(self._own)
        self._known: dict[str, bytes] = {}
        self._starts: list[int] = []
        at = 0
        for text in self._own:
            self._starts.append(at)
            at += len(text) + 1

    def matches(self, query: str) -> bytes | None:
        """One byte a fact, 1 where every word of the query is found; None: no query, all."""
        words = tokens(query)
        if not words:
            return None
        found = -1
        for token in words:
            found &= self._mask(token)
        return found.to_bytes(len(self._own), "little")

    def _mask(self, token: str) -> int:
        mask = int.from_bytes(self._own_mask(token), "little")
        for column in self._columns:
            mask |= column.mask(token)
        return mask

    def _own_mask(self, token: str) -> bytes:
        """Facts whose figure has the token; the last ones are remembered, for typing back."""
        if token not in self._known:
            while len(self._known) >= _REMEMBERED:
                self._known.pop(next(iter(self._known)))
            self._known[token] = self._scan(token)
        return self._known[token]

    def _scan(self, token: str) -> bytes:
        joined = self.joined
        if joined.count(token) > _FEW:
            return bytes([token in text for text in self._own])
        mask = bytearray(len(self._own))
        at = joined.find(token)
        while at >= 0:
            row = bisect_right(self._starts, at) - 1
            mask[row] = 1
            at = joined.find(token, self._starts[row] + len(self._own[row]))
        return bytes(mask)

    def _spelled(self, text: str) -> Spelling:
        return spelled_name(text, self._pinyin)


def spelled_name(text: str, pinyin: Pinyin) -> Spelling:
    """A text that is also found by its pinyin and its initials."""
    syllables = pinyin.syllables(text)
    initials = "".join(syllable[:1] for syllable in syllables)
    suffixes = "".join(
        "\n" + "".join(syllables[at:]).replace(" ", "") for at in range(len(syllables))
    )
    return Spelling(fold(text), initials, suffixes)


def _plain(text: str) -> Spelling:
    return Spelling(fold(text), "", "")


def _circumstances(fact: Fact) -> str:
    """What a fact says beside its figure: many facts say the same."""
    scope = fact.scope
    status = labels.STATUS_WORDS[fact.status]
    label = fact.period.label
    return " ".join((label, scope.label, scope.within, scope.includes, status, fact.note))


class Highlighter:
    """Where the words of a query stand in a text that is shown."""

    def __init__(self, query: str, pinyin: Pinyin) -> None:
        self._tokens = tokens(query)
        self._pinyin = pinyin
        self._known: dict[str, list[tuple[int, int]]] = {}

    def spans(self, text: str) -> Sequence[tuple[int, int]]:
        """Start and end of each hit in the text, in order, not overlapping."""
        if not self._tokens or not text:
            return ()
        if text not in self._known:
            self._known[text] = self._find(text)
        return self._known[text]

    def _find(self, text: str) -> list[tuple[int, int]]:
        folded = [fold(char) for char in text]
        syllables = self._pinyin.syllables(text)
        spans = []
        for token in self._tokens:
            span = _span(folded, token)
            if span is None and token.isascii() and token.isalpha():
                span = _span([syllable[:1] for syllable in syllables], token)
                span = span or _spelled_span(syllables, token)
            if span:
                spans.append(span)
        return _merged(spans)


def _span(pieces: Sequence[str], token: str) -> tuple[int, int] | None:
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


def _spelled_span(syllables: Sequence[str], token: str) -> tuple[int, int] | None:
    for start in range(len(syllables)):
        spelled, end = "", start
        while end < len(syllables) and len(spelled) < len(token):
            spelled += syllables[end].strip()
            end += 1
        if spelled.startswith(token):
            return start, end
    return None


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
