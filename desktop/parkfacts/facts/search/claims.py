"""Claims found by the words that find facts: names, sources, times, and what they say."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from parkfacts.facts.catalogue.names import names_of
from parkfacts.facts.model import Claim
from parkfacts.facts.search.meaning import meaning_of
from parkfacts.facts.search.nearest import Nearest, nearest_names
from parkfacts.facts.search.shared_values import SourceText, is_idlike, source_text
from parkfacts.facts.search.spelling import Spelling, plainly, spelled
from parkfacts.facts.search.vocabulary import Vocabulary
from parkfacts.facts.wording import labels


class _Texts(NamedTuple):
    names: Spelling
    """Of its park and that park's city and province, and what it says; by pinyin too."""
    others: Spelling
    source: SourceText


class ClaimSearch:
    """The claims of a catalogue, ready to be searched at first use."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self._claims = vocabulary.catalogue.claims

    def matching(self, query: str) -> list[Claim]:
        """The claims in which every word of the query is found, in the order of the dataset."""
        words = self.vocabulary.words_of(query)
        if not words:
            return list(self._claims)
        return [
            claim
            for claim, texts in zip(self._claims, self._texts, strict=True)
            if all(self._has(claim, texts, word) for word in words)
        ]

    def nearest(self, query: str) -> tuple[Nearest, ...]:
        """Names that may be meant by words that find no claim, each with a query that does."""
        return nearest_names(query, self.vocabulary, lambda words: bool(self.matching(words)))

    def _has(self, claim: Claim, texts: _Texts, word: str) -> bool:
        if self._has_whole(claim, texts, word):
            return True
        parts = self.vocabulary.parts_of(word)
        return bool(parts) and all(self._has_whole(claim, texts, part) for part in parts)

    def _has_whole(self, claim: Claim, texts: _Texts, word: str) -> bool:
        if any(text.has(word) for text in texts) or (is_idlike(word) and word in claim.id):
            return True
        meaning = meaning_of(word)
        return meaning is not None and (
            meaning.of_park(self.vocabulary.catalogue.park(claim.park))
            or meaning.of_circumstances("", "", claim.period)
        )

    @cached_property
    def _texts(self) -> list[_Texts]:
        return [self._texts_of(claim) for claim in self._claims]

    def _texts_of(self, claim: Claim) -> _Texts:
        vocabulary, catalogue = self.vocabulary, self.vocabulary.catalogue
        family = catalogue.family_named(claim.family)
        names = [*vocabulary.park_names(claim.park), *names_of(family), claim.text]
        period = labels.period_with_basis(claim)
        kind = labels.CLAIM_KIND_WORDS[claim.kind]
        others = plainly(" ".join([kind, period, claim.note]))
        source = source_text(claim.source, catalogue)
        return _Texts(spelled(names, vocabulary.pinyin), others, source)
