"""The parts of a window that a picture may show alone; popups and dialogs are opened for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

if TYPE_CHECKING:
    from parkfacts.views.shell.main_window import MainWindow

_PANES: dict[str, Callable[[MainWindow], QWidget | None]] = {
    "window": lambda window: window,
    "bar": lambda window: window.bar,
    "tree": lambda window: window.workspace.panes.parks,
    "facets": lambda window: window.workspace.panes.facets,
    "table": lambda window: window.workspace.panes.tables,
    "chart": lambda window: window.workspace.view.chart,
    "card": lambda window: window.workspace.panes.source,
    "comparison": lambda window: window.workspace.panes.comparison,
    "details": lambda window: window.workspace.panes.comparison.details,
    "basket": lambda window: window.binder.pane,
}
_DIALOGS = {"export": "export", "form": "edit_fact", "year": "next_year"}
"""The action that opens the dialog of a part."""


def picture_of(window: MainWindow, part: str) -> QPixmap:
    """The picture of a part: what cli.picturing names in PARTS."""
    if part == "copy":
        return _picture_of_popup(window)
    if part in _DIALOGS:
        return _picture_of_dialog(window, _DIALOGS[part])
    if part == "import":
        return _picture_of_import(window)
    if part == "verdict":
        return _picture_of_verdict(window)
    widget = _PANES[part](window)
    assert widget is not None, "a view without it"
    return widget.grab()


def _picture_of_verdict(window: MainWindow) -> QPixmap:
    """The reasons of the first row, as after a click on its verdict."""
    page = window.workspace.panes.comparison
    for row in page.comparison.rows[:1]:
        page.table.setCurrentIndex(page.model.index_of(row.indicator.id, "verdict"))
    page.finish_now()
    QApplication.processEvents()
    return page.details.grab()


def _picture_of_import(window: MainWindow) -> QPixmap:
    """The page of imports, as large as the window; nothing is kept of it."""
    page = window.own.import_page()
    page.resize(window.size())
    QApplication.processEvents()
    try:
        return page.grab()
    finally:
        page.close()


def _picture_of_popup(window: MainWindow) -> QPixmap:
    window.commands.run("copy_as")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    try:
        QApplication.processEvents()
        return popup.grab()
    finally:
        popup.close()


def _picture_of_dialog(window: MainWindow, action: str) -> QPixmap:
    """The dialog waits for its user; it is drawn, and left, while it does."""
    made: list[QPixmap] = []

    def draw() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        made.append(dialog.grab())
        dialog.reject()

    timer = QTimer(window, singleShot=True, interval=0)
    timer.timeout.connect(draw)
    timer.start()
    window.commands.run(action)
    return made[0]
