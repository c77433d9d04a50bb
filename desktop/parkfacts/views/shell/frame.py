"""How the parts of the main window stand, how large it is at first, and how small at least."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from parkfacts.views.shell.layouts import LEAST_HEIGHT, LEAST_WIDTH

_FIRST = QSize(1280, 800)
_FRAME_PX = 40
"""What the system's frame takes at most of the height: it is not known before it is there."""


def lay_out(window: QMainWindow, bar: QWidget, space: QWidget, status: QWidget) -> None:
    """Put the parts under each other."""
    body, pages = QWidget(), QVBoxLayout()
    body.setObjectName("window")
    pages.setContentsMargins(0, 0, 0, 0)
    pages.setSpacing(0)
    for part in (bar, space, status):
        pages.addWidget(part)
    pages.setStretch(1, 1)
    body.setLayout(pages)
    window.setCentralWidget(body)
    window.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
    window.resize(_FIRST)


def fit_screen(window: QMainWindow, room: QSize) -> None:
    """Before it is shown: no larger than the room that its screen has beside a task bar."""
    if not window.isMaximized():
        window.resize(window.size().boundedTo(room - QSize(0, _FRAME_PX)))


def replace(window: QMainWindow, old: QWidget, fresh: QWidget) -> None:
    """Put another workspace in the place of one."""
    body = window.centralWidget().layout()
    assert body is not None
    body.replaceWidget(old, fresh)
