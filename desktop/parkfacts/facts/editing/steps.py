"""What was done in a session, as a tree: what is done after an undo begins a branch of its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from parkfacts.facts.editing.edit import Edits

ROOT = -1
"""The number of what was there before anything was done."""


class Step(NamedTuple):
    """Something done to one file. It keeps its edits, not the dataset before and after them."""

    number: int
    """From 0, in the order of doing."""
    before: int
    """The number of the step that it was done after; ROOT for none."""
    path: Path
    title: str
    edits: Edits
    at: datetime


class Branch(NamedTuple):
    """Steps that were undone, and left by doing something else."""

    last: Step
    """To go there is to go to its number."""
    steps: tuple[Step, ...]
    """From where it parts from what stands now, the first one first."""


class Move(NamedTuple):
    """A step on the way from one state to another."""

    step: Step
    back: bool


class StepTree:
    """Every step that was ever made here; where in it one is now. Nothing in it is thrown away."""

    def __init__(self) -> None:
        self._steps: list[Step] = []
        self._next: dict[int, int] = {}
        """The step that would be done again behind each; the one done or undone last."""
        self._now = ROOT

    @property
    def now(self) -> int:
        """The number of the last step that stands; ROOT if none does."""
        return self._now

    @property
    def undoable(self) -> Step | None:
        """What would be undone."""
        return self._steps[self._now] if self._now != ROOT else None

    @property
    def redoable(self) -> Step | None:
        """What would be done again."""
        following = self._next.get(self._now)
        return self._steps[following] if following is not None else None

    def add(self, path: Path, title: str, edits: Edits, at: datetime) -> Step:
        """A step was made, behind the one that stands."""
        step = Step(len(self._steps), self._now, path, title, edits, at)
        self._steps.append(step)
        self._next[self._now] = step.number
        self._now = step.number
        return step

    def move(self, move: Move) -> None:
        """A step was undone or done again, which stands next to where one is."""
        step = move.step
        stands, goes = (step.number, step.before) if move.back else (step.before, step.number)
        if self._now != stands:
            raise ValueError(f"step {step.number} is not next to {self._now}")
        self._next[step.before] = step.number
        self._now = goes

    def way_to(self, number: int) -> list[Move]:
        """The steps to undo, then those to do again, until a step stands as the last one."""
        line = {step.number for step in self._line(self._now)}
        ahead = []
        at = number
        while at != ROOT and at not in line:
            ahead.append(Move(self._steps[at], back=False))
            at = self._steps[at].before
        back = []
        for step in self._line(self._now):
            if step.number == at:
                break
            back.append(Move(step, back=True))
        return back + ahead[::-1]

    def standing(self) -> list[Step]:
        """The steps that stand, the last one first."""
        return list(self._line(self._now))

    def ahead(self) -> list[Step]:
        """The steps that redo would bring, the next one first."""
        found, at = [], self._now
        while (following := self._next.get(at)) is not None:
            found.append(self._steps[following])
            at = following
        return found

    def branches(self) -> list[Branch]:
        """What was left, the newest first; what redo would bring is no branch."""
        line = {step.number for step in self._line(self._end())}
        inner = {step.before for step in self._steps}
        found = []
        for step in reversed(self._steps):
            if step.number in inner or step.number in line:
                continue
            own = []
            for one in self._line(step.number):
                if one.number in line:
                    break
                own.append(one)
            found.append(Branch(step, tuple(own[::-1])))
        return found

    def _end(self) -> int:
        ahead = self.ahead()
        return ahead[-1].number if ahead else self._now

    def _line(self, number: int) -> Iterator[Step]:
        while number != ROOT:
            step = self._steps[number]
            yield step
            number = step.before
