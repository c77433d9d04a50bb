"""Opening another dataset: asked for, read off the UI thread, put in the place of the open one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from parkfacts.app.commands import Commands
from parkfacts.app.last_folders import DATASETS, LastFolders
from parkfacts.app.messages import Messages
from parkfacts.app.newest import Newest
from parkfacts.app.session import Session, bundled_dataset
from parkfacts.app.tasks import Tasks
from parkfacts.models.translation import error_on_screen

if TYPE_CHECKING:
    from parkfacts.facts.own.model import OwnDataset

_CAUSE = "dataset"
"""Of an error that ends when a dataset is opened."""


class DatasetOpener(QObject):
    """Reads datasets; what is open stays until one is read whole."""

    opened = Signal(Session)
    chosen = Signal(list)
    """Files that the user wants to open, of whatever kind."""

    def __init__(
        self,
        messages: Messages,
        tasks: Tasks,
        session: Callable[[], Session],
        folders: LastFolders,
        window: QWidget,
        own: Callable[[], tuple[OwnDataset, ...]] = tuple,
    ) -> None:
        """``session``: what is open; ``own``: what is to lie above what is opened."""
        super().__init__(window)
        self._folders = folders
        self._messages, self._window = messages, window
        self._session, self._own = session, own
        self.asked: Path | None = None
        """The file that is being read, if any."""
        self._reading = Newest(tasks, self._tell, messages.no_progress)

    def offer(self, commands: Commands) -> None:
        """Say what carries out the actions of opening."""
        commands.offer(
            open_dataset=self.ask, open_bundled=lambda: self.open_path(bundled_dataset())
        )

    def ask(self) -> None:
        """Ask for a dataset file and open it."""
        from parkfacts.views.shell import dialogs

        if path := dialogs.dataset_to_open(self._window, self._folders.start(DATASETS)):
            self._folders.remember(DATASETS, path)
            self.chosen.emit([path])

    def open_path(self, path: Path) -> None:
        """Open a dataset file off the UI thread, in the place of one that is being opened.

        One that is open already is not read again.
        """
        if self._session().is_of(path):
            self.leave()
            title = self._session().title
            self._messages.info(self.tr("{title} 已经打开着").format(title=title))
            return
        self._messages.info(self.tr("正在打开 {name}…").format(name=path.name))
        self.asked = path

        def done(session: Session) -> None:
            self.asked = None
            self._messages.settled(_CAUSE)
            self.opened.emit(session)

        def failed(error: Exception) -> None:
            self.asked = None
            self._messages.error(error_on_screen(error), _CAUSE)

        own = self._own()
        self._reading.run(lambda told: Session.prepared(path, told, own), done, failed)

    def cancel(self) -> None:
        """Do not open what is being opened; what is open stays."""
        if self.asked is not None:
            self._messages.info(self.tr("没有打开 {name}").format(name=self.asked.name))
            self.leave()

    def leave(self) -> None:
        """Open nothing more, without a word."""
        self.asked = None
        self._reading.cancel()

    def _tell(self, share: float) -> None:
        if self.asked is not None:
            text = self.tr("正在打开 {name}").format(name=self.asked.name)
            self._messages.progress(text, share, self.cancel)
