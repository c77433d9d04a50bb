"""Marks such as [3] in words of the core, put into the numbers of the page that they come onto.

The core numbers sources as the dataset does, which is what the window shows; a page numbers those
that it cites, from 1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from parkfacts.compose.page.sheet import Cell, Row, Sheet
from parkfacts.facts.catalogue.catalogue import Catalogue

MARK = re.compile(r"\[(\d+)\]")


def on_page(text: str, marks: Mapping[str, str], catalogue: Catalogue) -> str:
    """The text with the dataset's numbers replaced by ``marks`` ([1] by source id)."""
    sources = catalogue.dataset.sources

    def replaced(found: re.Match[str]) -> str:
        at = int(found[1]) - 1
        return marks.get(sources[at].id, found[0]) if 0 <= at < len(sources) else found[0]

    return MARK.sub(replaced, text)


def with_places(text: str, places: Mapping[int, int]) -> str:
    """The text with other numbers in its marks; ``places``: by the number that stands there."""
    return MARK.sub(lambda found: f"[{places.get(int(found[1]), int(found[1]))}]", text)


def carries_marks(cell: Cell) -> bool:
    """Whether [1] in the terms of a cell points to a source: in those of a blank."""
    return "[" not in cell.marks


def met(page: Sheet) -> Iterator[int]:
    """The numbers of sources in the order in which a reader meets them."""
    for row in page.rows:
        for cell in row.cells:
            texts = (*cell.terms, cell.marks) if carries_marks(cell) else (cell.marks,)
            yield from (int(found) for text in texts for found in MARK.findall(text))
    yield from (int(found) for note in page.notes for found in MARK.findall(note))


def renumbered(page: Sheet, places: Mapping[int, int]) -> Sheet:
    """The page with other numbers in its marks; ``places``: by the number that stands there."""

    def said(text: str) -> str:
        return with_places(text, places)

    def cell(one: Cell) -> Cell:
        terms = tuple(map(said, one.terms)) if carries_marks(one) else one.terms
        return one._replace(terms=terms, marks=said(one.marks))

    rows = [Row(row.id, tuple(map(cell, row.cells))) for row in page.rows]
    return page._replace(rows=rows, notes=tuple(map(said, page.notes)))
