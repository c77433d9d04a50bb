"""Rows of one panel in their places: bars from a zero, shares in tracks, places on a line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF

from parkfacts.drawing.chart_text import Fonts, TextAt
from parkfacts.drawing.row_plan import ARROW, GAP, Plan, width_of
from parkfacts.drawing.row_set import WHOLE, Density, RowSet
from parkfacts.facts.chart.spec import Bar, Panel

DOT = 5.0
"""Radius of a place."""
_LONGEST = 1200.0
_THINNEST = 2.0
_LEAST_SCALE = 1e-30
_WHOLE = 100
_AXIS = 18.0


class Scale(NamedTuple):
    """From a value to where it stands: x = zero + value × pixels."""

    zero: float
    pixels: float

    def x(self, value: float) -> float:
        """Where a value stands."""
        return self.zero + value * self.pixels

    def value(self, x: float) -> float:
        """The value that stands at ``x``."""
        return (x - self.zero) / self.pixels


class RowAt(NamedTuple):
    """A bar in its place."""

    bar: Bar
    area: QRectF
    """The whole row, from label to figure."""
    mark: QRectF
    """The bar itself, the square round the dot of a place, or the swatch of a lone figure."""
    track: float
    """Right end of the line that a place stands on, or of the whole of a share; 0 for bars."""
    outward: int
    """1: the bar grows to the right; -1: to the left."""


class Placed(NamedTuple):
    """A panel's rows in their places."""

    plot: QRectF
    """Where bars may be drawn: all rows high, from the first possible end to the last."""
    scale: Scale
    rows: tuple[RowAt, ...]
    texts: list[TextAt]
    bottom: float
    """Where the panel ends, its axis included."""


def placed_rows(
    panel: Panel,
    at: QRectF,
    density: Density,
    fonts: Fonts,
    plan: Plan,
    part: slice = WHOLE,
) -> Placed:
    """The rows of a panel from the top of ``at``, as wide as it is; their height is found here.

    Those of a ``part`` of its bars have the scale of all.
    """
    rows = RowSet(panel, at, density, plan, fonts, part)
    return {"bars": _bars, "shares": _shares, "places": _places}[panel.form](rows)


def _bars(it: RowSet) -> Placed:
    """Bars from a common zero, each with its figure at its outer end."""
    values = [float(bar.value) for bar in it.panel.bars]
    scale = _fitting(values, _behind(it), it.plot)
    found = []
    for row in it.rows:
        value = float(row.bar.value)
        outward = -1 if value < 0 else 1
        length = max(abs(value) * scale.pixels, _THINNEST) if value else 0.0
        mark = it.bar(row, scale.zero - length if outward < 0 else scale.zero, length)
        found.append(RowAt(row.bar, row.area, mark, 0.0, outward))
        gap = GAP + (ARROW if arrow_outside(found[-1]) else 0.0) if it.beside else 0.0
        end = scale.zero if not it.beside else mark.left() if outward < 0 else mark.right()
        width = width_of(row.lines.figure, it.fonts)
        it.set_figure(row, end - gap - width if outward < 0 else end + gap)
    return Placed(it.plot, scale, tuple(found), it.texts, it.plot.bottom())


def _behind(it: RowSet) -> list[float]:
    """Room in pixels that each bar needs at its outer end."""
    arrows = [ARROW if bar.mark in ("more", "less") else 0.0 for bar in it.panel.bars]
    if not it.beside:
        return arrows
    figures = [GAP + width_of(lines.figure, it.fonts) for lines in it.lines]
    return [arrow + figure for arrow, figure in zip(arrows, figures, strict=True)]


def _shares(it: RowSet) -> Placed:
    """Bars in tracks from 0 to 100 %, each track a whole of its own; figures in a column behind."""
    left = it.plot.left()
    arrow = ARROW if any(bar.mark == "more" for bar in it.panel.bars) else 0.0
    behind = arrow + (GAP + it.widest_figure if it.beside else 0.0)
    end = min(max(it.plot.right() - behind, left + 1), left + _LONGEST)
    scale = Scale(left, (end - left) / _WHOLE)
    found = []
    for row in it.rows:
        value = float(row.bar.value)
        length = max(value * scale.pixels, _THINNEST) if value else 0.0
        found.append(RowAt(row.bar, row.area, it.bar(row, left, length), end, 1))
        it.set_figure(row, end + arrow + GAP if it.beside else left)
    texts = [*it.texts, *_ends(it, left, end, ("0", f"{_WHOLE}%"))]
    plot = QRectF(left, it.plot.top(), end - left, it.plot.height())
    return Placed(plot, scale, tuple(found), texts, plot.bottom() + _AXIS)


def _places(it: RowSet) -> Placed:
    """Places as dots between the first and the last, the figures in a column behind."""
    left = it.plot.left()
    known = [bar.out_of for bar in it.panel.bars if bar.out_of]
    furthest = max(float(bar.value) for bar in it.panel.bars)
    # Without a known field the line stays open a little behind the last place.
    last = max([float(max(known)) if known else furthest * 1.25, furthest, 2.0])
    first = left + DOT + 2
    behind = it.widest_figure + 2 * GAP if it.beside else DOT
    end = min(max(it.plot.right() - behind, first + 1), first + _LONGEST)
    pixels = (end - first) / (last - 1)
    scale = Scale(first - pixels, pixels)
    found = []
    for row in it.rows:
        x = scale.x(float(row.bar.value))
        mark = QRectF(x - DOT, row.middle - DOT, 2 * DOT, 2 * DOT)
        found.append(RowAt(row.bar, row.area, mark, scale.x(float(row.bar.out_of or last)), 1))
        it.set_figure(row, end + 2 * GAP if it.beside else first - DOT)
    first_name, last_name = it.panel.ends
    names = (first_name, last_name if known and max(known) >= last else "")
    texts = [*it.texts, *_ends(it, first - DOT, end + DOT, names)]
    plot = QRectF(left, it.plot.top(), end - left + DOT, it.plot.height())
    return Placed(plot, scale, tuple(found), texts, plot.bottom() + _AXIS)


def _ends(it: RowSet, left: float, right: float, names: tuple[str, str]) -> list[TextAt]:
    """What the ends of an axis are called, under it."""
    baseline = it.fonts.baseline(it.plot.bottom() + 6, "source")
    start = right - it.fonts.width(names[1], "source")
    places = ((left, names[0]), (start, names[1]))
    return [TextAt(x, baseline, name, "source") for x, name in places if name]


def arrow_outside(row: RowAt) -> bool:
    """Whether the arrow of a bound needs room behind the bar: an inward one only if short."""
    return row.bar.mark == "more" or (row.bar.mark == "less" and row.mark.width() < ARROW)


def _fitting(values: Sequence[float], behind: Sequence[float], plot: QRectF) -> Scale:
    """The largest scale at which every bar and what stands behind it fits the plot.

    ``behind`` is the room in pixels that each value needs at its outer end.
    """
    ups = [(0.0, 0.0)] + [(v, b) for v, b in zip(values, behind, strict=True) if v >= 0]
    downs = [(0.0, 0.0)] + [(-v, b) for v, b in zip(values, behind, strict=True) if v < 0]
    pixels = min(
        (
            (plot.width() - up_room - down_room) / (up + down)
            for up, up_room in ups
            for down, down_room in downs
            if up + down > 0
        ),
        default=1.0,
    )
    longest = max(room for room, _ in (*ups, *downs))
    pixels = max(min(pixels, _LONGEST / longest if longest else 1.0), _LEAST_SCALE)
    zero = plot.left() + max(down * pixels + room for down, room in downs)
    return Scale(zero, pixels)
