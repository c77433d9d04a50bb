"""Workbooks in one XML, as Excel 2002 and many web services write them, mostly called .xls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parkfacts.exchange.intake.grid.cells import COLUMNS, ROWS, Cells
from parkfacts.exchange.intake.grid.faults import Unreadable
from parkfacts.exchange.intake.grid.formats.builtin import GENERAL
from parkfacts.exchange.intake.grid.formats.dates import serial
from parkfacts.exchange.intake.grid.formats.showing import Format
from parkfacts.exchange.intake.grid.model import Area, CellKind, Grid, TableFile
from parkfacts.exchange.intake.grid.tables import OpenTables
from parkfacts.exchange.intake.grid.xlsx_sheet import TRUTHS
from parkfacts.exchange.intake.grid.xml_parts import attribute, local, parsed, true
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.progress import Progress

if TYPE_CHECKING:
    from lxml.etree import _Element

NAMESPACE = b"urn:schemas-microsoft-com:office:spreadsheet"
_NAMED = {
    "General Number": GENERAL, "Currency": '"¥"#,##0.00', "Fixed": "0.00",
    "Standard": "#,##0.00", "Percent": "0.00%", "Scientific": "0.00E+00",
    "General Date": "yyyy/m/d h:mm", "Long Date": 'yyyy"年"m"月"d"日"', "Short Date": "yyyy/m/d",
    "Medium Date": "d-mmm-yy", "Long Time": "h:mm:ss", "Short Time": "h:mm",
}  # fmt: skip
"""Formats that this XML has names for (XML Spreadsheet Reference, ss:NumberFormat)."""


def open_xml2003(data: bytes, name: str) -> OpenTables:
    """The sheets of such a workbook. Raises Unreadable."""
    root = parsed(data)
    sheets: dict[str, _Element] = {}
    formats, hidden = dict[str, Format](), set[str]()
    for element in root.iter():
        if local(element) == "Worksheet":
            sheets.setdefault(attribute(element, "Name"), element)
        elif local(element) == "Style":
            codes = [attribute(part, "Format") for part in element if local(part) == "NumberFormat"]
            code = codes[0] if codes else GENERAL
            formats[attribute(element, "ID")] = Format(_NAMED.get(code, code))
        elif local(element) == "Visible" and element.text in ("SheetHidden", "SheetVeryHidden"):
            owner = next((up for up in element.iterancestors() if local(up) == "Worksheet"), None)
            if owner is not None:
                hidden.add(attribute(owner, "Name"))
    if not sheets:
        raise Unreadable(Phrase("工作簿里没有工作表"))
    file = TableFile(name, "xls", tuple(sheets), frozenset(hidden))
    return OpenTables(file, lambda sheet, told: _Sheet(formats).read(sheet, sheets[sheet], told))


class _Sheet:
    """A sheet as it grows."""

    def __init__(self, formats: dict[str, Format]) -> None:
        self.formats = formats
        self.usual = Format(GENERAL)
        self.cells = Cells()
        self.merged: list[Area] = []
        self.hidden_rows: set[int] = set()
        self.hidden_columns: set[int] = set()

    def read(self, name: str, sheet: _Element, told: Progress) -> Grid:
        """Its grid."""
        row = column = 0
        for element in sheet.iter():
            if local(element) == "Column":
                column = _number(element, "Index", column + 1) - 1
                if true(attribute(element, "Hidden")) and column not in self.hidden_columns:
                    span = _number(element, "Span", 0)
                    self.hidden_columns |= set(range(column, min(column + span + 1, COLUMNS)))
                column += 1 + _number(element, "Span", 0)
            elif local(element) == "Row":
                row = _number(element, "Index", row + 1) - 1
                if row % 500 == 0:
                    told(min(row / 60_000, 0.95))
                if true(attribute(element, "Hidden")):
                    self.hidden_rows.add(row)
                self._take_row(row, element)
                row += 1 + _number(element, "Span", 0)
        return self.cells.grid(name, self.merged, self.hidden_rows, self.hidden_columns)

    def _take_row(self, row: int, element: _Element) -> None:
        column = 0
        for cell in element:
            if local(cell) != "Cell":
                continue
            column = _number(cell, "Index", column + 1) - 1
            wide, high = _number(cell, "MergeAcross", 0), _number(cell, "MergeDown", 0)
            if wide or high:
                self.merged.append(Area(row, column, row + high, column + wide))
            data = next((part for part in cell if local(part) == "Data"), None)
            if data is not None:
                self._take(row, column, cell, data)
            elif attribute(cell, "Formula"):
                self.cells.add(row, column, "", CellKind.UNCALCULATED)
            column += 1 + wide

    def _take(self, row: int, column: int, cell: _Element, data: _Element) -> None:
        shows = self.formats.get(attribute(cell, "StyleID"), self.usual)
        text = "".join(str(part) for part in data.itertext())
        kind = attribute(data, "Type")
        if kind == "Number" and (number := _float(text)) is not None:
            self.cells.add(row, column, *shows.number(number))
        elif kind == "DateTime" and (day := serial(text)) is not None:
            self.cells.add(row, column, *shows.number(day))
        elif kind == "Boolean":
            self.cells.add(row, column, TRUTHS[text.strip() == "1"], CellKind.TRUTH)
        elif kind == "Error":
            self.cells.add(row, column, text, CellKind.ERROR)
        else:
            self.cells.add(row, column, shows.shown_text(text), CellKind.TEXT)


def _number(element: _Element, name: str, otherwise: int) -> int:
    text = attribute(element, name)
    usable = text.isascii() and text.isdigit() and len(text) < 8
    return min(int(text), ROWS) if usable else otherwise


def _float(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
