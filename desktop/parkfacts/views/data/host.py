"""All that own data may ask of the window that they stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from parkfacts.app.last_folders import LastFolders
from parkfacts.app.messages import Messages
from parkfacts.app.seen import FactPlace, ParksPlace
from parkfacts.app.session import Session
from parkfacts.app.settings import Settings
from parkfacts.app.tasks import Tasks

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class OwnHost(Protocol):
    """The window as own data know it."""

    settings: Settings
    messages: Messages
    tasks: Tasks

    @property
    def folders(self) -> LastFolders:
        """Where dialogs begin."""
        ...

    @property
    def widget(self) -> QWidget:
        """What dialogs stand over."""
        ...

    def session(self) -> Session:
        """What is open, with the own data above it."""
        ...

    def go_to(self, place: FactPlace | ParksPlace) -> None:
        """Show facts."""
        ...

    def open_bundled(self) -> None:
        """Put the bundled dataset in the place of the base."""
        ...

    def ask_open(self) -> None:
        """Ask for a dataset and open it."""
        ...
