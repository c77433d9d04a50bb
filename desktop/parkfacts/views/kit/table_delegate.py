"""How the cells of the fact table and of the claims table are painted."""

from __future__ import annotations

from itertools import pairwise

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
        if cell.is_own and self._view.horizontalHeader().sectionPosition(index.column()) == 0:
            self._cells.corner(painter, rect)
        below = getattr(self._view, "below", ())
        upper = QRectF(rect.left(), rect.top() + 2, rect.width(), _UPPER_PX) if below else rect
        pair = self._name_beside(index) if below else None
        if pair:
            self._paint_name(painter, upper, index, pair)
        if not pair or index.column() != pair[0]:
            inner = upper.adjusted(PADDING, 0, -PADDING, 0)
            self._paint_text(painter, inner, cell, quiet=index.column() in self._quiet)
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

    def _name_beside(self, index: Index) -> tuple[int, int] | None:
        """Columns of a name and of the figure at its right, if the cell is one of the two.

        The name goes on beside the figure, whose column is as wide as the widest one.
        """
        head, here = self._view.horizontalHeader(), index.column()
        sections = map(head.logicalIndex, range(head.count()))
        for pair in pairwise([at for at in sections if not head.isSectionHidden(at)]):
            if here in pair:
                name, figure = (index.sibling(index.row(), at).data(CellRole) for at in pair)
                if name.is_name and figure.right:
                    return pair
        return None

    def _paint_name(
        self, painter: QPainter, rect: QRectF, index: Index, pair: tuple[int, int]
    ) -> None:
        """The stretch of such a name that lies in a cell: up to where the figure begins."""
        head = self._view.horizontalHeader()
        name, figure = (index.sibling(index.row(), at).data(CellRole) for at in pair)
        left = head.sectionViewportPosition(pair[0]) + PADDING
        end = head.sectionViewportPosition(pair[1]) + head.sectionSize(pair[1]) - PADDING
        room = end - self._cells.width(figure.text) - 2 * PADDING - left
        painter.save()
        painter.setClipRect(rect)
        place = QRectF(left, rect.top(), max(room, 0), rect.height())
        self._paint_text(painter, place, name, quiet=pair[0] in self._quiet)
        painter.restore()

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

    def _paint_text(self, painter: QPainter, rect: QRectF, cell: ShownCell, *, quiet: bool) -> None:
        theme, room = self._cells.theme, rect.width()
        if cell.short is not None and self._cells.width(cell.text) > room:
            cell = cell.short
        needed = self._cells.width(cell.text)
        condensed = cell.right and needed > room > 0
        if condensed:  # a figure that no width has room for is never cut
            painter.save()
            painter.translate(rect.left(), 0)
            painter.scale(room / needed, 1)
            rect = QRectF(0, rect.top(), needed + 1, rect.height())
        self._cells.text(
            painter,
            rect,
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
