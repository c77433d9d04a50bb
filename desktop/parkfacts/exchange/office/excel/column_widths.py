"""How wide the columns of a worksheet are, and how high its rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from parkfacts.compose.page.balance import balanced, lines_within
from parkfacts.compose.page.sheet import Cell, Role, Sheet, display_width
from parkfacts.exchange.office.excel.printing import USUAL_TYPE, fitted

_NARROWEST, _WIDEST, _WRAPPED = 6.0, 60.0, 40.0
_LINE, _SPACE, _HIGHEST = 14.5, 4.0, 409.0
_MEASURED_ROWS, _BALANCED_ROWS = 200, 40
_LONGEST_NAME, _LONGEST_FIGURE, _LEAST_TEXT = 20.0, 16.0, 11.0
_LEAST_NAME = 13.0
_LONG: frozenset[Role] = frozenset(
    {"verdict", "remark", "note", "user_note", "changed", "source", "text", "derived"}
)
_POINTS = 5.25
"""Of a place of the sheet's own measure."""
_RAGGED = 1.05
"""What lines that break before their end take more."""


def set_widths(page: Any, sheet: Sheet, first: int, smallest: float = USUAL_TYPE) -> list[float]:
    """Columns as wide as what stands in them, the head as high: not all programs do it themselves.

    ``first``: the row under the head. Gives the widths, by which its rows get their heights.
    """
    columns = range(len(sheet.head))
    wanted = [wanted_width(sheet, at) for at in columns]
    longest = [_longest(sheet, at) for at in columns]
    widths = fitted(wanted, longest, [heading.number for heading in sheet.head], smallest)
    if sum(widths) < sum(wanted):
        widths = _low(sheet, widths)
    for at, width in enumerate(widths):
        page.set_column(at, at, width)
    heads = [Cell(heading.line) for heading in sheet.head]
    page.set_row(first - 1, row_height(heads, widths, [True] * len(heads)))
    return widths


def wanted_width(sheet: Sheet, at: int) -> float:
    """In the sheet's own measure, a half-width place; long texts wrap."""
    heading = sheet.head[at]
    title = max(map(display_width, heading.title.replace("（", "\n（").split("\n"))) + 3
    widest = _WRAPPED if heading.wraps else _WIDEST
    return min(max(max(title, _longest(sheet, at)) * 1.1 + 2, _NARROWEST), widest)


def _longest(sheet: Sheet, at: int) -> float:
    """Half-width places of the longest line of a column, at least one."""
    cells = (row.cells[at] for row in sheet.rows[:_MEASURED_ROWS])
    lines = (line for cell in cells for line in (cell.text + cell.marks, *cell.more, *cell.terms))
    return max(map(display_width, lines), default=1) or 1


def _low(sheet: Sheet, widths: Sequence[float]) -> list[float]:
    """The same page shared out so that its rows are low, and names of parks stand on one line.

    Long texts alone give: a figure, its unit or its period is never squeezed for them.
    """
    rows = sheet.rows[:_BALANCED_ROWS]
    least = []
    for at, (heading, width) in enumerate(zip(sheet.head, widths, strict=True)):
        whole = _longest(sheet, at) * _RAGGED + 1
        if heading.role == "park":
            least.append(min(whole, _LONGEST_NAME))
        elif heading.role == "indicator":
            least.append(min(whole, _LEAST_NAME))
        elif heading.role in _LONG or heading.centred:
            least.append(min(width, _LEAST_TEXT))
        else:
            least.append(width if heading.number else max(width, min(whole, _LONGEST_FIGURE)))

    def heights(at: int, width: float) -> list[float]:
        return [_lines(row.cells[at], width) * _LINE for row in rows]

    given = _named(sheet, widths, least)
    alike = [heading.centred for heading in sheet.head]
    return balanced(given, least, alike, heights, unit=1 / _POINTS)


def _named(sheet: Sheet, widths: Sequence[float], least: Sequence[float]) -> list[float]:
    """Columns of names as wide as they need; the widest of the others gives it."""
    found = list(widths)
    for at, (width, floor) in enumerate(zip(widths, least, strict=True)):
        if width < floor and not sheet.head[at].centred:
            widest = max(range(len(found)), key=found.__getitem__)
            given = min(floor - width, max(found[widest] - least[widest], 0.0))
            found[at], found[widest] = width + given, found[widest] - given
    return found


def with_short_heads(sheet: Sheet, widths: Sequence[float]) -> Sheet:
    """The sheet with the short names of parks at its head, where one of the others would break."""
    named = [one for one in zip(sheet.head, widths, strict=True) if one[0].short]
    if all(display_width(one.line) * _RAGGED + 1 <= width for one, width in named):
        return sheet
    head = (one._replace(title=one.short or one.title) for one in sheet.head)
    return sheet._replace(head=tuple(head))


def row_height(cells: Sequence[Cell], widths: Sequence[float], wraps: Sequence[bool]) -> float:
    """Points that the highest cell takes."""
    most = 1
    for cell, width, wrap in zip(cells, widths, wraps, strict=True):
        if wrap or cell.more or cell.terms:
            most = max(most, _lines(cell, width))
    return min(_LINE * most + _SPACE, _HIGHEST)


def _lines(cell: Cell, width: float) -> int:
    lines = (cell.text + cell.marks, *cell.more, *cell.terms)
    room = max(int(width / _RAGGED), 2)
    return sum(lines_within(line, room) for line in lines)
