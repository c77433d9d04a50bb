"""What can be done with a park or a cell of the comparison's table: menus, and heads dragged."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHeaderView

from parkfacts.models.comparison_cells import GridHead
from parkfacts.models.comparison_model import ComparisonModel, GridRole
from parkfacts.views.comparison.header import ComparisonHeader
from parkfacts.views.kit.small_widgets import popup_menu
from parkfacts.views.kit.table_view import TableView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu


class TableMenus(QObject):
    """Tells what is wanted; the table tells it on."""

    baseline_wanted = Signal(str)
    park_unwanted = Signal(str)
    order_wanted = Signal(tuple)
    collect_wanted = Signal()
    values_wanted = Signal(QModelIndex, QPoint)

    def __init__(self, table: TableView, model: ComparisonModel) -> None:
        super().__init__(table)
        self._table, self._model = table, model
        across, down = table.horizontalHeader(), table.verticalHeader()
        for header in (across, down):
            assert isinstance(header, ComparisonHeader)
            header.menu_wanted.connect(lambda at, header=header: self._head_menu(header, at))
            header.sectionMoved.connect(
                lambda _at, old, new, header=header: self._moved(header, old, new)
            )
        across.sectionClicked.connect(lambda at: self._head_menu(across, at))

    def park_menu(self, head: GridHead, at: QPoint) -> None:
        """What can be done with a park."""
        menu = popup_menu(self._table)
        self._add_park_entries(menu, head)
        menu.popup(at)

    def cell_menu(self, at: QPoint) -> None:
        """What can be done with a cell, at a point of the viewport."""
        table = self._table
        index = table.indexAt(at)
        cell, head = index.data(GridRole), self._model.head_of(index)
        menu = popup_menu(table)
        if cell is not None and cell.others:
            where = table.viewport().mapToGlobal(at)
            menu.addAction(self.tr("换一个值…"), lambda: self.values_wanted.emit(index, where))
        if head is not None and head.kind == "park":
            self._add_park_entries(menu, head)
        if self._model.rowCount() > 0:
            menu.addSeparator()
            menu.addAction(self.tr("加入资料篮\tCtrl+B"), self.collect_wanted.emit)
            menu.popup(table.viewport().mapToGlobal(at))

    def shift(self, park: str, step: int) -> None:
        """Let a park change places with the one before or behind it."""
        parks = self._parks()
        at = parks.index(park) + step
        if 0 <= at < len(parks):
            parks.remove(park)
            parks.insert(at, park)
            self.order_wanted.emit(tuple(parks))

    def _parks(self) -> list[str]:
        grid = self._model.grid
        return [head.id for head in grid.columns if head.kind == "park"] if grid else []

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
            if header.orientation() is Qt.Orientation.Vertical:
                at = QPoint(header.width(), header.sectionViewportPosition(section))
            self.park_menu(head, header.viewport().mapToGlobal(at))

    def _add_park_entries(self, menu: QMenu, head: GridHead) -> None:
        entries: list[tuple[str, str, Callable[[], None]]] = [
            (self.tr("设为基准"), "B", lambda: self.baseline_wanted.emit(head.id)),
            (self.tr("前移"), "Ctrl+Shift+Left", lambda: self.shift(head.id, -1)),
            (self.tr("后移"), "Ctrl+Shift+Right", lambda: self.shift(head.id, 1)),
            (self.tr("移出对比"), "Del", lambda: self.park_unwanted.emit(head.id)),
        ]
        menu.addSection(head.title.replace("&", "&&"))
        for text, keys, act in entries:
            menu.addAction(f"{text}\t{keys}", act)
