"""Painting the cells of the comparison: figures over their period and scope, verdicts."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from parkfacts.drawing.theme import LIGHT, Theme
from parkfacts.models.comparison_model import GridRole, Index
from parkfacts.views.comparison.cell_text import CellTexts
from parkfacts.views.comparison.row_space import RowSpaces
from parkfacts.views.comparison.verdict_cell import paint_verdict
from parkfacts.views.kit.cell_painter import PADDING, area
from parkfacts.views.kit.table_view import TableView

LINE_PX = 44
FAMILY_PX = 28
_MARK_PX = 14.0
"""Middle of the first line of a cell, from the top of its values."""


class ComparisonDelegate(QStyledItemDelegate):
    """Two lines a cell or more; a verdict has its word in a frame, the reasons beside it."""

    def __init__(self, view: TableView, spaces: RowSpaces) -> None:
        super().__init__(view)
        self._view, self._spaces = view, spaces
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._texts = CellTexts(theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, LINE_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, cell, theme = area(option), index.data(GridRole), self._texts.theme
        if cell is None:
            return  # a line over the whole width, which the table paints
        selected = self._view.selectionModel().isSelected(index)
        self._texts.background(painter, rect, theme.accent_soft if selected else theme.pane)
        band = self._spaces.band(index.row())
        values = rect
        if band is not None:
            values = QRectF(rect.left(), rect.top() + band.values, rect.width(), 0)
            values.setBottom(rect.top() + band.verdict)
        if self._spaces.is_verdict(index):
            paint_verdict(painter, rect.adjusted(PADDING, 0, -PADDING, 0), cell, self._texts)
        else:
            lines = self._spaces.lines(index, cell)
            if band is not None and len(lines) == 1:
                values.setHeight(27)  # at the height of the other figures of the band
            self._texts.paint_lines(painter, values, cell, lines)
            if cell.others:
                self._paint_more(painter, values)
        if index == self._view.currentIndex() and self._view.hasFocus():
            self._texts.ring(painter, values)

    def _paint_more(self, painter: QPainter, rect: QRectF) -> None:
        """A small triangle behind the figure, in the padding: the cell has further values."""
        x, y = rect.right() - 4, rect.top() + _MARK_PX + 1
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._texts.theme.secondary))
        painter.drawPolygon([QPointF(x - 3, y - 2), QPointF(x + 3, y - 2), QPointF(x, y + 2)])
        painter.setBrush(Qt.BrushStyle.NoBrush)
