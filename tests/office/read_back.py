"""What LibreOffice saved of a paste, read by zip and XML: a grid of cells, tables on pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple
from xml.etree import ElementTree as ET

from packages import Book, Package, S, W, word_text


class Read(NamedTuple):
    """A cell of a spreadsheet: text or number, and the number format that it is shown in."""

    text: str = ""
    number: Decimal | None = None
    form: str = ""
    side: str = ""
    """Where it stands: general, left, center, right."""


class Grid(Book):
    """A workbook of one sheet: cells by row and column from 0, merged ranges, formulas."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        (tree,) = self.named(r"xl/worksheets/sheet\d+\.xml")
        self.merged = {one.get("ref", "") for one in tree.iter(f"{S}mergeCell")}
        (cells,) = self.trees["xl/styles.xml"].iter(f"{S}cellXfs")
        self._sides = [one.find(f"{S}alignment").get("horizontal", "") for one in cells]
        found = {_place(cell.get("r", "")): self._read(cell) for cell in tree.iter(f"{S}c")}
        self.cells = {
            place: cell for place, cell in found.items() if cell.text or cell.number is not None
        }
        self.heights = [float(row.get("ht", "0")) for row in tree.iter(f"{S}row")]

    @property
    def rows(self) -> list[list[Read]]:
        """All rows, each as long as the longest."""
        if not self.cells:
            return []
        last = max(row for row, _ in self.cells)
        width = max(column for _, column in self.cells) + 1
        return [
            [self.cells.get((row, column), Read()) for column in range(width)]
            for row in range(last + 1)
        ]

    @property
    def texts(self) -> list[str]:
        """All texts, row by row."""
        return [cell.text for row in self.rows for cell in row if cell.text]

    def _read(self, cell: ET.Element) -> Read:
        value, look = cell.findtext(f"{S}v"), int(cell.get("s", "0"))
        form, side = self._formats[look], self._sides[look]
        if cell.get("t") == "s":
            return Read(self._texts[int(value or 0)], None, form, side)
        if cell.get("t") in ("str", "e", "b"):
            return Read(f"{cell.get('t')}:{value}", None, form, side)
        return Read("", Decimal(value) if value else None, form, side)


class WordCell(NamedTuple):
    """A cell of a table on a page."""

    text: str
    columns: int
    """How many columns it takes."""
    goes_on: bool
    """Whether it belongs to the cell above it."""
    rules: dict[str, int]
    """Lines in eighths of a point, by side."""


class Page(Package):
    """A document for print: its tables, and the paragraphs around them."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self.body = self.trees["word/document.xml"][0]
        self.tables = [[list(map(_cell, row.iter(f"{W}tc"))) for row in table.iter(f"{W}tr")]
                       for table in self.body.iter(f"{W}tbl")]  # fmt: skip
        self.lines = [word_text(one) for one in self.body.findall(f"{W}p")]
        """Paragraphs outside tables."""

    @property
    def footnotes(self) -> list[str]:
        """The notes at the foot of pages, without separators."""
        tree = self.trees.get("word/footnotes.xml")
        notes = [] if tree is None else list(tree.iter(f"{W}footnote"))
        return [word_text(one) for one in notes if one.get(f"{W}type") is None]

    @property
    def fonts(self) -> set[str]:
        """Names of the fonts that the text asks for by itself."""
        asked = (one.attrib.values() for one in self.body.iter(f"{W}rFonts"))
        return {name for names in asked for name in names}

    @property
    def raised(self) -> int:
        """How many runs of text stand above the line; of HTML Writer makes no superscript."""
        return sum(1 for _ in self.body.iter(f"{W}position"))

    def widths(self, table: int = 0) -> list[int]:
        """The widths of a table's columns in twips."""
        found = list(self.body.iter(f"{W}tbl"))[table]
        return [int(one.get(f"{W}w", "0")) for one in found.iter(f"{W}gridCol")]

    @property
    def text_width(self) -> int:
        """The width between the margins in twips."""
        (size,) = self.body.iter(f"{W}pgSz")
        (margins,) = self.body.iter(f"{W}pgMar")
        sides = int(margins.get(f"{W}left", "0")) + int(margins.get(f"{W}right", "0"))
        return int(size.get(f"{W}w", "0")) - sides


def _place(reference: str) -> tuple[int, int]:
    letters, row = re.fullmatch(r"([A-Z]+)(\d+)", reference).groups()  # type: ignore[union-attr]
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(row) - 1, column - 1


def _cell(cell: ET.Element) -> WordCell:
    span, merge = cell.find(f".//{W}gridSpan"), cell.find(f".//{W}vMerge")
    text = "\n".join(map(_lines, cell.iter(f"{W}p")))
    return WordCell(
        text=text,
        columns=1 if span is None else int(span.get(f"{W}val", "1")),
        goes_on=merge is not None and merge.get(f"{W}val") != "restart",
        rules=dict(_rules(cell)),
    )


def _lines(paragraph: ET.Element) -> str:
    found = (one for one in paragraph.iter() if one.tag in (f"{W}t", f"{W}br"))
    return "".join("\n" if one.tag == f"{W}br" else one.text or "" for one in found)


def _rules(cell: ET.Element) -> Iterator[tuple[str, int]]:
    for borders in cell.iter(f"{W}tcBorders"):
        for one in borders:
            if one.get(f"{W}val") not in (None, "nil", "none"):
                yield one.tag.removeprefix(W), int(one.get(f"{W}sz", "0"))
