"""Own files are read off the UI thread: a share that does not answer holds nobody."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, Signal

from parkfacts.app.tasks import Tasks
from parkfacts.exchange.files.own_saving import load
from parkfacts.facts.problems import InputError

_PAINTING_MS = 20


class OwnReading(QObject):
    """Reads each file once at a time, all beside each other."""

    read = Signal(object, object)
    """The Path and what was read of it: a Seen."""
    refused = Signal(object, object)
    """The Path and the InputError."""

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._busy: set[Path] = set()

    def begin(self, path: Path) -> None:
        """Read a file, if that has not begun."""
        if path not in self._busy:
            self._busy.add(path)
            self._tasks.run(
                lambda: load(path),
                lambda seen: self._end(path, seen),
                lambda error: self._refuse(path, error),
            )

    def wait(self, paths: Iterable[Path], milliseconds: int) -> set[Path]:
        """Paint until these are read or so much time is over; those that are not read yet."""
        until = QDeadlineTimer(milliseconds)
        wanted = set(paths)
        while (left := wanted & self._busy) and not until.hasExpired():
            flags = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
            QEventLoop(self).processEvents(flags, _PAINTING_MS)
        return left

    def _end(self, path: Path, seen: object) -> None:
        self._busy.discard(path)
        self.read.emit(path, seen)

    def _refuse(self, path: Path, error: Exception) -> None:
        self._busy.discard(path)
        if not isinstance(error, InputError):
            raise error
        self.refused.emit(path, error)
