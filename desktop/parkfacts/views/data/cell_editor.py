"""A cell of the fact table being edited: a field over it, and below what was read of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QTableView, QVBoxLayout

from parkfacts.facts.editing.row_field import RowField, Unread, put_text
from parkfacts.facts.model import Fact
from parkfacts.facts.own.model import TableName
from parkfacts.models.translation import on_screen
from parkfacts.views.data.name_field import NameField
from parkfacts.views.data.row_names import RowNames
from parkfacts.views.kit.combo_box import ComboBox
from parkfacts.views.kit.small_widgets import plain_label

_TABLES: dict[str, TableName] = {
    "park": "parks", "indicator": "indicators", "source": "sources",
}  # fmt: skip
_LEAST_PX, _MOST_PX = 240, 420
_EDGE_PX = 2


class CellEditor(QFrame):
    """One at a time over a table. What cannot be read stays in it, with the reason."""

    taken = Signal(object, str)
    """The row as it was edited, and where to go: down, next, before or empty to stay."""
    left = Signal()
    """Escape: what stood there stands."""

    def __init__(
        self,
        table: QTableView,
        where: Callable[[], QRect],
        field: RowField,
        row: Fact,
        names: RowNames,
        check: Callable[[Fact], str],
        tell: Callable[[Fact], str],
    ) -> None:
        """``where``: the cell, in the table's viewport, wherever it is scrolled to.

        ``check`` says why a row must not be so, ``tell`` how it was read.
        """
        super().__init__(table.viewport())
        self.setObjectName("popup")
        self._table, self._where, self._field = table, where, field
        self._row, self._names, self._check, self._tell = row, names, check, tell
        self.editor = self._make()
        title = on_screen(field.title)
        self.editor.setAccessibleName(self.tr("修改{what}").format(what=title))
        self.told = plain_label("", "note", selectable=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3, 3, 3, 3)
        layout.setSpacing(2)
        layout.addWidget(self.editor)
        layout.addWidget(self.told)
        self.editor.installEventFilter(self)
        for bar in (table.verticalScrollBar(), table.horizontalScrollBar()):
            bar.valueChanged.connect(self.place)
        table.viewport().installEventFilter(self)
        self._done = False
        self.read()
        self.show()
        self.raise_()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def read(self) -> Any:
        """Tell how it reads now; the row, or None where it cannot be taken."""
        row, wrong, said = None, "", ""
        try:
            row = put_text(self._field, self._row, self._text(), self._names)
            wrong = self._check(row) if row != self._row else ""
            said = self._tell(row)
        except Unread as error:
            wrong = error.why
        name = "caution" if wrong else "note"
        if self.told.objectName() != name:
            self.told.setObjectName(name)
            self.told.style().unpolish(self.told)
            self.told.style().polish(self.told)
        self.told.setText(on_screen(wrong or said))
        self.told.setVisible(bool(wrong or said))
        self.editor.setAccessibleDescription(on_screen(wrong or said))
        self.place()
        return None if wrong else row

    def take(self, way: str = "") -> bool:
        """Take what is written, if it can be; whether it was."""
        if isinstance(self.editor, NameField):
            self.editor.settle()
        row = self.read()
        if row is None or self._done:
            return self._done
        self._done = True
        self.taken.emit(row, way)
        return True

    def leave(self) -> None:
        """Take nothing."""
        if not self._done:
            self._done = True
            self.left.emit()

    def place(self) -> None:
        """Stand over the cell, within the table; above it where there is no room below."""
        cell, room = self._where(), self._table.viewport().rect()
        if not cell.isValid():
            return
        width = min(max(cell.width() + 2 * _EDGE_PX, _LEAST_PX), _MOST_PX, room.width())
        self.told.setFixedWidth(width - 8)
        layout = self.layout()
        assert layout is not None
        height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else 0
        height = max(height, self.sizeHint().height())
        left = max(0, min(cell.left() - _EDGE_PX, room.width() - width))
        top = cell.top() - _EDGE_PX
        if top + height > room.height():
            top = max(0, room.height() - height)
        self.setGeometry(left, top, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._table.viewport():
            if event.type() == QEvent.Type.Resize:
                self.place()
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            kept = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
            if event.reason() not in kept:
                self.take()  # what cannot be read stays here, and is not lost
        return False

    def _key(self, event: QKeyEvent) -> bool:
        ways = {
            Qt.Key.Key_Return: "down", Qt.Key.Key_Enter: "down", Qt.Key.Key_Tab: "next",
            Qt.Key.Key_Backtab: "before",
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.leave()
            return True
        if key in ways:
            self.take(ways[key])
            return True
        return False

    def _make(self) -> QLineEdit | QComboBox:
        text = self._field.text(self._row, self._names)
        if self._field.way == "choice":
            box = ComboBox()
            for words in self._field.choices.values():
                box.addItem(on_screen(words), str(words))
            box.setCurrentIndex(max(0, box.findData(text)))
            box.currentIndexChanged.connect(self.read)
            return box
        line: QLineEdit
        if self._field.way in _TABLES:
            table = _TABLES[self._field.way]
            line = NameField(lambda words: self._names.offers(table, words))
        else:
            line = QLineEdit()
        line.setObjectName("dense")
        line.setMaxLength(self._field.longest)
        line.setPlaceholderText(on_screen(self._field.hint))
        line.setText(text)
        line.selectAll()
        line.textChanged.connect(self.read)
        return line

    def _text(self) -> str:
        if isinstance(self.editor, QComboBox):
            return str(self.editor.currentData() or "")
        return self.editor.text()
