"""The rows of a panel below each other, with their names; their bars have no length yet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF

from parkfacts.drawing.chart_text import Fonts, TextAt
from parkfacts.drawing.row_plan import GAP, Line, Lines, Plan, lines_of, width_of
from parkfacts.facts.chart.spec import Bar, Panel

LINE = 16.0
"""From one line of a name or a figure to the next."""
_HEADING, _OVER_HEADING = 24.0, 10.0
_TIGHT, _PADDING, _STACK_GAP = 4.0, 7.0, 3.0
_THIN = 14.0
"""Thickness of bars that have their figures under them."""
# Half of a full-width bracket is blank: hung out by it, lines begin and end with words.
_BRACKET = 5.0


WHOLE = slice(None)
"""All bars of a panel."""


class Density(NamedTuple):
    """How far rows are apart, and how thick their bars are."""

    pitch: float
    thick: float


class Row(NamedTuple):
    """A row before its bar has a length."""

    bar: Bar
    lines: Lines
    area: QRectF
    """The whole row, from name to figure."""
    middle: float
    """Of the bar."""


class RowSet:
    """Rows from the top of an area, as wide as it is, those of one length under their heading."""

    def __init__(
        self,
        panel: Panel,
        at: QRectF,
        density: Density,
        plan: Plan,
        fonts: Fonts,
        part: slice = WHOLE,
    ) -> None:
        """Of a ``part`` of the panel's bars; what they are measured by is the whole panel."""
        self.panel, self.fonts = panel, fonts
        self._plan, self._pitch = plan, density.pitch
        self.beside = plan.manner == "beside"
        """Whether figures stand at the ends of bars."""
        self.thick = density.thick if self.beside else min(density.thick, _THIN)
        self.texts: list[TextAt] = []
        """Names and headings, and the figures that were set."""
        self.lines = lines_of(panel, plan, at.width(), fonts)
        """Of all bars of the panel."""
        self.rows = self._set_out(panel._replace(bars=panel.bars[part]), self.lines[part], at)
        left = round(at.left() + (plan.labels + GAP if plan.labels else 0.0))
        bottom = self.rows[-1].area.bottom()
        self.plot = QRectF(left, at.top(), at.right() - left, bottom - at.top())
        """Right of the names: where bars and figures may be drawn."""
        for row in self.rows:
            self._set_name(row, at.left())

    @property
    def widest_figure(self) -> float:
        """Width of the longest line of a figure in the panel."""
        return max(width_of(lines.figure, self.fonts) for lines in self.lines)

    def bar(self, row: Row, start: float, length: float) -> QRectF:
        """The bar of a row."""
        return QRectF(start, row.middle - self.thick / 2, length, self.thick)

    def set_figure(self, row: Row, x: float) -> None:
        """The figure at ``x`` beside its bar, or under it as near to ``x`` as the plot allows."""
        lines = row.lines.figure
        if self.beside:
            top = row.middle - LINE * len(lines) / 2
        else:
            half = self.thick / 2 if self._plan.manner == "stacked" else LINE / 2
            top = row.middle + half + _STACK_GAP
            x = max(min(x, self.plot.right() - width_of(lines, self.fonts)), self.plot.left())
        for text in _stack(lines, x, top, self.fonts):
            hung = _BRACKET if text.text.startswith("（") else 0.0
            self.texts.append(text._replace(x=text.x - hung))

    def _set_out(self, panel: Panel, lines: Sequence[Lines], at: QRectF) -> list[Row]:
        rows: list[Row] = []
        y, told = at.top(), iter(lines)
        for name, bars in panel.groups():
            if name:
                y += _OVER_HEADING if rows else 0.0
                baseline = self.fonts.baseline(y + _HEADING / 2, "group")
                self.texts.append(TextAt(at.left(), baseline, name, "group"))
                y += _HEADING
            for bar in bars:
                its = next(told)
                height, middle = self._heights(its)
                area = QRectF(at.left(), y, at.width(), height)
                rows.append(Row(bar, its, area, y + middle))
                y += height
        return rows

    def _heights(self, lines: Lines) -> tuple[float, float]:
        """The height of a row, and how far below its top the middle of its bar is."""
        names, figures = LINE * len(lines.label), LINE * len(lines.figure)
        if self.beside:
            height = max(self._pitch, names + _TIGHT, figures + _TIGHT)
            return height, height / 2
        if self._plan.manner == "under":
            height = max(names, LINE + _STACK_GAP + figures) + 2 * _PADDING
            return height, _PADDING + LINE / 2
        height = names + self.thick + figures + 2 * _STACK_GAP + 2 * _PADDING
        return height, _PADDING + names + _STACK_GAP + self.thick / 2

    def _set_name(self, row: Row, left: float) -> None:
        """The name: beside its bar to the edge of the column, or over it from the left."""
        lines, count = row.lines.label, len(row.lines.label)
        if self._plan.manner == "stacked":
            top = row.middle - self.thick / 2 - _STACK_GAP - LINE * count
            self.texts += _stack(lines, left, top, self.fonts)
            return
        first = row.middle - LINE * (count if self.beside else 1) / 2
        edge = left + self._plan.labels
        for text in _stack(lines, 0.0, first, self.fonts):
            hung = _BRACKET if text.text.endswith("）") else 0.0
            x = edge - self.fonts.width(text.text, text.role) + hung
            self.texts.append(text._replace(x=x))


def _stack(lines: Sequence[Line], x: float, top: float, fonts: Fonts) -> list[TextAt]:
    """Lines below each other from ``top`` on."""
    return [
        TextAt(x, fonts.baseline(top + LINE * (at + 0.5), role), text, role)
        for at, (text, role) in enumerate(lines)
    ]
