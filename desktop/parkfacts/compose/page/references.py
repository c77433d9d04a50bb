"""Marks of sources on a page: which there are, in what order, and other numbers for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from parkfacts.compose.page.sheet import Cell, Row, Sheet
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.marks import numbers_in, with_numbers, with_words
from parkfacts.facts.phrase import changed


def on_page(text: str, words: Mapping[str, str], catalogue: Catalogue) -> str:
    """A text of the core with words, or the marks of a page, for its marks, by source id."""
    if not numbers_in(text):
        return text
    return with_words(text, {catalogue.source_number(name): word for name, word in words.items()})


def met(page: Sheet) -> Iterator[int]:
    """The numbers of sources in the order in which a reader meets them."""
    for row in page.rows:
        for cell in row.cells:
            for text in (*cell.terms, cell.marks):
                yield from numbers_in(text)
    for note in page.notes:
        yield from numbers_in(note)


def renumbered(page: Sheet, places: Mapping[int, int]) -> Sheet:
    """The page with other numbers in its marks; ``places``: by the number that stands there."""

    def text(one: str) -> str:
        return changed(one, lambda part: with_numbers(part, places)) if numbers_in(one) else one

    def cell(one: Cell) -> Cell:
        terms = tuple(map(text, one.terms))
        return one._replace(terms=terms, marks=with_numbers(one.marks, places))

    rows = [Row(row.id, tuple(map(cell, row.cells))) for row in page.rows]
    return page._replace(rows=rows, notes=tuple(map(text, page.notes)))
