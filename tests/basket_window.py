"""What tests do with the basket of a real window."""

from __future__ import annotations

from compared import ZONES
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from parkfacts.views.shell.main_window import MainWindow

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
NO_KEY = Qt.KeyboardModifier.NoModifier


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
    """A key where the keyboard is; shortcuts included."""
    QTest.keyClick(QGuiApplication.focusWindow() or window.windowHandle(), key, modifiers)


def facts_of(window: MainWindow) -> list[str]:
    """Ids of the facts in the basket."""
    return [item.kept.fact for item in window.binder.basket.content.items if hasattr(item, "kept")]


def titles(window: MainWindow) -> list[str]:
    """What the list of the basket shows."""
    return [entry.title for entry in window.binder.pane.model.entries]


def compare(window: MainWindow) -> None:
    """Put three zones beside each other."""
    catalogue = window.workspace.session.catalogue
    parks = tuple(catalogue.resolve_park(name).id for name in ZONES)
    window.workspace.selection.check_parks(parks)
    window.commands.run("show_comparison")
    window.workspace.panes.comparison.finish_now()
