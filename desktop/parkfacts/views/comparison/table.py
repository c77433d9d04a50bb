"""The table of the comparison: parks dragged, pinned and taken out, cells with several values."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from parkfacts.drawing.theme import LIGHT, Theme
from parkfacts.facts.comparison.matrix import MatrixRow
from parkfacts.models.comparison_cells import CellKind, GridHead
from parkfacts.models.comparison_model import ComparisonModel, GridRole
from parkfacts.views.comparison.arrangement import Arrangement, arranged
from parkfacts.views.comparison.bands import paint_band, paint_wide_line
from parkfacts.views.comparison.cell_place import CellPlace, go_back, line_of_family, place_at
from parkfacts.views.comparison.cell_text import CellTexts
from parkfacts.views.comparison.delegate import FAMILY_PX, LINE_PX, ComparisonDelegate
from parkfacts.views.comparison.header import ComparisonHeader
from parkfacts.views.comparison.row_space import RowSpaces
from parkfacts.views.comparison.table_menus import TableMenus
from parkfacts.views.comparison.verdict_cell import verdict_widths
from parkfacts.views.kit.small_widgets import plain_label
from parkfacts.views.kit.table_view import TableView

_ROUNDS = 8
_MORE_PX = 24
"""How far from its right edge a cell with several values is clicked to see them."""


class ComparisonTable(TableView):
    """Escape clears the choice of rows, Delete takes the park out, B makes it the baseline."""

    cell_chosen = Signal()
    """The user went to a cell; it is the current one."""
    rows_chosen = Signal()
    baseline_wanted = Signal(str)
    park_unwanted = Signal(str)
    order_wanted = Signal(tuple)
    """Ids of the parks in another order."""
    collect_wanted = Signal()
    """What is copied, too, is to go into the basket."""
    values_wanted = Signal(QModelIndex, QPoint)
    """The further values of a cell are asked for, at a point of the screen."""
    card_wanted = Signal()
    """What is told of the current cell is to be seen."""
    verdict_wanted = Signal()
    """The verdict was clicked where it has no cell: the current cell's row is asked about."""
    unfolding_wanted = Signal(str, bool)
    """Id of a family of which the rows with one figure are to be shown, or folded again."""

    def __init__(self, model: ComparisonModel, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("对比表"))
        self._model = model
        self._texts = CellTexts(LIGHT)
        self._heights: dict[int, int] = {}
        self._opened = ""
        self._verdicts = verdict_widths()
        self._arrangement = Arrangement((), 1)
        self._spaces = RowSpaces(model, self.columnWidth, lambda: self.viewport().width())
        self._delegate = ComparisonDelegate(self, self._spaces)
        self._across = ComparisonHeader(Qt.Orientation.Horizontal)
        self._down = ComparisonHeader(Qt.Orientation.Vertical)
        self.setHorizontalHeader(self._across)
        self.setVerticalHeader(self._down)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self._corner = plain_label(self.tr("指标"), "corner", selectable=False)
        self._corner.setParent(self)
        for header in (self._across, self._down):
            header.set_up(LINE_PX)
        self._down.sectionClicked.connect(self._click_head)
        self.menus = TableMenus(self, model)
        for name in ("baseline_wanted", "park_unwanted", "order_wanted", "collect_wanted",
                     "values_wanted"):  # fmt: skip
            getattr(self.menus, name).connect(getattr(self, name))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menus.cell_menu)
        picker = self.selectionModel()
        picker.selectionChanged.connect(self.rows_chosen)
        picker.selectionChanged.connect(self._repaint_bands)
        picker.currentChanged.connect(self.cell_chosen)
        picker.currentChanged.connect(self._repaint_bands)
        self.verticalScrollBar().valueChanged.connect(self._measure)
        model.modelReset.connect(self._arrange)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        super().set_theme(theme)
        self._texts = CellTexts(theme)
        for part in (self._delegate, self._across, self._down):
            part.set_theme(theme)
        self._across.viewport().update()
        self._down.viewport().update()

    def chosen_rows(self) -> list[MatrixRow]:
        """The compared rows that are selected, in their order."""
        found: dict[str, MatrixRow] = {}
        for index in sorted(self.selectedIndexes()):
            row = self._model.row_at(index)
            if row is not None:
                found.setdefault(row.indicator.id, row)
        return list(found.values())

    def place(self) -> CellPlace | None:
        """Which cell is the current one, by what it is about."""
        return place_at(self._model, self.currentIndex())

    def go_back(self, indicators: Sequence[str], place: CellPlace | None) -> None:
        """Select rows by their indicators and go to a cell, wherever they stand now.

        After a line was opened or folded that is where its rows, or it, stand.
        """
        go_back(self, self._model, indicators, place)
        if self._opened:
            index = line_of_family(self._model, self._opened)
            self._opened = ""
            if index.isValid():
                self.selectionModel().setCurrentIndex(
                    index, QItemSelectionModel.SelectionFlag.NoUpdate
                )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        head, key = self._current_park(), event.key()
        shifted = event.modifiers() == (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if key == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            index = self.currentIndex()
            if not self._unfold(index) and not self._ask_values(index):
                self.card_wanted.emit()
        elif head and key == Qt.Key.Key_Delete:
            self.park_unwanted.emit(head.id)
        elif head and key == Qt.Key.Key_B:
            self.baseline_wanted.emit(head.id)
        elif head and shifted and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.menus.shift(head.id, -1 if key == Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() != Qt.MouseButton.LeftButton or self._unfold(index):
            return
        band = self._spaces.band(index.row()) if self._model.row_at(index) else None
        if band and (below := at.y() - self.rowViewportPosition(index.row())) >= band.verdict:
            self.verdict_wanted.emit()
        elif band and below < band.values:
            self._scroll_to_figures(index.row())
        elif index.isValid() and self.visualRect(index).right() - at.x() < _MORE_PX:
            self._ask_values(index)

    def _scroll_to_figures(self, row: int) -> None:
        """Along to the figures of a row that are out of sight, if there are any."""
        before, behind = self._spaces.out_of_sight(row, self.columnViewportPosition)
        bar = self.horizontalScrollBar()
        bar.setValue(bar.maximum() if behind else bar.minimum() if before else bar.value())

    @property
    def banded(self) -> bool:
        """Whether each indicator is a line over its values."""
        return self._arrangement.banded

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._model.transposed or not self._model.rowCount():
            return
        painter = QPainter(self.viewport())
        for row in self._rows_seen():
            self._paint_across(painter, row)
        painter.end()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dx:  # what stands across the columns stays where it is
            self.viewport().update()

    def _paint_across(self, painter: QPainter, row: int) -> None:
        """What of a row goes over all its columns: the head of a family, or its bands."""
        left = -self._arrangement.head
        width = self.viewport().width() - left
        rect = QRectF(left, self.rowViewportPosition(row), width, self.rowHeight(row))
        head = self._model.line_head(row)
        if head.kind in ("family", "folded"):
            here = self.hasFocus() and self.currentIndex().row() == row
            current = here and head.kind == "folded"
            paint_wide_line(painter, rect, head, self._texts, current=current)
        elif band := self._spaces.band(row):
            selected = self.selectionModel().isRowSelected(row, self.rootIndex())
            paint_band(
                painter, rect, head, self._spaces.verdict(row), band, self._texts,
                selected=selected, aside=self._spaces.aside(row, self.columnViewportPosition),
            )  # fmt: skip

    def _repaint_bands(self) -> None:
        self._down.viewport().update()
        self.viewport().update()

    def _click_head(self, row: int) -> None:
        if not self._unfold(self._model.index(row, 0)):
            self.selectRow(row)

    def _unfold(self, index: QModelIndex) -> bool:
        """Show what is folded in a line, or fold it again; whether the line is such a one."""
        folded = self._model.folded_at(index.row()) if index.isValid() else None
        if folded is None:
            return False
        self._opened = folded.family.id
        self.unfolding_wanted.emit(folded.family.id, not folded.opened)
        return True

    def _arrange(self) -> None:
        """Another grid: heights, widths, and what is selected at a click."""
        flipped = self._model.transposed
        behaviour = QAbstractItemView.SelectionBehavior
        self.setSelectionBehavior(behaviour.SelectColumns if flipped else behaviour.SelectRows)
        self._across.setSectionsMovable(not flipped)
        self._down.setSectionsMovable(flipped)
        self._corner.setText(self.tr("园区") if flipped else self.tr("指标"))
        self._arrangement = Arrangement((), 1)
        self._fit()

    def _fit(self) -> None:
        """Columns for the room there is; where it is too little, indicators become bands."""
        count, shown = self._model.columnCount(), self._model.rowCount() > 0
        heads = (self._model.head(at, Qt.Orientation.Horizontal) for at in range(count))
        kinds: list[CellKind] = [head.kind for head in heads if head]
        margins = self.contentsMargins()
        bar = self.verticalScrollBar().sizeHint().width()
        width = self.width() - margins.left() - margins.right() - bar
        found = arranged(width, kinds, self._verdicts, transposed=self._model.transposed)
        if found == self._arrangement and shown:
            return
        self._arrangement = found
        self._across.setVisible(shown)
        self._down.setVisible(shown and not found.banded)
        self._down.setFixedWidth(found.head)
        self._corner.setVisible(shown and not found.banded)
        self._corner.setGeometry(0, 0, found.head, LINE_PX)
        for at, wide in enumerate(found.columns):
            self.setColumnHidden(at, not wide)
            if wide:
                self.setColumnWidth(at, wide)
        (self._down if self._model.transposed else self._across).fit_names()
        self._model.tells_all = found.banded
        self._spaces.forget(banded=found.banded)
        self._heights.clear()
        for row in range(self._model.rowCount()):
            wide_line = self._model.is_family(row) or self._model.folded_at(row)
            self._set_height(row, FAMILY_PX if wide_line else LINE_PX)
        self._measure()
        self._repaint_bands()

    def _measure(self) -> None:
        """Give the rows that are seen the height that they need; each is measured once."""
        for _ in range(_ROUNDS):  # a row that grows pushes others out of sight
            fresh = [row for row in self._rows_seen() if row not in self._heights]
            for row in fresh:
                self._heights[row] = self.rowHeight(row)
                if self._model.transposed or self._model.row_at(self._model.index(row, 0)):
                    self._heights[row] = self._spaces.height(row, LINE_PX)
                    self._set_height(row, self._heights[row])
            if not fresh:
                return

    def _set_height(self, row: int, height: int) -> None:
        if self.rowHeight(row) != height:
            self.setRowHeight(row, height)

    def _rows_seen(self) -> range:
        """The rows of which something can be seen."""
        if not self._model.rowCount():
            return range(0)
        first, last = self.rowAt(0), self.rowAt(self.viewport().height())
        end = self._model.rowCount() - 1 if last < 0 else last
        return range(max(first, 0), end + 1)

    def _current_park(self) -> GridHead | None:
        head = self._model.head_of(self.currentIndex())
        return head if head and head.kind == "park" else None

    def _ask_values(self, index: QModelIndex) -> bool:
        """Ask for the further values of a cell; whether it has any."""
        cell = index.data(GridRole)
        if cell is None or not cell.others:
            return False
        corner = self.visualRect(index).bottomLeft()
        self.values_wanted.emit(index, self.viewport().mapToGlobal(corner))
        return True
