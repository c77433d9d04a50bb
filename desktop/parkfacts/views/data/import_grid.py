"""The raw table of an import in the middle of its page."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from parkfacts.drawing.theme import Theme
from parkfacts.exchange.intake.drafting.model import Place
from parkfacts.models.import_grid_model import ImportGridModel, Index
from parkfacts.models.seen_import import SeenImport
from parkfacts.views.data.column_heads import ColumnHeads
from parkfacts.views.data.grid_cells import GridDelegate
from parkfacts.views.data.row_heads import RowHeads
from parkfacts.views.kit.announcing import tell_cell
from parkfacts.views.kit.table_view import repaint

_LEAST_PX, _MOST_PX = 76, 236
_MEASURED_ROWS = 80
_MOST_SPANS = 400
"""Qt looks through all spans for each cell that it paints."""


class ImportGrid(QTableView):
    """Arrows go through cells, Enter and F2 mend one, Alt+Down opens what its column becomes."""

    column_menu_wanted = Signal(int, QPoint)
    """A column, and where its menu stands."""
    row_menu_wanted = Signal(int, QPoint)
    cell_menu_wanted = Signal(QPoint)
    taking_wanted = Signal()
    """Whether what is selected is taken in is to change."""
    moved = Signal(tuple)
    """The place that the keyboard has come to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("原表"))
        self.grid = ImportGridModel(self)
        self.columns, self.rows = ColumnHeads(self), RowHeads(self)
        self.setHorizontalHeader(self.columns)
        self.setVerticalHeader(self.rows)
        self.cells = GridDelegate(self)
        self.setItemDelegate(self.cells)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.EditKeyPressed | trigger.DoubleClicked)
        self.setModel(self.grid)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda at: self.cell_menu_wanted.emit(self.viewport().mapToGlobal(at))
        )
        self.columns.chosen.connect(self._enter_column)
        self.columns.menu_wanted.connect(self.open_column_menu)
        self.rows.menu_wanted.connect(self._open_row_menu)

    @property
    def place(self) -> Place | None:
        """Where the keyboard is."""
        at = self.currentIndex()
        return (at.row(), at.column()) if at.isValid() else None

    def figures(self) -> list[Place]:
        """The selected cells that have figures."""
        seen = self.grid.seen
        if seen is None:
            return []
        selection = self.selectionModel().selection()
        ranges = [selection.at(number) for number in range(selection.size())]
        areas = [(one.top(), one.left(), one.bottom(), one.right()) for one in ranges]
        return [
            (row, column)
            for row, column in seen.number_at
            if any(a <= row <= c and b <= column <= d for a, b, c, d in areas)
        ]

    def keyboardSearch(self, search: str) -> None:
        """Nothing: Qt would look through every row for what is typed."""

    def show_import(self, seen: SeenImport | None) -> None:
        """Show an import; another grid is measured and begun at its first figures."""
        before = self.grid.seen
        self.grid.show(seen)
        if seen is None or (before is not None and before.grid is seen.grid):
            repaint(self.columns)
            return
        self.rows.widen_for(seen.row_count)
        self._fit_columns(seen)
        self.clearSpans()
        if len(seen.grid.merged) <= _MOST_SPANS:
            for one in seen.grid.merged:
                rows, columns = one.last_row - one.first_row, one.last_column - one.first_column
                if one.last_row < seen.row_count and one.last_column < seen.column_count:
                    self.setSpan(one.first_row, one.first_column, rows + 1, columns + 1)
        first = seen.facts[0].at if seen.facts else (seen.mapping.first_row, 0)
        if seen.row_count and seen.column_count:
            self.go_to((min(first[0], seen.row_count - 1), min(first[1], seen.column_count - 1)))
            self.scrollToTop()

    def go_to(self, place: Place) -> None:
        """Bring a cell into sight and the keyboard to it."""
        index = self.grid.index(*place)
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)
            self.scrollTo(index)

    def edit_here(self) -> None:
        """Mend the cell where one is."""
        if self.currentIndex().isValid():
            self.edit(self.currentIndex())

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        for part in (self.columns, self.rows, self.cells):
            part.set_theme(theme)
        for view in (self, self.columns, self.rows):
            repaint(view)

    def open_column_menu(self, column: int) -> None:
        """Ask for the menu of what a column becomes, under its head."""
        left = max(0, self.columns.sectionViewportPosition(column))
        at = self.columns.viewport().mapToGlobal(QPoint(left, self.columns.height()))
        self.column_menu_wanted.emit(column, at)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.column() != self.columns.current:
            self.columns.current = current.column()
            repaint(self.columns)
        if current.isValid():
            self.moved.emit((current.row(), current.column()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        tell_cell(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.currentIndex()
        alone = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
        )  # fmt: skip
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        editing = self.state() == QAbstractItemView.State.EditingState
        if alt and event.key() == Qt.Key.Key_Down and at.isValid():
            self.open_column_menu(at.column())
        elif alone and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing:
            self.edit_here()
        elif alone and event.key() == Qt.Key.Key_Space and not editing:
            self.taking_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _enter_column(self, column: int) -> None:
        row = max(self.currentIndex().row(), 0)
        self.go_to((row, column))
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _open_row_menu(self, row: int) -> None:
        self.go_to((row, max(self.currentIndex().column(), 0)))
        top = self.rows.sectionViewportPosition(row)
        at = self.rows.viewport().mapToGlobal(QPoint(self.rows.width(), top))
        self.row_menu_wanted.emit(row, at)

    def _fit_columns(self, seen: SeenImport) -> None:
        """As wide as what stands in them at first, within bounds: nobody measures 50 000 rows.

        Room that is left goes to heads whose reasons do not fit.
        """
        first = max(0, seen.mapping.first_row)
        last = min(first + _MEASURED_ROWS, seen.mapping.last_row + 1, seen.row_count)
        rows = range(first, last)
        widths = [self._wanted_width(seen, number, rows) for number in range(seen.column_count)]
        spare = self.viewport().width() - sum(widths)
        for number, width in enumerate(widths):
            meaning = self.grid.column(number)
            wanted = int(self.columns.width_with_reason(meaning)) if meaning is not None else 0
            more = max(0, min(wanted - width, spare))
            spare -= more
            self.setColumnWidth(number, width + more)

    def _wanted_width(self, seen: SeenImport, column: int, rows: range) -> int:
        marked = any((row, column) in seen.number_at for row in rows)
        texts = (self.cells.text_width(seen.cell((row, column)), marked) for row in rows)
        widest = max(texts, default=0.0)
        meaning = self.grid.column(column)
        if meaning is not None:
            widest = max(widest, self.columns.wanted_width(meaning))
        return int(min(max(widest + 8, _LEAST_PX), _MOST_PX))
