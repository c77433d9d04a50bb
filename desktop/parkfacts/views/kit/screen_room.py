"""Dialogs and popups no larger than their screen: smaller, moved, or scrolled."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_FRAME = QSize(16, 40)
"""What a system's frame takes at most; it is not known before it is there."""
_EDGE_PX = 4


def room_beside(window: QWidget | None) -> QRect:
    """The screen of a window, but for task bars; the first one where there is no window."""
    screen = window.screen() if window is not None else QGuiApplication.primaryScreen()
    return screen.availableGeometry()


def fit(dialog: QWidget, wanted: QSize | None = None) -> None:
    """Give a dialog its size, or the one that is wanted, as far as its screen has room."""
    room = room_beside(dialog.parentWidget()).size() - _FRAME
    dialog.resize((wanted or dialog.sizeHint()).boundedTo(room))


def popup_place(size: QSize, corner: QPoint, room: QRect) -> QRect:
    """Where a popup stands whose right upper corner hangs at a point: all of it on the screen."""
    inner = room.adjusted(_EDGE_PX, _EDGE_PX, -_EDGE_PX, -_EDGE_PX)
    place = QRect(QPoint(0, 0), size.boundedTo(inner.size()))
    place.moveTopRight(corner)
    place.moveLeft(max(min(place.left(), inner.right() - place.width() + 1), inner.left()))
    place.moveTop(max(min(place.top(), inner.bottom() - place.height() + 1), inner.top()))
    return place


class ScrolledPage(QScrollArea):
    """Asks for the size of all that is in it, and scrolls where that is not to be had."""

    def __init__(self, page: QWidget, name: str) -> None:
        """``name``: what a screen reader calls it. The keyboard scrolls where nothing takes it."""
        super().__init__()
        self.setObjectName("plain")  # of the colour of its dialog
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(page)

    def sizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return self.widget().sizeHint() + QSize(bar, 2)

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self.widget().minimumSizeHint().width() + bar, 60)


def breakable(text: str) -> str:
    """A text with paths in it, which may be broken behind each part of a name: for the eye only."""
    for sign in "/\\_-.":
        text = text.replace(sign, f"{sign}\u200b")
    return text
