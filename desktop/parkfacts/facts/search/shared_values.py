"""What many facts share, as it is searched: names, sources, contexts and circumstances."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Generic, NamedTuple, Protocol, TypeVar

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.names import names_of
from parkfacts.facts.folding import fold
from parkfacts.facts.model import Fact, Period, Scope
from parkfacts.facts.search.codes import Codes
from parkfacts.facts.search.meaning import CORRECTION, OWN_DATA, Meaning
from parkfacts.facts.search.spelling import Spelling, plainly, spelled
from parkfacts.facts.search.vocabulary import Vocabulary
from parkfacts.facts.wording import labels

V = TypeVar("V", bound=Hashable)
_IDLIKE = re.compile(r"(?=.*[a-z])[a-z0-9_.-]*[.-][a-z0-9_.-]*")


class Circumstances(NamedTuple):
    """What a fact says beside its figure: many facts say the same."""

    period: Period
    scope: Scope
    status: str
    qualifier: str
    note: str


class Searched(Protocol):
    """What a value is found by."""

    def has(self, word: str, /) -> bool:
        """Whether the folded word is found in it."""


class SourceText(NamedTuple):
    """A source by what it is called and who made it, by its number and its id."""

    text: str
    number: str
    id: str

    def has(self, word: str) -> bool:
        """Whether the word stands in a text, is the number, the id, or a part of it."""
        if word in self.text or word == self.number:
            return True
        return word in self.id if is_idlike(word) else word == self.id


class Shared(Generic[V]):
    """The distinct values of all facts, a code for each fact, and how words find values."""

    def __init__(
        self,
        values: Iterable[V],
        text: Callable[[V], Searched],
        is_meant: Callable[[Meaning, V], bool] | None = None,
    ) -> None:
        self._codes = Codes(values)
        self._texts = [text(value) for value in self._codes.values]
        self._is_meant = is_meant

    def saying(self, word: str) -> int:
        """A byte a fact as one little-endian integer: 1 where the value's text has the word."""
        return self._mask([text.has(word) for text in self._texts])

    def meant(self, meaning: Meaning) -> int:
        """The same, 1 where the value is meant, whatever its text says."""
        if self._is_meant is None:
            return 0
        return self._mask([self._is_meant(meaning, value) for value in self._codes.values])

    def _mask(self, hits: Sequence[bool]) -> int:
        return int.from_bytes(self._codes.mask(hits), "little") if any(hits) else 0


def parks_of(facts: Iterable[Fact], vocabulary: Vocabulary) -> Shared[str]:
    """By the names of the park and of its city and province, and by its kind."""
    return Shared(
        (fact.park for fact in facts),
        lambda park_id: spelled(vocabulary.park_names(park_id), vocabulary.pinyin),
        lambda meaning, park_id: meaning.of_park(vocabulary.catalogue.park(park_id)),
    )


def indicators_of(facts: Iterable[Fact], vocabulary: Vocabulary) -> Shared[str]:
    """By the names of the indicator and of its family, and by its kind."""
    named = vocabulary.catalogue.indicator_named

    def text(indicator_id: str) -> Spelling:
        indicator = named(indicator_id)
        family = vocabulary.catalogue.family_named(indicator.family)
        return spelled([*names_of(indicator), *names_of(family)], vocabulary.pinyin)

    return Shared(
        (fact.indicator for fact in facts),
        text,
        lambda meaning, indicator_id: meaning.of_indicator(named(indicator_id)),
    )


def sources_of(facts: Iterable[Fact], catalogue: Catalogue) -> Shared[str]:
    """By what the source is called and who made it, by its number and its id."""
    return Shared((fact.source for fact in facts), lambda source: source_text(source, catalogue))


def source_text(source_id: str, catalogue: Catalogue) -> SourceText:
    """What a source is found by."""
    source = catalogue.source(source_id)
    names = (source.title, source.subtitle, source.publisher, source.site, *source.authors)
    return SourceText(fold(" ".join(names)), f"[{catalogue.source_number(source_id)}]", source_id)


class DatasetText(NamedTuple):
    """A dataset by its whole title: parts of it are names of parks more often than not."""

    words: frozenset[str]

    def has(self, word: str) -> bool:
        """Whether the word is the title, or one for all own data."""
        return word in self.words


def datasets_of(facts: Iterable[Fact], catalogue: Catalogue) -> Shared[tuple[int, bool]]:
    """By the title of the dataset; of own ones by 我的数据, of corrections by 更正."""
    overlay = catalogue.overlay

    def text(value: tuple[int, bool]) -> DatasetText:
        layer = overlay.layers[value[0]]
        words = [layer.title, *(OWN_DATA if layer.own else ()), *(CORRECTION if value[1] else ())]
        return DatasetText(frozenset(map(fold, words)))

    values = ((overlay.of_fact.get(fact.id, 0), fact.corrects is not None) for fact in facts)
    return Shared(values, text)


def contexts_of(facts: Iterable[Fact], catalogue: Catalogue) -> Shared[str]:
    """By what the paragraph is about."""
    return Shared(map(catalogue.context, facts), plainly)


def circumstances_of(facts: Iterable[Fact]) -> Shared[Circumstances]:
    """By period, scope and note; by what status, qualifier and period are."""

    def text(said: Circumstances) -> Spelling:
        scope, status = said.scope, labels.STATUS_WORDS[said.status]
        words = (said.period.label, scope.label, scope.within, scope.includes, status, said.note)
        return plainly(" ".join(words))

    def is_meant(meaning: Meaning, said: Circumstances) -> bool:
        return meaning.of_circumstances(said.status, said.qualifier, said.period)

    return Shared(map(_circumstances, facts), text, is_meant)


def is_idlike(word: str) -> bool:
    """Whether a word may be an id or a part of one: letters with a hyphen or a point."""
    return word.isascii() and _IDLIKE.fullmatch(word) is not None


def _circumstances(fact: Fact) -> Circumstances:
    return Circumstances(fact.period, fact.scope, fact.status, fact.quantity.qualifier, fact.note)
