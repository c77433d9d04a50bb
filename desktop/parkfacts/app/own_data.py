"""What is done to own data: logged, undone and done again, taken back, told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple, TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from parkfacts.app.own_file import OwnFile
from parkfacts.app.own_files import OwnFiles
from parkfacts.app.settings import Settings
from parkfacts.app.unhurried import unhurried
from parkfacts.exchange.files.own_saving import load
from parkfacts.facts.editing.applying import applied, edits_between
from parkfacts.facts.editing.authorship import Authorship, authorship
from parkfacts.facts.editing.edit import Edits, inverse_of
from parkfacts.facts.editing.history import Event, history_of
from parkfacts.facts.editing.merging.merge import merge
from parkfacts.facts.editing.merging.model import Conflict, Merged
from parkfacts.facts.editing.merging.settling import Takes, settling
from parkfacts.facts.editing.needed_rows import with_needed
from parkfacts.facts.editing.steps import Move, Step, StepTree
from parkfacts.facts.editing.taking_back import NotTakenBack, TakingBack, rebased, taking_back
from parkfacts.facts.model import Dataset
from parkfacts.facts.own.model import Base, OwnDataset
from parkfacts.facts.phrase import Phrase

T = TypeVar("T")
_MANY = 1_000
"""So many changes are worked out in a thread."""


class Made(NamedTuple):
    """Changes worked out, which are not made yet."""

    path: Path
    title: str
    edits: Edits
    """With those that bring along what they need."""
    takes_back: str
    before: OwnDataset
    after: OwnDataset


class Told(NamedTuple):
    """An event of a row's history, and the file that it stands in."""

    path: Path
    event: Event


class OwnData(OwnFiles):
    """Own datasets with all that was done to them here. Nothing of it is thrown away."""

    stepped = Signal(object)
    """A Step was made here: not by undoing or doing again."""
    stayed = Signal(object)
    """What could not be undone or taken back, since it was changed again: NotTakenBack, several."""

    def __init__(
        self, settings: Settings, folder: Path | None, base: Base, parent: QObject | None = None
    ) -> None:
        """``folder``: where 我的数据 is made at its first need; None: nowhere."""
        super().__init__(settings, folder, base, parent)
        self.steps = StepTree()
        self.known: Callable[[], tuple[Dataset, ...]] = tuple
        """The base, the other own datasets, and all as one: what rows need of them is carried."""

    def do(
        self, edits: Edits, title: str, path: Path | None = None, takes_back: str = ""
    ) -> Step | None:
        """Make changes to a file, by default to where new rows go; None where nothing changes.

        Raises Outdated and InputError: then nothing is done.
        """
        making = self.making(lambda: edits, title, path, takes_back)
        return self.take(self._worked_out(making, len(edits)))

    def making(
        self, edits: Callable[[], Edits], title: str, path: Path | None = None,
        takes_back: str = "",
    ) -> Callable[[], Made]:  # fmt: skip
        """What works changes out, in any thread, for ``take``; it raises Outdated and InputError.

        ``edits`` is asked in that thread.
        """
        file = self._opened(path if path is not None else self.target().path)
        before, known, by = file.dataset, self.known(), self._by(title, takes_back)

        def make() -> Made:
            needed = with_needed(before, edits(), lambda: known)
            after = applied(before, needed, by)
            return Made(file.path, title, needed, takes_back, before, after)

        return make

    def take(self, made: Made) -> Step | None:
        """Make what was worked out; where another had a say meanwhile, it is worked out anew.

        Raises Outdated and InputError: then nothing is done.
        """
        path, title, edits, takes_back, before, after = made
        file = self._opened(path)
        if file.dataset is not before:
            return self.do(edits, title, path, takes_back)
        if after is before:
            return None
        file.put(self._above_base(after))
        step = self.steps.add(file.path, title, edits, datetime.now(UTC))
        self.stepped.emit(step)
        self.changed.emit()
        return step

    def undo(self) -> Step | None:
        """Undo what was done last; None if there is nothing. Raises InputError."""
        return self._go(back=True)

    def redo(self) -> Step | None:
        """Do again what was undone last. Raises InputError."""
        return self._go(back=False)

    def go_to(self, number: int) -> None:
        """Undo and do again until a step stands as the last one; ROOT: as it was at the start.

        Raises InputError.
        """
        left: list[NotTakenBack] = []
        for move in self.steps.way_to(number):
            left += self._move(move)
        self.changed.emit()
        self._tell_left(tuple(left))

    def taking_back(self, logged: str) -> dict[Path, TakingBack]:
        """What would take back a change or batch of the log, by file. Raises KeyError."""
        found = {}
        for path, file in self._open.items():
            own = file.dataset
            size = sum(logged in (one.id, one.batch) for one in own.changes)
            if size:
                found[path] = self._worked_out(partial(taking_back, own, logged), size)
        if not found:
            raise KeyError(logged)
        return found

    def take_back(self, logged: str) -> tuple[NotTakenBack, ...]:
        """Take back a change or batch, however long ago; what was changed again stays, and is told.

        Raises KeyError where no log has it, InputError.
        """
        left: list[NotTakenBack] = []
        for path, found in self.taking_back(logged).items():
            title = self._title_of(path, logged)
            self.do(found.edits, Phrase("收回：{title}", title=title), path, takes_back=logged)
            left += found.left
        self._tell_left(tuple(left))
        return tuple(left)

    def settle(self, path: Path, conflict: Conflict, takes: Takes) -> Step | None:
        """Let what a person says to a conflict stand. Raises InputError."""
        file = self._file(path)  # None: it was closed, and both sayings stay in it
        edits = settling(file.dataset, conflict, takes) if file is not None else ()
        return self.do(edits, Phrase("定下合并时的两说"), path) if edits else None

    def merge(
        self, other: Path, failed: Callable[[Exception], None], path: Path | None = None
    ) -> None:
        """Take in a colleague's file: into its own version that is open, else where new rows go.

        It is one step, done off the UI thread, and told by ``merged``; InputError and OSError by
        ``failed``.
        """

        def into(theirs: OwnDataset) -> None:
            same = (at for at, file in self._open.items() if file.dataset.id == theirs.id)
            try:
                file = self._opened(path or next(same, None) or self.target().path)
            except OSError as error:
                failed(error)
                return
            before = file.dataset

            def take(found: Merged) -> None:
                if file.dataset is not before:  # something was done to it meanwhile
                    into(theirs)
                else:
                    self._take_in(file, found, Phrase("合并 {name}", name=other.name))

            self._tasks.run(lambda: merge(None, before, theirs), take, failed)

        self._tasks.run(lambda: load(other).dataset, into, failed)

    def _take_in(self, file: OwnFile, found: Merged, title: str) -> None:
        before = file.dataset
        if found.dataset is not before:
            file.put(found.dataset)
            edits = edits_between(before, found.dataset)
            self.stepped.emit(self.steps.add(file.path, title, edits, datetime.now(UTC)))
        self._take(file, found)

    def history(self, row: str) -> tuple[Told, ...]:
        """What all logs tell of a row, the newest first."""
        told = [
            Told(path, event)
            for path, file in self._open.items()
            for event in history_of(file.dataset, row)
        ]
        return tuple(sorted(told, key=lambda one: one.event.change.at, reverse=True))

    def _go(self, *, back: bool) -> Step | None:
        """Past the steps of files that are closed, to the next that can be gone."""
        while (step := self.steps.undoable if back else self.steps.redoable) is not None:
            left = self._move(Move(step, back))
            if self._file(step.path) is not None:
                self.changed.emit()
                self._tell_left(left)
                return step
        return None

    def _move(self, move: Move) -> tuple[NotTakenBack, ...]:
        step, back = move
        file = self._file(step.path)
        left: tuple[NotTakenBack, ...] = ()
        if file is not None:
            edits = inverse_of(step.edits) if back else step.edits
            title = Phrase("撤销：{title}", title=step.title) if back else step.title
            by, before, made = self._by(title), None, None
            while file.dataset is not before:  # another may have a say meanwhile
                before = file.dataset
                work = partial(_rebased, before, edits, by)
                made, left = self._worked_out(work, len(edits))
            if made is not None and made is not before:
                file.put(made)
        self.steps.move(move)
        return left

    def _worked_out(self, work: Callable[[], T], size: int) -> T:
        return unhurried(self._tasks, work) if size >= _MANY else work()

    def _above_base(self, own: OwnDataset) -> OwnDataset:
        """The dataset naming its base as it is now; of another base it says nothing new."""
        base = self._base
        return own if own.base == base or own.base.id != base.id else replace(own, base=base)

    def _title_of(self, path: Path, logged: str) -> str:
        batches = self._opened(path).dataset.batches
        found = next((one.title for one in batches if one.id == logged), "")
        return found or Phrase("一处修改")

    def _by(self, title: str, takes_back: str = "") -> Authorship:
        return authorship(self._settings["own_name"], title, takes_back)

    def _tell_left(self, left: tuple[NotTakenBack, ...]) -> None:
        if left:
            self.stayed.emit(left)


def _rebased(
    own: OwnDataset, edits: Edits, by: Authorship
) -> tuple[OwnDataset, tuple[NotTakenBack, ...]]:
    """The dataset with edits of another day made as far as they can be, and what cannot."""
    now, left = rebased(own, edits)
    return applied(own, now, by), left
