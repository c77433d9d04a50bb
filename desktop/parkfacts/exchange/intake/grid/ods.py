"""Spreadsheets of OpenDocument (.ods, .fods): what is shown stands in the file beside the value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from parkfacts.exchange.intake.grid.cells import COLUMNS, LARGEST, ROWS, Cells
from parkfacts.exchange.intake.grid.faults import Unreadable, locked
from parkfacts.exchange.intake.grid.formats.general import digits_beyond, general
from parkfacts.exchange.intake.grid.model import Area, CellKind, Grid, TableFile
from parkfacts.exchange.intake.grid.package import Package
from parkfacts.exchange.intake.grid.raised import raised
from parkfacts.exchange.intake.grid.tables import OpenTables
from parkfacts.exchange.intake.grid.xlsx_sheet import TRUTHS
from parkfacts.exchange.intake.grid.xml_parts import attribute, local, plain_text
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.progress import Progress

if TYPE_CHECKING:
    from lxml.etree import _Element

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_CELL, _P = f"{_TABLE}table-cell", f"{_TEXT}p"
_VALUE_TYPE, _FORMULA = f"{_OFFICE}value-type", f"{_TABLE}formula"
_COLUMNS_REPEATED = f"{_TABLE}number-columns-repeated"
_COLUMNS_SPANNED, _ROWS_SPANNED = f"{_TABLE}number-columns-spanned", f"{_TABLE}number-rows-spanned"
# All that write this format call the namespaces so.
_SHEET = re.compile(rb"<table:table(\s[^>]*)>")
_STYLES = re.compile(
    rb'<style:style\b[^<>]*?style:name="([^"<>]*)"[^<>]*[^/<>]>(.*?)</style:style>', re.DOTALL
)
_ATTRIBUTE = re.compile(rb'([\w:-]+)="([^"]*)"')
_HIGH = re.compile(rb'style:text-position="(?:super|[1-9])')
_FEW = 10_000
_NUMBERS = ("float", "percentage", "currency")
_HIDDEN = ("collapse", "filter")


def open_ods(package: Package, name: str) -> OpenTables:
    """The sheets of a spreadsheet. Raises Unreadable."""
    if b"encryption-data" in package.whole("META-INF/manifest.xml"):
        raise locked()
    return open_content(package.whole("content.xml"), name)


def open_content(data: bytes, name: str) -> OpenTables:
    """The sheets of its content, which a flat file is as a whole."""
    head, _, body = data.partition(b"<office:body")
    head = head[: head.rfind(b"</style:style>") + 14]
    unseen = {
        plain_text(style)
        for style, inside in _STYLES.findall(head)
        if b'table:display="false"' in inside
    }
    # Styles of runs that are raised: 12345 may be 1234 with a note 5.
    high = frozenset(
        plain_text(style) for style, inside in _STYLES.findall(head) if _HIGH.search(inside)
    )
    sheets = dict[str, bool]()
    for tag in _SHEET.findall(body):
        found = dict(_ATTRIBUTE.findall(tag))
        title = plain_text(found.get(b"table:name", b""))
        sheets.setdefault(title, plain_text(found.get(b"table:style-name", b"")) in unseen)
    if not sheets:
        raise Unreadable(Phrase("文件里没有工作表"))
    hidden = frozenset(title for title, is_hidden in sheets.items() if is_hidden)
    file = TableFile(name, "ods", tuple(sheets), hidden)
    return OpenTables(file, lambda sheet, told: _Sheet(sheet, high).read(data, told))


def _events(data: bytes, tags: tuple[str, ...]) -> Iterator[tuple[str, _Element]]:
    from lxml import etree

    try:
        yield from etree.iterparse(
            BytesIO(data), events=("start", "end"), tag=tags, resolve_entities=False,
            no_network=True, load_dtd=False, remove_comments=True, remove_pis=True, huge_tree=True,
        )  # fmt: skip
    except etree.XMLSyntaxError as error:
        raise Unreadable(Phrase("文件里有一部分不是完整的 XML，文件已损坏")) from error


class _Sheet:
    """A sheet as it grows, row by row."""

    def __init__(self, title: str, high: frozenset[str]) -> None:
        self.title, self.high = title, high
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
        for event, element in _events(data, tags):
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
                _forget(element)
        return self.cells.grid(self.title, self.merged, self.hidden_rows, self.hidden_columns)

    def _take_column(self, element: _Element) -> None:
        found = dict(element.attrib)
        count = _times(found, _COLUMNS_REPEATED, COLUMNS)
        if found.get(f"{_TABLE}visibility") in _HIDDEN:
            self.hidden_columns |= set(range(self.column, min(self.column + count, COLUMNS)))
        self.column += count

    def _take_row(self, element: _Element) -> None:
        found = dict(element.attrib)
        count = _times(found, f"{_TABLE}number-rows-repeated", ROWS)
        hidden = found.get(f"{_TABLE}visibility") in _HIDDEN
        cells = list(_cells(element))
        wide = sum(_times(found, _COLUMNS_REPEATED, COLUMNS) for _, _, found in cells)
        if len(self.cells.at) + wide * count > LARGEST:
            raise Unreadable(Phrase("表过大"), Phrase("至多 {n} 格", n=LARGEST), "size")
        if cells or (hidden and count < _FEW):
            for row in range(self.row, min(self.row + count, ROWS)):
                if hidden:
                    self.hidden_rows.add(row)
                for column, cell, attributes in cells:
                    self._put(row, column, cell, attributes)
        self.row += count

    def _put(self, row: int, column: int, cell: _Element, found: dict[str, str]) -> None:
        text, kind, stored = _shown(cell, found, self.high)
        self.cells.add(row, column, text, kind, stored)
        if _COLUMNS_REPEATED in found and (text or kind != CellKind.TEXT):
            repeated = _times(found, _COLUMNS_REPEATED, COLUMNS)
            for at in range(column + 1, min(column + repeated, COLUMNS)):
                self.cells.add(row, at, text, kind, stored)
        if _COLUMNS_SPANNED in found or _ROWS_SPANNED in found:
            wide = _times(found, _COLUMNS_SPANNED, COLUMNS)
            high = _times(found, _ROWS_SPANNED, ROWS)
            if wide > 1 or high > 1:
                self.merged.append(Area(row, column, row + high - 1, column + wide - 1))


def _forget(element: _Element) -> None:
    """Let go of what was read: a sheet of a million rows is never whole in the memory."""
    element.clear()
    parent = element.getparent()
    if parent is not None:
        while element.getprevious() is not None:
            del parent[0]


def _times(found: dict[str, str], name: str, most: int) -> int:
    text = found.get(name, "1")
    return min(int(text), most) if text.isascii() and text.isdigit() and len(text) < 10 else 1


def _cells(row: _Element) -> Iterator[tuple[int, _Element, dict[str, str]]]:
    """The cells of a row in which something is, with their columns and attributes."""
    column = 0
    for cell in row:
        found = dict(cell.attrib)
        is_filled = len(cell) or _FORMULA in found or _VALUE_TYPE in found or _ROWS_SPANNED in found
        if is_filled and cell.tag == _CELL:
            yield column, cell, found
        column += _times(found, _COLUMNS_REPEATED, COLUMNS) if _COLUMNS_REPEATED in found else 1


def _shown(
    cell: _Element, found: dict[str, str], high: frozenset[str]
) -> tuple[str, CellKind, str]:
    if len(cell) == 1 and cell[0].tag == _P and not len(cell[0]):
        text = cell[0].text or ""
    else:
        text = "\n".join(_paragraph(part, high) for part in cell if part.tag == _P)
    kind = found.get(_VALUE_TYPE, "")
    if kind in _NUMBERS:
        return _number(text.strip(), found.get(f"{_OFFICE}value", ""))
    if found.get(f"{_CALC}value-type") == "error":
        return text, CellKind.ERROR, ""
    if kind in ("date", "time"):
        value = found.get(f"{_OFFICE}date-value") or found.get(f"{_OFFICE}time-value") or ""
        return text or value, CellKind.DATE, ""
    if kind == "boolean":
        truth = found.get(f"{_OFFICE}boolean-value") == "true"
        return text or TRUTHS[truth], CellKind.TRUTH, ""
    text = text or found.get(f"{_OFFICE}string-value", "")
    if not text and not kind and _FORMULA in found:
        return "", CellKind.UNCALCULATED, ""
    return text, CellKind.TEXT, ""


def _number(text: str, value: str) -> tuple[str, CellKind, str]:
    if text == value or text.replace(",", "") == value:
        return text, CellKind.NUMBER, ""
    if text in TRUTHS.values():
        return text, CellKind.TRUTH, ""  # it is stored as 1 or 0
    try:
        number = float(value)
    except ValueError:
        return text, CellKind.NUMBER, ""
    if not text:
        return general(number), CellKind.NUMBER, ""
    return text, CellKind.NUMBER, digits_beyond(text, number)


def _paragraph(element: _Element, high: frozenset[str]) -> str:
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
            text = _paragraph(child, high)
            parts.append(raised(text) if attribute(child, "style-name") in high else text)
        parts.append(child.tail or "")
    return "".join(parts)
