"""How the cells of the fact table and of the claims table are painted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from parkfacts.drawing.fonts import font, note_font
from parkfacts.drawing.theme import LIGHT, ROW_PX, Theme
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.search.columns import COLUMNS
from parkfacts.facts.search.table import Head
from parkfacts.models.fact_model import CellRole, ShownCell
from parkfacts.models.plain_text import plain_as_html
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.cell_painter import PADDING, CellPainter, area
from parkfacts.views.kit.second_line import SecondLine

Index = QModelIndex | QPersistentModelIndex
_QUIET = {at for at, column in enumerate(COLUMNS) if column.id in ("scope", "status", "place")}
_UPPER_PX = 27
"""Height of the first line, where a row has two."""


class FactDelegate(QStyledItemDelegate):
    """Paints rows with hits, cautions and tags, and the heads of families.

    Where columns have given way (``TableView.below``) a row has a second line that goes under all
    of its cells: each cell paints its stretch of it.
    """

    def __init__(self, view: QTableView, quiet: frozenset[int] | None = None) -> None:
        super().__init__(view)
        self._view = view
        self._quiet = _QUIET if quiet is None else quiet
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._cells = CellPainter(theme, font(), note_font())
        self._head = CellPainter(theme, font(semibold=True), note_font())
        self._second = SecondLine(CellPainter(theme, note_font(), note_font()))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = area(option)
        cell = index.data(CellRole)
        if isinstance(cell, Head):
            self._paint_head(painter, rect, cell)
            return
        self._paint_ground(painter, rect, index)
        below = getattr(self._view, "below", ())
        upper = QRectF(rect.left(), rect.top() + 2, rect.width(), _UPPER_PX) if below else rect
        self._paint_cell(painter, upper, index, cell)
        if below:
            cells = [index.sibling(index.row(), column).data(CellRole) for column in below]
            row = self._row(rect).adjusted(PADDING, upper.height(), -PADDING, -3)
            painter.save()
            painter.setClipRect(rect)
            self._second.paint(painter, row, [cell for cell in cells if cell])
            painter.restore()
        if index == self._view.currentIndex() and self._view.hasFocus():
            self._cells.ring(painter, rect)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Over the second line of a row, all that it says, whole and with its titles."""
        told = self.told_below(index)
        second = event.pos().y() > area(option).top() + _UPPER_PX
        if event.type() == QEvent.Type.ToolTip and told and second:
            QToolTip.showText(event.globalPos(), plain_as_html(told), view)
            return True
        return super().helpEvent(event, view, option, index)

    def told_below(self, index: Index) -> str:
        """What a second line says, a line each: 园区：西永综合保税区; empty where there is none."""
        model, role = index.model(), Qt.ItemDataRole.DisplayRole
        lines = []
        for column in getattr(self._view, "below", ()):
            text = index.sibling(index.row(), column).data(role)
            if text:
                title = model.headerData(column, Qt.Orientation.Horizontal, role)
                lines.append(on_screen(Phrase("{name}：{value}", name=title, value=text)))
        return "\n".join(lines)

    def _row(self, rect: QRectF) -> QRectF:
        """The rectangle of all of a row, of one of whose cells the rectangle is given."""
        head = self._view.horizontalHeader()
        return QRectF(-head.offset(), rect.top(), head.length(), rect.height())

    def _paint_head(self, painter: QPainter, rect: QRectF, head: Head) -> None:
        """A family is named over all columns: each paints its stretch, as the first is narrow."""
        theme = self._cells.theme
        self._cells.background(painter, rect, theme.header)
        name, count = on_screen(head.family), head.size
        inner = self._row(rect).adjusted(PADDING, 0, 0, 0)
        painter.save()
        painter.setClipRect(rect)
        self._head.text(painter, inner, name)
        inner.setLeft(inner.left() + self._head.metrics.horizontalAdvance(name) + 8)
        said = self.tr("{n} 条", "", count).format(n=count)
        self._cells.text(painter, inner, said, colour=theme.secondary)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        theme = self._cells.theme
        # The view is asked rather than option.state: QStyle and its enums cost 6 ms at start.
        selected = self._view.selectionModel().isSelected(index)
        self._cells.background(painter, rect, theme.accent_soft if selected else theme.pane)

    def _paint_cell(self, painter: QPainter, rect: QRectF, index: Index, cell: ShownCell) -> None:
        quiet = index.column() in self._quiet
        theme = self._cells.theme
        room = rect.width() - 2 * PADDING
        if cell.short is not None and self._cells.width(cell.text) > room:
            cell = cell.short
        inner, needed = rect.adjusted(PADDING, 0, -PADDING, 0), self._cells.width(cell.text)
        condensed = cell.right and needed > room > 0
        if condensed:  # a figure that no width has room for is never cut
            painter.save()
            painter.translate(inner.left(), 0)
            painter.scale(room / needed, 1)
            inner = QRectF(0, inner.top(), needed + 1, inner.height())
        self._cells.text(
            painter,
            inner,
            cell.text if cell.text or not quiet else "—",
            colour=theme.secondary if quiet else theme.text,
            right=cell.right,
            spans=cell.spans,
            caution=cell.caution,
            tag=cell.mark,
            middle=cell.is_name,
        )
        if condensed:
            painter.restore()
