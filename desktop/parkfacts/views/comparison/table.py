"""The table of the comparison: parks dragged, pinned and taken out, cells with several values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from parkfacts.drawing.theme import Theme
from parkfacts.facts.comparison.matrix import MatrixRow
from parkfacts.models.comparison_grid import GridHead
from parkfacts.models.comparison_model import ComparisonModel, GridRole
from parkfacts.views.comparison.delegate import (
    FAMILY_PX,
    LINE_PX,
    ComparisonDelegate,
    ComparisonHeader,
    verdict_widths,
)
from parkfacts.views.kit.small_widgets import plain_label, popup_menu
from parkfacts.views.kit.table_view import TableView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

_PARK, _PARK_WIDEST = 122, 230
_WIDTHS = {"difference": 152, "ratio": 152, "rank": 186, "verdict": 196, "indicator": 150}
_HEAD, _PARK_HEAD = 196, 190
_MORE_PX = 24
"""How far from its right edge a cell with several values is clicked to see them."""


class CellPlace(NamedTuple):
    """A cell by what it is about, not by where it stands."""

    indicator: str
    kind: str
    id: str


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

    def __init__(self, model: ComparisonModel, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("对比表"))
        self._model = model
        self._widths = _widths()
        self._delegate = ComparisonDelegate(self)
        self._across = ComparisonHeader(Qt.Orientation.Horizontal)
        self._down = ComparisonHeader(Qt.Orientation.Vertical)
        self.setHorizontalHeader(self._across)
        self.setVerticalHeader(self._down)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self._corner = plain_label(self.tr("指标"), "corner", selectable=False)
        self._corner.setParent(self)
        self._set_up_heads()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._cell_menu)
        picker = self.selectionModel()
        picker.selectionChanged.connect(self.rows_chosen)
        picker.selectionChanged.connect(lambda: self._down.viewport().update())
        picker.currentChanged.connect(self.cell_chosen)
        model.modelReset.connect(self._arrange)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        super().set_theme(theme)
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
        index = self.currentIndex()
        row, head = self._model.row_at(index), self._model.head_of(index)
        return CellPlace(row.indicator.id, head.kind, head.id) if row and head else None

    def go_back(self, indicators: Sequence[str], place: CellPlace | None) -> None:
        """Select rows by their indicators and go to a cell, wherever they stand now."""
        picker = self.selectionModel()
        picker.blockSignals(True)
        flag = QItemSelectionModel.SelectionFlag
        along = flag.Columns if self._model.transposed else flag.Rows
        for indicator in indicators:
            index = self._model.index_of(indicator)
            if index.isValid():
                picker.select(index, flag.Select | along)
        if place is not None:
            index = self._model.index_of(place.indicator, place.kind, place.id)
            if index.isValid():
                picker.setCurrentIndex(index, flag.NoUpdate)
        picker.blockSignals(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        head, key = self._current_park(), event.key()
        shifted = event.modifiers() == (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if key == Qt.Key.Key_Escape:
            self.clearSelection()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._ask_values(self.currentIndex())
        elif head and key == Qt.Key.Key_Delete:
            self.park_unwanted.emit(head.id)
        elif head and key == Qt.Key.Key_B:
            self.baseline_wanted.emit(head.id)
        elif head and shifted and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._shift(head.id, -1 if key == Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        near = self.visualRect(index).right() - event.position().x() < _MORE_PX
        if index.isValid() and near and event.button() == Qt.MouseButton.LeftButton:
            self._ask_values(index)

    def park_menu(self, head: GridHead, at: QPoint) -> None:
        """What can be done with a park."""
        menu = popup_menu(self)
        self._add_park_entries(menu, head)
        menu.popup(at)

    def _set_up_heads(self) -> None:
        for header in (self._across, self._down):
            header.setMinimumSectionSize(28)
        self._across.setFixedHeight(LINE_PX)
        self._across.setStretchLastSection(False)
        self._down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._down.setDefaultSectionSize(LINE_PX)
        self._down.setFixedWidth(_HEAD)
        self._down.sectionClicked.connect(self.selectRow)
        for header in (self._across, self._down):
            header.menu_wanted.connect(lambda at, header=header: self._head_menu(header, at))
            header.sectionMoved.connect(
                lambda _at, old, new, header=header: self._moved(header, old, new)
            )
        self._across.sectionClicked.connect(lambda at: self._head_menu(self._across, at))

    def _arrange(self) -> None:
        """Another grid: heights, widths, and what is selected at a click."""
        flipped = self._model.transposed
        behaviour = QAbstractItemView.SelectionBehavior
        self.setSelectionBehavior(behaviour.SelectColumns if flipped else behaviour.SelectRows)
        self._across.setSectionsMovable(not flipped)
        self._down.setSectionsMovable(flipped)
        self._down.setFixedWidth(_PARK_HEAD if flipped else _HEAD)
        for part in (self._down, self._across, self._corner):
            part.setVisible(self._model.rowCount() > 0)
        self._corner.setText(self.tr("园区") if flipped else self.tr("指标"))
        self._corner.setGeometry(0, 0, _PARK_HEAD if flipped else _HEAD, LINE_PX)
        for row in range(self._model.rowCount()):
            height = FAMILY_PX if self._model.is_family(row) else LINE_PX
            if self.rowHeight(row) != height:
                self.setRowHeight(row, height)
        self._fit()

    def _fit(self) -> None:
        """Parks share the room that heads, reckoned columns and verdicts leave."""
        count = self._model.columnCount()
        heads = [self._model.head(at, Qt.Orientation.Horizontal) for at in range(count)]
        kinds = [head.kind for head in heads if head]
        parks = kinds.count("park")
        fixed = sum(self._widths.get(kind, 0) for kind in kinds)
        room = self.viewport().width() - fixed
        park = max(_PARK, min(room // parks, _PARK_WIDEST)) if parks else 0
        self._across.shorten([head for head in heads if head and head.kind == "park"], park)
        left = max(0, room - park * parks)  # the words of verdicts take what nothing else needs
        for at, kind in enumerate(kinds):
            width = park if kind == "park" else self._widths[kind]
            self.setColumnWidth(at, width + (left if kind == "verdict" else 0))

    def _current_park(self) -> GridHead | None:
        head = self._model.head_of(self.currentIndex())
        return head if head and head.kind == "park" else None

    def _parks(self) -> list[str]:
        grid = self._model.grid
        return [head.id for head in grid.columns if head.kind == "park"] if grid else []

    def _shift(self, park: str, step: int) -> None:
        parks = self._parks()
        at = parks.index(park) + step
        if 0 <= at < len(parks):
            parks.remove(park)
            parks.insert(at, park)
            self.order_wanted.emit(tuple(parks))

    def _moved(self, header: QHeaderView, old: int, new: int) -> None:
        """A head was dragged: the parks change places, the section itself goes back."""
        parks = self._parks()
        header.blockSignals(True)
        header.moveSection(new, old)
        header.blockSignals(False)
        if old < len(parks) and old != new:
            park = parks.pop(old)
            parks.insert(min(new, len(parks)), park)
            # Later: the header is still busy with the drop.
            QTimer.singleShot(0, self, lambda: self.order_wanted.emit(tuple(parks)))

    def _head_menu(self, header: QHeaderView, section: int) -> None:
        head = self._model.headerData(section, header.orientation(), GridRole)
        if isinstance(head, GridHead) and head.kind == "park":
            at = QPoint(header.sectionViewportPosition(section), header.height())
            if header is self._down:
                at = QPoint(header.width(), header.sectionViewportPosition(section))
            self.park_menu(head, header.viewport().mapToGlobal(at))

    def _cell_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        cell, head = index.data(GridRole), self._model.head_of(index)
        menu = popup_menu(self)
        if cell is not None and cell.others:
            where = self.viewport().mapToGlobal(at)
            menu.addAction(self.tr("换一个值…"), lambda: self.values_wanted.emit(index, where))
        if head is not None and head.kind == "park":
            self._add_park_entries(menu, head)
        if self._model.rowCount() > 0:
            menu.addSeparator()
            menu.addAction(self.tr("加入资料篮\tCtrl+B"), self.collect_wanted.emit)
            menu.popup(self.viewport().mapToGlobal(at))

    def _add_park_entries(self, menu: QMenu, head: GridHead) -> None:
        entries: list[tuple[str, str, Callable[[], None]]] = [
            (self.tr("设为基准"), "B", lambda: self.baseline_wanted.emit(head.id)),
            (self.tr("前移"), "Ctrl+Shift+Left", lambda: self._shift(head.id, -1)),
            (self.tr("后移"), "Ctrl+Shift+Right", lambda: self._shift(head.id, 1)),
            (self.tr("移出对比"), "Del", lambda: self.park_unwanted.emit(head.id)),
        ]
        menu.addSection(head.title.replace("&", "&&"))
        for text, keys, act in entries:
            menu.addAction(f"{text}\t{keys}", act)

    def _ask_values(self, index: QModelIndex) -> None:
        cell = index.data(GridRole)
        if cell is not None and cell.others:
            corner = self.visualRect(index).bottomLeft()
            self.values_wanted.emit(index, self.viewport().mapToGlobal(corner))


def _widths() -> dict[str, int]:
    """The widths of columns by kind; verdicts stand in columns of their own or of indicators."""
    short, whole = verdict_widths()
    usual = _WIDTHS["indicator"], _WIDTHS["verdict"]
    return _WIDTHS | {"indicator": max(usual[0], short), "verdict": max(usual[1], whole)}
