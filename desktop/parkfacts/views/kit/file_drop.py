"""Files that are dropped on the window: datasets, baskets and tables are taken."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

BASKET_ENDING = ".parkbasket"
DATASET_ENDINGS = (".parkfacts", ".json")
TABLE_ENDINGS = (
    ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".txt", ".html", ".htm", ".et",
)  # fmt: skip
"""Of tables, and of what calls itself one: the page of imports says what it is and what to do."""
_TAKEN = (*DATASET_ENDINGS, BASKET_ENDING, *TABLE_ENDINGS)


class FileDrop(QObject):
    """Lets a widget take the files that the program opens, and tells which ones were dropped."""

    files_dropped = Signal(list)
    """Their paths, in the order in which they are carried."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            if not carried_files(event.mimeData()):
                return False
            event.acceptProposedAction()
            return True
        if kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            paths = carried_files(event.mimeData())
            if not paths:
                return False
            event.acceptProposedAction()
            self.files_dropped.emit(paths)
            return True
        return False


def carried_files(data: QMimeData) -> list[Path]:
    """The files that are carried and that the program opens."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in _TAKEN]
