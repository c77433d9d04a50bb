"""Sources of a page in the order of their numbers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.marks import mark, numbers_in
from parkfacts.facts.model import Source
from parkfacts.facts.wording.citation import Cited, cited


class Entry(str):
    """A line of a list of references, [3] 重庆日报…, that knows its number and what it cites."""

    __slots__ = ("cited", "number")
    number: int
    cited: str

    def __new__(cls, number: int, cited: str) -> Entry:
        made = super().__new__(cls, f"[{number}] {cited}")
        made.number, made.cited = number, cited
        return made


class Numbers(NamedTuple):
    """The sources of a copy, numbered in the order of their first fact."""

    sources: tuple[Source, ...]
    first: int = 1
    """The number of the first one: what a document that is written already has comes before."""

    @classmethod
    def of(
        cls,
        source_ids: Sequence[str],
        catalogue: Catalogue,
        before: Numbers | None = None,
        first: int = 1,
    ) -> Numbers:
        """Number the sources, each once; those ``before`` keep the numbers that they have."""
        kept = [source.id for source in before.sources] if before else []
        found = tuple(catalogue.source(name) for name in dict.fromkeys([*kept, *source_ids]))
        return cls(found, before.first if before else first)

    def by_id(self) -> dict[str, int]:
        """The number of each source by its id."""
        return {source.id: at for at, source in enumerate(self.sources, self.first)}

    def marks(self) -> dict[str, str]:
        """The mark of each source by its id."""
        return {name: mark(number) for name, number in self.by_id().items()}

    def places(self, catalogue: Catalogue) -> dict[int, int]:
        """The number of each source on the page by its number in the dataset."""
        return {catalogue.source_number(name): number for name, number in self.by_id().items()}


def numbers_of(entries: Sequence[Entry]) -> range:
    """The numbers that entries have, one after the other."""
    return range(entries[0].number, entries[-1].number + 1) if entries else range(1, 1)


def page_numbers(
    cited: Iterable[str], texts: Iterable[str], catalogue: Catalogue, first: int = 1
) -> Numbers:
    """The sources of a page: those cited by id, then those that its texts name by number."""
    sources = catalogue.dataset.sources
    named = [
        sources[number - 1].id
        for text in texts
        for number in numbers_in(text)
        if number <= len(sources)
    ]
    return Numbers.of([*cited, *named], catalogue, first=first)


def entries_of(numbers: Numbers, how: Cited) -> tuple[Entry, ...]:
    """The list of references; a digest is called one."""
    return tuple(
        Entry(at, cited(source, how)) for at, source in enumerate(numbers.sources, numbers.first)
    )
