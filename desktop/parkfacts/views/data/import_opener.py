"""What opens the import page: a table that was dropped, opened or pasted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from parkfacts.app.messages import Messages
from parkfacts.app.seen import FactPlace
from parkfacts.app.session import Session
from parkfacts.app.settings import Settings
from parkfacts.app.tasks import Tasks
from parkfacts.drawing.theme import Theme

if TYPE_CHECKING:
    from parkfacts.app.own_data import OwnData
    from parkfacts.views.data.import_window import ImportWindow

TABLE_ENDINGS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".txt")
"""Of files that are tables; others are refused with a way out."""


class Pasted(NamedTuple):
    """A table of the clipboard, as it was copied in Excel, WPS, Word or a web page."""

    html: str
    text: str


class ImportOpener(QObject):
    """One window of imports beside the main window, made when it is first asked for."""

    def __init__(
        self,
        settings: Settings,
        messages: Messages,
        tasks: Tasks,
        session: Callable[[], Session],
        own_data: OwnData,
        go_to: Callable[[FactPlace], None],
        window: QWidget,
    ) -> None:
        """``session``: what is open; ``go_to`` shows facts in the main window."""
        super().__init__(window)
        self._settings, self._messages, self._tasks = settings, messages, tasks
        self._session, self._own_data, self._go_to = session, own_data, go_to
        self._window = window
        self.shown: ImportWindow | None = None

    def open(self, table: Path | Pasted) -> None:
        """Show a table on the page; where another is being worked on, ask first."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""

    def follow(self) -> None:
        """What is open has become another: what is known is looked up anew."""

    def close(self) -> bool:
        """Go with the main window; False if the person would rather stay with unfinished work."""
        return True
