"""An import as the page shows it: grid, mapping and draft, with what its tables look up."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping as Map
from typing import TYPE_CHECKING, NamedTuple

from parkfacts.exchange.intake.drafting.model import (
    Draft,
    FactDraft,
    ImportAnswers,
    ImportProblem,
    NameMatch,
    Place,
)
from parkfacts.exchange.intake.drafting.names import folded
from parkfacts.exchange.intake.grid.model import Grid
from parkfacts.exchange.intake.mapping.model import Mapping, RowMeaning
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.progress import Progress, untold, watched
from parkfacts.models.import_words import Fate, fate_of

if TYPE_CHECKING:
    import numpy as np


class SeenImport(NamedTuple):
    """Made off the UI thread; its tables ask it cell by cell."""

    grid: Grid
    texts: np.ndarray
    """Objects of str, n x m: those of the grid."""
    mapping: Mapping
    answers: ImportAnswers
    draft: Draft
    facts: tuple[FactDraft, ...]
    """Those of the draft and those that a person left out, in the order of the grid."""
    number_at: Map[Place, int]
    """Number in ``facts`` by the cell of the figure."""
    fates: tuple[Fate, ...]
    """Of ``facts``, in their order."""
    by_fate: Map[Fate, tuple[int, ...]]
    """Numbers of the drafts of each fate."""
    sound: int
    """How many figures are without a question; then those to be looked at, and those that fail."""
    doubtful: int
    bad: int
    problems: tuple[tuple[int, int], ...]
    """Number in ``draft.problems``, and how many it stands for: those of one name are one."""
    names: Map[tuple[str, str], NameMatch]
    """Those of the draft by kind and text."""
    rows: Map[int, RowMeaning]
    park_name: Callable[[str], str]
    indicator_name: Callable[[str], str]

    @property
    def row_count(self) -> int:
        """Rows of the sheet."""
        return int(self.texts.shape[0])

    @property
    def column_count(self) -> int:
        """Columns of the sheet."""
        return int(self.texts.shape[1])

    @property
    def wants_source(self) -> bool:
        """Whether figures wait for a person to say who published them."""
        return any(one.kind == "source" for one in self.draft.problems)

    def cell(self, place: Place) -> str:
        """What stands in a cell, or what a person put in its place."""
        mended = self.answers.mends.get(place)
        return str(self.texts[place]) if mended is None else mended

    def draft_at(self, place: Place) -> FactDraft | None:
        """What the figure of a cell becomes; None where there is none."""
        number = self.number_at.get(place)
        return None if number is None else self.facts[number]

    def fate_at(self, place: Place) -> Fate | None:
        """The same in a word."""
        number = self.number_at.get(place)
        return None if number is None else self.fates[number]

    def match(self, kind: str, text: str) -> NameMatch | None:
        """What a name of the table is taken for."""
        return self.names.get((kind, text))

    def name_at(self, place: Place) -> NameMatch | None:
        """The name of a park or an indicator that a cell says."""
        columns = self.mapping.columns
        role = columns[place[1]].role if place[1] < len(columns) else ""
        return self.match(role, folded(self.cell(place)))

    def place_in_short(self, one: FactDraft | ImportProblem) -> str:
        """Where a cell stands: 表1!C7; of a text file line and column alone."""
        if one.at is None or self.grid.lettered:
            return one.place
        row, column = one.at
        lines = self.grid.lines
        line = lines[row] if row < len(lines) else row + 1
        return Phrase("{row} 行 {column} 列", row=line, column=column + 1)

    def count(self, *fates: Fate) -> int:
        """How many figures have one of these fates."""
        return sum(len(self.by_fate.get(fate, ())) for fate in fates)


def see(
    grid: Grid,
    mapping: Mapping,
    answers: ImportAnswers,
    draft: Draft,
    catalogue: Catalogue,
    told: Progress = untold,
) -> SeenImport:
    """What the page shows of a draft."""
    number_at: dict[Place, int] = {}
    fates: list[Fate] = []
    by_fate: dict[Fate, list[int]] = {}
    facts = draft.facts
    if draft.left_out:
        left = (_left_out(grid, at, answers) for at in draft.left_out)
        facts = tuple(sorted((*facts, *left), key=lambda one: one.at))
    for number, one in enumerate(watched(facts, told)):
        number_at[one.at] = number
        fate = fate_of(one, answers)
        fates.append(fate)
        by_fate.setdefault(fate, []).append(number)
    parks = {park.id: park.name for park in draft.parks}
    indicators = {indicator.id: indicator.name for indicator in draft.indicators}

    def park_name(park: str) -> str:
        return parks[park] if park in parks else catalogue.park(park).name

    def indicator_name(indicator: str) -> str:
        if indicator in indicators:
            return indicators[indicator]
        return catalogue.indicator_named(indicator).name

    return SeenImport(
        grid=grid,
        texts=grid.texts.to_numpy(dtype=object),
        mapping=mapping,
        answers=answers,
        draft=draft,
        facts=facts,
        number_at=number_at,
        fates=tuple(fates),
        by_fate={fate: tuple(numbers) for fate, numbers in by_fate.items()},
        sound=draft.sound,
        doubtful=draft.doubtful,
        bad=draft.bad,
        problems=_together(draft),
        names={(one.kind, one.text): one for one in draft.names},
        rows={row.row: row for row in mapping.rows},
        park_name=park_name,
        indicator_name=indicator_name,
    )


def _together(draft: Draft) -> tuple[tuple[int, int], ...]:
    """A name is told once, with how many figures wait for it: one answer serves them all."""
    counts: dict[int, int] = {}
    first: dict[tuple[str, str, str], int] = {}
    for at, problem in enumerate(draft.problems):
        key = None if problem.name is None else (*problem.name, problem.level)
        number = at if key is None else first.setdefault(key, at)
        counts[number] = counts.get(number, 0) + 1
    return tuple(counts.items())


def _left_out(grid: Grid, at: Place, answers: ImportAnswers) -> FactDraft:
    """A figure that a person left out, which can be taken in again."""
    cell = answers.mends.get(at) or str(grid.texts.iat[at])
    return FactDraft(at, grid.place(*at), cell, None, "none", "")
