"""Where names, bars and figures of a chart of Office stand, so that none gets in another's way.

Office would give names what the bars leave, break them beside the bars, and let figures run over
the edge. Room is therefore reserved for both, by the measure of half-width places.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

from parkfacts.compose.chart.native import NativeChart
from parkfacts.compose.page.sheet import display_width

_PLACE = 0.58
"""Width of a half-width place, in parts of the type size."""
_BESIDE_NAME, _BESIDE_LABEL, _EDGE = 14.0, 14.0, 6.0
_LINE = 1.3
_UNDER_TITLE = 10.0
_TITLE_SHARE = 0.9
_LEAST_PLOT = 60.0
_ABOVE = 0.2
"""How much of the room that is left over stands above the bars."""
_MOST_SLOT, _USUAL_SLOT, _LEAST_SLOT = 3.6, 2.4, 1.9
"""From one bar to the next, in parts of the type size; a second line of a name takes more."""
_FEW, _NAME_SHARE = 4, 0.42
_MOST_THICK, _THICK_SHARE, _THIN = 1.8, 0.62, 0.25
"""How thick bars are: in parts of the type size at most, of their row, and those of places."""
_LEAST_GAP, _MOST_GAP = 30, 500
"""Of Office, in percent of a bar."""


class Placement(NamedTuple):
    """The inner plot area in parts of the whole, the ends of the axis, the gap between bars."""

    x: float
    y: float
    width: float
    height: float
    low: float
    high: float
    gap: int


def placement(
    chart: NativeChart, width: float, height: float, size: float, title_height: float = 0.0
) -> Placement:
    """Of a chart in points, its labels in type of a size, under a title so high."""
    left = chart.name_places * size * _PLACE + _BESIDE_NAME
    left = min(left, max(width - _LEAST_PLOT, 0.0))
    plot = width - left - _EDGE
    low, high = _axis(chart, plot, chart.label_places * size * _PLACE + _BESIDE_LABEL)
    room = height - title_height - 2 * _EDGE
    rows = len(chart.points)
    high_of_plot = min(room, rows * (size * _MOST_SLOT + _further(chart, size)))
    slot = high_of_plot / rows
    thick = min(slot * _THICK_SHARE, size * _MOST_THICK)
    if chart.form == "places":
        thick = size * _THIN
    gap = round((slot / thick - 1) * 100)
    top = title_height + _EDGE + (room - high_of_plot) * _ABOVE
    return Placement(
        left / width,
        top / height,
        plot / width,
        high_of_plot / height,
        low,
        high,
        min(max(gap, _LEAST_GAP), _MOST_GAP),
    )


def height_for(chart: NativeChart, size: float, title_height: float, most: float) -> float:
    """How high a chart wants to be, in points: its rows in easy reach, but at most so high."""
    slot = size * (_MOST_SLOT if len(chart.points) <= _FEW else _USUAL_SLOT)
    rows = len(chart.points) * (slot + _further(chart, size))
    return min(rows + title_height + 2 * _EDGE, most)


def type_size(chart: NativeChart, width: float, height: float, sizes: Sequence[float]) -> float:
    """The first of the sizes in which names and rows have room in so many points, or the last."""
    for size in sizes:
        rows = len(chart.points) * (size * _LEAST_SLOT + _further(chart, size))
        names = chart.name_places * size * _PLACE
        if rows <= height and names <= width * _NAME_SHARE:
            return size
    return sizes[-1]


def _further(chart: NativeChart, size: float) -> float:
    """Room of the lines of a name behind its first."""
    return (chart.name_lines - 1) * size * _LINE * 0.8


def title_height(title: str, size: float, width: float) -> float:
    """Room of a title in type of a size over a chart so wide, in points; none for none."""
    if not title:
        return 0.0
    places = max(int(width * _TITLE_SHARE / (size * _PLACE)), 1)
    lines = sum(ceil(max(display_width(line), 1) / places) for line in title.split("\n"))
    return lines * size * _LINE + _UNDER_TITLE


def _axis(chart: NativeChart, plot: float, label: float) -> tuple[float, float]:
    """The ends of the axis with which the figures have their room beyond the bars."""
    values = [point.value for point in chart.points if point.value is not None]
    low = chart.low if chart.low is not None else min(0.0, *values)
    high = chart.high if chart.high is not None else max(0.0, *values)
    before = label if low < 0 else 0.0
    behind = label if high > 0 else 0.0
    reach = (high - low) or 1.0
    pixels = max(plot - before - behind, _LEAST_PLOT / 2) / reach
    return low - before / pixels, high + behind / pixels
