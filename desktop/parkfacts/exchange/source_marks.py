"""Marks such as [3] in words of the core, put into the numbers of the page that they come onto.

The core numbers sources as the dataset does, which is what the window shows; a page numbers those
that it cites, from 1.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from parkfacts.exchange.fact_sheet import Numbers
from parkfacts.facts.catalogue import Catalogue
from parkfacts.facts.citation import Style

MARK = re.compile(r"\[(\d+)\]")


def page_numbers(
    cited: Iterable[str],
    texts: Iterable[str],
    catalogue: Catalogue,
    before: Numbers | None = None,
) -> Numbers:
    """The sources of a page: those cited by id, then those that its texts name by number.

    ``before``: sources that have numbers already.
    """
    sources = catalogue.dataset.sources
    named = [
        sources[int(number) - 1].id
        for text in texts
        for number in MARK.findall(text)
        if 0 < int(number) <= len(sources)
    ]
    return Numbers.of([*cited, *named], catalogue, before)


def on_page(text: str, marks: Mapping[str, str], catalogue: Catalogue) -> str:
    """The text with the dataset's numbers replaced by ``marks`` ([1] by source id)."""
    sources = catalogue.dataset.sources

    def replaced(found: re.Match[str]) -> str:
        at = int(found[1]) - 1
        return marks.get(sources[at].id, found[0]) if 0 <= at < len(sources) else found[0]

    return MARK.sub(replaced, text)


def entries_of(numbers: Numbers, style: Style) -> tuple[str, ...]:
    """The list of references; a digest is called one."""
    return tuple(
        entry + ("（摘编）" if source.form == "digest" else "")
        for entry, source in zip(numbers.entries(style), numbers.sources, strict=True)
    )


def with_places(text: str, places: Mapping[int, int]) -> str:
    """The text with other numbers in its marks; ``places``: by the number that stands there."""
    return MARK.sub(lambda found: f"[{places.get(int(found[1]), int(found[1]))}]", text)
