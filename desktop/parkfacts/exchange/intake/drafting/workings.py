"""What an import has found once and need not find again when an answer changes."""

from __future__ import annotations

from functools import cached_property

from parkfacts.exchange.intake.drafting.figures import Figure, read_cell
from parkfacts.exchange.intake.drafting.known import Known
from parkfacts.exchange.intake.drafting.names import KnownNames
from parkfacts.exchange.intake.drafting.outcomes import KnownFacts
from parkfacts.exchange.intake.drafting.periods import Around, ReadPeriod, period_of


class Workings:
    """Names, cells and periods as far as they were read. Follows from its arguments alone."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self.names = KnownNames(known)
        self._cells: dict[tuple[str, int, str, str], Figure] = {}
        self._periods: dict[tuple[str, bool, Around], ReadPeriod] = {}

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

    def period(self, text: str, own: bool, around: Around) -> ReadPeriod:
        """The period of a text."""
        key = text, own, around
        found = self._periods.get(key)
        if found is None:
            found = self._periods[key] = period_of(text, own, around)
        return found
