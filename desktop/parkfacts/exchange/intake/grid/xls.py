"""Workbooks of Excel up to 2003 (.xls; WPS calls them .et): sheets, texts, formats, by xlrd."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from parkfacts.exchange.intake.grid.cells import Cells
from parkfacts.exchange.intake.grid.faults import Unreadable, locked, other_program
from parkfacts.exchange.intake.grid.formats.builtin import CODES, GENERAL
from parkfacts.exchange.intake.grid.formats.showing import Format
from parkfacts.exchange.intake.grid.model import Area, CellKind, Grid, TableFile
from parkfacts.exchange.intake.grid.raised import lowered, raised
from parkfacts.exchange.intake.grid.tables import OpenTables
from parkfacts.exchange.intake.grid.xlsx_sheet import TRUTHS
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.progress import Progress

if TYPE_CHECKING:
    from xlrd.book import Book
    from xlrd.sheet import Sheet

_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OTHERS = (
    ("WordDocument", "Word"),
    ("PowerPoint Document", "PowerPoint"),
)
"""The streams of other programs' documents in the same container."""
_LOCAL = (*range(14, 23), *range(27, 37), *range(45, 59))
"""Formats that are shown as the system has them, so that a file says nothing more of them."""
_MACROS = "_VBA_PROJECT_CUR".encode("utf-16-le")
REMARK_MACROS = Phrase("工作簿里有宏，没有运行，只读了值")


def open_xls(data: bytes, name: str) -> OpenTables:
    """The sheets of an old workbook. Raises Unreadable."""
    import xlrd

    if _ENCRYPTED in data:
        raise locked()
    try:
        book = xlrd.open_workbook(
            file_contents=data, formatting_info=True, on_demand=True, ragged_rows=True,
            logfile=StringIO(),
        )  # fmt: skip
    except Exception as error:  # xlrd trips over what is none in many ways
        raise _why(data, str(error)) from error
    sheets = list(dict.fromkeys(book.sheet_names()))
    if not sheets:
        raise Unreadable(Phrase("工作簿里没有工作表"))
    visible = dict(zip(book.sheet_names(), getattr(book, "_sheet_visibility", ()), strict=False))
    hidden = frozenset(title for title in sheets if visible.get(title))
    remarks = (REMARK_MACROS,) if _MACROS in data else ()
    file = TableFile(name, "xls", tuple(sheets), hidden, remarks=remarks)
    return OpenTables(file, lambda sheet, told: _grid(book, sheet, told))


def _why(data: bytes, message: str) -> Unreadable:
    if "encrypted" in message.lower():
        return locked()
    for stream, program in _OTHERS:
        if stream.encode("utf-16-le") in data:
            return other_program(program)
    return Unreadable(
        Phrase("不是 Excel 工作簿，或已损坏"),
        Phrase("用 Excel 或 WPS 能打开的表格；打开后另存为 .xlsx 再试"),
    )


def _grid(book: Book, title: str, told: Progress) -> Grid:
    told(0.0)
    sheet = book.sheet_by_name(title)
    told(0.5)
    cells = Cells()
    formats = _Formats(book)
    for row in range(sheet.nrows):
        if row % 500 == 0:
            told(0.5 + 0.5 * row / sheet.nrows)
        _take_row(sheet, row, cells, formats)
    merged = [
        Area(top, left, bottom - 1, right - 1) for top, bottom, left, right in sheet.merged_cells
    ]
    hidden_rows = [row for row, info in sheet.rowinfo_map.items() if info.hidden]
    hidden_columns = [column for column, info in sheet.colinfo_map.items() if info.hidden]
    book.unload_sheet(title)
    return cells.grid(title, merged, hidden_rows, hidden_columns)


class _Formats:
    """The number format of each cell style, made when it is first met."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.known: dict[int, Format] = {}

    def of(self, style: int) -> Format:
        """The format of a style by its number."""
        if style not in self.known:
            book = self.book
            key = book.xf_list[style].format_key if style < len(book.xf_list) else 0
            own = book.format_map.get(key)
            code = own.format_str if own else CODES.get(key, GENERAL)
            code = CODES[key] if key in _LOCAL and key in CODES else code
            self.known[style] = Format(code, from_1904=bool(book.datemode))
        return self.known[style]


def _take_row(sheet: Sheet, row: int, cells: Cells, formats: _Formats) -> None:
    import xlrd

    values = sheet.row_values(row)
    for column, kind in enumerate(sheet.row_types(row)):
        value = values[column]
        if kind == xlrd.XL_CELL_TEXT:
            runs = sheet.rich_text_runlist_map.get((row, column))
            value = _with_raised(value, runs, formats.book) if runs else value
            text = formats.of(sheet.cell_xf_index(row, column)).shown_text(value)
            cells.add(row, column, text, CellKind.TEXT)
        elif kind in (xlrd.XL_CELL_NUMBER, xlrd.XL_CELL_DATE):
            shown = formats.of(sheet.cell_xf_index(row, column)).number(float(value))
            cells.add(row, column, *shown)
        elif kind == xlrd.XL_CELL_BOOLEAN:
            cells.add(row, column, TRUTHS[bool(value)], CellKind.TRUTH)
        elif kind == xlrd.XL_CELL_ERROR:
            text = xlrd.error_text_from_code.get(value, "#N/A")
            cells.add(row, column, text, CellKind.ERROR)


def _with_raised(text: str, runs: list[tuple[int, int]], book: Book) -> str:
    """A text of runs, each from a place on in a font of its own; raised ones stay raised."""
    parts = [text[: runs[0][0]]]
    for (start, font), (end, _) in zip(runs, [*runs[1:], (len(text), 0)], strict=True):
        height = book.font_list[font].escapement if font < len(book.font_list) else 0
        part = text[start:end]
        parts.append({1: raised, 2: lowered}.get(height, str)(part))
    return "".join(parts)
