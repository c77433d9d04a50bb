"""A field for the name of something known: what is typed is found by name, alias and pinyin."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from parkfacts.views.data.row_names import Offered

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

_ROOT = QModelIndex()
_SEEN = 10


class _OfferedModel(QAbstractListModel):
    """Names with what tells them apart; the name alone goes into the field."""

    def __init__(self, parent: QLineEdit) -> None:
        super().__init__(parent)
        self._rows: Sequence[Offered] = ()

    def show_rows(self, rows: Sequence[Offered]) -> None:
        """List these."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.EditRole:
            return row.name
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.name}　{row.detail}".rstrip()
        return None


class NameField(QLineEdit):
    """Down opens the list; Return in it takes what is marked."""

    def __init__(self, search: Callable[[str], Sequence[Offered]]) -> None:
        super().__init__()
        self._search = search
        self._offered = _OfferedModel(self)
        completer = QCompleter(self._offered, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCompletionRole(Qt.ItemDataRole.EditRole)
        completer.setMaxVisibleItems(_SEEN)
        popup: QAbstractItemView = completer.popup()
        popup.setObjectName("popup")
        popup.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setCompleter(completer)
        self.textEdited.connect(self._offered_for)
        self.editingFinished.connect(self.settle)

    def offer(self) -> None:
        """Open the list of what there is."""
        self._offered_for("" if self.hasSelectedText() else self.text())
        completer = self.completer()
        completer.complete()

    def settle(self) -> None:
        """Pinyin that only one thing has becomes its name; Chinese words stay as they are typed."""
        words = self.text().strip()
        found = self._search(words) if words and words.isascii() else ()
        if len(found) == 1:
            self.setText(found[0].name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not event.modifiers():
            self.offer()
            return
        super().keyPressEvent(event)

    def _offered_for(self, words: str) -> None:
        self._offered.show_rows(self._search(words))
