"""What an import has found once and need not find again when an answer changes."""

from __future__ import annotations

from collections.abc import Mapping as Map
from functools import cached_property
from typing import TYPE_CHECKING

from parkfacts.exchange.intake.drafting.figures import Figure, read_cell
from parkfacts.exchange.intake.drafting.known import Known
from parkfacts.exchange.intake.drafting.names import KnownNames
from parkfacts.exchange.intake.drafting.outcomes import KnownFacts
from parkfacts.exchange.intake.drafting.periods import Around, ReadPeriod, period_of

if TYPE_CHECKING:
    import pandas as pd

    from parkfacts.exchange.intake.drafting.model import Place
    from parkfacts.exchange.intake.grid.model import Grid
    from parkfacts.exchange.intake.mapping.model import Mapping


class Workings:
    """Names, cells and periods as far as they were read. Follows from its arguments alone."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self.names = KnownNames(known)
        self._cells: dict[tuple[str, int, str, str], Figure] = {}
        self._periods: dict[tuple[str, bool, Around], ReadPeriod] = {}
        self._placed: Grid | None = None
        self._places: dict[Place, str] = {}
        self._long: tuple[Grid, Mapping, dict[Place, str], pd.DataFrame] | None = None

    @cached_property
    def facts(self) -> KnownFacts:
        """The known facts, indexed."""
        return KnownFacts(self.known)

    def cell(self, text: str, kind: int, unit: str, qualifier: str) -> Figure:
        """The figure of a cell."""
        key = text, kind, unit, qualifier
        found = self._cells.get(key)
        if found is None:
            found = self._cells[key] = read_cell(text, kind, unit, qualifier)
        return found

    def place(self, grid: Grid, at: Place) -> str:
        """Where a cell stands, for people."""
        if self._placed is not grid:
            self._placed, self._places = grid, {}
        found = self._places.get(at)
        if found is None:
            found = self._places[at] = grid.place(*at)
        return found

    def period(self, text: str, own: bool, around: Around) -> ReadPeriod:
        """The period of a text."""
        key = text, own, around
        found = self._periods.get(key)
        if found is None:
            found = self._periods[key] = period_of(text, own, around)
        return found

    def long_form(self, grid: Grid, mapping: Mapping, mends: Map[Place, str]) -> pd.DataFrame:
        """The long form of a table; that of the last one is kept."""
        from parkfacts.exchange.intake.mapping.figures import figures  # with pandas

        last = self._long
        if last is None or last[0] is not grid or last[1] is not mapping or last[2] != mends:
            last = self._long = grid, mapping, dict(mends), figures(grid, mapping, mends)
        return last[3]
