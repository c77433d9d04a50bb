"""The list in the basket: chosen, moved and edited by key, dragged in, about and out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from parkfacts.drawing.fonts import font
from parkfacts.drawing.theme import LIGHT, Theme
from parkfacts.models.basket_model import BasketModel, EntryRole
from parkfacts.views.basket.delegate import BasketDelegate

_ALT, _CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


class BasketList(QListView):
    """Alt+↑ and Alt+↓ move, Delete takes out, Return goes to it, N writes a note.

    H makes a heading, F2 or Return on it writes its text; Escape leaves.
    """

    shift_wanted = Signal(int)
    remove_wanted = Signal()
    go_wanted = Signal(str)
    note_wanted = Signal()
    heading_wanted = Signal()
    copy_wanted = Signal()
    paste_wanted = Signal()
    leave_wanted = Signal()
    menu_wanted = Signal(QPoint)
    chosen_changed = Signal()

    def __init__(self, model: BasketModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("资料篮里的条目"))
        self._theme = LIGHT
        self._model = model
        self._delegate = BasketDelegate(self)
        self.empty_text = ""
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self.chosen_changed)
        self.selectionModel().currentChanged.connect(self.chosen_changed)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._delegate.set_theme(theme)
        self.viewport().update()

    def chosen(self) -> list[str]:
        """The ids of what is selected, in the order of the basket."""
        return self._model.ids([index.row() for index in self.selectionModel().selectedIndexes()])

    def current_id(self) -> str:
        """The id of the current item; empty if there is none."""
        index = self.currentIndex()
        return self._model.entries[index.row()].id if index.isValid() else ""

    def choose(self, ids: list[str], current: str = "") -> None:
        """Select items and go to one of them."""
        picker = self.selectionModel()
        picker.clearSelection()
        rows = [row for one in ids if (row := self._model.row_of(one)) is not None]
        at = self._model.row_of(current) if current else None
        flag = picker.SelectionFlag
        for row in rows:
            picker.select(self._model.index(row, 0), flag.Select)
        if at is None and rows:
            at = rows[-1]
        if at is not None:
            picker.setCurrentIndex(self._model.index(at, 0), flag.NoUpdate)
            self.scrollTo(self._model.index(at, 0))

    def edit_heading(self) -> None:
        """Write the text of the current heading."""
        index = self.currentIndex()
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def event(self, event: QEvent) -> bool:
        """Ctrl+C and Ctrl+V are about the basket while it has the keyboard."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            standard = QKeySequence.StandardKey
            if event.matches(standard.Copy) or event.matches(standard.Paste):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, standard = event.key(), QKeySequence.StandardKey
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # what the editor of a heading let through
        elif event.matches(standard.Copy):
            self.copy_wanted.emit()
        elif event.matches(standard.Paste):
            self.paste_wanted.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and event.modifiers() & _ALT:
            self.shift_wanted.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers() & _CTRL:
            self.remove_wanted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif key == Qt.Key.Key_F2:
            self.edit_heading()
        elif key == Qt.Key.Key_N and not event.modifiers():
            self.note_wanted.emit()
        elif key == Qt.Key.Key_H and not event.modifiers():
            self.heading_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.leave_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._model.entries or not self.empty_text:
            return
        painter = QPainter(self.viewport())
        painter.setFont(font())
        painter.setPen(QColor(self._theme.secondary))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        room = self.viewport().rect().adjusted(24, 40, -24, -24)
        painter.drawText(room, flags, self.empty_text)
        painter.end()

    def _open(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        entry = index.data(EntryRole)
        if entry.kind == "heading":
            self.edit(index)
        else:
            self.go_wanted.emit(entry.id)
