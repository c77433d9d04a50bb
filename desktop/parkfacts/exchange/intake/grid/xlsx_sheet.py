"""One sheet of an .xlsx, row by row: what each cell shows, what is merged and what is hidden."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parkfacts.exchange.intake.grid.cells import COLUMNS, ROWS, Cells
from parkfacts.exchange.intake.grid.faults import Unreadable
from parkfacts.exchange.intake.grid.formats.dates import serial
from parkfacts.exchange.intake.grid.formats.showing import Format, Shown
from parkfacts.exchange.intake.grid.model import Area, CellKind, Grid, letters
from parkfacts.exchange.intake.grid.xml_parts import (
    end_of_last,
    is_odd,
    plain_text,
    text_of,
    usual_xml,
)
from parkfacts.facts.phrase import Phrase

_LONGEST_ROW = 128 * 1024**2
_TAIL = 4_096
"""Bytes at the end of a sheet, in which it must be closed."""
_REMEMBERED = 4_096
"""Values of a style. More would be many objects to keep, for values that come once."""
_ROW_OR_CELL = re.compile(
    rb"<(?:\w+:)?row\b([^<>]*)>"
    rb'|<(?:\w+:)?c r="([A-Z]*)[0-9]*"([^<>]*[^/<>])?>'
    rb"(?:<v>([^<]+)</v></c>|(.*?)</(?:\w+:)?c>)",
    re.DOTALL,
)
"""Attributes of a row; or of a cell its column, other attributes, and its value or all of it."""
_ROW = re.compile(rb"<(?:\w+:)?row\b([^<>]*)>")
_TAG = re.compile(rb"<((?:\w+:)?c)\b([^<>]*)>")
_ROW_OR_TAG = re.compile(rb"<((?:\w+:)?(?:c|row))\b([^<>]*)>")
_ROW_START = re.compile(rb"<(?:\w+:)?row[\s>]")
_ATTRIBUTE = re.compile(rb'(?<![\w:])(\w+)="([^"]*)"')
_VALUE = re.compile(rb"<(?:\w+:)?v\b[^<>]*(?<!/)>([^<]*)<")
_FORMULA = re.compile(rb"<(?:\w+:)?f\b")
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\b[^<>]*?\sref="([^"]*)"')
_COLUMN = re.compile(rb"<(?:\w+:)?col\b([^<>]*)>")
_REFERENCE = re.compile(rb"\$?([A-Z]{1,3})\$?([0-9]{1,7})")
_FIGURES = b"0123456789"
_UNCALCULATED = Shown("", CellKind.UNCALCULATED)
TRUTHS = {True: "TRUE", False: "FALSE"}


class _Style:
    """What a cell's attributes but its place say."""

    __slots__ = ("format", "is_number", "kind", "shown")

    def __init__(self, kind: bytes, shows: Format) -> None:
        self.kind, self.format = kind, shows
        self.is_number = kind in (b"", b"n")
        self.shown = dict[bytes, Shown]()
        """By value: tables repeat theirs."""

    def number(self, value: bytes) -> Shown:
        """What is shown of a number; what is none shows itself."""
        try:
            shown = self.format.number(float(value))
        except ValueError:
            return Shown(plain_text(value), CellKind.TEXT)
        if len(self.shown) < _REMEMBERED:
            self.shown[value] = shown
        return shown


class _Sheet:
    """A sheet as it grows."""

    def __init__(self, shared: list[str], formats: list[str], *, from_1904: bool) -> None:
        self.cells = Cells()
        self.shared = shared
        self.formats = formats
        self.from_1904 = from_1904
        self.hidden_rows: set[int] = set()
        self.row = -1
        self._styles = dict[bytes, _Style]()
        self._columns = dict[bytes, int]()
        self._formats = dict[str, Format]()

    def take(self, chunk: bytes) -> None:
        """Take up the rows of a stretch of the sheet. Half a million cells: nothing is called."""
        row = self.row
        columns, styles, cells = self._columns, self._styles, self.cells
        at, texts, kinds, stored = cells.at, cells.texts, cells.kinds, cells.stored
        end = end_of_last(_TAG, chunk)
        chunk, behind = chunk[:end], chunk[end:]
        if _is_unplaced(chunk):
            chunk = _placed(chunk)
        for row_start, name, rest, value, body in _ROW_OR_CELL.findall(chunk):
            if not name:
                row = self._begin(row_start)
                continue
            column = columns[name] if name in columns else self._column(name)
            style = styles[rest] if rest in styles else self._style(rest)
            shown = style.shown.get(value or body)
            if shown is None:
                if value and style.is_number:
                    shown = style.number(value)
                elif (shown := self._shown(style, value, body)) is None:
                    continue
            if row < ROWS and column < COLUMNS:
                text, kind, digits = shown
                at.append(row * COLUMNS + column)
                texts.append(text)
                kinds.append(kind)
                if digits:
                    stored[row, column] = digits
        for row_start in _ROW.findall(behind):
            self._begin(row_start)

    def _shown(self, style: _Style, value: bytes, body: bytes) -> Shown | None:
        """What a cell shows that is met for the first time; None of one that is empty."""
        if not value and style.kind != b"inlineStr":
            found = _VALUE.search(body)
            value = found[1] if found else b""
            if not value:
                is_empty_text = found and style.kind == b"str"
                return _UNCALCULATED if _FORMULA.search(body) and not is_empty_text else None
        kind = style.kind
        if kind == b"s":
            at = int(value)
            text = self.shared[at] if 0 <= at < len(self.shared) else ""
            shown = Shown(style.format.shown_text(text), CellKind.TEXT)
        elif style.is_number:
            return style.number(value)
        elif kind == b"d" and (day := serial(value.decode("ascii", "replace"))) is not None:
            shown = style.format.number(day - 1462 if self.from_1904 else day)
            return shown if shown.kind == CellKind.DATE else Shown(plain_text(value), CellKind.DATE)
        else:
            shown = _other(kind, value, body)
        if len(style.shown) < _REMEMBERED and kind in (b"s", b"inlineStr"):
            style.shown[value or body] = shown
        return shown

    def _begin(self, attributes: bytes) -> int:
        found = dict(_ATTRIBUTE.findall(attributes))
        number = found.get(b"r", b"")
        self.row = int(number) - 1 if 0 < len(number) < 8 and number.isdigit() else self.row + 1
        if found.get(b"hidden") in (b"1", b"true") or _is_nothing(found.get(b"ht")):
            self.hidden_rows.add(self.row)
        return self.row

    def _column(self, name: bytes) -> int:
        at = column_of(name)
        self._columns[name] = at
        return at

    def _style(self, rest: bytes) -> _Style:
        found = dict(_ATTRIBUTE.findall(rest))
        number = found.get(b"s", b"")
        at = int(number) if number.isdigit() and len(number) < 9 else 0
        code = self.formats[at] if at < len(self.formats) else "General"
        if code not in self._formats:
            self._formats[code] = Format(code, from_1904=self.from_1904)
        style = _Style(found.get(b"t", b""), self._formats[code])
        self._styles[rest] = style
        return style


def read_sheet(
    name: str, pieces: Iterator[bytes], shared: list[str], formats: list[str], *, from_1904: bool
) -> Grid:
    """The grid of a sheet's XML, which comes in pieces. Raises Unreadable."""
    sheet = _Sheet(shared, formats, from_1904=from_1904)
    merged, hidden_columns = list[Area](), set[int]()
    chunk = b""
    for chunk in _chunks(pieces):
        if b"mergeCell" in chunk:
            merged += filter(None, map(area_of, _MERGED.findall(chunk)))
        if b"<col" in chunk or b":col" in chunk:
            hidden_columns |= _hidden_columns(chunk)
        elif b"hidden" not in chunk and b"c>" not in chunk and b' r="' in chunk:
            continue  # rows that are only formatted: a million of them are nothing
        sheet.take(chunk)
    if b"worksheet>" not in chunk[-_TAIL:]:
        raise Unreadable(Phrase("工作表没有写完，文件已损坏或不完整"))
    return sheet.cells.grid(name, merged, sheet.hidden_rows, hidden_columns)


def _chunks(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The XML cut between rows."""
    buffer = next(pieces, b"")
    if is_odd(buffer[:2000]):
        yield usual_xml(buffer + b"".join(pieces))
        return
    for piece in pieces:
        buffer += piece
        start = max(buffer.rfind(b"<row "), buffer.rfind(b":row "), buffer.rfind(b"row>") - 2)
        start = buffer.rfind(b"<", 0, start + 2)
        if _ROW_START.match(buffer, max(start, 0)):
            yield usual_xml(buffer[:start])
            buffer = buffer[start:]
        if len(buffer) > _LONGEST_ROW:
            raise Unreadable(Phrase("工作表的一行过大，文件可能已损坏"))
    yield usual_xml(buffer)


def _is_unplaced(chunk: bytes) -> bool:
    """Whether cells do not begin with their place; a program writes all of them alike."""
    first = _TAG.search(chunk)
    odd = first is not None and not first[2].startswith(b' r="')
    return odd or b"<c>" in chunk or b"<c/>" in chunk or b"<c s=" in chunk or b"<c t=" in chunk


def _placed(chunk: bytes) -> bytes:
    """The chunk with the place as the first attribute of each cell; without one it is the next."""
    column = -1

    def place(tag: re.Match[bytes]) -> bytes:
        nonlocal column
        if tag[1].endswith(b"row"):
            column = -1
            return tag[0]
        found = dict(_ATTRIBUTE.findall(tag[2]))
        reference = found.pop(b"r", b"").rstrip(_FIGURES)
        column = column_of(reference) if reference else column + 1
        others = b"".join(b' %s="%s"' % pair for pair in found.items())
        end = b"/" if tag[2].endswith(b"/") else b""
        return b'<%s r="%s1"%s%s>' % (tag[1], letters(column).encode(), others, end)

    return _ROW_OR_TAG.sub(place, chunk)


def _other(kind: bytes, value: bytes, body: bytes) -> Shown:
    if kind == b"inlineStr":
        return Shown(text_of(body), CellKind.TEXT)
    text = plain_text(value)
    if kind == b"b":
        return Shown(TRUTHS[text.strip() in ("1", "true")], CellKind.TRUTH)
    if kind == b"e":
        return Shown(text, CellKind.ERROR)
    if kind == b"d":
        return Shown(text, CellKind.DATE)
    return Shown(text, CellKind.TEXT)


def column_of(name: bytes) -> int:
    """A → 0, Z → 25, AA → 26; COLUMNS for what is no name of a column."""
    at = 0
    for letter in name:
        if not 65 <= letter <= 90 or at > COLUMNS:
            return COLUMNS
        at = at * 26 + letter - 64
    return at - 1


def area_of(reference: bytes) -> Area | None:
    """The area of A1:C3; None of what is none."""
    first, _, last = reference.partition(b":")
    found = _REFERENCE.fullmatch(first), _REFERENCE.fullmatch(last or first)
    if not found[0] or not found[1]:
        return None
    (one, top), (other, bottom) = found[0].groups(), found[1].groups()
    rows, columns = sorted((int(top), int(bottom))), sorted((column_of(one), column_of(other)))
    return Area(rows[0] - 1, columns[0], rows[1] - 1, columns[1])


def _is_nothing(size: bytes | None) -> bool:
    """Whether a height or a width is none: such a row or column is not seen."""
    return size is not None and size.strip(b"0.") == b""


def _hidden_columns(chunk: bytes) -> set[int]:
    found = set[int]()
    for attributes in _COLUMN.findall(chunk):
        column = dict(_ATTRIBUTE.findall(attributes))
        if column.get(b"hidden") in (b"1", b"true") or _is_nothing(column.get(b"width")):
            first, last = int(column.get(b"min", b"1")), int(column.get(b"max", b"1"))
            if first - 1 not in found:
                found |= set(range(max(first, 1) - 1, min(last, COLUMNS)))
    return found
