"""How wide the columns of the comparison are, and when its indicators become lines of their own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from parkfacts.models.comparison_cells import CellKind

NARROW = 700
"""Below this width the table is always in bands."""
_LEAST_PARK, _MOST_PARK = 122, 230
_HEAD, _PARK_HEAD = (132, 260), (130, 190)
_LEAST: dict[CellKind, int] = {"difference": 126, "ratio": 126, "rank": 150, "indicator": 150}
_MOST: dict[CellKind, int] = {"difference": 176, "ratio": 176, "rank": 260, "indicator": 240}


class Arrangement(NamedTuple):
    """Widths in pixels."""

    columns: tuple[int, ...]
    """Of each column; 0: it is told elsewhere."""
    head: int
    """Of the heads of the lines; 0: they stand in bands over their values."""

    @property
    def banded(self) -> bool:
        """Whether each indicator is a line over its values, with verdict and differences below."""
        return self.head == 0


def arranged(
    width: int, kinds: Sequence[CellKind], verdict: tuple[int, int], *, transposed: bool = False
) -> Arrangement:
    """Columns for a table of a width.

    Beside each other where all has room, in bands where it has not: then only the parks are
    columns. ``verdict``: the least width of its column, and that of the longest reason.
    """
    bounds = [_bounds(kind, verdict, transposed=transposed) for kind in kinds]
    bounds.insert(0, _PARK_HEAD if transposed else _HEAD)
    least = sum(low for low, _ in bounds)
    if not transposed and (width < NARROW or least > width):
        return _in_bands(width, kinds)
    return _beside(width, bounds, kinds)


def _bounds(kind: CellKind, verdict: tuple[int, int], *, transposed: bool) -> tuple[int, int]:
    if kind == "verdict":
        return verdict
    if kind == "park":
        return _LEAST_PARK, _MOST_PARK
    if transposed and kind == "indicator":  # a verdict stands in a column of indicators then
        return max(_LEAST["indicator"], verdict[0]), max(_MOST["indicator"], verdict[0])
    return _LEAST[kind], _MOST[kind]


def _beside(
    width: int, bounds: Sequence[tuple[int, int]], kinds: Sequence[CellKind]
) -> Arrangement:
    """Verdicts grow first, so that a reason stands in two lines; then all by the same share."""
    room = width - sum(low for low, _ in bounds)
    grown = [
        (low + max(0, min(room, high - low)), high) if kind == "verdict" else (low, high)
        for (low, high), kind in zip(bounds, ("head", *kinds), strict=True)
    ]
    least, most = (sum(bound[end] for bound in grown) for end in (0, 1))
    share = min(1.0, max(0, width - least) / (most - least)) if most > least else 0.0
    head, *columns = [low + int((high - low) * share) for low, high in grown]
    left = width - head - sum(columns)
    if left > 0 and "verdict" in kinds:
        columns[kinds.index("verdict")] += left
    return Arrangement(tuple(columns), head)


def _in_bands(width: int, kinds: Sequence[CellKind]) -> Arrangement:
    """Only parks are columns, each as wide as the others; more than have room are scrolled to."""
    seen = max(1, min(kinds.count("park"), width // _LEAST_PARK))
    park = width // seen
    return Arrangement(tuple(park if kind == "park" else 0 for kind in kinds), 0)
