"""What lists of questions are made of: a page that scrolls, boxes in it, buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

MARGIN = 16


def page() -> tuple[QScrollArea, QVBoxLayout]:
    """A page that scrolls, and where its boxes go."""
    rows = QVBoxLayout()
    rows.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
    rows.setSpacing(12)
    body = QWidget()
    body.setLayout(rows)
    scroll = QScrollArea()
    scroll.setObjectName("plain")
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(body)
    return scroll, rows


def box() -> tuple[QFrame, QVBoxLayout]:
    """A box, and where its parts go."""
    frame = QFrame()
    frame.setObjectName("box")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(12, 10, 12, 10)
    layout.setSpacing(8)
    return frame, layout


def press(text: str, do: Callable[[], object]) -> QPushButton:
    """A button that does something."""
    button = QPushButton(text.replace("&", "&&"))
    button.clicked.connect(lambda: do())
    return button
