"""One own dataset that is open: what it says now, and its saving off the UI thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from parkfacts.app.tasks import Tasks
from parkfacts.exchange.files.whole import write_whole
from parkfacts.facts.own.file import encode_own
from parkfacts.facts.own.model import OwnDataset

_SOON_MS = 300
_LATER_MS = 5000


class OwnFile(QObject):
    """Holds the dataset of a file, and writes it soon after each change."""

    saved = Signal()
    failed = Signal(object)
    """The OSError of a change that could not be written; it is tried again."""

    def __init__(
        self, path: Path, dataset: OwnDataset, tasks: Tasks, parent: QObject, *, new: bool = False
    ) -> None:
        """``new``: it is in no file yet."""
        super().__init__(parent)
        self.path, self.dataset = path, dataset
        self._tasks = tasks
        self._saved: OwnDataset | None = None if new else dataset
        self._writing = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.save)

    @property
    def is_saved(self) -> bool:
        """Whether all of it is in the file."""
        return self.dataset is self._saved

    def put(self, dataset: OwnDataset) -> None:
        """It says something else now, which is written soon."""
        self.dataset = dataset
        self._timer.start(_SOON_MS)

    def save(self) -> None:
        """Write it, if there is something to write."""
        if self._writing or self.is_saved:
            return
        self._writing, path, dataset = True, self.path, self.dataset

        def write() -> OwnDataset:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, encode_own(dataset))
            return dataset

        self._tasks.run(write, self._written, self._refused)

    def _written(self, dataset: OwnDataset) -> None:
        self._writing, self._saved = False, dataset
        if self.is_saved:
            self.saved.emit()
        else:
            self._timer.start(_SOON_MS)

    def _refused(self, error: Exception) -> None:
        self._writing = False
        self._timer.start(_LATER_MS)
        self.failed.emit(error)
