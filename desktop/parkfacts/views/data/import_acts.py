"""What a person does on the import page, as changes of what is imported."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from parkfacts.exchange.intake.drafting.model import Place
from parkfacts.exchange.intake.drafting.table_source import SourceProposal, source_of
from parkfacts.exchange.intake.drafting.workings import Workings
from parkfacts.exchange.intake.mapping.changes import (
    column_confirmed,
    table_confirmed,
    with_column_given,
    with_filling,
    with_given,
    with_level,
    with_region,
    with_role,
    with_row,
)
from parkfacts.exchange.intake.mapping.model import Mapping, Role
from parkfacts.exchange.intake.mapping.proposing import propose_mapping
from parkfacts.views.data.import_parts import ImportParts
from parkfacts.views.data.import_work import ImportWork
from parkfacts.views.data.naming import Naming
from parkfacts.views.data.source_form import SourceWords

if TYPE_CHECKING:
    from parkfacts.exchange.intake.drafting.importing import Importing
    from parkfacts.exchange.intake.grid.model import Grid
    from parkfacts.exchange.intake.mapping.names import Names
    from parkfacts.facts.model import Source


class ImportActs(QObject):
    """Binds the parts of the page to the work."""

    def __init__(self, work: ImportWork, parts: ImportParts, window: QWidget) -> None:
        super().__init__(window)
        self._work, self._parts, self._window = work, parts, window
        self.naming = Naming(work, window)
        grid = parts.grid
        grid.grid.mend_wanted.connect(self.mend)
        grid.taking_wanted.connect(lambda: self.take_or_leave(grid.figures()))
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
            answers, left_out = importing.answers, importing.answers.left_out
            left_out = left_out.difference(places) if on else left_out.union(places)
            return importing._replace(answers=answers._replace(left_out=left_out))

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
        self._map(with_role, column, role)

    def set_level(self, column: int, kind: str, of_column: int | None) -> None:
        """Say that a column is the growth, the share … of another one."""
        self._map(with_level, column, kind, of_column)

    def set_filling(self, column: int, fills: bool) -> None:
        """Say whether an empty cell means what the cell above it says."""
        self._map(with_filling, column, fills)

    def set_given(self, column: int | None, fields: dict[str, str]) -> None:
        """Say what holds for a column, or (None) for the whole table."""
        if column is None:
            self._map(with_given, **fields)
        else:
            self._map(with_column_given, column, **fields)

    def confirm_column(self, column: int) -> None:
        """Say that what is proposed of a column is right."""
        self._map(lambda mapping, *_: column_confirmed(mapping, column))

    def confirm_table(self, field: str) -> None:
        """Say that what holds for the whole table is right: a field of Given, or ``region``."""
        self._map(lambda mapping, *_: table_confirmed(mapping, field))

    def set_region(self, first: int | None, last: int | None) -> None:
        """Say which rows are data; None: as it is."""

        def change(mapping: Mapping, grid: Grid, names: Names) -> Mapping:
            begins = mapping.first_row if first is None else first
            ends = mapping.last_row if last is None else last
            return with_region(mapping, grid, names, mapping.heads, begins, ends)

        self._map(change)

    def set_head(self, row: int) -> None:
        """A row is of the head of the table, or no longer."""

        def change(mapping: Mapping, grid: Grid, names: Names) -> Mapping:
            heads = set(mapping.heads) ^ {row}
            first = max(mapping.first_row, row + 1) if row in heads else mapping.first_row
            return with_region(mapping, grid, names, sorted(heads), first, mapping.last_row)

        self._map(change)

    def set_aside(self, row: int, aside: bool) -> None:
        """Take a row out of the data, or back in."""
        self._map(with_row, row, aside)

    def set_source(self, words: SourceWords) -> None:
        """Say who published the table; as long as something is missing, nobody has."""

        def change(one: Importing) -> Importing:
            source = None
            if not words.missing:
                said = SourceProposal(
                    words.title, words.publisher, words.published, one.tables.file.name
                )
                known = one.known
                source = source_of(said, known.catalogue, known.pinyin, kind=words.kind)
            return one if source == one.source else one.with_source(source)

        self._work.change(change)

    def choose_sheet(self, sheet: str) -> None:
        """Look at another sheet of the file."""
        now = self._work.importing
        if now is not None and sheet != now.sheet:
            self._work.remake(lambda told: now.with_sheet(sheet, told))

    def find_anew(self) -> None:
        """What columns mean, as if nobody had said anything of it."""
        self._map(lambda _, grid, names: propose_mapping(grid, names))

    def follow(self, mapping: Mapping) -> None:
        """Take a mapping of an earlier import."""
        self._work.change(lambda one: one.with_mapping(mapping))

    def _map(self, change: Callable[..., Mapping], *said: Any, **fields: Any) -> None:
        """Put the mapping otherwise: ``change`` takes mapping, grid and names, and what is said."""

        def changed(one: Importing) -> Importing:
            work = one.work or Workings(one.known)
            mapping = change(one.mapping, one.grid, work.names, *said, **fields)
            return one if mapping == one.mapping else one.with_mapping(mapping)

        self._work.change(changed)


def source_in(importing: Importing) -> Source | None:
    """The source that a table had before or names itself; None where nothing tells of one.

    What a person said of the same file goes before what the table says; that of another file with
    the same title counts where the table says nothing.
    """
    said, known = importing.proposed_source, importing.known
    own = known.own.sources if known.own is not None else ()
    before = [one for one in reversed(own) if one.title == said.title and one.publisher]
    again = next((one for one in before if one.text == said.text), None)
    if again is None and said.title and said.publisher:
        return source_of(said, known.catalogue, known.pinyin)
    return again or next(iter(before), None)
