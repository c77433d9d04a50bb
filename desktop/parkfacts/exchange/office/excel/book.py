"""The sheets of a workbook (.xlsx) as things stand on them: lists, pages, lines of text.

Texts are written as strings whatever they look like: nothing becomes a formula, a link, a date or
another number.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from math import isinf
from typing import Any

from xlsxwriter import Workbook

from parkfacts.compose.page.made import Made
from parkfacts.compose.page.sheet import (
    Cell,
    Heading,
    Row,
    Sheet,
    exact_number,
    places,
    shown_number,
)
from parkfacts.compose.page.signature import Signature
from parkfacts.exchange.office.excel.column_widths import (
    row_height,
    set_widths,
    wanted_width,
    with_short_heads,
)
from parkfacts.exchange.office.excel.printing import set_up
from parkfacts.exchange.office.package import finished
from parkfacts.exchange.office.xml_text import office_text
from parkfacts.facts.phrase import Phrase

MOST_ROWS = 1_048_575
"""Lines that a sheet takes under its head."""
_LONGEST_TEXT = 32_767
_FONT = {"font_name": "宋体", "font_size": 10.5, "valign": "vcenter"}
_MEASURE = {"font_name": "Arial", "font_size": 10}
"""The workbook's own font, in whose digits columns are measured: of 7 pixels everywhere, since all
systems have it or one of its widths; of Calibri that is not so."""
_HEAD = _FONT | {"bold": True, "top": 2, "bottom": 1, "text_wrap": True, "num_format": "@"}
_TERMS = 9.0
"""Type of the terms under a figure."""
_PLAIN_WIDTHS = (10.0, 100.0)


class Book:
    """A workbook while it is made."""

    def __init__(self, title: str, origin: str, signature: Signature) -> None:
        """``origin``: the dataset, told in its properties alone."""
        self._target = BytesIO()
        options = {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "default_format_properties": _MEASURE,
        }
        self.made = Workbook(self._target, options)
        self._title, self._origin, self._signature = title, origin, signature
        self._formats = _Formats(self.made)

    def add_list(self, name: str, sheet: Sheet, *, blanks: bool = False) -> None:
        """Head, rows with numbers, filter; the head stays while one scrolls.

        ``blanks``: columns in which nothing stands are there too, to be filled in.
        Raises ValueError where a sheet can't hold so many rows.
        """
        if len(sheet.rows) > MOST_ROWS:
            text = Phrase("{n} 行，一张工作表最多 {most} 行", n=len(sheet.rows), most=MOST_ROWS)
            raise ValueError(text)
        sheet = sheet if blanks else _without_blanks(sheet)
        page, formats = self.made.add_worksheet(name), self._formats
        widths = set_widths(page, sheet, 1)
        set_up(page, widths, self._title, self._signature)
        squeezed = [width < wanted_width(sheet, at) for at, width in enumerate(widths)]
        wraps = [one.wraps or less for one, less in zip(sheet.head, squeezed, strict=True)]
        _head(page, sheet, 0, formats)
        beside = zip(sheet.head[:-1], squeezed[1:], strict=True)
        apart = [False, *(heading.number or less for heading, less in beside)]
        for at, row in enumerate(sheet.rows, 1):
            last = at == len(sheet.rows)
            page.set_row(at, row_height(row.cells, widths, wraps))
            for column, (heading, cell) in enumerate(zip(sheet.head, row.cells, strict=True)):
                if cell.number is None:
                    told = heading._replace(wraps=wraps[column])
                    look = formats.text(told, last=last, apart=apart[column])
                    page.write_string(at, column, _cut(cell.line), look)
                else:
                    look = formats.number(places(shown_number(cell.number)), last=last)
                    _write_number(page, at, column, exact_number(cell.number), look)
        page.freeze_panes(1, 0)
        page.repeat_rows(0)
        page.print_area(0, 0, len(sheet.rows), len(sheet.head) - 1)
        if sheet.rows:
            page.autofilter(0, 0, len(sheet.rows), len(sheet.head) - 1)

    def add_page(self, name: str, sheet: Sheet) -> None:
        """A comparison as it stands on a page: a table of three rules with raised marks."""
        page, formats = self.made.add_worksheet(name), self._formats
        page.write_string(
            0, 0, _cut(sheet.caption), formats.of(**_FONT | {"bold": True, "font_size": 12})
        )
        widths, wraps = set_widths(page, sheet, 2, _TERMS), [True] * len(sheet.head)
        sheet = with_short_heads(sheet, widths)
        title = "" if self._title == sheet.caption else self._title
        set_up(page, widths, title, self._signature, _TERMS)
        _head(page, sheet, 1, formats)
        for at, row in enumerate(sheet.rows, 2):
            last = at == len(sheet.rows) + 1
            page.set_row(at, row_height(row.cells, widths, wraps))
            for column, (heading, cell) in enumerate(zip(sheet.head, row.cells, strict=True)):
                look = formats.text(heading._replace(wraps=True), last=last)
                _write_rich(page, at, column, cell, look, formats)
        page.freeze_panes(2, 1)
        page.repeat_rows(0, 1)
        page.print_area(0, 0, len(sheet.rows) + 1, len(sheet.head) - 1)

    def add_lines(
        self, name: str, titles: tuple[str, str], lines: Sequence[tuple[str, str]]
    ) -> None:
        """Two columns of text, the second one wide."""
        head = (Heading(titles[0], "other"), Heading(titles[1], "other", wraps=True))
        rows = [Row("", (Cell(first), Cell(second))) for first, second in lines]
        page, formats = self.made.add_worksheet(name), self._formats
        set_up(page, _PLAIN_WIDTHS, self._title, self._signature)
        _head(page, Sheet("", head, rows), 0, formats)
        for at, row in enumerate(rows, 1):
            look = formats.text(head[1], last=at == len(rows))
            for column, cell in enumerate(row.cells):
                page.write_string(at, column, _cut(cell.text), look)
            page.set_row(at, row_height(row.cells, _PLAIN_WIDTHS, (False, True)))
        for column, width in enumerate(_PLAIN_WIDTHS):
            page.set_column(column, column, width)
        page.freeze_panes(1, 0)
        page.repeat_rows(0)
        page.print_area(0, 0, len(rows), 1)

    def data(self) -> bytes:
        """The workbook's bytes."""
        self.made.close()
        return finished(self._target.getvalue(), self._title, self._origin, self._signature)


class _Formats:
    """Formats of cells, each made once."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._made: dict[tuple[tuple[str, Any], ...], Any] = {}
        self._texts: dict[tuple[Heading, bool, bool], Any] = {}
        self._numbers: dict[tuple[int, bool], Any] = {}

    def of(self, **properties: Any) -> Any:
        key = tuple(sorted(properties.items()))
        if key not in self._made:
            self._made[key] = self._book.add_format(properties)
        return self._made[key]

    def text(self, heading: Heading, *, last: bool, apart: bool = False) -> Any:
        """Of a cell of text; ``apart``: it keeps off the number before it."""
        key = (heading, last, apart)
        if key not in self._texts:
            self._texts[key] = self.of(
                **_FONT | _rule(last),
                num_format="@",
                text_wrap=heading.wraps,
                indent=int(apart),
                align=_side(heading),
            )
        return self._texts[key]

    def number(self, decimals: int, *, last: bool) -> Any:
        """As many places as were written; the unit stands in the head or in its column."""
        key = (decimals, last)
        if key not in self._numbers:
            form = "0." + "0" * decimals if decimals else "0"
            self._numbers[key] = self.of(**_FONT | _rule(last), num_format=form)
        return self._numbers[key]


def _rule(last: bool) -> dict[str, int]:
    """The rule under a table."""
    return {"bottom": 2} if last else {}


def _write_number(page: Any, row: int, column: int, exact: str, look: Any) -> None:
    """A number beyond all measure stays as its digits."""
    number = float(exact)
    if isinf(number):
        page.write_string(row, column, exact, look)
    else:
        page.write_number(row, column, number, look)


def _write_rich(page: Any, row: int, column: int, cell: Cell, look: Any, formats: _Formats) -> None:
    """Figure, raised marks, and the terms in small type under it."""
    small = formats.of(font_name="宋体", font_size=_TERMS, font_color="#555555")
    raised = formats.of(font_name="宋体", font_size=10.5, font_script=1)
    plain = formats.of(font_name="宋体", font_size=10.5)
    parts: list[Any] = [plain, "\n".join(map(office_text, (cell.text, *cell.more)))]
    if cell.marks:
        parts += [raised, office_text(cell.marks)]
    if cell.terms:
        parts += [small, "\n" + "\n".join(map(office_text, cell.terms))]
    whole = "".join(parts[1::2])
    if len(parts) == 2 or not parts[1] or len(whole) > _LONGEST_TEXT:
        page.write_string(row, column, whole[:_LONGEST_TEXT], look)
    else:
        page.write_rich_string(row, column, *parts, look)


def _head(page: Any, sheet: Sheet, row: int, formats: _Formats) -> None:
    for column, heading in enumerate(sheet.head):
        side = "right" if heading.number else _side(heading)
        page.write_string(row, column, _cut(heading.line), formats.of(**_HEAD, align=side))


def _side(heading: Heading) -> str:
    return "center" if heading.centred else "left"


def _without_blanks(sheet: Sheet) -> Sheet:
    """The sheet without columns in which nothing stands."""
    said = {at for row in sheet.rows for at, cell in enumerate(row.cells) if cell.line}
    kept = [at for at in range(len(sheet.head)) if at in said or not sheet.rows]
    if len(kept) == len(sheet.head):
        return sheet
    return sheet._replace(
        head=tuple(sheet.head[at] for at in kept),
        rows=Made(sheet.rows, lambda row: Row(row.id, tuple(row.cells[at] for at in kept))),
    )


def _cut(text: str) -> str:
    """A cell takes so much and no more."""
    said = office_text(text)
    return said if len(said) <= _LONGEST_TEXT else said[: _LONGEST_TEXT - 1] + "…"
