"""A program that takes drops: prints where it is, then what was dropped, as JSON lines."""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

PATIENCE_MS = 40_000


class Target(QLabel):
    """Takes whatever comes."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        data = event.mimeData()
        event.acceptProposedAction()
        size = data.imageData().size() if data.hasImage() else None
        tell(
            formats=data.formats(),
            text=data.text(),
            html=data.html(),
            picture=[size.width(), size.height()] if size else None,
        )


def tell(**told: object) -> None:
    """One line for who started this."""
    print(json.dumps(told), flush=True)


application = QApplication(sys.argv)
target = Target("drop here")
target.setAcceptDrops(True)
target.setWindowFlags(Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.FramelessWindowHint)
screen = application.primaryScreen().availableGeometry()
target.setGeometry(screen.right() - 90, screen.center().y(), 80, 150)
target.show()
middle = target.mapToGlobal(target.rect().center()) * target.devicePixelRatio()
QTimer.singleShot(300, lambda: tell(place=[middle.x(), middle.y()]))
QTimer.singleShot(PATIENCE_MS, application.quit)
application.exec()
