"""How the parts of the main window stand: bar, panes, status."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget


def lay_out(
    window: QMainWindow, bar: QWidget, across: QSplitter, space: QWidget, status: QWidget
) -> None:
    """Put the parts under each other; ``across`` holds the workspace, and the basket beside it."""
    body, pages = QWidget(), QVBoxLayout()
    body.setObjectName("window")
    pages.setContentsMargins(0, 0, 0, 0)
    pages.setSpacing(0)
    across.addWidget(space)
    across.setStretchFactor(0, 1)
    across.setCollapsible(0, False)
    for part in (bar, across, status):
        pages.addWidget(part)
    pages.setStretch(1, 1)
    body.setLayout(pages)
    window.setCentralWidget(body)
    window.resize(1280, 800)
