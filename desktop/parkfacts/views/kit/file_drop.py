"""Files that are dropped on the window: a dataset or a basket is opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

BASKET_ENDING = ".parkbasket"
_TAKEN = (".parkfacts", ".json", BASKET_ENDING)


class FileDrop(QObject):
    """Lets a widget take the files that the program opens, and tells which one was dropped."""

    dataset_dropped = Signal(Path)
    basket_dropped = Signal(Path)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            if dropped_file(event.mimeData()) is None:
                return False
            event.acceptProposedAction()
            return True
        if kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            path = dropped_file(event.mimeData())
            if path is None:
                return False
            event.acceptProposedAction()
            is_basket = path.suffix.lower() == BASKET_ENDING
            (self.basket_dropped if is_basket else self.dataset_dropped).emit(path)
            return True
        return False


def dropped_file(data: QMimeData) -> Path | None:
    """The file that is carried, if it is one that the program opens."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix.lower() in _TAKEN), None)
