"""Panes beside each other, parted by a hairline that pointer and keyboard move."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

_STEP_PX = 16
_LARGEST_PX = 20_000


class Splitter(QSplitter):
    """No pane is folded away by moving a line."""

    resized = Signal()
    """It has another size, and its panes have what Qt left them of it."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)

    def seen(self) -> list[int]:
        """The places of those panes that are to be seen."""
        return [at for at in range(self.count()) if not self.widget(at).isHidden()]

    def give(self, sizes: object) -> bool:
        """Give what is seen its sizes, in pixels; whether they are some for it.

        The pane that stretches takes what they leave. Across, a want of room is shared by all;
        down, it is taken from the one that stretches: what is under a table has one height, or
        scrolls. It must be done again when there is other room.
        """
        seen = self.seen()
        if not isinstance(sizes, list) or len(sizes) != len(seen):
            return False
        if not all(type(size) is int and 0 < size < _LARGEST_PX for size in sizes):
            return False
        across = self.orientation() == Qt.Orientation.Horizontal
        room = self.width() if across else self.height()
        spare = room - sum(sizes) - self.handleWidth() * (len(sizes) - 1)
        wanted = [0] * self.count()
        for at, size in zip(seen, sizes, strict=True):
            wanted[at] = size
            if self._stretches(at) and (spare > 0 or not across):
                wanted[at] = max(size + spare, 1)
            elif across and spare < 0:
                wanted[at] = max(size * room // sum(sizes), 1)
        self.setSizes(wanted)
        return True

    def _stretches(self, at: int) -> bool:
        policy = self.widget(at).sizePolicy()
        across = self.orientation() == Qt.Orientation.Horizontal
        return bool(policy.horizontalStretch() if across else policy.verticalStretch())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class _Handle(QSplitterHandle):
    """Tab comes to it, arrows move it; a line of five pixels shows that it has the keyboard."""

    def __init__(self, orientation: Qt.Orientation, parent: QSplitter) -> None:
        super().__init__(orientation, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("窗格的分界，方向键移动"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        across = self.orientation() == Qt.Orientation.Horizontal
        back, on = (
            (Qt.Key.Key_Left, Qt.Key.Key_Right) if across else (Qt.Key.Key_Up, Qt.Key.Key_Down)
        )
        if event.key() in (back, on):
            step = _STEP_PX if event.key() == on else -_STEP_PX
            at = self.pos().x() if across else self.pos().y()
            margins = self.contentsMargins()
            self.moveSplitter(at + (margins.left() if across else margins.top()) + step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.clearMask()  # Qt masks all but the hairline of what can be grasped
        self.raise_()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setMask(QRegion(self.contentsRect()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self) as painter:
                painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Highlight))
