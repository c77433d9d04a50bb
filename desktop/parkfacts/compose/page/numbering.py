"""Sources of a page in the order of their numbers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.marks import mark, numbers_in
from parkfacts.facts.model import Source
from parkfacts.facts.wording.citation import Cited, cited


class Numbers(NamedTuple):
    """The sources of a copy, numbered from 1 in the order of their first fact."""

    sources: tuple[Source, ...]

    @classmethod
    def of(
        cls, source_ids: Sequence[str], catalogue: Catalogue, before: Numbers | None = None
    ) -> Numbers:
        """Number the sources, each once; those ``before`` keep the numbers that they have."""
        kept = [source.id for source in before.sources] if before else []
        return cls(tuple(catalogue.source(name) for name in dict.fromkeys([*kept, *source_ids])))

    def marks(self) -> dict[str, str]:
        """The mark of each source by its id."""
        return {source.id: mark(at) for at, source in enumerate(self.sources, 1)}

    def places(self, catalogue: Catalogue) -> dict[int, int]:
        """The number of each source on the page by its number in the dataset."""
        return {catalogue.source_number(source.id): at for at, source in enumerate(self.sources, 1)}


def page_numbers(
    cited: Iterable[str],
    texts: Iterable[str],
    catalogue: Catalogue,
) -> Numbers:
    """The sources of a page: those cited by id, then those that its texts name by number."""
    sources = catalogue.dataset.sources
    named = [
        sources[number - 1].id
        for text in texts
        for number in numbers_in(text)
        if number <= len(sources)
    ]
    return Numbers.of([*cited, *named], catalogue)


def entries_of(numbers: Numbers, how: Cited) -> tuple[str, ...]:
    """The list of references; a digest is called one."""
    return tuple(f"[{at}] {cited(source, how)}" for at, source in enumerate(numbers.sources, 1))
