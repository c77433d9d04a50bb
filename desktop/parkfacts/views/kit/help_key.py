"""F1 in a dialog or a popup, where the keys of the window do not reach."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from parkfacts.app.actions import BY_ID

HELP_ACTION = "show_handbook"


def offer_help(dialog: QWidget) -> None:
    """Let the keys of the handbook open it from a dialog whose parent is in the main window.

    The dialog keeps only its own window from being used: the handbook is read beside it.
    """
    if isinstance(dialog, QDialog):
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
    for keys in BY_ID[HELP_ACTION].keys.split():
        shortcut = QShortcut(QKeySequence(keys), dialog)
        shortcut.activated.connect(lambda: _ask(dialog))


def _ask(dialog: QWidget) -> None:
    owner = dialog.parentWidget()
    action = owner.window().findChild(QAction, HELP_ACTION) if owner is not None else None
    if action is not None:
        action.trigger()
