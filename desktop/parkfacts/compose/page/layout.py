"""How wide the columns of a sheet stand on a page, and how large their type is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from parkfacts.compose.page.balance import balanced, lines_within
from parkfacts.compose.page.line_width import lines_of, page_width
from parkfacts.compose.page.sheet import (
    Heading,
    Row,
    Sheet,
    places,
    shown_number,
)
from parkfacts.facts.marks import as_text

# In points: A4 between the margins of a Chinese letter, upright and on its side.
_PAGE, _LANDSCAPE = 415.0, 697.0
# 五号 and 小五 type; around a cell's text.
_TYPE, _SMALL_TYPE = 10.5, 9.0
TERMS_SIZE = 7.5
"""Type of the terms under a figure."""
_PADDING, _WRAPPED_PADDING = 14.0, 12.0
_LEAST = 46.0
_WIDEST_CELL = 240.0
_MEASURED_ROWS = 200
_BALANCED_ROWS = 40
_ALIGNED_ROWS = 2_000
"""A longer table is data for a spreadsheet, which aligns numbers itself."""
_UNBROKEN = re.compile(r"[!-~～]+")
"""A number, a range, or a word of Latin letters, which a line should not break."""
_MOST_OF_A_LINE = 0.35
"""Of a page's width, that a column takes which is better not broken: beyond that it is."""
_FIGURES_GIVE, _TITLES_GIVE = 0.4, 0.75
"""How far columns with terms give way where others give way wholly."""
_WIDER_FONT = 1.15
"""What digits of a font may need that stands in for the one named."""
_READABLE = 57.0
"""Points of five characters: in less a text stands as if on a ladder."""
_NAME_SLACK = 1.04
_SENTENCE = 147.0
"""The same of sentences: fifteen characters."""
_COMMA = re.compile("[，,]")
_BRACKETS = re.compile("[()]")
"""In names (西部(重庆)科学城) LibreOffice keeps them off the characters beside them."""
_HAIR = 0.5


_DIGIT, _POINT = 0.5, 0.25
"""Widths in Times New Roman, in parts of the type's size."""
_MOST_DECIMALS = 6
"""With more, the points of a column stand where they fall: it would be as good as empty."""


class PageLayout(NamedTuple):
    """Type size and widths of the columns, in points; the decimal places of their numbers."""

    type_size: float
    widths: tuple[float, ...]
    decimals: tuple[int, ...]
    titles: tuple[str, ...]
    """The heads: the short ones where the others would break."""
    by_unit: Mapping[str, int] = {}
    """Decimal places by unit, where numbers of several stand in one column."""

    def behind(self, column: int, shown: str, unit: str = "") -> float:
        """Points kept free behind a number, so that decimal points stand under each other.

        Those of one ``unit``: across units it would only look like one scale.
        """
        own, most = places(shown), self.by_unit.get(unit, self.decimals[column])
        point = _POINT if most and not own else 0.0
        return max((most - own) * _DIGIT + point, 0.0) * self.type_size


def page_layout(sheet: Sheet) -> PageLayout:
    """The page shared out by what stands in the columns; smaller type where it is full."""
    page = _LANDSCAPE if sheet.landscape else _PAGE
    columns = range(len(sheet.head))
    decimals = tuple(_decimals(sheet, at) for at in columns)
    wide = [_wide(sheet, at, decimals[at]) for at in columns]
    wanted = _widths(sheet.head, wide, _TYPE)
    spare = page - sum(wanted)
    if spare >= 0:
        size, widths = _TYPE, [width + spare / len(wanted) for width in wanted]
    else:
        size, wanted = _SMALL_TYPE, _widths(sheet.head, wide, _SMALL_TYPE)
        surplus = sum(wanted) - page
        if surplus < 0:
            widths = [width - surplus / len(wanted) for width in wanted]
        else:
            least = floors(sheet, page)
            squeezed = _squeezed(sheet, wanted, least, surplus)
            widths = _lower(sheet, _evened(sheet.head, squeezed), least)
    evened = _evened(sheet.head, widths)
    titles = titles_within(sheet.head, evened, size)
    return PageLayout(size, evened, decimals, titles, _by_unit(sheet))


def turned(sheet: Sheet) -> Sheet:
    """The sheet, on its side where an upright page would break its names or squeeze its texts."""
    columns = range(len(sheet.head))
    wide = [_wide(sheet, at, _decimals(sheet, at)) for at in columns]
    wanted = _widths(sheet.head, wide, _SMALL_TYPE)
    texts = [
        min(width, _SENTENCE if heading.role == "text" else _READABLE) if heading.wraps else width
        for heading, width in zip(sheet.head, wanted, strict=True)
    ]
    least = map(max, texts, floors(sheet, _LANDSCAPE))
    return sheet._replace(landscape=sum(least) > _PAGE)


def unit_of(sheet: Sheet, row: Row) -> str:
    """The unit that a row says in a column of its own; empty where the head says it."""
    at = sheet.at("unit")
    return "" if at is None else row.cells[at].text


def _lower(sheet: Sheet, widths: Sequence[float], least: Sequence[float]) -> list[float]:
    """The same page shared out so that the table is low; columns that wrap keep some characters."""
    rows = sheet.rows[:_BALANCED_ROWS]
    kept = [
        max(floor, _LEAST) if heading.wraps else width
        for heading, floor, width in zip(sheet.head, least, widths, strict=True)
    ]

    def heights(at: int, width: float) -> list[float]:
        if not sheet.head[at].wraps:
            return [0.0 for _ in rows]
        room = width - _WRAPPED_PADDING
        return [
            sum(
                lines_within(line, max(int(room / size * 2), 2)) * size
                for size, lines in ((_SMALL_TYPE, lines_of(cell)), (TERMS_SIZE, cell.terms))
                for line in lines
            )
            for cell in (row.cells[at] for row in rows)
        ]

    return balanced(widths, kept, [heading.centred for heading in sheet.head], heights)


def floors(sheet: Sheet, page: float) -> list[float]:
    """The least widths in 小五: no number breaks, nor a park's name that a page has room for."""
    columns = range(len(sheet.head))
    runs = [_longest_run(sheet, at) * _WIDER_FONT for at in columns]
    least = _widths(sheet.head, runs, _SMALL_TYPE)
    named_places = [_longest_name(sheet, at) * _NAME_SLACK for at in columns]
    names = _widths(sheet.head, named_places, _SMALL_TYPE)
    named = [
        max(floor, width) if width <= page * _MOST_OF_A_LINE else floor
        for floor, width in zip(least, names, strict=True)
    ]
    needed = [
        max(width, _LEAST) if heading.wraps else width
        for heading, width in zip(sheet.head, named, strict=True)
    ]
    return named if sum(needed) <= page else least


def _longest_name(sheet: Sheet, at: int) -> float:
    """Places of the longest name of a park in a column, of the park at its head by its short one.

    Of what else is named a line may break.
    """
    heading = sheet.head[at]
    if heading.role == "cell":
        return page_width((heading.short or heading.title) + heading.marks)
    if heading.role not in ("park", "source"):
        return 0.0
    lines = (line for row in _measured(sheet) for line in lines_of(row.cells[at]))
    # A source and its paragraph may part.
    names = (name for line in lines for name in _COMMA.split(line))
    return max((page_width(name) + len(_BRACKETS.findall(name)) / 2 for name in names), default=0.0)


def titles_within(head: Sequence[Heading], widths: Sequence[float], size: float) -> tuple[str, ...]:
    """The heads of columns of some widths: all the short ones where one of the others breaks."""
    named = [one for one in zip(head, widths, strict=True) if one[0].short]
    breaks = any(
        page_width(one.title + one.marks) * size / 2 + _WRAPPED_PADDING > width + _HAIR
        for one, width in named
    )
    return tuple(one.short if breaks and one.short else one.title for one in head)


def _by_unit(sheet: Sheet) -> dict[str, int]:
    """Decimal places of each unit; empty where the numbers are of one."""
    at = sheet.at("number")
    if at is None or sheet.at("unit") is None:
        return {}
    found: dict[str, int] = {}
    for row in sheet.rows[:_ALIGNED_ROWS]:
        number = row.cells[at].number
        if number is not None:
            unit, own = unit_of(sheet, row), places(shown_number(number))
            found[unit] = max(found.get(unit, 0), own)
    return {unit: most if most <= _MOST_DECIMALS else 0 for unit, most in found.items()}


def cell_layout(sheet: Sheet) -> PageLayout:
    """As wide as what stands in the columns, for a spreadsheet, up to a limit."""
    decimals = tuple(_decimals(sheet, at) for at in range(len(sheet.head)))
    wide = [
        max(_wide(sheet, at, places), page_width(heading.title))
        for at, (heading, places) in enumerate(zip(sheet.head, decimals, strict=True))
    ]
    widths = (min(width, _WIDEST_CELL) for width in _widths(sheet.head, wide, _TYPE))
    titles = tuple(heading.title for heading in sheet.head)
    return PageLayout(_TYPE, tuple(widths), decimals, titles, _by_unit(sheet))


def _decimals(sheet: Sheet, at: int) -> int:
    found = max((places(number) for number in _numbers(sheet, at)), default=0)
    return found if found <= _MOST_DECIMALS else 0


def _numbers(sheet: Sheet, at: int) -> Iterator[str]:
    rows = sheet.rows[:_ALIGNED_ROWS] if sheet.head[at].number else ()
    numbers = (row.cells[at].number for row in rows)
    return (shown_number(number) for number in numbers if number is not None)


def _wide(sheet: Sheet, at: int, decimals: int) -> float:
    """Half-width places that the longest line of a column takes; a head may break before its （."""
    terms = [as_text(term) for row in _measured(sheet) for term in row.cells[at].terms]
    small = max(map(page_width, terms), default=0) * TERMS_SIZE / _SMALL_TYPE
    before = max((len(number.partition(".")[0]) for number in _numbers(sheet, at)), default=0)
    aligned = before + decimals + (1 if decimals else 0)
    return max(small, aligned, *map(page_width, _lines(sheet, at)))


def _longest_run(sheet: Sheet, at: int) -> float:
    """Places of the longest piece of a column that does not break."""
    found = [run for line in _lines(sheet, at) for run in _UNBROKEN.findall(line)]
    return max(map(page_width, found), default=0)


def _measured(sheet: Sheet) -> Sequence[Row]:
    return sheet.rows[:_MEASURED_ROWS]


def _lines(sheet: Sheet, at: int) -> list[str]:
    lines = sheet.head[at].title.replace("（", "\n（").split("\n")
    for row in _measured(sheet):
        lines += lines_of(row.cells[at])
    return lines


def _widths(head: Sequence[Heading], places: Sequence[float], type_size: float) -> list[float]:
    return [
        count * type_size / 2 + (_WRAPPED_PADDING if heading.wraps else _PADDING)
        for heading, count in zip(head, places, strict=True)
    ]


def _squeezed(sheet: Sheet, wanted: list[float], least: list[float], surplus: float) -> list[float]:
    """Columns give way, each by its share of what it can give; those that wrap give the most."""
    page = _LANDSCAPE if sheet.landscape else _PAGE
    room = [
        max(width - max(floor, _LEAST if heading.wraps else page * _MOST_OF_A_LINE), 0.0)
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
