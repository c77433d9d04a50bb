"""What is being worked on and how far it is, with a way to let go of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from parkfacts.app.long_work import LongWork, Work
from parkfacts.views.kit.small_widgets import plain_label

_BAR_WIDTH, _BAR_HEIGHT = 120, 6
_BUTTON_HEIGHT = 22
_SHOWN_AFTER_MS = 300
"""What is done before needs no word of it."""


class WorkStrip(QWidget):
    """Stands in a line while there is work to wait for; Escape or its button lets go of it."""

    def __init__(self, work: LongWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = plain_label("", "note", selectable=False)
        self._title.setWordWrap(False)
        self._bar = QProgressBar()
        self._bar.setFixedSize(_BAR_WIDTH, _BAR_HEIGHT)
        self._bar.setTextVisible(False)
        self._button = QPushButton(self.tr("取消"))
        self._button.setObjectName("quiet")
        self._button.setFixedHeight(_BUTTON_HEIGHT)
        self._button.setToolTip(self.tr("取消（Esc）"))
        self._button.clicked.connect(work.cancel_shown)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self._title, self._bar, self._button):
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._soon = QTimer(self, singleShot=True, interval=_SHOWN_AFTER_MS)
        self._soon.timeout.connect(self.show)
        self._leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._leave.setContext(Qt.ShortcutContext.WindowShortcut)
        self._leave.activated.connect(work.cancel_shown)
        self._leave.setEnabled(False)
        self.hide()

    def title(self) -> str:
        """What is being worked on; empty if nothing is."""
        return self._title.text()

    def percent(self) -> int:
        """How far it is; -1 where that cannot be counted."""
        return self._bar.value() if self._bar.maximum() else -1

    def show_work(self, shown: Work | None) -> None:
        """Show how far a piece of work is; None: there is nothing to wait for."""
        self._leave.setEnabled(shown is not None)
        if shown is None:
            self._soon.stop()
            self.hide()
            self._title.setText("")
            return
        self._title.setText(shown.title)
        self._bar.setAccessibleName(shown.title)
        if shown.percent < 100:
            self._bar.setRange(0, 100)
            self._bar.setValue(shown.percent)
        else:
            self._bar.setRange(0, 0)  # only what cannot be counted is left
        if self.isHidden() and not self._soon.isActive():
            self._soon.start()
