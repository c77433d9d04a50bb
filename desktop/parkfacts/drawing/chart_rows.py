"""Rows of one panel: bars or places, their labels and figures, so that nothing overlaps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF

from parkfacts.drawing.chart_text import Fonts, Role, TextAt
from parkfacts.facts.chart.spec import SEPARATOR, Bar, Panel

ARROW = 24.0
"""Length of the arrow of a bound, with the room before the figure."""
DOT = 5.0
"""Radius of a place."""
_GAP = 8.0
_LABEL_SHARE = 0.44
_FIGURE_SHARE = 0.6
_LONGEST = 460.0
_SHORTEST_TEXT = 40.0
_TWO_LABELS = 36.0
_HALF_STACK = 8.0
_THINNEST = 2.0
_LEAST_SCALE = 1e-30
_WHOLE = 100
# Half of a full-width bracket is blank: hung out by it, lines begin and end with words.
_BRACKET = 5.0


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
    """The bar itself, or the square round the dot of a place."""
    track: float
    """Right end of the line that a place stands on, or of the whole of a share; 0 for bars."""
    outward: int
    """1: the bar grows to the right; -1: to the left."""
    tone: int | None = None
    """Which colour of the colour-blind-safe set; None: the bars' usual one."""


Rows = tuple[QRectF, Scale, tuple[RowAt, ...], list[TextAt]]


def bar_rows(panel: Panel, room: QRectF, thick: float, fonts: Fonts, beside: float = 0.0) -> Rows:
    """Bars from a common zero, each with its figure at its outer end.

    ``beside`` is the least width of the column of labels.
    """
    left, texts = _labels(panel, room, fonts, beside)
    figures = [_Figure(bar, fonts, room.right() - left) for bar in panel.bars]
    plot = QRectF(left, room.top(), room.right() - left, room.height())
    values = [float(bar.value) for bar in panel.bars]
    arrows = [ARROW if bar.mark == "more" else 0.0 for bar in panel.bars]
    behind = [_GAP + arrow + it.width for arrow, it in zip(arrows, figures, strict=True)]
    scale = _fitting(values, behind, plot)
    rows = []
    for index, (bar, figure) in enumerate(zip(panel.bars, figures, strict=True)):
        area = _row_area(room, index, len(panel.bars))
        outward = -1 if values[index] < 0 else 1
        length = max(abs(values[index]) * scale.pixels, _THINNEST) if values[index] else 0.0
        start = scale.zero - length if outward < 0 else scale.zero
        mark = QRectF(start, area.center().y() - thick / 2, length, thick)
        rows.append(RowAt(bar, area, mark, 0.0, outward, panel.tone))
        gap = _GAP + (ARROW if arrow_outside(rows[-1]) else 0.0)
        end = mark.left() - gap - figure.width if outward < 0 else mark.right() + gap
        texts += figure.texts(end, area.center().y())
    return plot, scale, tuple(rows), texts


def share_rows(panel: Panel, room: QRectF, thick: float, fonts: Fonts, beside: float = 0.0) -> Rows:
    """Bars in tracks from 0 to 100 %, each track a whole of its own; figures in a column behind."""
    left, texts = _labels(panel, room, fonts, beside)
    figures = [_Figure(bar, fonts, room.right() - left) for bar in panel.bars]
    open_ended = any(bar.mark == "more" for bar in panel.bars)
    behind = max(it.width for it in figures) + _GAP + (ARROW if open_ended else 0.0)
    end = min(max(room.right() - behind, left + 1), left + _LONGEST)
    scale = Scale(left, (end - left) / _WHOLE)
    rows = []
    for index, (bar, figure) in enumerate(zip(panel.bars, figures, strict=True)):
        area = _row_area(room, index, len(panel.bars))
        length = max(float(bar.value) * scale.pixels, _THINNEST) if bar.value else 0.0
        mark = QRectF(left, area.center().y() - thick / 2, length, thick)
        rows.append(RowAt(bar, area, mark, end, 1, panel.tone))
        texts += figure.texts(end + behind - max(it.width for it in figures), area.center().y())
    baseline = fonts.baseline(room.bottom() + 6, "source")
    texts.append(TextAt(left, baseline, "0", "source"))
    name = f"{_WHOLE}%"
    texts.append(TextAt(end - fonts.width(name, "source"), baseline, name, "source"))
    return QRectF(left, room.top(), end - left, room.height()), scale, tuple(rows), texts


def place_rows(panel: Panel, room: QRectF, thick: float, fonts: Fonts, beside: float = 0.0) -> Rows:
    """Places as dots between the first and the last, the figures in a column behind."""
    left, texts = _labels(panel, room, fonts, beside)
    figures = [_Figure(bar, fonts, room.right() - left) for bar in panel.bars]
    known = [bar.out_of for bar in panel.bars if bar.out_of]
    furthest = max(float(bar.value) for bar in panel.bars)
    # Without a known field the line stays open a little behind the last place.
    last = max([float(max(known)) if known else furthest * 1.25, furthest, 2.0])
    first = left + DOT + 2
    end = max(room.right() - max(it.width for it in figures) - 2 * _GAP, first + 1)
    end = min(end, first + _LONGEST)
    pixels = (end - first) / (last - 1)
    scale = Scale(first - pixels, pixels)
    rows = []
    for index, (bar, figure) in enumerate(zip(panel.bars, figures, strict=True)):
        area = _row_area(room, index, len(panel.bars))
        middle = area.center().y()
        x = scale.x(float(bar.value))
        mark = QRectF(x - DOT, middle - DOT, 2 * DOT, 2 * DOT)
        rows.append(RowAt(bar, area, mark, scale.x(float(bar.out_of or last)), 1, panel.tone))
        texts += figure.texts(end + 2 * _GAP, middle)
    baseline = fonts.baseline(room.bottom() + 6, "source")
    name, name_of_last = panel.ends
    texts.append(TextAt(first - DOT, baseline, name, "source"))
    if known and max(known) >= last:
        width = fonts.width(name_of_last, "source")
        texts.append(TextAt(end - width + DOT, baseline, name_of_last, "source"))
    plot = QRectF(left, room.top(), end - left + DOT, room.height())
    return plot, scale, tuple(rows), texts


def label_width(panel: Panel, fonts: Fonts) -> float:
    """Room that the panel's labels need so that none is shortened, as part of its whole width."""
    return _widest_label(panel, fonts) / _LABEL_SHARE


def label_column(panels: Sequence[Panel], width: float, fonts: Fonts) -> float:
    """Width of one column of labels for panels below each other, each ``width`` wide."""
    widest = max((_widest_label(panel, fonts) for panel in panels), default=0.0)
    return min(widest, max(width * _LABEL_SHARE, _SHORTEST_TEXT))


def _widest_label(panel: Panel, fonts: Fonts) -> float:
    return max(
        max(fonts.width(bar.label, "chosen"), fonts.width(bar.second, "second"))
        for bar in panel.bars
    )


def arrow_outside(row: RowAt) -> bool:
    """Whether the arrow of a bound needs room behind the bar: an inward one only if short."""
    return row.bar.mark == "more" or (row.bar.mark == "less" and row.mark.width() < ARROW)


class _Figure:
    """A bar's figure: one line, or what it takes in beneath where one line is too long."""

    def __init__(self, bar: Bar, fonts: Fonts, room: float) -> None:
        self.fonts = fonts
        role: Role = "strong" if bar.emphasis == "chosen" else "figure"
        most = max(room * _FIGURE_SHARE, _SHORTEST_TEXT)
        whole = bar.figure + bar.includes
        self.lines: list[tuple[str, Role]] = [(whole, role)]
        if bar.includes and fonts.width(whole, role) > most:
            self.lines = [(bar.figure, role), (bar.includes.strip(), "second")]
        self.lines = [(fonts.elided(text, role, most), role) for text, role in self.lines]
        self.width = max(fonts.width(text, role) for text, role in self.lines)

    def texts(self, x: float, middle: float) -> list[TextAt]:
        """The figure from ``x`` on, centred on ``middle``."""
        return [
            TextAt(x - (_BRACKET if text.startswith("（") else 0.0), baseline, text, role)
            for (text, role), baseline in zip(
                self.lines, _baselines(self.lines, middle, self.fonts), strict=True
            )
        ]


def _labels(panel: Panel, room: QRectF, fonts: Fonts, beside: float) -> tuple[float, list[TextAt]]:
    """Labels in a column as wide as they need, to the right-hand edge of it; where bars begin."""
    most = max(room.width() * _LABEL_SHARE, _SHORTEST_TEXT)
    pitch = room.height() / len(panel.bars)
    stacks = [_label_lines(bar, most, pitch, fonts) for bar in panel.bars]
    widths = (fonts.width(text, role) for lines in stacks for text, role in lines)
    edge = room.left() + max(beside, *widths)
    texts = []
    for index, lines in enumerate(stacks):
        middle = room.top() + pitch * (index + 0.5)
        for (text, role), baseline in zip(lines, _baselines(lines, middle, fonts), strict=True):
            hung = _BRACKET if text.endswith("）") else 0.0
            texts.append(TextAt(edge - fonts.width(text, role) + hung, baseline, text, role))
    return round(edge + _GAP), texts


def _label_lines(bar: Bar, most: float, pitch: float, fonts: Fonts) -> list[tuple[str, Role]]:
    role: Role = "label" if bar.emphasis == "beside" else "chosen"
    if bar.second:
        return [
            (fonts.elided(bar.label, role, most), role),
            (_shortened(bar.second, most, fonts), "second"),
        ]
    lines = fonts.wrapped(bar.label, role, most, most=2 if pitch >= _TWO_LABELS else 1)
    return [(line, role) for line in lines]


def _shortened(second: str, most: float, fonts: Fonts) -> str:
    """The second label in a width: its longest part gives way, so that period and status stay."""
    parts = second.split(SEPARATOR)
    at = max(range(len(parts)), key=lambda index: fonts.width(parts[index], "second"))
    over = fonts.width(second, "second") - most
    if over > 0:
        room = max(fonts.width(parts[at], "second") - over, _SHORTEST_TEXT)
        parts[at] = fonts.elided(parts[at], "second", room)
    return fonts.elided(SEPARATOR.join(parts), "second", most)


def _baselines(lines: Sequence[tuple[str, Role]], middle: float, fonts: Fonts) -> list[float]:
    """Baselines of one line, or of two with the second the smaller or as large."""
    if len(lines) == 1:
        return [fonts.baseline(middle, lines[0][1])]
    return [
        fonts.baseline(middle - _HALF_STACK, lines[0][1]),
        fonts.baseline(middle + _HALF_STACK, lines[1][1]),
    ]


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


def _row_area(room: QRectF, index: int, count: int) -> QRectF:
    pitch = room.height() / count
    return QRectF(room.left(), room.top() + index * pitch, room.width(), pitch)
