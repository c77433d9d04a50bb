"""How the figures of a next year are painted and written: one after the other, with Return."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from parkfacts.drawing.fonts import font, note_font
from parkfacts.drawing.theme import LIGHT, ROW_PX, Theme
from parkfacts.models.year_model import FIGURE, LAST, TOLD, DoubtRole, Index, YearModel
from parkfacts.views.kit.cell_painter import PADDING, CellPainter, area
from parkfacts.views.kit.table_view import TableView, wide_enough

_WIDTHS = (96, 156, 140, 104)
_LONGEST = 60
_STEPS = {Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class YearDelegate(QStyledItemDelegate):
    """Paints the cells; in the column of figures a field stands that is read at each key."""

    stepped = Signal(int)
    """So many rows down; what was written is kept."""
    pasted = Signal(list)
    """Texts of a column that was copied elsewhere."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._cells = CellPainter(theme, font(), note_font())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW_PX)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("dense")
        editor.setMaxLength(_LONGEST)
        editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        model, row = index.model(), index.row()
        assert isinstance(model, YearModel)
        editor.textEdited.connect(lambda text: model.write(row, text))
        return editor

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(watched, QLineEdit)
        ):
            key = Qt.Key(event.key())
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and key in _STEPS:
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, QAbstractItemDelegate.EndEditHint.NoHint)
                self.stepped.emit(_STEPS[key])
                return True
            if event.matches(QKeySequence.StandardKey.Paste):
                lines = QApplication.clipboard().text().strip("\r\n").splitlines()
                if len(lines) > 1:
                    self.closeEditor.emit(watched, QAbstractItemDelegate.EndEditHint.NoHint)
                    self.pasted.emit([line.split("\t")[0] for line in lines])
                    return True
        return super().eventFilter(watched, event)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, theme = area(option), self._cells.theme
        here = index.row() == self._view.currentIndex().row()
        painter.save()
        self._cells.background(painter, rect, theme.accent_soft if here else theme.pane)
        if index.column() == FIGURE:
            box = rect.adjusted(3, 4, -3, -4)
            self._cells.background(painter, box, theme.window)
        inner = rect.adjusted(PADDING, 0, -PADDING, 0)
        aligned = index.data(Qt.ItemDataRole.TextAlignmentRole) or 0
        right = bool(Qt.AlignmentFlag(aligned) & Qt.AlignmentFlag.AlignRight)
        colour = theme.secondary if index.column() in (LAST, TOLD) else theme.text
        if index.data(DoubtRole):
            colour = theme.caution
        text = str(index.data() or "")
        name = index.column() < LAST
        self._cells.text(painter, inner, text, colour=colour, right=right, middle=name)
        if index == self._view.currentIndex() and self._view.hasFocus():
            self._cells.ring(painter, rect)
        painter.restore()


class YearTable(TableView):
    """One is always in the column of figures; Return, Down and Up go on to the next."""

    def __init__(self, model: YearModel, name: str) -> None:
        super().__init__(name)
        self.rows = model
        self.setModel(model)
        self._delegate = YearDelegate(self)
        self._delegate.stepped.connect(self.step)
        self._delegate.pasted.connect(self._fill)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        head = self.horizontalHeader()
        head.setSectionsMovable(False)
        for column, width in enumerate(_WIDTHS):
            head.resizeSection(column, width)
        figures = [str(model.index(row, LAST).data()) for row in range(model.rowCount())]
        head.resizeSection(LAST, wide_enough(figures, _WIDTHS[LAST]))  # no figure is cut
        head.setSectionResizeMode(TOLD, QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(lambda index: self.write_at(index.row()))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._delegate.set_theme(theme)

    def write_at(self, row: int) -> None:
        """Let the figure of a row be written."""
        index = self.rows.index(row, FIGURE)
        if self.state() == QAbstractItemView.State.EditingState:
            if index == self.currentIndex():
                return
            self.setFocus()  # what is being written is taken
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.edit(index)

    def step(self, rows: int) -> None:
        """Go on so many rows; behind the last one the keyboard stays in the table."""
        row = self.currentIndex().row() + rows
        if 0 <= row < self.rows.rowCount():
            self.write_at(row)
        else:
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.matches(QKeySequence.StandardKey.Paste):
            self._fill(QApplication.clipboard().text().strip("\r\n").splitlines())
        elif Qt.Key(event.key()) in _STEPS and not event.modifiers() and row >= 0:
            self.step(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Only the column of figures is gone to."""
        index = super().moveCursor(action, modifiers)
        return index.siblingAtColumn(FIGURE) if index.isValid() else index

    def _fill(self, texts: list[str]) -> None:
        start = max(self.currentIndex().row(), 0)
        count = self.rows.fill(start, texts)
        self.write_at(min(start + count, self.rows.rowCount() - 1))
