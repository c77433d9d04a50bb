"""The heads of the comparison's lines and columns: parks with place and kind, indicators."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from parkfacts.drawing.theme import LIGHT, Theme, park_colour, park_edge
from parkfacts.facts.phrase import Phrase
from parkfacts.models.comparison_cells import GridHead
from parkfacts.models.comparison_model import GridRole
from parkfacts.models.translation import on_screen
from parkfacts.views.comparison.bands import paint_wide_line, unit_of
from parkfacts.views.comparison.cell_text import STEP, CellTexts, against, name_lines, shortened
from parkfacts.views.kit.cell_painter import PADDING, TAG_GAP, fill

_FIRST, _SECOND = 13.5, 30.5
"""Middles of the two lines of a head, from its top."""
_SWATCH_PX, _SWATCH_GAP = 9, 5


class ComparisonHeader(QHeaderView):
    """Heads of two lines: parks with their place and kind, indicators with their unit."""

    menu_wanted = Signal(int)
    """A section was clicked or its menu was asked for."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.short_names = False
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._texts = CellTexts(theme)

    def set_up(self, line: int) -> None:
        """Heads of columns as high as a line of so many pixels; lines begin with that height."""
        self.setMinimumSectionSize(28)
        if self.orientation() is Qt.Orientation.Horizontal:
            self.setFixedHeight(line)
            self.setStretchLastSection(False)
        else:
            self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            self.setDefaultSectionSize(line)

    def sizeHint(self) -> QSize:
        """As it is fixed: Qt's measures every section, at each change of style anew."""
        return self.minimumSize()

    def shorten(self, heads: Sequence[GridHead], width: int) -> None:
        """All parks by their short names, where one of them does not fit a width."""
        along = self.orientation() is Qt.Orientation.Horizontal
        metrics = (self._texts.bold if along else self._texts).metrics
        self.short_names = any(
            metrics.horizontalAdvance(head.title)
            + 2 * PADDING
            + _swatch_room(head)
            + (self._texts.tag_width(head.tag) + TAG_GAP if head.tag else 0)
            > width
            for head in heads
        )

    def fit_names(self) -> None:
        """Shorten the parks of the model for the room that they have in columns or lines."""
        model, way = self.model(), self.orientation()
        heads = {at: model.headerData(at, way, GridRole) for at in range(self.count())}
        parks = {at: one for at, one in heads.items() if one is not None and one.kind == "park"}
        if parks:
            along = way is Qt.Orientation.Horizontal
            width = self.sectionSize(min(parks)) if along else self.maximumWidth()
            self.shorten(list(parks.values()), width)

    def paintSection(self, painter: QPainter, rect: object, section: int) -> None:
        head = self.model().headerData(section, self.orientation(), GridRole)
        if not isinstance(head, GridHead):
            return
        theme = self._texts.theme
        place = QRectF(rect)  # type: ignore[call-overload]
        along = self.orientation() is Qt.Orientation.Horizontal
        painter.save()
        if head.kind in ("family", "folded"):
            paint_wide_line(painter, self._with_cells(place), head, self._texts, current=False)
        else:
            selected = not along and self._selected(section)
            ground = theme.header if along else theme.accent_soft if selected else theme.pane
            self._texts.background(painter, place, ground)
            if head.kind == "indicator" or not head.second:
                self._paint_name(painter, place, head, right=along and head.kind != "verdict")
            else:
                self._paint_head(painter, place, head, right=along and head.kind != "verdict")
        painter.restore()

    def _with_cells(self, rect: QRectF) -> QRectF:
        """A line over the whole table, of which the head shows the beginning."""
        table = self.parentWidget()
        return QRectF(
            rect.left(), rect.top(), table.width() if table else rect.width(), rect.height()
        )

    def _selected(self, section: int) -> bool:
        return self.selectionModel().isRowSelected(section, self.rootIndex())

    def _paint_name(self, painter: QPainter, rect: QRectF, head: GridHead, *, right: bool) -> None:
        """The name of an indicator or of a column, with its unit, in the middle of its height."""
        theme, along = self._texts.theme, self.orientation() is Qt.Orientation.Horizontal
        cells = self._texts.bold if along else self._texts
        colour = theme.text if head.kind in ("park", "indicator") else theme.secondary
        if head.pale:
            colour = theme.secondary
        inner = rect.adjusted(PADDING, 0, -PADDING, 0)
        most = max(1, int(rect.height()) // STEP)
        lines = name_lines(head.title, unit_of(head), inner.width(), cells.font, most)
        top = inner.center().y() - STEP * len(lines) / 2
        for at, line in enumerate(lines):
            strip = QRectF(inner.left(), top + at * STEP, inner.width(), STEP)
            spans = head.spans if at == 0 else ()
            cells.text(painter, strip, line, colour=colour, right=right, spans=spans)

    def _paint_head(self, painter: QPainter, rect: QRectF, head: GridHead, *, right: bool) -> None:
        theme = self._texts.theme
        along = self.orientation() is Qt.Orientation.Horizontal
        cells = self._texts.bold if along else self._texts
        ink = theme.text if head.kind == "park" else theme.secondary
        first, second = _line(rect, _FIRST), _line(rect, _SECOND)
        if head.tag:
            width = self._texts.tag_width(head.tag)
            self._texts.tag(painter, first, first.right() - width, head.tag)
            first.setRight(first.right() - width - TAG_GAP)
        room = _swatch_room(head)
        name = head.short if self.short_names and head.short else head.title
        name = shortened(name, first.width() - room, cells.font)
        width = cells.metrics.horizontalAdvance(name)
        if room:
            left = first.right() - width - room if right else first.left()
            top = first.center().y() - _SWATCH_PX / 2
            swatch = QRectF(round(left), round(top), _SWATCH_PX, _SWATCH_PX)
            fill(painter, swatch, park_edge(head.place, theme))
            fill(painter, swatch.adjusted(1, 1, -1, -1), park_colour(head.place))
        if not right:
            first.setLeft(first.left() + room)
        cells.text(painter, first, name, colour=ink, right=right)
        note = self._texts.note
        told = shortened(head.second, second.width(), note)
        if head.pair:
            told = against(head.pair, on_screen(Phrase("基准")), second.width(), note)
        self._texts.small.text(painter, second, told, colour=theme.secondary, right=right)

    def _ask_menu(self, at: object) -> None:
        section = self.logicalIndexAt(at)  # type: ignore[call-overload]
        if section >= 0:
            self.menu_wanted.emit(section)


def _swatch_room(head: GridHead) -> int:
    """What the colour that a park has in the charts takes before its name."""
    return _SWATCH_PX + _SWATCH_GAP if head.kind == "park" and head.place >= 0 else 0


def _line(rect: QRectF, middle: float) -> QRectF:
    """The strip of a head whose text is centred at ``middle``."""
    return QRectF(rect.left() + PADDING, rect.top() + middle - 9, rect.width() - 2 * PADDING, 18)
