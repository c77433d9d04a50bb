"""Where everything of a chart stands, in pixels at 96 dpi, for a given width."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont

from parkfacts.drawing.chart_rows import Placed, RowAt, Scale, placed_rows
from parkfacts.drawing.chart_text import Fonts, Role, TextAt, paintable
from parkfacts.drawing.row_plan import LABEL_SHARE, Plan, label_need, plan_for
from parkfacts.drawing.row_set import Density
from parkfacts.drawing.single_figure import placed_figure
from parkfacts.drawing.theme import BAR_PX
from parkfacts.facts.chart.spec import Chart, Panel

MARGIN = 14.0
_TOP, _BOTTOM = 12.0, 12.0
_COLUMN_GAP = 36.0
_NARROWEST_PANEL, _WIDEST_PANEL = 320.0, 1400.0
_NARROWEST_PART, _LEAST_OF_A_PART = 480.0, 3
"""Of a panel that is parted, in pixels and in bars."""
_TITLE_LINE, _CAUTION_LINE, _NOTE_LINE, _SOURCE_LINE = 20.0, 17.0, 18.0, 16.0
_UNDER_TITLE, _BETWEEN_PANELS, _OVER_NOTES, _OVER_SOURCE = 8.0, 20.0, 10.0, 2.0
_OVER_MISSING = 4.0
_LEAST_BESIDE = 120.0
# A label shortened in its middle still reads with so much of it left.
_READABLE = 0.75


_DENSITIES = (Density(BAR_PX, 28.0), Density(40.0, 22.0), Density(30.0, 16.0))
_TWO_LINES = 36.0
# Where height is free, many bars still stand closer than a few.
_AIRY_BARS, _CLOSE_BARS = 8, 20


class PanelAt(NamedTuple):
    """A panel in its place."""

    panel: Panel
    plot: QRectF
    """Where bars may be drawn: all rows high, from the first possible end to the last."""
    scale: Scale
    rows: tuple[RowAt, ...]


class Layout(NamedTuple):
    """A chart laid out."""

    size: QSizeF
    panels: tuple[PanelAt, ...]
    texts: tuple[TextAt, ...]

    def rows(self) -> Iterator[RowAt]:
        """All rows in reading order."""
        for panel in self.panels:
            yield from panel.rows

    def row_at(self, point: QPointF) -> RowAt | None:
        """The row under a point."""
        return next((row for row in self.rows() if row.area.contains(point)), None)


def lay_out(
    chart: Chart,
    font: QFont,
    width: float,
    height: float | None = None,
    corner: QSizeF | None = None,
) -> Layout:
    """The chart laid out for a width; as airy as a height allows (None: any), higher if need be.

    ``corner`` stays free at the top right, for the pane's buttons: beside the title, or over it
    where there is no room for both.
    """
    chart, fonts, corner = paintable(chart), Fonts(font), corner or QSizeF(0, 0)
    footer = _Footer(chart, fonts, width)
    count = sum(len(panel.bars) for panel in chart.panels)
    first = 0 if height is not None or count <= _AIRY_BARS else 1 if count <= _CLOSE_BARS else 2
    parts = range(1, _most_parts(chart, width) + 1) if height is not None else (1,)
    for count, density in product(parts, _DENSITIES[first:]):
        placed = _Columns(chart, fonts, width, density, corner, count)
        if height is None or placed.bottom + footer.height <= height:
            break
    texts = [*placed.texts, *footer.texts(placed.bottom)]
    size = QSizeF(width, math.ceil(placed.bottom + footer.height))
    return Layout(size, tuple(placed.panels), tuple(texts))


class _Columns:
    """Panels in columns of equal width.

    One after the other into the column that is shortest so far; or, in an aligned chart, in
    rows, of which the bars begin at one height. The bars of a lone panel stand in ``parts``
    beside each other.
    """

    def __init__(
        self,
        chart: Chart,
        fonts: Fonts,
        width: float,
        density: Density,
        corner: QSizeF,
        parts: int = 1,
    ) -> None:
        self.fonts, self.density, self.parts = fonts, density, parts
        self.panels: list[PanelAt] = []
        self.texts: list[TextAt] = []
        self.count = _column_count(chart, fonts, width)
        self.each = (width - 2 * MARGIN - (self.count - 1) * _COLUMN_GAP) / self.count
        self.top, self.corner = _TOP, corner
        if self._is_crowded(chart):
            self.top, self.corner = max(_TOP, corner.height()), QSizeF(0, 0)
        self.tops = [self.top] * self.count
        together = self.count if chart.aligned else 1
        self.plans: list[Plan] = []
        if chart.aligned:
            columns = [chart.panels[column :: self.count] for column in range(self.count)]
            self.plans = [plan_for(panels, self._width, fonts) for panels in columns]
        for start in range(0, len(chart.panels), together):
            self._place_row(chart.panels[start : start + together])
        self.bottom = max(self.tops)

    def _place_row(self, panels: Sequence[Panel]) -> None:
        """Set panels beside each other, from the first column that is shortest so far."""
        first = self.tops.index(min(self.tops))
        areas = [self._area(first + at) for at in range(len(panels))]
        begin = max(
            self._place_title(panel, area, width)
            for panel, (area, width) in zip(panels, areas, strict=True)
        )
        ends = [
            self._place(panel, area, begin + _UNDER_TITLE, first + at)
            for at, (panel, (area, _)) in enumerate(zip(panels, areas, strict=True))
        ]
        together = len(panels) > 1
        for at, end in enumerate(ends):
            self.tops[first + at] = max(ends) if together else end

    def _is_crowded(self, chart: Chart) -> bool:
        """Whether what is said at the top right would be broken by the corner beside it."""
        room = self.each - self.corner.width()
        if not self.corner.width() or room < _LEAST_BESIDE:
            return self.corner.width() > 0
        if self.each < _NARROWEST_PANEL or len(chart.panels) < self.count:
            return False
        last, width = chart.panels[self.count - 1], self.fonts.width
        return width(last.title, "title") > room or width(last.note, "caution") > room

    def _area(self, column: int) -> tuple[QRectF, float]:
        """Where the column's next panel stands, without height, and the room for its title."""
        top = self.tops[column] + (_BETWEEN_PANELS if self.tops[column] > self.top else 0.0)
        left = MARGIN + column * (self.each + _COLUMN_GAP)
        first = column == self.count - 1 and top == self.top
        beside = self.corner.width() if first else 0.0
        area = QRectF(round(left), round(top), self._width, 0.0)
        return area, min(self._width, self.each - beside)

    @property
    def _width(self) -> float:
        return min(self.each, _WIDEST_PANEL)

    def _place(self, panel: Panel, at: QRectF, y: float, column: int) -> float:
        """Set a panel's rows, and who is missing, below ``y``; where the panel ends."""
        found = list(self._parts(panel, QRectF(at.left(), y, at.width(), 0.0), column))
        for placed in found:
            self.panels.append(PanelAt(panel, placed.plot, placed.scale, placed.rows))
            self.texts += placed.texts
        y = max(placed.bottom for placed in found) + (_OVER_MISSING if panel.missing else 0.0)
        for line in self.fonts.listed(panel.missing, "note", at.width(), "；、;,"):
            self._line(line, "note", at.left(), y, _NOTE_LINE)
            y += _NOTE_LINE
        return y

    def _parts(self, panel: Panel, at: QRectF, column: int) -> Iterator[Placed]:
        """The rows of a panel: all below each other, or in parts beside each other."""
        if panel.is_single_figure:
            yield placed_figure(panel, at, self.fonts)
            return
        width = at.width()
        if self.parts > 1:
            width = (self.each - (self.parts - 1) * _COLUMN_GAP) / self.parts
        plan = self.plans[column] if self.plans else plan_for([panel], width, self.fonts)
        most = math.ceil(len(panel.bars) / self.parts)
        for part in range(self.parts):
            left = round(at.left() + part * (width + _COLUMN_GAP))
            bars = slice(part * most, (part + 1) * most)
            area = QRectF(left, at.top(), width, 0.0)
            yield placed_rows(panel, area, self._density(panel), self.fonts, plan, bars)

    def _density(self, panel: Panel) -> Density:
        if not any(bar.second for bar in panel.bars):
            return self.density
        return self.density._replace(pitch=max(self.density.pitch, _TWO_LINES))

    def _place_title(self, panel: Panel, at: QRectF, width: float) -> float:
        """Subject and terms in one line, or the terms beneath; then the note where it fits.

        Without either, as where a caption tells them, the note alone.
        """
        whole = self.fonts.width(panel.title, "title") <= width
        lines: list[tuple[str, Role]] = [
            (line, "title")
            for line in self.fonts.wrapped(panel.title if whole else panel.subject, "title", width)
        ]
        if not whole:
            lines += [(line, "terms") for line in self.fonts.wrapped(panel.terms, "terms", width)]
        y, end, height = at.top(), at.left() + width, 0.0
        for line, role in lines:
            # A full-width bracket has its ink on the right: hung out, the line begins with words.
            hung = 8 if role == "terms" and line.startswith("（") else 0
            height = _TITLE_LINE if role == "title" else _CAUTION_LINE
            end = self._line(line, role, at.left() - hung, y, height)
            y += height
        if not panel.note:
            return y
        if end + 12 + self.fonts.width(panel.note, "caution") <= at.left() + width:
            self._line(panel.note, "caution", end + 12, y - height, height)
            return y
        room = at.width() if y >= self.corner.height() else width
        for line in self.fonts.wrapped(panel.note, "caution", room):
            self._line(line, "caution", at.left(), y, _CAUTION_LINE)
            y += _CAUTION_LINE
        return y

    def _line(self, text: str, role: Role, x: float, top: float, height: float) -> float:
        """Add a line of text; where it ends."""
        self.texts.append(TextAt(x, self.fonts.baseline(top + height / 2, role), text, role))
        return x + self.fonts.width(text, role)


class _Footer:
    """Notes and source line under the panels."""

    def __init__(self, chart: Chart, fonts: Fonts, width: float) -> None:
        self.fonts = fonts
        room = width - 2 * MARGIN
        self.notes = fonts.listed("；".join(chart.notes), "note", room)
        self.sources = fonts.listed(chart.source_line, "source", room)
        self.height = _OVER_NOTES + _BOTTOM
        self.height += len(self.notes) * _NOTE_LINE + len(self.sources) * _SOURCE_LINE
        if self.notes and self.sources:
            self.height += _OVER_SOURCE

    def texts(self, top: float) -> Iterator[TextAt]:
        y = top + _OVER_NOTES
        for line in self.notes:
            yield TextAt(MARGIN, self.fonts.baseline(y + _NOTE_LINE / 2, "note"), line, "note")
            y += _NOTE_LINE
        y += _OVER_SOURCE if self.notes else 0.0
        for line in self.sources:
            middle = y + _SOURCE_LINE / 2
            yield TextAt(MARGIN, self.fonts.baseline(middle, "source"), line, "source")
            y += _SOURCE_LINE


def _most_parts(chart: Chart, width: float) -> int:
    """In how many parts the bars of a lone panel may stand beside each other."""
    if len(chart.panels) != 1:
        return 1
    room = int((width - 2 * MARGIN + _COLUMN_GAP) // (_NARROWEST_PART + _COLUMN_GAP))
    return max(min(room, len(chart.panels[0].bars) // _LEAST_OF_A_PART), 1)


def _column_count(chart: Chart, fonts: Fonts, width: float) -> int:
    """As many columns as leave labels readable; where none does, one.

    Columns are evenly filled: four panels make 2 × 2, not 3 + 1.
    """
    panels = max(len(chart.panels), 1)
    needed = label_need(chart.panels, fonts) / LABEL_SHARE
    narrowest = max(_NARROWEST_PANEL, needed * _READABLE)
    fitting = int((width - 2 * MARGIN + _COLUMN_GAP) // (narrowest + _COLUMN_GAP))
    most = max(1, min(panels, fitting))
    return math.ceil(panels / math.ceil(panels / most))
