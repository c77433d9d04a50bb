"""A table that is drafted, with what stands around it."""

from __future__ import annotations

from parkfacts.exchange.intake.drafting.periods import Around
from parkfacts.exchange.intake.grid.model import Grid
from parkfacts.exchange.intake.mapping.model import Mapping
from parkfacts.facts.search.park_sorts import sort_told


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
        self.units_open = any(one.field == "unit" and not one.sure for one in mapping.reasons)
        """Whether title or corner tell several units, and not which figures they are of."""
        self._rows = {row.row: row.given for row in mapping.rows}
        self._columns = {column.column: column.given for column in mapping.columns}
        self._period_columns = "period" in roles

    def says_period(self, row: int, column: int) -> bool:
        """Whether column, row or a cell of it tells the time, not the table as a whole."""
        given, beside = self._columns.get(column), self._rows.get(row)
        return bool(self._period_columns or (given and given.period) or (beside and beside.period))
