"""The own datasets that are listed: open or lost, on or off, saved by themselves."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, QThreadPool, QTimer, Signal

from parkfacts.app.own_file import OwnFile, free_path, listed_as
from parkfacts.app.own_reading import OwnReading
from parkfacts.app.own_reports import MergeReport, OpenOwn, SaveFailure
from parkfacts.app.settings import Settings, locks_folder
from parkfacts.app.tasks import Tasks
from parkfacts.exchange.files.own_saving import Foreign, Seen
from parkfacts.facts.editing.merging.model import Merged
from parkfacts.facts.editing.new_own import new_own
from parkfacts.facts.own.file import OWN_ENDING
from parkfacts.facts.own.model import Base, OwnDataset
from parkfacts.facts.phrase import Phrase, pattern
from parkfacts.facts.problems import InputError, told, why_refused

OWN_TITLE = pattern("我的数据")
_PATIENCE_MS, _PAINTING_MS = 4000, 20
"""So long a close waits for the last save, while the window is painted."""
_START_MS = 1500
"""So long the start waits for files; those that come later come into the window."""
_THREADS = 16
"""They wait for disks: a share that does not answer keeps no other file from being saved."""
_LOOK_MS = 15_000
"""So often it is looked what others have written, where nothing tells of it."""


class OwnFiles(QObject):
    """Every own dataset that is listed. A lost one stays listed, and is looked for again."""

    changed = Signal()
    """What the datasets that are on say, or which are on: a Session is to be made anew."""
    saved = Signal(object)
    """All that was done to the file of this Path is in it."""
    save_failed = Signal(object)
    """A SaveFailure."""
    merged = Signal(object)
    """A MergeReport."""
    put_back = Signal(object)
    """The Path of a file in which an older state stood, from a copy: it has all again."""
    asked = Signal(object)
    """A MergeReport with conflicts that a person has to look at."""

    def __init__(
        self, settings: Settings, folder: Path | None, base: Base, parent: QObject | None = None
    ) -> None:
        """``folder``: where 我的数据 is made at its first need; None: nowhere."""
        super().__init__(parent)
        self._settings, self._folder, self._base = settings, folder, base
        self._locks = locks_folder(settings.path) if settings.path is not None else None
        pool = QThreadPool(self)
        pool.setMaxThreadCount(_THREADS)
        self._tasks = Tasks(self, pool)
        self._reading = OwnReading(self._tasks, self)
        self._reading.read.connect(self._take_read)
        self._reading.refused.connect(self._take_refused)
        self._open: dict[Path, OwnFile] = {}
        self._listed: dict[Path, OpenOwn] = {}
        self._closing: list[OwnFile] = []
        """Those that are to go when they are saved."""
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self.look)
        self._moved: dict[Path, Path] = {}
        """Where datasets are kept now that were kept elsewhere when something was done to them."""

    @property
    def files(self) -> tuple[OpenOwn, ...]:
        """All that are listed, in the order in which they were opened."""
        return tuple(
            one._replace(dataset=self._open[path].dataset) if path in self._open else one
            for path, one in self._listed.items()
        )

    @property
    def on(self) -> tuple[OwnDataset, ...]:
        """What is to be shown above the base."""
        return tuple(one.dataset for one in self.files if one.on and one.dataset is not None)

    def lie_above(self, base: Base) -> None:
        """New datasets lie above another one from now on."""
        self._base = base

    def start(self) -> None:
        """Open what was open last, as far as it is soon read; what cannot be is listed as lost."""
        for name, on in dict(self._settings["own_data"]).items():
            self._read(Path(name), on=bool(on))
        self._wait(_START_MS)

    def open(self, path: Path) -> OpenOwn:
        """Open a file and switch it on: as it is listed then.

        Where its dataset is None, ``problem`` says why; it comes by itself when it can be read.
        """
        path = listed_as(path, self._open)
        if path in self._open:
            self._listed[path] = self._listed[path]._replace(on=True)
            self.changed.emit()
        else:
            self._read(path, on=True)
            self._wait(_PATIENCE_MS)
        self._remember()
        return next(one for one in self.files if one.path == path)

    def close(self, path: Path) -> None:
        """Forget a file, which stays where it is; what is not saved yet is saved first."""
        self._listed.pop(path, None)
        file = self._open.pop(path, None)
        if file is not None:
            self._closing.append(file)
            file.saved.connect(lambda: self._let_go(file))
            file.save()
            if file.is_saved:
                self._let_go(file)
        self._remember()
        self.changed.emit()

    def switch(self, path: Path, *, on: bool) -> None:
        """Show what is in it, or not."""
        if path not in self._open and on:
            self._read(path, on=True)
        self._listed[path] = self._listed[path]._replace(on=on)
        self._remember()
        self.changed.emit()

    def create(self, title: str, path: Path) -> OpenOwn:
        """Begin an empty dataset, which comes into its file at once; new rows go to it.

        What stands there is not written over: the file gets another name, as it is listed then.
        """
        path = free_path(path, taken=self._listed)
        self._add(path, new_own(title, self._base), None, on=True)
        self._open[path].save()
        self.aim(path)
        self._remember()
        self.changed.emit()
        return self._listed[path]

    @property
    def aimed(self) -> OpenOwn | None:
        """Where new rows go, of those that are on and can be read: as said, else the first."""
        ready = [one for one in self.files if one.on and one.dataset is not None]
        chosen = (one for one in ready if str(one.path) == self._settings["own_target"])
        return next(chosen, ready[0] if ready else None)

    def aim(self, path: Path) -> None:
        """Let new rows go to a listed file from now on."""
        self._settings["own_target"] = str(path)

    def target(self) -> OpenOwn:
        """Where new rows go: what ``aimed`` says; made if there is none.

        Raises OSError where its folder cannot be made.
        """
        self._wait(_PATIENCE_MS)
        if (found := self.aimed) is not None:
            return found
        if self._folder is None:
            raise FileNotFoundError
        self._folder.mkdir(parents=True, exist_ok=True)
        return self.create(OWN_TITLE, self._folder / f"{OWN_TITLE}{OWN_ENDING}")

    def move(self, path: Path, to: Path) -> Path:
        """Keep a dataset in another file from now on: in which one.

        What stands there is never written over; a version of the dataset is merged.
        """
        file = self._opened(path)
        file.move(free_path(to, self._listed.keys() - {file.path}, file.is_version))
        return file.path

    def is_saved(self, path: Path) -> bool:
        """Whether all that was done to a listed file is in it."""
        return path not in self._open or self._open[path].is_saved

    def save(self) -> bool:
        """Write all that is not written yet, now; whether all of it is.

        The window is painted meanwhile. Where it is False, ``save_failed`` has told.
        """
        until = QDeadlineTimer(_PATIENCE_MS)
        files = [*self._open.values(), *self._closing]
        for file in files:
            file.save_anyhow()
        while not all(file.is_resting for file in files) and not until.hasExpired():
            flags = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
            QEventLoop(self).processEvents(flags, _PAINTING_MS)
        return all(file.is_saved for file in files)

    def wait(self) -> None:
        """Block until nothing is being written or looked for; called before the window goes."""
        self._looking.stop()
        self._tasks.wait()

    def look(self) -> None:
        """Look for what others have written, and for what was lost, off the UI thread.

        It is done now and then by itself, since shares may tell of nothing.
        """
        for file in self._open.values():
            file.look()
        for path in self._listed.keys() - self._open.keys():
            self._reading.begin(path)

    def _read(self, path: Path, *, on: bool) -> None:
        """List a file that is open as soon as it is read."""
        self._listed[path] = OpenOwn(path, None, on)
        self._looking.start()
        self._reading.begin(path)

    def _wait(self, milliseconds: int) -> None:
        """Until files that were never read are, or their disks have kept silent for so long."""
        new = [path for path, one in self._listed.items() if path not in self._open
               and not one.problem]  # fmt: skip
        for path in self._reading.wait(new, milliseconds):
            self._tell_lost(path, Phrase("没有回音"))

    def _take_read(self, path: Path, seen: Seen) -> None:
        if path in self._listed and path not in self._open:
            self._add(path, seen.dataset, seen, on=self._listed[path].on)
            self.changed.emit()

    def _take_refused(self, path: Path, error: InputError) -> None:
        self._tell_lost(path, told(error))

    def _tell_lost(self, path: Path, why: str) -> None:
        one = self._listed.get(path)
        if one is not None and path not in self._open and one.problem != why:
            self._listed[path] = one._replace(problem=why)
            self.changed.emit()

    def _let_go(self, file: OwnFile) -> None:
        if file in self._closing:
            self._closing.remove(file)
            file.deleteLater()

    def _add(self, path: Path, dataset: OwnDataset, seen: Seen | None, *, on: bool) -> None:
        file = OwnFile(path, dataset, seen, self._locks, self._tasks, self)
        file.saved.connect(lambda: self.saved.emit(file.path))
        file.failed.connect(lambda error: self._tell(file.path, error))
        file.merged.connect(lambda merged: self._take(file, merged))
        file.put_back.connect(lambda: self.put_back.emit(file.path))
        file.moved.connect(lambda was: self._follow(was, file))
        file.diverted.connect(lambda was, error: self._tell_diverted(was, file, error))
        self._open[path] = file
        self._listed[path] = OpenOwn(path, dataset, on)
        self._looking.start()

    def _take(self, file: OwnFile, merged: Merged) -> None:
        report = MergeReport(file.path, merged.names, merged.news, merged.conflicts)
        self.changed.emit()
        self.merged.emit(report)
        if report.conflicts:
            self.asked.emit(report)

    def _follow(self, was: Path, file: OwnFile) -> None:
        """A dataset is kept in another file: it stays where it stands in the list."""
        self._moved[was] = file.path
        self._moved.pop(file.path, None)

        def now(path: Path) -> Path:
            return file.path if path == was else path

        self._listed = {
            now(path): one._replace(path=now(path)) for path, one in self._listed.items()
        }
        self._open = {now(path): one for path, one in self._open.items()}
        if self._settings["own_target"] == str(was):
            self.aim(file.path)
        self._remember()

    def _tell(self, path: Path, error: OSError) -> None:
        self.save_failed.emit(SaveFailure(path, why_refused(error)))

    def _tell_diverted(self, was: Path, file: OwnFile, error: Foreign) -> None:
        text = Phrase("{why}；没有盖掉，这里的另存为 {name}", why=told(error), name=file.path.name)
        self.save_failed.emit(SaveFailure(was, text, file.path))

    def _file(self, path: Path) -> OwnFile | None:
        """The open file of a path, wherever it is kept now."""
        while path in self._moved:
            path = self._moved[path]
        return self._open.get(path)

    def _opened(self, path: Path) -> OwnFile:
        """The same of one that must be open. Raises KeyError."""
        file = self._file(path)
        if file is None:
            raise KeyError(path)
        return file

    def _remember(self) -> None:
        self._settings["own_data"] = {str(path): one.on for path, one in self._listed.items()}
