"""The user's own datasets: which are open, and what is done to them, undone, and saved."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from parkfacts.app.own_file import OwnFile
from parkfacts.app.settings import Settings
from parkfacts.app.tasks import Tasks
from parkfacts.facts.editing.applying import applied
from parkfacts.facts.editing.authorship import Authorship, authorship
from parkfacts.facts.editing.edit import Edits, inverse_of
from parkfacts.facts.editing.new_own import new_own
from parkfacts.facts.editing.steps import Move, Step, StepTree
from parkfacts.facts.own.file import OWN_ENDING, read_own
from parkfacts.facts.own.model import Base, OwnDataset
from parkfacts.facts.phrase import Phrase, pattern
from parkfacts.facts.problems import InputError, told, why_refused

OWN_TITLE = pattern("我的数据")


class OpenOwn(NamedTuple):
    """An own dataset that is listed, and whether it is switched on."""

    path: Path
    dataset: OwnDataset | None
    """None: it is not there, or cannot be read; ``problem`` says why."""
    on: bool
    problem: str = ""


class SaveFailure(NamedTuple):
    """What could not be saved, and why: a Phrase."""

    path: Path
    why: str


class OwnData(QObject):
    """Holds every own dataset. What is done is logged, saved by itself, and can be taken back."""

    changed = Signal()
    """What the datasets that are on say, or which are on: a Session is to be made anew."""
    stepped = Signal(object)
    """A Step was made here: not by undoing or doing again."""
    saved = Signal(object)
    """All that was done to the file of this Path is in it."""
    save_failed = Signal(object)
    """A SaveFailure; everything stays here, and is tried again."""
    merged = Signal(object)
    asked = Signal(object)

    def __init__(
        self, settings: Settings, folder: Path | None, base: Base, parent: QObject | None = None
    ) -> None:
        """``folder``: where 我的数据 is made at its first need; None: nowhere."""
        super().__init__(parent)
        self._settings, self._folder, self._base = settings, folder, base
        self._tasks = Tasks(self)
        self._files: dict[Path, OwnFile] = {}
        self._listed: dict[Path, OpenOwn] = {}
        self.steps = StepTree()

    @property
    def files(self) -> tuple[OpenOwn, ...]:
        """All that are listed, in the order in which they were opened."""
        return tuple(
            one._replace(dataset=self._files[path].dataset) if path in self._files else one
            for path, one in self._listed.items()
        )

    @property
    def on(self) -> tuple[OwnDataset, ...]:
        """What is to be shown above the base."""
        return tuple(one.dataset for one in self.files if one.on and one.dataset is not None)

    def start(self) -> None:
        """Open what was open last; what is not there any more is listed as such."""
        for name, on in dict(self._settings["own_data"]).items():
            self._list(Path(name), on=bool(on))
        if self._listed:
            self.changed.emit()

    def open(self, path: Path) -> bool:
        """Open a file and switch it on; False where it cannot be read, which ``files`` tells."""
        opened = self._list(path, on=True)
        self._remember()
        self.changed.emit()
        return opened

    def close(self, path: Path) -> None:
        """Forget a file, which stays where it is. What was done to it is not undone any more."""
        self._listed.pop(path, None)
        file = self._files.pop(path, None)
        if file is not None:
            file.save()
        self._remember()
        self.changed.emit()

    def switch(self, path: Path, *, on: bool) -> None:
        """Show what is in it, or not."""
        self._listed[path] = self._listed[path]._replace(on=on)
        self._remember()
        self.changed.emit()

    def create(self, title: str, path: Path) -> OpenOwn:
        """Begin an empty dataset, which comes into its file at once."""
        self._add(path, new_own(title, self._base), new=True)
        self._files[path].save()
        self._remember()
        self.changed.emit()
        return self._listed[path]

    def target(self) -> OpenOwn:
        """Where new rows go: the first that is on and can be read; made if there is none.

        Raises OSError where there is no folder for it.
        """
        found = next((one for one in self.files if one.on and one.dataset is not None), None)
        if found is not None:
            return found
        if self._folder is None:
            raise FileNotFoundError
        path, number = self._folder / f"{OWN_TITLE}{OWN_ENDING}", 2
        while path.exists() or path in self._listed:
            path, number = self._folder / f"{OWN_TITLE} {number}{OWN_ENDING}", number + 1
        return self.create(OWN_TITLE, path)

    def do(self, edits: Edits, title: str, path: Path | None = None) -> Step | None:
        """Make changes to a file, by default to where new rows go; None where nothing changes.

        Raises Outdated and InputError: then nothing is done.
        """
        path = path if path is not None else self.target().path
        if not self._apply(path, edits, self._by(title)):
            return None
        step = self.steps.add(path, title, edits, datetime.now(UTC))
        self.stepped.emit(step)
        self.changed.emit()
        return step

    def undo(self) -> Step | None:
        """Undo what was done last; None if there is nothing."""
        return self._go(self.steps.undoable, back=True)

    def redo(self) -> Step | None:
        """Do again what was undone last."""
        return self._go(self.steps.redoable, back=False)

    def wait(self) -> None:
        """Block until nothing is being written any more; called before the window goes."""
        self._tasks.wait()

    def _go(self, step: Step | None, *, back: bool) -> Step | None:
        if step is None:
            return None
        title = Phrase("撤销：{title}", title=step.title) if back else step.title
        self._apply(step.path, inverse_of(step.edits) if back else step.edits, self._by(title))
        self.steps.move(Move(step, back))
        self.changed.emit()
        return step

    def _apply(self, path: Path, edits: Edits, by: Authorship) -> bool:
        file = self._files[path]
        made = applied(file.dataset, edits, by)
        if made is file.dataset:
            return False
        file.put(made)
        return True

    def _by(self, title: str) -> Authorship:
        return authorship(self._settings["own_name"], title)

    def _list(self, path: Path, *, on: bool) -> bool:
        try:
            self._add(path, read_own(path), on=on)
        except InputError as error:
            self._listed[path] = OpenOwn(path, None, on, told(error))
            return False
        return True

    def _add(self, path: Path, dataset: OwnDataset, *, on: bool = True, new: bool = False) -> None:
        file = OwnFile(path, dataset, self._tasks, self, new=new)
        file.saved.connect(lambda: self.saved.emit(path))
        file.failed.connect(lambda error: self._tell(path, error))
        self._files[path] = file
        self._listed[path] = OpenOwn(path, dataset, on)

    def _tell(self, path: Path, error: Exception) -> None:
        why = why_refused(error) if isinstance(error, OSError) else told(error)
        self.save_failed.emit(SaveFailure(path, why))

    def _remember(self) -> None:
        self._settings["own_data"] = {str(path): one.on for path, one in self._listed.items()}
