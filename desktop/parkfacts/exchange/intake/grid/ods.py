"""Spreadsheets of OpenDocument (.ods, .fods): what is shown stands in the file beside the value."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from io import BytesIO
from typing import TYPE_CHECKING

from parkfacts.exchange.intake.grid.cells import COLUMNS, LARGEST, ROWS, Cells
from parkfacts.exchange.intake.grid.faults import Unreadable, locked
from parkfacts.exchange.intake.grid.formats.general import general, plain
from parkfacts.exchange.intake.grid.model import Area, CellKind, Grid, TableFile
from parkfacts.exchange.intake.grid.package import Package
from parkfacts.exchange.intake.grid.tables import OpenTables
from parkfacts.exchange.intake.grid.xlsx_sheet import TRUTHS
from parkfacts.exchange.intake.grid.xml_parts import attribute, local
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.progress import Progress

if TYPE_CHECKING:
    from lxml.etree import _Element

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_NUMBERS = ("float", "percentage", "currency")
_HIDDEN = ("collapse", "filter")


def open_ods(package: Package, name: str) -> OpenTables:
    """The sheets of a spreadsheet. Raises Unreadable."""
    if b"encryption-data" in package.whole("META-INF/manifest.xml"):
        raise locked()
    return open_content(package.whole("content.xml"), name)


def open_content(data: bytes, name: str) -> OpenTables:
    """The sheets of its content, which a flat file is as a whole."""
    sheets, hidden, unseen = list[str](), set[str](), set[str]()
    for event, element in _events(data, (f"{_TABLE}table", f"{_STYLE}style"), ("start", "end")):
        if event == "end" and element.tag == f"{_STYLE}style":
            if any(child.get(f"{_TABLE}display") == "false" for child in element):
                unseen.add(element.get(f"{_STYLE}name", ""))
        elif event == "start" and element.tag == f"{_TABLE}table":
            title = element.get(f"{_TABLE}name", "")
            sheets.append(title)
            if element.get(f"{_TABLE}style-name", "") in unseen:
                hidden.add(title)
        elif event == "end":
            element.clear()
    if not sheets:
        raise Unreadable(Phrase("文件里没有工作表"))
    titles = tuple(dict.fromkeys(sheets))
    file = TableFile(name, "ods", titles, frozenset(hidden))
    return OpenTables(file, lambda sheet, told: _Sheet(sheet).read(data, told))


def _events(
    data: bytes, tags: tuple[str, ...], events: tuple[str, ...]
) -> Iterator[tuple[str, _Element]]:
    from lxml import etree

    try:
        yield from etree.iterparse(
            BytesIO(data), events=events, tag=tags, resolve_entities=False, no_network=True,
            load_dtd=False, remove_comments=True, remove_pis=True, huge_tree=True,
        )  # fmt: skip
    except etree.XMLSyntaxError as error:
        raise Unreadable(Phrase("文件里有一部分不是完整的 XML，文件已损坏")) from error


class _Sheet:
    """A sheet as it grows, row by row."""

    def __init__(self, title: str) -> None:
        self.title = title
        self.cells = Cells()
        self.row = 0
        self.column = 0
        self.merged: list[Area] = []
        self.hidden_rows: set[int] = set()
        self.hidden_columns: set[int] = set()

    def read(self, data: bytes, told: Progress) -> Grid:
        """Its grid."""
        tags = (f"{_TABLE}table", f"{_TABLE}table-column", f"{_TABLE}table-row")
        inside = 0
        for event, element in _events(data, tags, ("start", "end")):
            if element.tag == f"{_TABLE}table":
                if event == "end":
                    if inside == 1:
                        break
                    inside = max(inside - 1, 0)
                elif inside or element.get(f"{_TABLE}name", "") == self.title:
                    inside += 1
            elif event == "end":
                if inside == 1 and element.tag == f"{_TABLE}table-row":
                    if self.row % 500 == 0:
                        told(min(self.row / 60_000, 0.95))
                    self._take_row(element)
                elif inside == 1:
                    self._take_column(element)
                element.clear()
        return self.cells.grid(self.title, self.merged, self.hidden_rows, self.hidden_columns)

    def _take_column(self, element: _Element) -> None:
        count = _times(element, "number-columns-repeated", COLUMNS)
        if element.get(f"{_TABLE}visibility") in _HIDDEN:
            self.hidden_columns |= set(range(self.column, min(self.column + count, COLUMNS)))
        self.column += count

    def _take_row(self, element: _Element) -> None:
        count = _times(element, "number-rows-repeated", ROWS)
        found = list(_cells(element))
        hidden = element.get(f"{_TABLE}visibility") in _HIDDEN
        if found or (hidden and count < 10_000):
            for row in range(self.row, min(self.row + count, ROWS)):
                if hidden:
                    self.hidden_rows.add(row)
                self._put(row, found)
        self.row += count

    def _put(self, row: int, found: list[tuple[int, _Element]]) -> None:
        for column, cell in found:
            text, kind, stored = _shown(cell)
            repeated = _times(cell, "number-columns-repeated", COLUMNS)
            if len(self.cells.at) + repeated > LARGEST:
                raise Unreadable(Phrase("表过大"), Phrase("至多 {n} 格", n=LARGEST), "size")
            for at in range(column, min(column + repeated, COLUMNS)):
                self.cells.add(row, at, text, kind, stored)
            wide = _times(cell, "number-columns-spanned", COLUMNS)
            high = _times(cell, "number-rows-spanned", ROWS)
            if wide > 1 or high > 1:
                self.merged.append(Area(row, column, row + high - 1, column + wide - 1))


def _times(element: _Element, name: str, most: int) -> int:
    text = element.get(f"{_TABLE}{name}", "1")
    return min(int(text), most) if text.isascii() and text.isdigit() and len(text) < 10 else 1


def _cells(row: _Element) -> Iterator[tuple[int, _Element]]:
    """The cells of a row in which something is, with their columns."""
    column = 0
    for cell in row:
        if cell.tag == f"{_TABLE}table-cell" and (
            len(cell)
            or cell.get(f"{_OFFICE}value-type")
            or cell.get(f"{_TABLE}formula")
            or cell.get(f"{_TABLE}number-columns-spanned")
        ):
            yield column, cell
        column += _times(cell, "number-columns-repeated", COLUMNS)


def _shown(cell: _Element) -> tuple[str, CellKind, str]:
    text = "\n".join(_paragraph(part) for part in cell if part.tag == f"{_TEXT}p")
    kind = cell.get(f"{_OFFICE}value-type", "")
    if cell.get(f"{_CALC}value-type") == "error":
        return text, CellKind.ERROR, ""
    if kind in _NUMBERS:
        return _number(text.strip(), cell.get(f"{_OFFICE}value", ""))
    if kind in ("date", "time"):
        value = cell.get(f"{_OFFICE}date-value") or cell.get(f"{_OFFICE}time-value") or ""
        return text or value, CellKind.DATE, ""
    if kind == "boolean":
        truth = cell.get(f"{_OFFICE}boolean-value") == "true"
        return text or TRUTHS[truth], CellKind.TRUTH, ""
    text = text or cell.get(f"{_OFFICE}string-value", "")
    if not text and not kind and cell.get(f"{_TABLE}formula"):
        return "", CellKind.UNCALCULATED, ""
    return text, CellKind.TEXT, ""


def _number(text: str, value: str) -> tuple[str, CellKind, str]:
    try:
        number = float(value)
        shown = Decimal("".join(sign for sign in text if sign in "0123456789.") or "NaN")
        whole = Decimal(plain(abs(number)))
    except (ValueError, OverflowError, InvalidOperation):
        return text, CellKind.NUMBER, ""
    if text in TRUTHS.values():
        return text, CellKind.TRUTH, ""  # it is stored as 1 or 0
    if not text:
        return general(number), CellKind.NUMBER, ""
    same = shown == (whole * 100 if "%" in text else whole)
    return text, CellKind.NUMBER, "" if same else plain(number)


def _paragraph(element: _Element) -> str:
    """The text of a paragraph: blanks and breaks that XML would lose are elements there."""
    parts = [element.text or ""]
    for child in element:
        name = local(child)
        if name == "s":
            count = attribute(child, "c")
            parts.append(" " * (min(int(count), 1000) if count.isdigit() else 1))
        elif name == "tab":
            parts.append("\t")
        elif name == "line-break":
            parts.append("\n")
        elif name not in ("annotation", "ruby-text", "note"):
            parts.append(_paragraph(child))
        parts.append(child.tail or "")
    return "".join(parts)
