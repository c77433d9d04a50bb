"""An import as it is worked on: each change a new value, drafted anew off the UI thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from parkfacts.app.garbage import Undisturbed
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
    states: tuple[Importing, ...]
    """What each change made."""
    seen: SeenImport


class ImportWork(QObject):
    """Holds what is imported now and what it was before each change."""

    shown = Signal(object)
    """A SeenImport, or None: there is nothing."""
    failed = Signal(object)
    """The exception with which a table could not be opened or a change not be made."""
    progressed = Signal(float)
    rested = Signal()
    """Nothing is being worked out any more."""

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._newest = Newest(tasks, self.progressed.emit, self.rested.emit)
        self._states: list[Importing] = []
        self._at = -1
        self._wanted: list[Change] = []
        """Changes that are being worked out, in their order."""
        self._seen: SeenImport | None = None
        self.opening = False
        """Whether a table is being read: until then nothing can be changed."""
        self.touched = False
        """Whether a person has changed anything that is not taken in yet."""

    @property
    def importing(self) -> Importing | None:
        """What is imported, as it was worked out last; None as long as nothing is open."""
        return self._states[self._at] if self._at >= 0 else None

    @property
    def seen(self) -> SeenImport | None:
        """What is shown of it."""
        return self._seen

    @property
    def busy(self) -> bool:
        """Whether something is being worked out."""
        return self._newest.busy

    def open(self, make: Make) -> None:
        """Open a table in the place of what is open, which stays until it is read."""
        self._wanted.clear()
        self._make(make, self._begin)

    def remake(self, make: Make) -> None:
        """The same table read otherwise, as a change that can be taken back."""
        self._wanted.clear()
        self._make(make, self._push)

    def change(self, change: Change) -> None:
        """Put something otherwise, behind all that is being put otherwise already."""
        if self.importing is not None and not self.opening:
            self._wanted.append(change)
            self._work_out()

    def answer(self, change: Change) -> None:
        """The same of answers alone: what they say is seen at once, its draft follows."""
        now, seen = self.importing, self._seen
        if now is None or seen is None or self.opening:
            return
        answers = change(now._replace(answers=seen.answers)).answers
        self._seen = seen._replace(answers=answers)
        self.shown.emit(self._seen)
        self.change(change)

    def renew(self, change: Change) -> None:
        """What is known has become another: no change of the person's."""
        if self.importing is not None:
            self._states = [change(one) for one in self._states]
            if not self.opening:
                self._work_out()

    def undo(self) -> None:
        """Take the last change back."""
        if self._wanted:
            self.cancel()
        else:
            self._step(-1)

    def redo(self) -> None:
        """Make it again."""
        if not self._wanted:
            self._step(1)

    def cancel(self) -> None:
        """End what is being worked out: all is again as it was worked out last."""
        self._newest.cancel()
        self.opening = False
        self._wanted.clear()
        now = self.importing
        if now is not None and self._seen is not None and self._seen.grid is now.grid:
            self._seen = self._seen._replace(answers=now.answers)
        self.shown.emit(self._seen)

    def close(self) -> None:
        """Nothing is open any more."""
        self._newest.cancel()
        self.opening = self.touched = False
        self._states, self._at, self._seen = [], -1, None
        self._wanted.clear()
        self.shown.emit(None)

    def _make(self, make: Make, keep: Callable[[Importing], None]) -> None:
        self.opening = True

        def work(told: Progress) -> _Done:
            with Undisturbed():
                made = make(part_of(told, 0, _MADE))
                return _Done((made,), _drafted(made, part_of(told, _MADE, 1)))

        def done(made: _Done) -> None:
            self.opening = False
            keep(made.states[0])
            self._show(made.seen)

        def failed(error: Exception) -> None:
            self.opening = False
            self.failed.emit(error)

        self._newest.run(work, done, failed)

    def _work_out(self) -> None:
        """Make the changes that are wanted, and draft what comes of them."""
        now, wanted = self.importing, tuple(self._wanted)
        assert now is not None

        def work(told: Progress) -> _Done:
            states = [now]
            with Undisturbed():
                for change in wanted:
                    states.append(change(states[-1]))
                return _Done(tuple(states[1:]), _drafted(states[-1], told))

        def done(made: _Done) -> None:
            self._wanted.clear()
            for state in made.states:
                if state is not self.importing:
                    self._push(state)
            self._show(made.seen)

        def failed(error: Exception) -> None:
            self.cancel()
            self.failed.emit(error)

        self._newest.run(work, done, failed)

    def _show(self, seen: SeenImport) -> None:
        self._seen = seen
        self.shown.emit(seen)

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
            self._work_out()


def _drafted(importing: Importing, told: Progress) -> SeenImport:
    draft = importing.draft(part_of(told, 0, _DRAFTED))
    return see(
        importing.grid,
        importing.mapping,
        importing.answers,
        draft,
        importing.known.catalogue,
        part_of(told, _DRAFTED, 1),
    )
