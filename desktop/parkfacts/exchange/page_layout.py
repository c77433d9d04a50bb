"""How wide the columns of a sheet stand on a page, and how large their type is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from parkfacts.exchange.cells import Cell, Heading, Row, Sheet, display_width

# In points: A4 between the margins of a Chinese letter, upright and on its side.
_PAGE, _LANDSCAPE = 415.0, 697.0
# 五号 and 小五 type; around a cell's text.
_TYPE, _SMALL_TYPE = 10.5, 9.0
TERMS_SIZE = 7.5
"""Type of the terms under a figure."""
_PADDING, _WRAPPED_PADDING = 14.0, 12.0
_LEAST = 46.0
_MEASURED_ROWS = 200
_UNBROKEN = re.compile(r"[!-~～]+")
"""A number, a range, or a word of Latin letters, which a line should not break."""
_FIGURES_GIVE, _TITLES_GIVE = 0.4, 0.75
"""How far columns with terms give way where others give way wholly."""
_WIDER_FONT = 1.15
"""What digits of a font may need that stands in for the one named."""


class Layout(NamedTuple):
    """Type size and widths of the columns, in points."""

    type_size: float
    widths: tuple[float, ...]


def page_layout(sheet: Sheet) -> Layout:
    """The page shared out by what stands in the columns; smaller type where it is full."""
    page = _LANDSCAPE if sheet.landscape else _PAGE
    places = [_places(sheet, at) for at in range(len(sheet.head))]
    wanted = _widths(sheet.head, places, _TYPE)
    spare = page - sum(wanted)
    if spare >= 0:
        widths = [width + spare / len(wanted) for width in wanted]
        return Layout(_TYPE, _evened(sheet.head, widths))
    wanted = _widths(sheet.head, places, _SMALL_TYPE)
    surplus = max(sum(wanted) - page, 0.0)
    runs = [_longest_run(sheet, at) * _WIDER_FONT for at in range(len(sheet.head))]
    least = _widths(sheet.head, runs, _SMALL_TYPE)
    return Layout(_SMALL_TYPE, _evened(sheet.head, _squeezed(sheet, wanted, least, surplus)))


def _places(sheet: Sheet, at: int) -> float:
    """Half-width places that the longest line of a column takes; a head may break before its （."""
    terms = [term for row in _measured(sheet) for term in row.cells[at].terms]
    small = max(map(display_width, terms), default=0) * TERMS_SIZE / _SMALL_TYPE
    return max(small, *map(display_width, _lines(sheet, at)))


def _longest_run(sheet: Sheet, at: int) -> int:
    """Places of the longest piece of a column that does not break."""
    found = [run for line in _lines(sheet, at) for run in _UNBROKEN.findall(line)]
    return max(map(display_width, found), default=0)


def _measured(sheet: Sheet) -> Sequence[Row]:
    return sheet.rows[:_MEASURED_ROWS]


def _lines(sheet: Sheet, at: int) -> list[str]:
    lines = sheet.head[at].title.replace("（", "\n（").split("\n")
    for row in _measured(sheet):
        lines += _lines_of(row.cells[at])
    return lines


def _lines_of(cell: Cell) -> list[str]:
    """The lines of a cell as they stand without wrapping."""
    lines = [cell.text, *cell.more]
    lines[-1] += cell.marks
    return lines


def _widths(head: Sequence[Heading], places: Sequence[float], type_size: float) -> list[float]:
    return [
        count * type_size / 2 + (_WRAPPED_PADDING if heading.wraps else _PADDING)
        for heading, count in zip(head, places, strict=True)
    ]


def _squeezed(sheet: Sheet, wanted: list[float], least: list[float], surplus: float) -> list[float]:
    """Columns whose text may wrap give way, each by its share of what they can give."""
    room = [
        max(width - max(floor, _LEAST), 0.0) if heading.wraps else 0.0
        for heading, width, floor in zip(sheet.head, wanted, least, strict=True)
    ]
    first = [width * _gives(sheet, at) for at, width in enumerate(room)]
    taken = _shared(surplus, first)
    rest = [width - given for width, given in zip(room, taken, strict=True)]
    more = _shared(surplus - sum(taken), rest)
    return [width - one - other for width, one, other in zip(wanted, taken, more, strict=True)]


def _gives(sheet: Sheet, at: int) -> float:
    if sheet.head[at].centred:
        return _FIGURES_GIVE
    return _TITLES_GIVE if any(row.cells[at].terms for row in _measured(sheet)) else 1.0


def _shared(surplus: float, room: Sequence[float]) -> list[float]:
    """How much each gives of its room."""
    share = min(max(surplus, 0.0) / sum(room), 1.0) if any(room) else 0.0
    return [width * share for width in room]


def _evened(head: Sequence[Heading], widths: Sequence[float]) -> tuple[float, ...]:
    """Columns of centred cells share their width equally."""
    alike = [width for heading, width in zip(head, widths, strict=True) if heading.centred]
    mean = sum(alike) / len(alike) if alike else 0.0
    return tuple(
        mean if heading.centred else width for heading, width in zip(head, widths, strict=True)
    )
