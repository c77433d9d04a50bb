"""Tells when somebody has written in a folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

_SETTLED_MS = 50
"""A write is a new file, a new name and a lock: told once."""


class FolderWatch(QObject):
    """Watches one folder, once it is there; folders of networks may keep silent."""

    touched = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watcher: QFileSystemWatcher | None = None
        self._settling = QTimer(self, singleShot=True)
        self._settling.timeout.connect(self.touched)

    def watch(self, folder: Path) -> None:
        """Begin, if it has not begun."""
        if self._watcher is None and folder.is_dir():
            self._watcher = QFileSystemWatcher([str(folder)], self)
            self._watcher.directoryChanged.connect(lambda: self._settling.start(_SETTLED_MS))

    def again(self, milliseconds: int) -> None:
        """Tell once more, later."""
        self._settling.start(milliseconds)
