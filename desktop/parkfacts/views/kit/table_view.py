"""The table that facts and claims are shown in: virtual, fixed rows, a word when it is empty."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from parkfacts.drawing.fonts import font
from parkfacts.drawing.theme import HEADER_PX, LIGHT, ROW_PX, TWO_LINES_PX, Theme
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.announcing import tell_cell
from parkfacts.views.kit.cell_painter import PADDING

_UPWARD = (
    QAbstractItemView.CursorAction.MoveUp,
    QAbstractItemView.CursorAction.MovePageUp,
    QAbstractItemView.CursorAction.MovePrevious,
)


def repaint(view: QAbstractItemView) -> None:
    """Paint a view anew.

    Asking for its viewport instead makes PySide look through every kind of widget that there is,
    11 ms that the first painted window can do without.
    """
    view.setDirtyRegion(QRegion(view.rect()))


class TableView(QTableView):
    """Whole rows are selected; nothing is measured row by row.

    What is selected already can be dragged out; a drag from elsewhere selects, as ever.
    """

    drag_wanted = Signal()
    """The user drags what is selected."""
    resized = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._theme = LIGHT
        self.empty_text = ""
        self.below: tuple[int, ...] = ()
        """Columns that are told in a second line of each row, as there is no room beside."""
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_PX)
        self.set_head(self.horizontalHeader())

    def set_head(self, head: QHeaderView) -> None:
        """Put a head over the columns: moved, sized, never selected."""
        if head is not self.horizontalHeader():
            self.setHorizontalHeader(head)
        head.setFixedHeight(HEADER_PX)
        head.setHighlightSections(False)
        head.setSectionsMovable(True)
        head.setMinimumSectionSize(36)
        head.setStretchLastSection(True)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_below(self, columns: Sequence[int]) -> None:
        """Tell these columns in a second line of each row; none: rows have one line."""
        if self.below == tuple(columns):
            return
        self.below = tuple(columns)
        self.verticalHeader().setDefaultSectionSize(TWO_LINES_PX if columns else ROW_PX)
        at = self.currentIndex()
        if at.isValid() and self.isColumnHidden(at.column()):  # the keyboard stays in sight
            seen = self.horizontalHeader().logicalIndexAt(0)
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(at.siblingAtColumn(seen), flag)
        repaint(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The row that one is at stays in sight: a lower table would leave it below its edge."""
        at = self.visualRect(self.currentIndex())
        was_seen = at.isValid() and at.top() >= 0 and at.top() < event.oldSize().height()
        super().resizeEvent(event)
        self.resized.emit()
        if was_seen:
            self.scrollTo(self.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        held = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        self.setDragEnabled(held and self.selectionModel().isSelected(index))
        super().mousePressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        self.drag_wanted.emit()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Heads of families are stepped over: they cannot be selected."""
        index = super().moveCursor(action, modifiers)
        model = self.model()
        up = action in _UPWARD and index.row() > 0
        step = -1 if up else 1
        while index.isValid() and not index.flags() & Qt.ItemFlag.ItemIsSelectable:
            following = model.index(index.row() + step, index.column())
            if not following.isValid():
                return self.currentIndex()
            index = following
        return index

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        tell_cell(self)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        repaint(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model() is None or self.model().rowCount() or not self.empty_text:
            return
        painter = QPainter(self.viewport())
        painter.setFont(font())
        painter.setPen(QColor(self._theme.secondary))
        area = self.viewport().rect().adjusted(24, 24, -24, -24)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(area, flags, self.empty_text)
        painter.end()


def wide_enough(words: Sequence[str], least: int) -> int:
    """The width of a column in which texts of the core stand whole; at least so many pixels."""
    if not words:
        return least
    metrics = QFontMetricsF(font())
    widest = max(metrics.horizontalAdvance(on_screen(word)) for word in words)
    return max(least, ceil(widest) + 2 * PADDING)
