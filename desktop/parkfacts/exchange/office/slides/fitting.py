"""How much room texts take on a slide, and how things are shared out over slides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from parkfacts.compose.page.balance import lines_within
from parkfacts.compose.page.sheet import display_width
from parkfacts.exchange.office.xml_text import office_text

LINE = 1.4
"""Height of a line in sizes of its type; fonts that stand in for the named one are higher."""
_HALF = 0.52
"""Width of half a Chinese character in sizes of its type."""
_BOX_MARGIN = 7.2
"""What PowerPoint leaves free at each side of a box."""
_TITLE_LINE = 1.22
_LEAST_OF_A_LINE, _MOST_LINES = 0.74, 9
"""A title gets smaller down to this, before it takes two lines."""
_HALVINGS = 12
T = TypeVar("T")


def wrapped_lines(text: str, size: float, width: float) -> int:
    """How many lines a paragraph takes; a figure (2453.9～2455.0) stands on one line whole."""
    return lines_within(text, places_of(size, width))


def parted(text: str, places: int) -> Iterator[str]:
    """The text in pieces of at most so many half-width places."""
    piece, used = "", 0
    for char in text:
        wide = display_width(char)
        if piece and used + wide > places:
            yield piece
            piece, used = "", 0
        piece, used = piece + char, used + wide
    if piece or not text:
        yield piece


def shared_out(things: Sequence[T], heights: Sequence[float], room: float) -> list[list[T]]:
    """The things on as few pages as they need, evenly: one row on a last page looks forgotten."""
    pages = _filled(things, heights, room)
    low, high = 0.0, room
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if len(_filled(things, heights, middle)) > len(pages):
            low = middle
        else:
            high = middle
    return _filled(things, heights, high)


def _filled(things: Sequence[T], heights: Sequence[float], room: float) -> list[list[T]]:
    pages: list[list[T]] = []
    left = 0.0
    for thing, height in zip(things, heights, strict=True):
        if not pages or height > left:
            pages.append([])
            left = room
        pages[-1].append(thing)
        left -= height
    return pages


def places_of(size: float, width: float) -> int:
    """How many half-width places a line of a box takes."""
    return max(int((width - 2 * _BOX_MARGIN) / (size * _HALF)), 2)


def fitted(text: str, width: float, height: float, sizes: Sequence[float]) -> tuple[float, str]:
    """The size in which the text fits: on one line in a large one, else on more; cut if in none.

    ``sizes``: the largest first.
    """
    line = office_text(text)
    for most in (1, _MOST_LINES):
        for size in sizes:
            # Bold Latin letters and the space beside them are wider than half a character.
            rows = wrapped_lines(line, size * 1.1, width)
            lone = most == 1 and size < sizes[0] * _LEAST_OF_A_LINE
            if rows <= most and rows * size * _TITLE_LINE <= height and not lone:
                return size, line
    size = sizes[-1]
    rows = max(int(height / (size * _TITLE_LINE)), 1)
    return size, cut(line, places_of(size, width) * rows)


def cut(text: str, places: int) -> str:
    """The text in so many half-width places, with … where it was longer."""
    if display_width(text) <= places:
        return text
    return next(parted(text, places - 2)) + "…"
