"""The sources of the rows of a table: the one of the import, or one that a row names."""

from __future__ import annotations

import re
from collections.abc import Container

from parkfacts.exchange.intake.drafting.figures import Flaw
from parkfacts.exchange.intake.drafting.proposals import slug, unique
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Source
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.search.matching import squeezed
from parkfacts.facts.search.pinyin import Pinyin

_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)[-./年](\d{1,2})(?:[-./月](\d{1,2})日?|月)?")


class RowSources:
    """Sources by the words of rows; the same words are always the same source."""

    placeholder = "source"
    """Id of the source of an import as long as nobody has told it."""

    def __init__(
        self, catalogue: Catalogue, pinyin: Pinyin, source: Source | None, table: str
    ) -> None:
        self._catalogue, self._pinyin, self._table = catalogue, pinyin, table
        self._own = source.id if source is not None else self.placeholder
        self._taken = {row.id for row in catalogue.dataset.sources} | {self._own}
        self._known = {squeezed(row.title): row.id for row in catalogue.dataset.sources}
        self._known |= {row.id: row.id for row in catalogue.dataset.sources}
        if source is not None:
            self._known[squeezed(source.title)] = source.id
        self._paragraphs = {
            row.id: {one.number for one in row.paragraphs} for row in catalogue.dataset.sources
        }
        self._new: dict[str, Source] = {}

    def source_of(self, text: str) -> str:
        """The id of the source that a row names; of the import's own where it names none."""
        said = " ".join(text.split())
        if not said:
            return self._own
        key = said if said in self._known else squeezed(said)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._made(said)
        return found

    def unlisted(self, source: str, paragraph: int) -> Flaw | None:
        """What is wrong with a paragraph that its source does not list, where it lists them."""
        listed = self._paragraphs.get(source)
        if not listed or paragraph in listed:
            return None
        what = Phrase("来源 {source} 没有第 {n} 段", source=source, n=paragraph)
        return Flaw("bad", "paragraph", what, Phrase("来源所列的段，写在段落列"))

    def new(self, used: Container[str]) -> tuple[Source, ...]:
        """The sources that rows name, that nobody has yet and that facts are of."""
        return tuple(row for row in self._new.values() if row.id in used)

    def _made(self, said: str) -> str:
        day = _DAY.search(said)
        published = ""
        if day:
            parts = [day[1], *(f"{int(part):02}" for part in day.groups()[1:] if part)]
            published = "-".join(parts)
        row = Source(
            id=unique(slug(said, self._pinyin) or self.placeholder, self._taken, self._new),
            title=said[:200],
            kind="other",
            form="digest",
            published=published,
            published_certainty="stated" if published else "unknown",
            note=str(Phrase("{table}的来源列所写", table=self._table)),
        )
        self._new[row.id] = row
        return row.id
