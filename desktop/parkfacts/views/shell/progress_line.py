"""What takes its time, in the status bar: what it is, how far it is, and a way to end it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from parkfacts.views.kit.small_widgets import ElidedLabel

_LEAST_WIDTH, _WIDTH, _HEIGHT, _STEPS = 48, 120, 4, 100


class ProgressLine(QWidget):
    """Words, a thin bar and 取消; Escape does the same while it is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cancel: Callable[[], None] | None = None
        self._words = ElidedLabel()  # in a narrow window there is no room for all of it
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("进度"))
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(_HEIGHT)
        self._bar.setMinimumWidth(_LEAST_WIDTH)
        self._bar.setMaximumWidth(_WIDTH)
        self._end = QPushButton(self.tr("取消"))
        self._end.setObjectName("quiet")
        self._end.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._end.clicked.connect(self._ask_to_end)
        self._end.setToolTip(self.tr("取消（Esc）"))
        self._leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._leave.activated.connect(self._ask_to_end)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self._words, self._bar, self._end):
            row.addWidget(part)

    def show_progress(
        self, text: str, share: float, cancel: Callable[[], None] | None, colour: str
    ) -> None:
        """Tell how far it is; without ``cancel`` there is no way to end it."""
        self._cancel = cancel
        self._words.show_text(text, colour)
        # All is counted: what is left (to pack it, to put it there) cannot be.
        self._bar.setRange(0, _STEPS if share < 1 else 0)
        self._bar.setValue(round(share * _STEPS))
        self._end.setVisible(cancel is not None)
        self._leave.setEnabled(cancel is not None)
        self.show()

    def text(self) -> str:
        """What is being done."""
        return self._words.text()

    def _ask_to_end(self) -> None:
        if self._cancel is not None:
            self._cancel()
