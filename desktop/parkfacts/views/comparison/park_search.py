"""The field that finds a park to compare: by name, other name, pinyin or initials."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from parkfacts.facts.catalogue.names import names_of
from parkfacts.facts.model import Park
from parkfacts.facts.search.highlighting import Highlighter
from parkfacts.facts.search.pinyin import Pinyin

_FOUND_AT_MOST = 12


class ParkSearch(QLineEdit):
    """Finds a park by name, other name, pinyin or initials; Return takes the first."""

    park_wanted = Signal(str)

    def __init__(
        self, parks: Sequence[Park], pinyin: Pinyin, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._parks, self._pinyin = parks, pinyin
        self._found: dict[str, str] = {}
        self.setPlaceholderText(self.tr("＋ 添加园区"))
        self.setAccessibleName(self.tr("添加园区"))
        self.setFixedWidth(150)
        self._names = QStringListModel(self)
        self._list = QCompleter(self._names, self)
        self._list.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list.setWidget(self)
        self._list.activated.connect(self._take)
        self._list.popup().setObjectName("popup")
        self._list.popup().setMinimumWidth(260)
        self.textEdited.connect(self._search)

    def show_parks(self, parks: Sequence[Park]) -> None:
        """Find these parks from now on."""
        self._parks = parks

    def found(self) -> list[str]:
        """The names that are offered."""
        return list(self._found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._found:
            self._take(next(iter(self._found)))
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _search(self, text: str) -> None:
        self._found = {}
        if text.strip():
            finder = Highlighter(text, self._pinyin)
            for park in self._parks:
                if any(finder.spans(name) for name in names_of(park)):
                    self._found[park.name] = park.id
                if len(self._found) == _FOUND_AT_MOST:
                    break
        self._names.setStringList(list(self._found))
        if self._found:
            self._list.complete(self.rect().adjusted(0, 0, 0, 4))
        else:
            self._list.popup().hide()

    def _take(self, name: str) -> None:
        park = self._found.get(name)
        self.clear()
        self._found = {}
        self._list.popup().hide()
        if park:
            self.park_wanted.emit(park)
