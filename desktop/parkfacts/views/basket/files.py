"""The basket as a file: opened, kept when the window closes, handed on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from parkfacts.app.basket_folder import BasketFolder
from parkfacts.app.last_folders import BASKETS, LastFolders
from parkfacts.models.translation import on_screen
from parkfacts.views.basket.host import BasketHost

_FOLDER = "baskets"
_CAUSE = "basket"
"""Of errors that end when the basket can be written again."""


class BasketFiles(QObject):
    """Opens and keeps the baskets of a folder, and tells what became of it."""

    opened = Signal()
    """Somebody's basket was taken in; it wants to be seen."""
    named = Signal(str)
    """Another basket is open; which one is in the settings."""

    def __init__(self, host: BasketHost, window: QWidget, folder: BasketFolder | None) -> None:
        """``folder``: one that is open already, with all that may be undone; None: the user's."""
        super().__init__(window)
        self._host, self._window = host, window
        settings = host.settings
        self._folders = LastFolders(settings)
        self._is_new = folder is None
        where = settings.path.parent / _FOLDER if settings.path else None
        self.folder = folder or BasketFolder(where)
        self.folder.setParent(self)
        # Methods of ours, which Qt forgets when this window goes and the folder goes on.
        self.folder.failed.connect(self._tell_failure)
        self.folder.recovered.connect(self._tell_recovery)
        self.folder.renewed.connect(self._tell_renewal)
        self.folder.placed.connect(self._remember)
        self.folder.may_renew = lambda: True  # the pane of a window before this one is gone

    def start(self) -> None:
        """Open the basket that was open last."""
        if self._is_new:
            self.folder.start(self._host.settings["basket"])

    def ask(self) -> None:
        """Ask for a basket file and open it."""
        from parkfacts.views.kit import file_dialogs

        if path := file_dialogs.basket_to_open(self._window, self._folders.start(BASKETS)):
            self._folders.remember(BASKETS, path)
            self.open(path)

    def open(self, path: Path) -> None:
        """Open a basket that somebody handed on."""
        if self.folder.take_in(path):
            self.opened.emit()
            text = self.tr("已打开资料篮“{name}”")
            self._host.messages.info(text.format(name=self._title))

    def hand_on(self) -> None:
        """Write a copy of the basket where the user says."""
        path = self._path_to_save()
        if path is not None and self.folder.hand_on(path):
            self._folders.remember(BASKETS, path)
            self._host.messages.info(self.tr("已保存 {path}").format(path=path))

    def remove(self) -> None:
        """Put the basket aside; its file stays."""
        title, aside = self._title, self.folder.remove()
        if aside is not None:
            text = self.tr("资料篮“{name}”已移走，文件留作 {path}")
            self._host.messages.info(text.format(name=title, path=aside))

    def close(self) -> bool:
        """Keep what is not yet kept; False if that failed and the window is to stay for it."""
        kept = self.folder.save() or self._rescue()
        self._host.settings["basket"] = self.folder.path.name if self.folder.path else ""
        return kept

    def _rescue(self) -> bool:
        """The basket could not be written: to another place, not at all, or stay."""
        from parkfacts.views.kit import file_dialogs

        answer = file_dialogs.ask_unsaved(self._window, self._title)
        if answer == "elsewhere":
            path = self._path_to_save()
            return path is not None and self.folder.hand_on(path)
        return answer == "leave"

    def _path_to_save(self) -> Path | None:
        from parkfacts.exchange.files.basket_file import file_name
        from parkfacts.views.kit import file_dialogs

        suggested = self._folders.start(BASKETS, file_name(self._title))
        return file_dialogs.basket_to_save(self._window, suggested)

    @property
    def _title(self) -> str:
        return self.folder.basket.content.title

    def _remember(self, name: str) -> None:
        """Which basket is open is known at once, also if the program is ended without a word."""
        if self._host.settings["basket"] != name:
            self._host.settings["basket"] = name
            self.named.emit(name)

    def _tell_failure(self, text: str) -> None:
        self._host.messages.error(on_screen(text), _CAUSE)

    def _tell_recovery(self) -> None:
        self._host.messages.settled(_CAUSE)

    def _tell_renewal(self) -> None:
        self._host.messages.info(self.tr("资料篮在另一个窗口里改过，这里已跟上"))
