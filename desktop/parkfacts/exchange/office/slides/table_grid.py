"""How a table is set on slides: the size of its type, and the widths of its columns."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

from parkfacts.compose.page.balance import balanced
from parkfacts.compose.page.layout import PageLayout, floors, page_layout, titles_within
from parkfacts.compose.page.sheet import Cell, Sheet, display_width, shown_number
from parkfacts.exchange.office.slides.fitting import LINE, wrapped_lines
from parkfacts.exchange.office.slides.master import BODY_HEIGHT, BODY_WIDTH

_SIZES, _LEAST_WHOLE = (12.0, 10.5, 9.0, 8.0), 10.5
TERMS = 0.75
"""The size of a figure's terms, in sizes of the figure."""
MARGIN_X, MARGIN_Y = 4.0, 2.0
INSET = 3.2
"""By which a table is set in, so that its text stands under that of the title."""
_WIDTH = BODY_WIDTH - 2 * INSET
_WIDEST = 0.42
"""Of a slide's width, that a column may take of its own wish."""
MOST_ROWS = 40
"""More than a slide ever holds."""
_PAGE_TYPE, _LEAST = 9.0, 48.0
"""Type in which the least widths are told; points that a column keeps."""


class Grid(NamedTuple):
    """How a table is set: widths of its columns in points, and the size of its type."""

    widths: tuple[float, ...]
    size: float

    def heads(self, sheet: Sheet) -> list[Cell]:
        """The heads as cells; by their short names where others would break."""
        titles = titles_within(sheet.head, self.widths, self.size)
        return [Cell(title, marks=one.marks) for title, one in zip(titles, sheet.head, strict=True)]

    def height(self, cells: Sequence[Cell]) -> float:
        """Of a row, in points."""
        sizes = (self.size for _ in cells)
        return max(map(cell_height, cells, sizes, self.widths))


def cell_height(cell: Cell, size: float, width: float) -> float:
    """Of a cell, in points."""
    # A box keeps more free than a cell: that is for letters which do not fit on a line whole.
    lines = [(text, size) for text in (cell.text + cell.marks, *cell.more)]
    lines += [(text, size * TERMS) for text in cell.terms]
    high = sum(wrapped_lines(text, points, width) * points * LINE for text, points in lines)
    return 2 * MARGIN_Y + 2 + high


def grid_of(sheet: Sheet) -> Grid:
    """The largest type in which each row fits on a slide; the smallest, if in none.

    A little smaller, where then all rows stand on one slide.
    """
    grids = []
    for size in _SIZES:
        grid = Grid(_widths(sheet, size), size)
        room, heights = room_of(grid, sheet), [grid.height(row.cells) for row in sheet.rows]
        if sum(heights) <= room and size >= _LEAST_WHOLE:
            return grid
        if all(height <= room for height in heights):
            grids.append(grid)
    return grids[0] if grids else grid


def room_of(grid: Grid, sheet: Sheet) -> float:
    """What a slide has under the head, in points."""
    return BODY_HEIGHT - grid.height(grid.heads(sheet))


def _widths(sheet: Sheet, size: float) -> tuple[float, ...]:
    """The slide shared out by what stands in the columns; where it is full, the table gets low."""
    layout = page_layout(sheet)
    wanted = [_wanted(sheet, at, size, layout) for at in range(len(sheet.head))]
    centred = [width for heading, width in zip(sheet.head, wanted, strict=True) if heading.centred]
    if centred:
        most = max(centred)
        wanted = [
            most if heading.centred else width
            for heading, width in zip(sheet.head, wanted, strict=True)
        ]
    if sum(wanted) <= _WIDTH:
        stretch = _WIDTH / sum(wanted)
        return tuple(width * stretch for width in wanted)
    level, left, count = 0.0, _WIDTH, len(wanted)
    for width in sorted(wanted):
        level = left / count
        if width > level:
            break
        left, count = left - width, count - 1
    level_widths = [min(width, level) for width in wanted]
    rows = sheet.rows[:MOST_ROWS]

    def heights(at: int, width: float) -> list[float]:
        return [cell_height(row.cells[at], size, width) for row in rows]

    least = [max(width * size / _PAGE_TYPE, _LEAST) for width in floors(sheet, _WIDTH)]
    alike = [heading.centred for heading in sheet.head]
    return tuple(balanced(level_widths, least, alike, heights))


def _wanted(sheet: Sheet, at: int, size: float, layout: PageLayout) -> float:
    heading = sheet.head[at]
    lines = [part + heading.marks for part in heading.title.replace("（", "\n（").split("\n")]
    terms: list[str] = []
    for row in sheet.rows:
        cell = row.cells[at]
        if cell.number is not None:
            shown = shown_number(cell.number)
            behind = layout.behind(at, shown) / layout.type_size
            lines.append(shown + " " * ceil(behind * 2))
        else:
            lines += [cell.text + cell.marks, *cell.more]
        terms += cell.terms
    small = max(map(display_width, terms), default=0) * TERMS
    places = max(small, *map(display_width, lines))
    return min((places + 3) * size * 0.52 + 2 * MARGIN_X, _WIDTH * _WIDEST)
