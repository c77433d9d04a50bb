"""Dragging something out of the window: the same flavours as a copy, for any widget."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget


class DragOut(QObject):
    """Acts when a widget is pressed and the mouse then moves on; a mere click stays one."""

    def __init__(self, widget: QWidget, act: Callable[[], None]) -> None:
        super().__init__(widget)
        self._act = act
        self._pressed: QPointF | None = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        kind, left = event.type(), Qt.MouseButton.LeftButton
        if kind == QEvent.Type.MouseButtonPress and event.button() == left:
            self._pressed = event.position()
        elif kind == QEvent.Type.MouseButtonRelease:
            self._pressed = None
        elif kind == QEvent.Type.MouseMove and self._pressed is not None:
            far = (event.position() - self._pressed).manhattanLength()
            if event.buttons() & left and far >= QApplication.startDragDistance():
                self._pressed = None
                if isinstance(watched, QAbstractButton):
                    watched.setDown(False)  # the drop takes the release
                self._act()
                return True
        return False


def drag(source: QWidget, data: QMimeData) -> bool:
    """Carry data away from a widget until it is dropped or given up.

    Whether another program took it: what is dropped here has a target.
    """
    carried = QDrag(source)
    carried.setMimeData(data)
    dropped = carried.exec(Qt.DropAction.CopyAction)
    return dropped != Qt.DropAction.IgnoreAction and carried.target() is None
