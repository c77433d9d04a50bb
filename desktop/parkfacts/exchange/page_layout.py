"""How wide the columns of a sheet stand on a page, and how large their type is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from parkfacts.exchange.cells import Heading, Sheet, display_width

# In points: A4 between the margins of a Chinese letter; 五号 and 小五 type; around a cell's text.
_PAGE = 415.0
_TYPE, _SMALL_TYPE = 10.5, 9.0
_PADDING = 14.0
_LEAST = 46.0
_MEASURED_ROWS = 200


class Layout(NamedTuple):
    """Type size and widths of the columns, in points."""

    type_size: float
    widths: tuple[float, ...]


def page_layout(sheet: Sheet) -> Layout:
    """The page shared out by what stands in the columns; smaller type where it is full."""
    places = [_places(sheet, at) for at in range(len(sheet.head))]
    wanted = _widths(places, _TYPE)
    spare = _PAGE - sum(wanted)
    if spare >= 0:
        return Layout(_TYPE, tuple(width + spare / len(wanted) for width in wanted))
    wanted = _widths(places, _SMALL_TYPE)
    surplus = max(sum(wanted) - _PAGE, 0.0)
    return Layout(_SMALL_TYPE, _squeezed(sheet.head, wanted, surplus))


def _places(sheet: Sheet, at: int) -> int:
    """Half-width places that the longest text of a column takes; a head may break before its （."""
    lines = sheet.head[at].title.replace("（", "\n（").split("\n")
    texts = lines + [row.cells[at].text for row in sheet.rows[:_MEASURED_ROWS]]
    return max(map(display_width, texts))


def _widths(places: Sequence[int], type_size: float) -> list[float]:
    return [count * type_size / 2 + _PADDING for count in places]


def _squeezed(head: Sequence[Heading], wanted: list[float], surplus: float) -> tuple[float, ...]:
    """Columns whose text may wrap give way, each by its share of what they can give."""
    room = [
        max(width - _LEAST, 0.0) if heading.wraps else 0.0
        for heading, width in zip(head, wanted, strict=True)
    ]
    share = min(surplus / sum(room), 1.0) if any(room) else 0.0
    return tuple(width - give * share for width, give in zip(wanted, room, strict=True))
