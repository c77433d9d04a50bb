"""What an import will do: a draft for each figure, its outcome, and each problem with its place."""

from __future__ import annotations

from collections.abc import Mapping as Map
from typing import Literal, NamedTuple

from parkfacts.facts.model import Fact, Family, Indicator, Park, Source

Outcome = Literal["new", "same", "changed", "conflict", "none"]
"""none: no fact can be made of it. changed: the same fact of the user's, its fields will change.

conflict: the user's data have another figure for the same thing of the same source, and no id says
that it is meant.
"""
Level = Literal["bad", "doubt"]
"""bad: not to be written as it is (不行); doubt: may be written, should be looked at (需看)."""
AS_PROPOSED = "+"
"""Id of an answer: that the name is new, as it is proposed."""
NameKind = Literal["park", "indicator"]
NameKey = tuple[NameKind, str]
"""Kind and text of a NameMatch."""
Place = tuple[int, int]
"""Row and column in the grid, from 0."""


class ImportProblem(NamedTuple):
    """One thing to look at."""

    level: Level
    place: str
    """表1!C7"""
    cell: str
    """What stands there."""
    what: str
    """A Phrase: what is wrong."""
    expected: str = ""
    """A Phrase: what would be right."""
    at: Place | None = None
    """The cell, where mending it there helps."""
    kind: str = ""
    """literal, unit, period, name, column, repeated …: what problems of one sort share."""
    name: NameKey | None = None
    """Of the NameMatch whose answer mends it; no text: nothing says which it is."""
    column: int | None = None
    """The column that is to be placed."""


class Candidate(NamedTuple):
    """A thing that a name may mean."""

    id: str
    name: str
    why: str
    """A Phrase: 名称相同, 简称, 拼音相同, 字形相近 …"""


class NameMatch(NamedTuple):
    """A name of the table and what it is taken for; one answer holds for all its cells."""

    kind: NameKind
    text: str
    """As the table has it, folded of blanks."""
    id: str
    """What it is taken for; "" where a person must say."""
    sure: bool
    candidates: tuple[Candidate, ...] = ()
    proposed: Park | Indicator | None = None
    """A new one that would be made of it, with all that is guessed; ``id`` may be its id."""
    cells: int = 0
    """How many cells say it."""
    first: str = ""
    """Place of the first."""
    answered: bool = False
    """Whether a person said it."""

    @property
    def unconfirmed(self) -> bool:
        """Whether it is taken for something new, which no person has said."""
        new = self.proposed is not None and self.id == self.proposed.id
        return new and not self.answered


class NameAnswer(NamedTuple):
    """What a person says a name means: a known id, AS_PROPOSED, or a new park or indicator."""

    kind: NameKind
    text: str
    id: str
    new: Park | Indicator | None = None


class FactDraft(NamedTuple):
    """What one cell of figures becomes."""

    at: Place
    place: str
    cell: str
    """What stands in the grid, or what a person put in its place."""
    fact: Fact | None
    outcome: Outcome
    why: str
    """A Phrase: what tells the outcome, such as which fields change."""
    known: Fact | None = None
    """The fact of the user's data that it is held against."""
    problems: tuple[ImportProblem, ...] = ()
    unconfirmed: tuple[NameKey, ...] = ()
    """New parks and indicators that it hinges on and that no person has confirmed.

    Each is one problem of the table, whatever number of figures wait for its answer.
    """

    @property
    def level(self) -> Level | None:
        """The worst that is said of it; None where it is sound (可入库)."""
        if self.fact is None or any(problem.level == "bad" for problem in self.problems):
            return "bad"
        return "doubt" if self.problems or self.unconfirmed else None


class ImportAnswers(NamedTuple):
    """All that a person has said of an import beyond its mapping."""

    names: tuple[NameAnswer, ...] = ()
    mends: Map[Place, str] = {}
    """Cells put right, by place: nothing else of the grid changes."""
    left_out: frozenset[Place] = frozenset()
    """Figures that are not to be taken in."""
    overwritten: frozenset[Place] = frozenset()
    """Conflicts in which the new figure is to take the place of the known one; else both stay."""


class Draft(NamedTuple):
    """What the import of a table will do."""

    facts: tuple[FactDraft, ...]
    """In the order of the grid."""
    names: tuple[NameMatch, ...]
    problems: tuple[ImportProblem, ...]
    """All of them, those of the drafts too; bad ones first, else in the order of the grid."""
    source: Source | None
    """None as long as it is not told who published it."""
    parks: tuple[Park, ...] = ()
    """New ones."""
    indicators: tuple[Indicator, ...] = ()
    families: tuple[Family, ...] = ()
    sources: tuple[Source, ...] = ()
    """New ones that rows name themselves."""
    missing: tuple[Place, ...] = ()
    """Cells that say that there is no figure: —, …."""
    left_out: tuple[Place, ...] = ()
    """Figures that a person left out."""

    @property
    def sound(self) -> int:
        """How many facts can be written: 可入库."""
        return sum(one.level is None for one in self.facts)

    @property
    def doubtful(self) -> int:
        """How many of the figures need a look: 需看."""
        return sum(one.level == "doubt" for one in self.facts)

    @property
    def bad(self) -> int:
        """How many figures cannot be written: 不行."""
        return sum(one.level == "bad" for one in self.facts)
