"""How the cells of the raw table are painted: what comes of each stands before its text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from parkfacts.drawing.fonts import font, note_font
from parkfacts.drawing.theme import LIGHT, ROW_PX, Theme
from parkfacts.models.import_grid_model import GridCell, GridCellRole, Index
from parkfacts.views.data.fate_marks import MARK_PX, paint_fate
from parkfacts.views.kit.cell_painter import PADDING, CellPainter, area

_CORNER_PX = 6


def cell_editor(parent: QWidget, name: str) -> QLineEdit:
    """What a cell is mended in: as high as its row."""
    editor = QLineEdit(parent)
    editor.setObjectName("cell")
    editor.setAccessibleName(name)
    return editor


class GridDelegate(QStyledItemDelegate):
    """Paints grounds, marks and texts; a mended cell has a corner."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._cells = CellPainter(theme, font(), note_font())
        self._bold = CellPainter(theme, font(semibold=True), note_font())

    def text_width(self, text: str, marked: bool) -> float:
        """How wide a cell is that shows its text whole."""
        return (
            self._cells.metrics.horizontalAdvance(text) + 2 * PADDING + (MARK_PX if marked else 0)
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        cell = index.data(GridCellRole)
        wanted = self.text_width(cell.text, cell.fate is not None) if cell.begins is None else 0
        return QSize(int(wanted) + 8, ROW_PX)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        return cell_editor(parent, self.tr("改这一格"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, cell = area(option), index.data(GridCellRole)
        if not isinstance(cell, GridCell):
            return
        theme = self._cells.theme
        painter.save()
        self._cells.background(painter, rect, self._ground(cell, index))
        if cell.begins is None:
            painter.setPen(QPen(QColor(theme.hairline), 1))
            edge = rect.right() - 0.5
            painter.drawLine(QPointF(edge, rect.top()), QPointF(edge, rect.bottom()))
        inner = rect.adjusted(PADDING, 0, -PADDING, 0)
        if cell.fate is not None:
            middle = QPointF(rect.left() + 4 + MARK_PX / 2, rect.center().y())
            paint_fate(painter, cell.fate, middle, theme)
            inner.setLeft(rect.left() + MARK_PX + 8)
        quiet = cell.ground == "aside" or cell.fate == "out"
        cells = self._bold if cell.ground == "head" else self._cells
        colour = theme.secondary if quiet else theme.text
        text = cell.text.replace("\n", " ")
        if cell.begins is not None:  # a title goes on over empty cells: each paints its stretch
            painter.setClipRect(rect.adjusted(0, 0, 0, -1))
            crossed = range(cell.begins, index.column())
            inner.setLeft(inner.left() - sum(map(self._view.columnWidth, crossed)))
            inner.setWidth(cells.width(text) + 2)
        cells.text(painter, inner, text, colour=colour, right=cell.right)
        painter.setClipping(False)
        if cell.mended:
            self._paint_corner(painter, rect)
        if index == self._view.currentIndex():
            self._cells.ring(painter, rect)
        painter.restore()

    def _ground(self, cell: GridCell, index: Index) -> str:
        theme = self._cells.theme
        if self._view.selectionModel().isSelected(index):
            return theme.accent_soft
        if cell.fate == "bad":
            return theme.hit
        return theme.pane if cell.ground == "data" else theme.header

    def _paint_corner(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._cells.theme.accent))
        right, top = rect.right() - 1, rect.top()
        painter.drawPolygon([
            QPointF(right - _CORNER_PX, top), QPointF(right, top), QPointF(right, top + _CORNER_PX),
        ])  # fmt: skip
