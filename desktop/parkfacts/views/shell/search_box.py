"""The search box: tells each change at once, and at its right edge what was found."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from parkfacts.views.kit.announcing import announce

_WIDTH, _LEAST_WIDTH = 380, 100
_AROUND_PX = 28
"""What the frame takes of the width. In a box too short for the prompt one word stands."""
_TELLING_MS = 700
"""How long nothing was typed before it is said how many were found."""


class SearchBox(QLineEdit):
    """Tells each change at once; Escape clears, Down and Return go to the table."""

    leave = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prompt = self.tr("搜索园区、指标、数字（拼音也行）")
        self.setAccessibleName(self.tr("搜索"))
        self.let_widen(False)
        self._hint = QLabel(self)
        self._hint.setObjectName("note")
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._spoken = ""
        self._telling = QTimer(self, singleShot=True, interval=_TELLING_MS)
        self._telling.timeout.connect(lambda: announce(self, self._spoken))

    def show_hint(self, text: str, spoken: str = "") -> None:
        """How many were found, at the right edge; ``spoken`` when no more is typed."""
        self._hint.setText(text)
        self._place_hint()
        self._spoken = spoken
        if spoken:
            self._telling.start()
        else:
            self._telling.stop()

    def let_widen(self, whole: bool) -> None:
        """Take all the width that there is, or only as much as looks well in a wide window."""
        self.setMaximumWidth(16_777_215 if whole else _WIDTH)
        self.setMinimumWidth(_LEAST_WIDTH if whole else _WIDTH // 2)

    def hint(self) -> str:
        """What stands at the right edge."""
        return self._hint.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.fontMetrics().horizontalAdvance(self._prompt) + _AROUND_PX
        short = self.width() < wide
        self.setPlaceholderText(self.tr("搜索") if short else self._prompt)
        self._place_hint()

    def event(self, event: QEvent) -> bool:
        """Ctrl+C copies text that is selected here; otherwise the window copies facts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            copies = event.matches(QKeySequence.StandardKey.Copy)
            if copies and not self.hasSelectedText():
                event.ignore()
                return True
            if event.matches(QKeySequence.StandardKey.DeleteStartOfWord) and self.text():
                event.accept()  # a word of the text, not all filters
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.selectAll()
            self.del_()  # not clear(): Ctrl+Z brings the words back
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.leave.emit()
        else:
            super().keyPressEvent(event)

    def _place_hint(self) -> None:
        self._hint.adjustSize()
        left = self.width() - self._hint.width() - 12
        self._hint.move(left, (self.height() - self._hint.height()) // 2)
        self.setTextMargins(0, 0, self._hint.width() + 8 if self._hint.text() else 0, 0)
