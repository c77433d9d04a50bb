"""A table that is drafted, with what stands around it."""

from __future__ import annotations

import re
from functools import cached_property

from parkfacts.exchange.intake.drafting.figures import Flaw
from parkfacts.exchange.intake.drafting.model import Place
from parkfacts.exchange.intake.drafting.periods import Around
from parkfacts.exchange.intake.grid.model import Area, Grid
from parkfacts.exchange.intake.mapping.model import Mapping
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.quantity.numerals import half_width
from parkfacts.facts.search.park_sorts import sort_told

_NUMBER = re.compile(r"[+-]?\d{1,9}(?:\.\d{1,12})?")


class Table:
    """A table with what stands around it."""

    def __init__(self, grid: Grid, mapping: Mapping, file: str, published: str) -> None:
        self.grid, self.mapping = grid, mapping
        self.name = grid.name
        self.around = Around(mapping.given.period, mapping.title, mapping.sheet, file, published)
        roles = {column.role for column in mapping.columns}
        self.has_note, self.has_scope = "note" in roles, bool(roles & {"scope", "within", "out_of"})
        head = next((one.head for one in mapping.columns if one.role == "park"), "")
        self.sort = sort_told(head, mapping.title)
        """The sort of parks that the table is of; "" where it does not say."""
        self._rows = {row.row: row.given for row in mapping.rows}
        self._columns = {column.column: column.given for column in mapping.columns}
        self._told = {problem.place: problem for problem in grid.problems}
        self._merged = {(one.first_row, one.first_column): one for one in grid.merged}
        self._period_columns = "period" in roles

    def flaws(self, at: Place, place: str) -> list[Flaw]:
        """What the reading of the file found in a cell or in its row, and what is merged there."""
        found = [
            Flaw("doubt", one.kind, one.message, one.expected)
            for where in ((place, self.grid.place(at[0])) if self._told else ())
            if (one := self._told.get(where))
        ]
        area = self._merged.get(at)
        if area and self._holds_for_several(area):
            wanted = Phrase("核对后收入，或拆开合并的格、写明各是多少")
            found.append(
                Flaw("doubt", "merged", Phrase("这一格和别的格合并，不知是哪一格的数"), wanted)
            )
        return found

    def _holds_for_several(self, area: Area) -> bool:
        """Whether cells that are merged are of several rows or columns of figures."""
        columns = {one.column for one in self.mapping.columns if one.role == "literal"}
        across = columns.intersection(range(area.first_column, area.last_column + 1))
        high = min(area.last_row, self.mapping.last_row) - area.first_row
        stubs = [one.column for one in self.mapping.columns if one.role in ("park", "indicator")]
        beside = (self._merged.get((area.first_row, column)) for column in stubs)
        rows = {one.last_row - one.first_row if one else 0 for one in beside}
        return len(across) > 1 or (high > 0 and rows != {high})

    @cached_property
    def fractions(self) -> frozenset[int]:
        """Columns of growths and shares without a sign of percent in which all are below one."""
        first, last = self.mapping.first_row, self.mapping.last_row
        found = set()
        for column in self.mapping.columns:
            if column.role != "literal" or column.kind not in ("growth", "share", "average_growth"):
                continue
            if "%" in half_width(column.head) or "%" in half_width(self.mapping.title):
                continue
            texts = self.grid.texts.iloc[first : last + 1, column.column]
            figures = [float(text) for text in texts if _NUMBER.fullmatch(text.strip())]
            if any(figures) and all(abs(one) < 1 for one in figures):
                found.add(column.column)
        return frozenset(found)

    def says_period(self, row: int, column: int) -> bool:
        """Whether column, row or a cell of it tells the time, not the table as a whole."""
        given, beside = self._columns.get(column), self._rows.get(row)
        return bool(self._period_columns or (given and given.period) or (beside and beside.period))
