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
        parts.meaning.role_chosen.connect(self.set_role)
        parts.meaning.given_changed.connect(self.set_given)
        parts.source.changed.connect(self.set_source)

    def mend(self, place: Place, text: str) -> None:
        """Put another text in the place of a cell's; its own text takes the mend back."""

        def change(importing: Importing) -> Importing:
            mends = dict(importing.answers.mends)
            mends[place] = text
            if text == importing.grid.texts.iat[place]:
                del mends[place]
            return importing.with_answers(importing.answers._replace(mends=mends))

        self._work.change(change)

    def take(self, places: Sequence[Place], on: bool) -> None:
        """Take figures in, or leave them out."""
        self._answer(
            lambda answers: answers._replace(
                left_out=answers.left_out.difference(places)
                if on
                else answers.left_out.union(places)
            )
        )

    def take_or_leave(self, places: Sequence[Place]) -> None:
        """Leave out what is taken in of these cells; where nothing is, take all in."""
        seen = self._work.seen
        if seen is None:
            return
        figures = [place for place in places if place in seen.number_at]
        if figures:
            taken = [place for place in figures if place not in seen.answers.left_out]
            self.take(figures, not taken)

    def overwrite(self, place: Place, on: bool) -> None:
        """In a conflict the new figure takes the place of the known one, or both stay."""
        self._answer(
            lambda answers: answers._replace(
                overwritten=answers.overwritten | {place} if on else answers.overwritten - {place}
            )
        )

    def set_role(self, column: int, role: Role) -> None:
        """Say what a column becomes."""
        self._map(lambda mapping: with_role(mapping, column, role))

    def set_given(self, target: str, number: int, given: Given) -> None:
        """Say what holds for a column, a row or the whole table."""
        self._map(lambda mapping: with_given(mapping, target, number, given))

    def set_region(self, first: int, last: int) -> None:
        """Say which rows are data."""
        self._map(lambda mapping: with_region(mapping, first, last))

    def set_source(self, source: Source) -> None:
        """Say who published the table."""
        self._work.change(lambda importing: importing.with_source(source))

    def choose_sheet(self, sheet: str) -> None:
        """Look at another sheet of the file."""
        now = self._work.importing
        if now is not None and sheet != now.sheet:
            self._work.remake(lambda told: now.with_sheet(sheet, told))

    def choose_reading(self, choices: ReadingChoices) -> None:
        """Read a text in another encoding, or parted otherwise."""
        now = self._work.importing
        if now is not None:
            self._work.remake(lambda told: now.with_reading(choices, told))

    def _answer(self, change: Callable[[ImportAnswers], ImportAnswers]) -> None:
        self._work.change(lambda one: one.with_answers(change(one.answers)))

    def _map(self, change: Callable[[Mapping], Mapping]) -> None:
        self._work.change(lambda one: one.with_mapping(change(one.mapping)))
