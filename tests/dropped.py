"""Drags and drops without a mouse, for tests."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget


def files(*paths: Path) -> QMimeData:
    """What is carried when files are dragged."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def dropped_on(
    widget: QWidget,
    data: QMimeData,
    at: QPoint = QPoint(600, 300),  # noqa: B008
    action: Qt.DropAction = Qt.DropAction.CopyAction,
) -> bool:
    """Drop data on a widget as the system does; False where it does not let the drag in."""
    held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, action, data, *held)
    enter.ignore()
    QGuiApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QGuiApplication.sendEvent(widget, QDragMoveEvent(at, action, data, *held))
        QGuiApplication.sendEvent(widget, QDropEvent(QPointF(at), action, data, *held))
    return enter.isAccepted()
