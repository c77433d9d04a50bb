"""Search while typing: each word by what it says and by what it means; all must be found."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from parkfacts.facts.folding import fold
from parkfacts.facts.model import Fact
from parkfacts.facts.progress import Progress, part_of, untold, watched
from parkfacts.facts.search.meaning import meaning_of
from parkfacts.facts.search.nearest import Nearest, nearest_names
from parkfacts.facts.search.own_texts import OwnTexts
from parkfacts.facts.search.shared_values import (
    Shared,
    circumstances_of,
    contexts_of,
    datasets_of,
    indicators_of,
    is_idlike,
    parks_of,
    sources_of,
)
from parkfacts.facts.search.vocabulary import Vocabulary
from parkfacts.facts.wording import labels

_STEPS = 6


class SearchIndex:
    """An index over facts: what many of them share, and what each says alone."""

    def __init__(
        self, facts: Sequence[Fact], vocabulary: Vocabulary, told: Progress = untold
    ) -> None:
        self.vocabulary = vocabulary
        vocabulary.prepare()
        self._facts = facts
        steps = (
            watched(facts, part_of(told, at / _STEPS, (at + 1) / _STEPS)) for at in range(_STEPS)
        )
        self._named: tuple[Shared[Any], ...] = (
            parks_of(next(steps), vocabulary),
            indicators_of(next(steps), vocabulary),
        )
        self._told: tuple[Shared[Any], ...] = (
            sources_of(next(steps), vocabulary.catalogue),
            contexts_of(next(steps), vocabulary.catalogue),
            circumstances_of(next(steps)),
        )
        if vocabulary.catalogue.overlay.layers:
            self._told = (*self._told, datasets_of(facts, vocabulary.catalogue))
        self.figures = OwnTexts(_figure(fact) for fact in next(steps))

    @cached_property
    def _ids(self) -> OwnTexts:
        """Made when somebody first types what may be an id."""
        return OwnTexts(fact.id for fact in self._facts)

    def matches(self, query: str) -> bytes | None:
        """One byte a fact, 1 where every word of the query is found; None: no query, all."""
        words = self.vocabulary.words_of(query)
        if not words:
            return None
        found = -1
        for word in words:
            found &= self._mask(word)
            if not found:
                break
        return found.to_bytes(len(self.figures), "little")

    def finds(self, query: str) -> bool:
        """Whether any fact has every word of the query."""
        passing = self.matches(query)
        return passing is None or 1 in passing

    def nearest(self, query: str) -> tuple[Nearest, ...]:
        """Names that may be meant by words that find no fact, each with a query that does."""
        return nearest_names(query, self.vocabulary, self.finds)

    def _mask(self, word: str) -> int:
        """Facts that a word finds; one that is in no name is also read as names in one piece.

        西永外贸 is 西永 and 外贸, even where some text has it as one word by chance.
        """
        named = self._names(word)
        found = named | self._others(word)
        if not named and (parts := self.vocabulary.parts_of(word)):
            split = -1
            for part in parts:
                split &= self._names(part) | self._others(part)
            found |= split
        return found

    def _names(self, word: str) -> int:
        """Facts of the things that are called so."""
        mask = 0
        for column in self._named:
            mask |= column.saying(word)
        return mask

    def _others(self, word: str) -> int:
        """Facts that say the word elsewhere, or that it means."""
        mask = self.figures.saying(word) | self._of_id(word)
        for column in self._told:
            mask |= column.saying(word)
        if meaning := meaning_of(word):
            for column in (*self._named, *self._told):
                mask |= column.meant(meaning)
        return mask

    def _of_id(self, word: str) -> int:
        """Facts of an id, or of a part of one; what stands behind a point may be any word."""
        if is_idlike(word):
            return self._ids.saying(word)
        if not word.isascii():
            return 0
        catalogue = self.vocabulary.catalogue
        ids = [f"{source.id}.{word}" for source in catalogue.dataset.sources]
        found = 0
        for fact_id in filter(catalogue.find_fact, ids):
            found |= self._ids.saying(fact_id)
        return found


def _figure(fact: Fact) -> str:
    return fold(labels.figure(fact)).replace("\n", " ")
