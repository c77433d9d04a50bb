"""What was chosen before: each change of filters, ticks and comparison can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from parkfacts.app.selection import Selection
from parkfacts.facts.search.table import Filter

if TYPE_CHECKING:  # the comparison is imported when it is first looked at
    from parkfacts.app.comparing import Comparing, ComparisonLayout

_MOST_STEPS = 200


class Choices(NamedTuple):
    """All that can be taken back."""

    filter: Filter
    parks: tuple[str, ...]
    look: ComparisonLayout | None
    """How the comparison is looked at; None as long as it was never looked at."""


class Step(NamedTuple):
    """One change."""

    before: Choices
    after: Choices


class History(QObject):
    """Watches choices; whoever changes them need not know of it, and nothing can be forgotten.

    What is typed into the search box is no step, since the box takes it back itself. It ends what
    could be taken back: an old filter would come back under new words.
    """

    stepped = Signal(object)
    """A Step was made, not by taking one back."""
    ended = Signal()
    """Something else was done: what was done before is not taken back any more."""

    def __init__(self, selection: Selection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._selection = selection
        self._comparing: Comparing | None = None
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._going = False
        self.fitted: Callable[[Choices], Choices] = _as_they_are
        """Leaves out what the data do not have now: they may have changed since a step was made."""
        self._now = self._choices()
        selection.filter_changed.connect(self._note_filter)
        selection.parks_changed.connect(self._note)

    def watch(self, comparing: Comparing) -> None:
        """Watch how the comparison is looked at, too, from now on."""
        self._comparing = comparing
        self._now = self._now._replace(look=comparing.look)
        comparing.changed.connect(self._note)

    @property
    def last(self) -> Step | None:
        """What would be taken back now."""
        return self._done[-1] if self._done else None

    @contextmanager
    def carried_over(self) -> Iterator[None]:
        """Inside, choices change since the data do: no step of the user's."""
        self._going = True
        try:
            yield
        finally:
            self._going = False
            self._now = self._choices()

    def undo(self) -> Step | None:
        """Take the last change back; returns it, None if there is none."""
        return self._go(self._done, self._undone, lambda step: step.before)

    def redo(self) -> Step | None:
        """Do again what was taken back last."""
        return self._go(self._undone, self._done, lambda step: step.after)

    def _choices(self) -> Choices:
        look = self._comparing.look if self._comparing else None
        return Choices(self._selection.filter, self._selection.parks, look)

    def _note_filter(self) -> None:
        if not self._selection.is_typing:
            self._note()
            return
        self._now = self._choices()
        self._done.clear()
        self._undone.clear()
        self.ended.emit()

    def _note(self) -> None:
        before, self._now = self._now, self._choices()
        if self._going or before == self._now:
            return
        step = Step(before, self._now)
        self._done.append(step)
        del self._done[:-_MOST_STEPS]
        self._undone.clear()
        self.stepped.emit(step)

    def _go(
        self, source: list[Step], target: list[Step], end: Callable[[Step], Choices]
    ) -> Step | None:
        if not source:
            return None
        step = source.pop()
        target.append(step)
        shown = Step(self.fitted(step.before), self.fitted(step.after))
        with self.carried_over():
            self._put(end(shown))
        return shown

    def _put(self, wanted: Choices) -> None:
        self._selection.ask(wanted.filter)
        self._selection.check_parks(wanted.parks)
        if self._comparing is not None and wanted.look is not None:
            self._comparing.ask(wanted.look)


def _as_they_are(choices: Choices) -> Choices:
    return choices
