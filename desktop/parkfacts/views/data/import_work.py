"""An import as it is worked on: each change a new value, drafted anew off the UI thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from parkfacts.app.newest import Newest
from parkfacts.app.tasks import Tasks
from parkfacts.facts.progress import Progress, part_of
from parkfacts.models.seen_import import SeenImport, see

if TYPE_CHECKING:
    from parkfacts.exchange.intake.drafting.importing import Importing

Make = Callable[[Progress], "Importing"]
Change = Callable[["Importing"], "Importing"]
_MADE, _DRAFTED = 0.35, 0.9
"""Shares of the work: the table read, its facts drafted."""


class _Done(NamedTuple):
    importing: Importing
    seen: SeenImport


class ImportWork(QObject):
    """Holds what is imported now and what it was before each change."""

    shown = Signal(object)
    """A SeenImport, or None: there is nothing. Told at once for a mapping, again with its draft."""
    failed = Signal(object)
    """The exception with which a table could not be opened."""
    progressed = Signal(float)
    rested = Signal()
    """Nothing is being worked out any more."""

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._newest = Newest(tasks, self.progressed.emit, self.rested.emit)
        self._states: list[Importing] = []
        self._at = -1
        self._seen: SeenImport | None = None
        self._drafted: int = -1
        """The number of the state that the last draft is of."""
        self.opening = False
        """Whether a table is being read: until then nothing can be changed."""
        self.touched = False
        """Whether a person has changed anything that is not taken in yet."""

    @property
    def importing(self) -> Importing | None:
        """What is imported, with all changes; None as long as nothing is open."""
        return self._states[self._at] if self._at >= 0 else None

    @property
    def seen(self) -> SeenImport | None:
        """What is shown."""
        return self._seen

    @property
    def busy(self) -> bool:
        """Whether something is being worked out."""
        return self._newest.busy

    @property
    def undoable(self) -> bool:
        """Whether a change can be taken back."""
        return self._at > 0

    @property
    def redoable(self) -> bool:
        """Whether a change that was taken back can be made again."""
        return 0 <= self._at < len(self._states) - 1

    def open(self, make: Make) -> None:
        """Open a table in the place of what is open, which stays until it is read."""
        self._make(make, self._begin)

    def remake(self, make: Make) -> None:
        """The same table read otherwise, as a change that can be taken back."""
        self._make(make, self._push)

    def change(self, change: Change) -> None:
        """Put something otherwise; its draft follows. Where nothing changes nothing happens."""
        now = self.importing
        if now is None or self.opening:
            return
        changed = change(now)
        if changed is now:
            return
        self._push(changed)
        self._draft()

    def renew(self, change: Change) -> None:
        """What is known has become another: no change of the person's."""
        if self.importing is None:
            return
        self._states = [change(one) for one in self._states]
        self._draft()

    def undo(self) -> None:
        """Take the last change back."""
        self._step(-1)

    def redo(self) -> None:
        """Make it again."""
        self._step(1)

    def cancel(self) -> None:
        """End what is being worked out: what was changed last is taken back."""
        self._newest.cancel()
        if self.opening:
            self.opening = False
        elif self._drafted >= 0 and self._drafted != self._at:
            del self._states[self._drafted + 1 :]
            self._at = self._drafted
        self.shown.emit(self._seen)

    def leave(self) -> None:
        """Let go of everything, without a word."""
        self._newest.cancel()
        self.opening = False

    def close(self) -> None:
        """Nothing is open any more."""
        self.leave()
        self._states, self._at, self._seen, self._drafted = [], -1, None, -1
        self.touched = False
        self.shown.emit(None)

    def _make(self, make: Make, keep: Callable[[Importing], None]) -> None:
        self.opening = True

        def work(told: Progress) -> _Done:
            return _drafted(make(part_of(told, 0, _MADE)), part_of(told, _MADE, 1))

        def done(made: _Done) -> None:
            self.opening = False
            keep(made.importing)
            self._show(made)

        def failed(error: Exception) -> None:
            self.opening = False
            self.failed.emit(error)

        self._newest.run(work, done, failed)

    def _draft(self) -> None:
        now = self.importing
        assert now is not None
        if self._seen is not None and now.grid is self._seen.grid:
            rows = {row.row: row for row in now.mapping.rows}
            self._seen = self._seen._replace(
                mapping=now.mapping, answers=now.answers, rows=rows
            )
            self.shown.emit(self._seen)
        self._newest.run(lambda told: _drafted(now, told), self._show)

    def _show(self, made: _Done) -> None:
        self._seen = made.seen
        self._drafted = self._at
        self.shown.emit(made.seen)

    def _begin(self, importing: Importing) -> None:
        self._states, self._at = [importing], 0
        self.touched = False

    def _push(self, importing: Importing) -> None:
        del self._states[self._at + 1 :]
        self._states.append(importing)
        self._at += 1
        self.touched = True

    def _step(self, step: int) -> None:
        if not self.opening and 0 <= self._at + step < len(self._states):
            self._at += step
            self._draft()


def _drafted(importing: Importing, told: Progress) -> _Done:
    draft = importing.draft(part_of(told, 0, _DRAFTED))
    seen = see(
        importing.grid,
        importing.mapping,
        importing.answers,
        draft,
        importing.known.catalogue,
        part_of(told, _DRAFTED, 1),
    )
    return _Done(importing, seen)
