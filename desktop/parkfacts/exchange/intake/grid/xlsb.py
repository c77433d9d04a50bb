"""Binary workbooks of Excel (.xlsb): records of [MS-XLSB] in the parts of a package."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from parkfacts.exchange.intake.grid.cells import Cells
from parkfacts.exchange.intake.grid.faults import Unreadable
from parkfacts.exchange.intake.grid.formats.builtin import CODES, GENERAL
from parkfacts.exchange.intake.grid.formats.showing import Format
from parkfacts.exchange.intake.grid.model import Area, CellKind, Grid, TableFile
from parkfacts.exchange.intake.grid.package import Package
from parkfacts.exchange.intake.grid.tables import OpenTables
from parkfacts.exchange.intake.grid.xlsx_sheet import TRUTHS
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.progress import Progress

# Numbers of records ([MS-XLSB] 2.3.2).
_ROW, _BLANK, _SMALL, _ERROR, _TRUTH, _REAL, _TEXT, _SHARED = range(8)
_FORMULA_TEXT, _FORMULA_NUMBER, _FORMULA_TRUTH, _FORMULA_ERROR = range(8, 12)
_ITEM, _FORMAT, _STYLE, _COLUMNS, _RICH_TEXT = 19, 44, 47, 60, 62
_WORKBOOK, _SHEET, _MERGED = 153, 156, 176
_STYLES_BEGIN, _STYLES_END = 617, 618
_MAIN = "xl/workbook.bin"
_ERRORS = {
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?",
    0x24: "#NUM!", 0x2A: "#N/A", 0x2B: "#GETTING_DATA",
}  # fmt: skip


def open_xlsb(package: Package, name: str) -> OpenTables:
    """The sheets of a binary workbook. Raises Unreadable."""
    targets = package.targets(_MAIN)
    sheets, hidden, from_1904 = dict[str, str](), set[str](), False
    for number, body in _records(package.whole(_MAIN)):
        if number == _WORKBOOK:
            from_1904 = bool(body[0] & 1)
        elif number == _SHEET:
            relation, after = _wide(body, 8)
            title, _ = _wide(body, after)
            kind, part = targets.get(relation, ("", ""))
            if kind == "worksheet" and title not in sheets:
                sheets[title] = part
                if body[0] & 3:
                    hidden.add(title)
    if not sheets:
        raise Unreadable(Phrase("工作簿里没有工作表"))
    by_kind = dict(targets.values())
    shared = list[tuple[list[str], list[Format]]]()

    def read(sheet: str, told: Progress) -> Grid:
        if not shared:
            texts = package.whole(by_kind.get("sharedStrings", "xl/sharedStrings.bin"))
            styles = package.whole(by_kind.get("styles", "xl/styles.bin"))
            made = [Format(code, from_1904=from_1904) for code in _style_formats(styles)]
            shared.append(
                ([_wide(body, 1)[0] for at, body in _records(texts) if at == _ITEM], made)
            )
        return _Sheet(*shared[0]).read(sheet, package.whole(sheets[sheet]), told)

    return OpenTables(TableFile(name, "xlsb", tuple(sheets), frozenset(hidden)), read)


def _records(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Each record: its number and its body ([MS-XLSB] 2.1.4)."""
    at, end = 0, len(data)
    while at < end:
        number = data[at]
        at += 1
        if number & 0x80:
            number = (number & 0x7F) | (data[at] & 0x7F) << 7
            at += 1
        size = 0
        for shift in (0, 7, 14, 21):
            byte = data[at]
            at += 1
            size |= (byte & 0x7F) << shift
            if not byte & 0x80:
                break
        yield number, data[at : at + size]
        at += size


def _wide(body: bytes, at: int) -> tuple[str, int]:
    """A text with its length before it, and where it ends. A length of all bits is none."""
    (length,) = struct.unpack_from("<I", body, at)
    if length == 0xFFFFFFFF:
        return "", at + 4
    end = at + 4 + 2 * length
    return body[at + 4 : end].decode("utf-16-le", "replace"), end


def _style_formats(data: bytes) -> list[str]:
    own, found, inside = dict[int, str](), list[str](), False
    for number, body in _records(data):
        if number == _FORMAT:
            (key,) = struct.unpack_from("<H", body)
            own[key] = _wide(body, 2)[0]
        elif number in (_STYLES_BEGIN, _STYLES_END):
            inside = number == _STYLES_BEGIN
        elif number == _STYLE and inside:
            (key,) = struct.unpack_from("<H", body, 2)
            found.append(own.get(key) or CODES.get(key, GENERAL))
    return found


class _Sheet:
    """A sheet as it grows, record by record."""

    def __init__(self, shared: list[str], formats: list[Format]) -> None:
        self.shared, self.formats = shared, formats
        self.general = Format(GENERAL)
        self.cells = Cells()
        self.row = 0
        self.merged: list[Area] = []
        self.hidden_rows: set[int] = set()
        self.hidden_columns: set[int] = set()

    def read(self, title: str, data: bytes, told: Progress) -> Grid:
        """Its grid."""
        done = 0
        for count, (number, body) in enumerate(_records(data)):
            done += len(body) + 2
            if count % 10_000 == 0:
                told(min(done / len(data), 1.0))
            if number == _ROW:
                self.row, flags = struct.unpack_from("<I", body)[0], body[11]
                if flags & 0x10:
                    self.hidden_rows.add(self.row)
            elif number == _COLUMNS:
                self._take_columns(body)
            elif number == _MERGED:
                top, bottom, left, right = struct.unpack_from("<4I", body)
                self.merged.append(Area(top, left, bottom, right))
            elif _BLANK < number <= _FORMULA_ERROR or number == _RICH_TEXT:
                self._take(number, body)
        return self.cells.grid(title, self.merged, self.hidden_rows, self.hidden_columns)

    def _take_columns(self, body: bytes) -> None:
        first, last = struct.unpack_from("<2I", body)
        if body[16] & 1 and first not in self.hidden_columns:
            self.hidden_columns |= set(range(first, min(last, 16_383) + 1))

    def _take(self, number: int, body: bytes) -> None:
        column, style = struct.unpack_from("<2I", body)
        style &= 0xFFFFFF
        shows = self.formats[style] if style < len(self.formats) else self.general
        if number in (_SMALL, _REAL, _FORMULA_NUMBER):
            value = _small(body) if number == _SMALL else struct.unpack_from("<d", body, 8)[0]
            self.cells.add(self.row, column, *shows.number(value))
        elif number in (_TRUTH, _FORMULA_TRUTH):
            self.cells.add(self.row, column, TRUTHS[bool(body[8])], CellKind.TRUTH)
        elif number in (_ERROR, _FORMULA_ERROR):
            self.cells.add(self.row, column, _ERRORS.get(body[8], "#N/A"), CellKind.ERROR)
        else:
            text = self._text(number, body)
            self.cells.add(self.row, column, shows.shown_text(text), CellKind.TEXT)

    def _text(self, number: int, body: bytes) -> str:
        if number == _SHARED:
            (at,) = struct.unpack_from("<I", body, 8)
            return self.shared[at] if at < len(self.shared) else ""
        return _wide(body, 9 if number == _RICH_TEXT else 8)[0]


def _small(body: bytes) -> float:
    """A number in four bytes: whole or the head of a float, maybe hundredths (RkNumber)."""
    (raw,) = struct.unpack_from("<i", body, 8)
    value = (
        float(raw >> 2) if raw & 2 else struct.unpack("<d", struct.pack("<q", (raw & ~3) << 32))[0]
    )
    return float(value / 100 if raw & 1 else value)
