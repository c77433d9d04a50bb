"""A drawer: panes that lie over the others, along an edge, until they are put away."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QWidget

_LEFT_FREE_PX = 64
"""So much of what lies under it is seen, so that one knows where one is."""


class Drawer(QFrame):
    """Lies over its ground. Escape puts it away; one that covers what is worked in, a step out too.

    What has the keyboard is never under it (WCAG 2.2, 2.4.11): it goes when the keyboard leaves it.
    """

    put_away = Signal()
    """It was put away from within: by Escape, or since the keyboard left it."""

    def __init__(
        self, ground: QWidget, edge: Literal["left", "right"], width: int, *, stays: bool = False
    ) -> None:
        """``width`` as long as there is room; ``stays`` when the keyboard leaves it."""
        super().__init__(ground)
        self.setObjectName(f"drawer_{edge}")
        self._ground, self._edge, self._wanted, self._stays = ground, edge, width, stays
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        ground.installEventFilter(self)
        self.hide()

    def put(self, pane: QWidget) -> None:
        """Let a pane stand in it."""
        if self._layout.indexOf(pane) < 0:
            self._layout.addWidget(pane)

    def open(self) -> None:
        """Lie over the ground."""
        if self.isHidden():
            QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]
        self._place()
        self.show()
        self.raise_()

    def shut(self) -> None:
        """Go out of the way; nothing is told."""
        if not self.isHidden():
            QApplication.instance().focusChanged.disconnect(self._follow)  # type: ignore[union-attr]
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._ground and not self.isHidden():
            self._place()
        return False

    def _place(self) -> None:
        ground = self._ground
        width = min(self._wanted, ground.width() - _LEFT_FREE_PX)
        left = 0 if self._edge == "left" else ground.width() - width
        self.setGeometry(left, 0, width, ground.height())

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or self._stays or self.isAncestorOf(new) or new is self:
            return
        # Words that are typed find something, and that would be under it.
        if self._ground.isAncestorOf(new) or isinstance(new, QLineEdit):
            self.put_away.emit()
