"""What a person does on the import page, as changes of what is imported."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from parkfacts.exchange.intake.drafting.model import ImportAnswers, Place
from parkfacts.exchange.intake.mapping.model import Given, Mapping, Role
from parkfacts.facts.model import Source
from parkfacts.views.data.import_parts import ImportParts
from parkfacts.views.data.import_work import ImportWork
from parkfacts.views.data.naming import Naming

if TYPE_CHECKING:
    from parkfacts.exchange.intake.drafting.importing import Importing
    from parkfacts.exchange.intake.grid.model import Grid
    from parkfacts.exchange.intake.mapping.names import Names


class ImportActs(QObject):
    """Binds the parts of the page to the work."""

    def __init__(self, work: ImportWork, parts: ImportParts, window: QWidget) -> None:
        super().__init__(window)
        self._work, self._parts, self._window = work, parts, window
        self.naming = Naming(work, window)
        grid = parts.grid
        grid.grid.mend_wanted.connect(self.mend)
        grid.taking_wanted.connect(lambda: self.take_or_leave(grid.places()))
        parts.problems.problems.mend_wanted.connect(self.mend)
        parts.facts.facts.take_wanted.connect(lambda at, on: self.take([at], on))
        for names in (parts.problems, parts.names):
            names.answer_wanted.connect(self.naming.ask)
        meaning = parts.meaning
        meaning.role_chosen.connect(self.set_role)
        meaning.level_chosen.connect(self.set_level)
        meaning.filling_chosen.connect(self.set_filling)
        meaning.given_changed.connect(self.set_given)
        meaning.column_confirmed.connect(self.confirm_column)
        meaning.table_confirmed.connect(self.confirm_table)

    def mend(self, place: Place, text: str) -> None:
        """Put another text in the place of a cell's; its own text takes the mend back."""
        self._work.answer(lambda one: one.with_mend(place, text))

    def take(self, places: Sequence[Place], on: bool) -> None:
        """Take figures in, or leave them out."""

        def change(importing: Importing) -> Importing:
            for place in places:
                importing = importing.with_left_out(place, not on)
            return importing

        self._work.answer(change)

    def take_or_leave(self, places: Sequence[Place]) -> None:
        """Leave out what is taken in of these cells; where nothing is, take all in."""
        seen = self._work.seen
        figures = [place for place in places if seen is not None and place in seen.number_at]
        if seen is not None and figures:
            taken = [place for place in figures if place not in seen.answers.left_out]
            self.take(figures, not taken)

    def overwrite(self, place: Place, on: bool) -> None:
        """In a conflict the new figure takes the place of the known one, or both stay."""
        self._work.answer(lambda one: one.with_overwritten(place, on))

    def set_role(self, column: int, role: Role) -> None:
        """Say what a column becomes."""
        self._map(lambda *table: with_role(*table, column, role))

    def set_level(self, column: int, kind: str, of_column: int | None) -> None:
        """Say that a column is the growth, the share … of another one."""
        self._map(lambda *table: with_level(*table, column, kind, of_column))

    def set_filling(self, column: int, fills: bool) -> None:
        """Say whether an empty cell means what the cell above it says."""
        self._map(lambda *table: with_filling(*table, column, fills))

    def set_given(self, column: int | None, fields: dict[str, str]) -> None:
        """Say what holds for a column, or (None) for the whole table."""
        if column is None:
            self._map(lambda *table: with_given(*table, **fields))
        else:
            self._map(lambda *table: with_column_given(*table, column, **fields))

    def confirm_column(self, column: int) -> None:
        """Say that what is proposed of a column is right."""
        self._map(lambda mapping, *_: column_confirmed(mapping, column))

    def confirm_table(self, field: str) -> None:
        """Say that what holds for the whole table is right: a field of Given, or ``region``."""
        self._map(lambda mapping, *_: table_confirmed(mapping, field))

    def set_region(self, first: int, last: int) -> None:
        """Say which rows are data."""
        self._map(lambda *table: with_region(*table, table[0].heads, first, last))

    def begin_at(self, row: int) -> None:
        """Let the data begin at a row."""
        self._map(lambda *table: with_region(*table, table[0].heads, row, table[0].last_row))

    def end_at(self, row: int) -> None:
        """Let the data end at a row."""
        self._map(lambda *table: with_region(*table, table[0].heads, table[0].first_row, row))

    def set_head(self, row: int) -> None:
        """A row is of the head of the table, or no longer."""

        def change(mapping: Mapping, grid: Grid, names: Names) -> Mapping:
            heads = set(mapping.heads) ^ {row}
            first = max(mapping.first_row, row + 1) if row in heads else mapping.first_row
            return with_region(mapping, grid, names, sorted(heads), first, mapping.last_row)

        self._map(change)

    def set_aside(self, row: int, aside: bool) -> None:
        """Take a row out of the data, or back in."""
        self._map(lambda *table: with_row(*table, row, aside))

    def set_source(self, source: Source | None) -> None:
        """Say who published the table; None: that is not told yet."""
        self._work.change(lambda one: one.with_source(source) if source != one.source else one)

    def choose_sheet(self, sheet: str) -> None:
        """Look at another sheet of the file."""
        now = self._work.importing
        if now is not None and sheet != now.sheet:
            self._work.remake(lambda told: now.with_sheet(sheet, told))

    def follow(self, mapping: Mapping) -> None:
        """Take a mapping of an earlier import."""
        self._work.change(lambda one: one.with_mapping(mapping))

    def _map(self, change: Callable[[Mapping, Grid, Names], Mapping]) -> None:
        def changed(one: Importing) -> Importing:
            work = one.work or Workings(one.known)
            mapping = change(one.mapping, one.grid, work.names)
            return one if mapping == one.mapping else one.with_mapping(mapping)

        self._work.change(changed)
