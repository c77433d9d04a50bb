"""One quiet line under the tool bar: what of own data waits for a person, or went wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from parkfacts.views.kit.announcing import announce
from parkfacts.views.kit.small_widgets import empty, plain_label

Ways = tuple[tuple[str, Callable[[], object]], ...]
"""What can be done: words, and what does it."""


class Notice(NamedTuple):
    """Something that stays until it is done: words, and what can be done about it."""

    text: str
    acts: Ways


class OwnBanner(QFrame):
    """Shows one notice, the most urgent; there is no box over one's work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAccessibleName(self.tr("我的数据：待办"))
        self._text = plain_label("", "caution", selectable=False)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._acts = QHBoxLayout()
        self._acts.setSpacing(4)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 3, 8, 3)
        layout.setSpacing(12)
        layout.addWidget(self._text, 1)
        layout.addLayout(self._acts)
        self._shown: Notice | None = None
        self.hide()

    @property
    def text(self) -> str:
        """What is told; empty if nothing is."""
        return self._text.text() if self._shown is not None else ""

    def show_notice(self, notice: Notice | None) -> None:
        """Show a notice, or none. The same words are not told twice."""
        before, self._shown = self._shown, notice
        self.setVisible(notice is not None)
        if notice is None:
            return
        same = before is not None and before.text == notice.text
        held = any(button.hasFocus() for button in self.findChildren(QPushButton))
        empty(self._acts)
        self._text.setText(notice.text)
        for words, do in notice.acts:
            button = QPushButton(words)
            button.setObjectName("offer")
            button.clicked.connect(do)
            self._acts.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        if held and (first := self.findChild(QPushButton)):
            first.setFocus()
        if not same:
            announce(self, notice.text)
