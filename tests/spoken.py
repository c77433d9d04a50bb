"""What a widget says, for tests."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

TRADE = "xiyong-2025.trade-value-2024"
OUTPUT = "xiyong-2025.industrial-output"
"""Ids of two facts of the bundled dataset."""


def spoken(widget: QWidget) -> str:
    """All that a screen reader and the eye find in a widget."""
    names = [child.accessibleName() for child in widget.findChildren(QWidget)]
    return "\n".join([*names, *(label.text() for label in widget.findChildren(QLabel))])
