"""One own dataset that is open: what it says now, and its saving off the UI thread."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from parkfacts.app.folder_watch import FolderWatch
from parkfacts.app.tasks import Tasks
from parkfacts.exchange.files.own_saving import Foreign, Saved, Seen, load, news, save
from parkfacts.facts.editing.merging.merge import merge
from parkfacts.facts.editing.merging.model import Merged
from parkfacts.facts.own.model import OwnDataset
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import InputError

SOON_MS = 300
LATER_MS = 5000
"""After so long a change that could not be written is tried again."""


class OwnFile(QObject):
    """Holds the dataset of a file, writes each change soon, and takes in what others write.

    All that touches the disk or goes through the dataset is done in a thread, one thing at a time.
    """

    saved = Signal()
    """All of it is in the file now."""
    failed = Signal(object)
    """The OSError of a change that could not be written; the same one in a row is told once."""
    merged = Signal(object)
    """What another wrote is in the dataset: a Merged."""
    diverted = Signal(object, object)
    """The Path and Foreign: something else stands there; from now on it is kept in another file."""
    put_back = Signal()
    """An older state stood in the file: what was done since is in it again."""
    moved = Signal(object)
    """The Path that it was kept in until now."""

    def __init__(
        self, path: Path, dataset: OwnDataset, seen: Seen | None, locks: Path | None,
        tasks: Tasks, parent: QObject,
    ) -> None:  # fmt: skip
        """``seen``: what was read of it; None: it is in no file yet."""
        super().__init__(parent)
        self.path, self.dataset = path, dataset
        self._seen, self._locks, self._tasks = seen, locks, tasks
        self._busy = self._touched = False
        self._told = ""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.save)
        self._watch = FolderWatch(self)
        self._watch.touched.connect(self.look)
        self._watch.watch(path.parent)

    @property
    def is_saved(self) -> bool:
        """Whether all of it is in the file."""
        return self._seen is not None and self.dataset is self._seen.dataset

    @property
    def is_resting(self) -> bool:
        """Whether nothing is being written, and nothing is to be written but by another try."""
        return not self._busy and (self.is_saved or bool(self._told))

    def put(self, dataset: OwnDataset) -> None:
        """It says something else now, which is written soon."""
        self.dataset = dataset
        if not self._busy:
            self._timer.start(SOON_MS)

    def save(self) -> None:
        """Write it, if there is something to write."""
        self._timer.stop()
        if self._busy or self.is_saved:
            return
        self._busy = True
        path, sent, seen, locks = self.path, self.dataset, self._seen, self._locks
        self._tasks.run(
            lambda: save(path, sent, seen, locks), lambda saved: self._written(sent, saved),
            self._refused,
        )  # fmt: skip

    def look(self) -> None:
        """Take in what another has written, if anything; a change of ours is written with it."""
        if self._busy:
            self._touched = True
        elif self.is_saved:
            self._busy = True
            path, sent, seen = self.path, self.dataset, self._seen
            assert seen is not None
            self._tasks.run(
                lambda: news(path, sent, seen), lambda found: self._read(sent, found), self._unread
            )
        else:
            self._timer.start(SOON_MS)

    def move(self, path: Path) -> None:
        """Keep it in another file from now on, where none stands but a version of it."""
        was, self.path = self.path, path
        self._seen, self._told = self._version(path), ""
        self._watch.deleteLater()
        self._watch = FolderWatch(self)
        self._watch.touched.connect(self.look)
        self._watch.watch(path.parent)
        self._timer.start(0)
        self.moved.emit(was)

    def is_version(self, path: Path) -> bool:
        """Whether a version of the dataset stands in a file: it is merged, not written over."""
        return self._version(path) is not None

    def save_anyhow(self) -> None:
        """Write it now, if there is something to write; a failure is told though it was before."""
        self._told = ""
        self.save()

    def _version(self, path: Path) -> Seen | None:
        try:
            found = load(path)
        except InputError:
            return None
        return found if found.dataset.id == self.dataset.id else None

    def _written(self, sent: OwnDataset, saved: Saved) -> None:
        self._seen, self._told = saved.seen, ""
        self._watch.watch(self.path.parent)
        if saved.older:
            self.put_back.emit()
        self._follow(sent, saved.seen.dataset, saved.merged)

    def _read(self, sent: OwnDataset, news: Saved | None) -> None:
        if news is None:
            self._end()
            return
        self._seen = news.seen
        assert news.merged is not None
        if news.older:
            self.put_back.emit()
        self._follow(sent, news.merged.dataset, news.merged)

    def _follow(self, sent: OwnDataset, made: OwnDataset, merged: Merged | None) -> None:
        """Become what was made of what was sent, with what was done here meanwhile."""
        if self.dataset is sent:
            self.dataset = made
            self._end()
            if merged is not None:
                self.merged.emit(merged)
        elif made is sent:
            self._end()
        else:
            mine = self.dataset
            self._tasks.run(
                lambda: merge(sent, mine, made),
                lambda again: self._follow(mine, again.dataset, _both(merged, again)),
                self._part,
            )

    def _end(self) -> None:
        self._busy = False
        if self._touched:
            self._touched = False
            self.look()
        if self.is_saved:
            self.saved.emit()
        elif not self._busy:
            self._timer.start(SOON_MS)

    def _refused(self, error: Exception) -> None:
        self._busy = False
        if isinstance(error, FileExistsError) and self._seen is None:
            self._take_place_beside()
        elif isinstance(error, Foreign):
            was = self.path
            self._take_place_beside()
            self.diverted.emit(was, error)
        elif isinstance(error, OSError):
            self._timer.start(LATER_MS)
            if str(error) != self._told:
                self._told = str(error)
                self.failed.emit(error)
        else:
            raise error

    def _part(self, error: Exception) -> None:
        """What was done here meanwhile makes no sense with what another did."""
        if not isinstance(error, InputError):
            raise error
        self._refused(Foreign(Phrase("合不到一起：{why}", why=error.told)))

    def _unread(self, error: Exception) -> None:
        """What stands there cannot be read: the next save will see to it."""
        self._busy = False
        if not isinstance(error, InputError | OSError):
            raise error

    def _take_place_beside(self) -> None:
        self.move(free_path(self.path))


def free_path(
    path: Path,
    taken: Collection[Path] = (),
    unless: Callable[[Path], bool] = lambda _: False,
) -> Path:
    """The path, or the first like it with a number that no file has and that is not taken."""
    number, found = 2, path
    while found in taken or (found.exists() and not unless(found)):
        found = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return found


def listed_as(path: Path, listed: Iterable[Path]) -> Path:
    """The path that a file is listed by, however it is spelled; the path itself if it is not."""
    for known in listed:
        with suppress(OSError):
            if known.samefile(path):
                return known
    return path


def _both(first: Merged | None, then: Merged) -> Merged | None:
    if first is None:
        return None
    return Merged(then.dataset, first.conflicts + then.conflicts, first.news)
