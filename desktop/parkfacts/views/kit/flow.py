"""Widgets beside each other, on as many lines as they need: none is squeezed or cut."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Flow(QWidget):
    """From left to right, each as wide as it asks; the next line begins where the room ends.

    No layout of Qt's: those written in Python end the program where one of them is asked in an
    error (PySide 6.9).
    """

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        """``gap``: pixels between widgets, and between lines."""
        super().__init__(parent)
        self._gap = gap
        self._parts: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, part: QWidget) -> None:
        """Put a widget behind the others."""
        self._parts.append(part)
        part.setParent(self)
        part.show()
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for _, place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        """All on one line where that is as wide as it may be."""
        hints = [part.sizeHint() for part in self._seen()]
        width = sum(hint.width() for hint in hints) + self._gap * max(len(hints) - 1, 0)
        return QSize(width, self.heightForWidth(self.width() if self.isVisible() else width))

    def minimumSizeHint(self) -> QSize:
        widest = max((part.sizeHint().width() for part in self._seen()), default=0)
        return QSize(widest, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """A widget that asks for another size gets it."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
            self.updateGeometry()
        return done

    def _seen(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]

    def _place(self) -> None:
        for part, place in self._places(self.width()):
            part.setGeometry(place)

    def _places(self, width: int) -> Iterator[tuple[QWidget, QRect]]:
        left = top = line = 0
        for part in self._seen():
            hint = part.sizeHint()
            wide = min(hint.width(), max(width, 1))
            if left and left + wide > width:
                left, top, line = 0, top + line + self._gap, 0
            yield part, QRect(QPoint(left, top), QSize(wide, hint.height()))
            left += wide + self._gap
            line = max(line, hint.height())
