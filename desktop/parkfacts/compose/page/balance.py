"""Widths of columns by which a table is low: who has room gives to who stands on many lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import permutations
from math import ceil

from parkfacts.compose.page.sheet import display_width

_STEPS = (48.0, 24.0, 12.0, 6.0)
"""Points that columns give to one another, the most first."""
_MOST_MOVES = 60
_POWER = 6
_NO_LOWER = 0.5
"""Points by which a table must get lower."""
_UNBROKEN = frozenset(map(chr, range(ord("!"), ord("~") + 1))) | set("～（）")
"""Of what no line breaks: a number, a range, a word of Latin letters, and brackets around them."""
_WIDER_FONT = 1.15
"""What digits of a font may need that stands in for the one named."""
_PIECES = re.compile("[!-~～（）]+|[^!-~～（）]+")
Heights = Callable[[int, float], Sequence[float]]
"""How high each row is for the sake of one column of some width."""


def lines_within(text: str, room: int) -> int:
    """How many lines of so many half-width places a paragraph takes, at least one.

    A figure (2453.9～2455.0) stands on one line whole.
    """
    used = 0.0
    for piece in _PIECES.findall(text):
        wide = float(display_width(piece))
        if piece[0] in _UNBROKEN:
            wide *= _WIDER_FONT
            left = -used % room
            if left < wide:
                used += left
        used += wide
    return max(ceil(used / room), 1)


def balanced(
    widths: Sequence[float],
    least: Sequence[float],
    alike: Sequence[bool],
    heights: Heights,
    unit: float = 1.0,
) -> list[float]:
    """Widths of the same sum, none under its least by its own giving, of a table that is lower.

    ``unit``: in which widths are told, by points.

    Columns that are ``alike`` stay of one width. As long as some column can give another a few
    points so that all rows together get lower, the best such gift is made.
    """
    found = list(widths)
    lone = [[at] for at in range(len(found)) if not alike[at]]
    groups = [*lone, [at for at in range(len(found)) if alike[at]]]
    groups = [group for group in groups if group]
    known: dict[tuple[int, float], Sequence[float]] = {}

    def high(at: int, width: float) -> Sequence[float]:
        key = at, round(width, 1)
        if key not in known:
            known[key] = heights(*key)
        return known[key]

    def whole(of: Sequence[float]) -> float:
        columns = [high(at, width) for at, width in enumerate(of)]
        return sum(map(_row_height, zip(*columns, strict=True)))

    lowest = whole(found)
    for _ in range(_MOST_MOVES):
        tried = [
            (whole(moved), step, moved)
            for giver, taker in permutations(groups, 2)
            for step in _STEPS
            if (moved := _given(found, giver, taker, step * unit, least))
        ]
        best = min(tried, default=None)
        if best is None or best[0] > lowest - _NO_LOWER:
            break
        lowest, _, found = best
    return found


def _row_height(heights: Sequence[float]) -> float:
    """The highest cell; a little more where others are as high: both must get lower."""
    most = max(heights)
    if not most:
        return 0.0
    shares = sum((height / most) ** _POWER for height in heights)
    return float(most * shares ** (1 / _POWER))


def _given(
    widths: Sequence[float],
    giver: Sequence[int],
    taker: Sequence[int],
    step: float,
    least: Sequence[float],
) -> list[float]:
    """Widths after a gift; none where the giver has not so much."""
    moved = list(widths)
    for at in giver:
        moved[at] -= step / len(giver)
        if moved[at] < least[at]:
            return []
    for at in taker:
        moved[at] += step / len(taker)
    return moved
