"""An import as it is looked at: tables, mapping, answers and source, and the draft they make."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from parkfacts.exchange.intake.drafting.draft import draft
from parkfacts.exchange.intake.drafting.known import Known
from parkfacts.exchange.intake.drafting.model import (
    Draft,
    ImportAnswers,
    NameAnswer,
    NameMatch,
    Place,
)
from parkfacts.exchange.intake.drafting.names import folded
from parkfacts.exchange.intake.drafting.table_source import SourceProposal, proposed_source
from parkfacts.exchange.intake.drafting.workings import Workings
from parkfacts.facts.progress import Progress, part_of, untold

if TYPE_CHECKING:
    from pathlib import Path

    from parkfacts.exchange.intake.grid.model import Grid
    from parkfacts.exchange.intake.grid.tables import OpenTables
    from parkfacts.exchange.intake.mapping.model import Mapping
    from parkfacts.facts.model import Source

_READ, _MAPPED = 0.5, 0.6
"""Shares of opening a sheet that are done when its grid and its mapping are there."""


class Importing(NamedTuple):
    """One import; each ``with_…()`` gives the next one, and this one stays as it is."""

    tables: OpenTables
    sheet: str
    grid: Grid
    mapping: Mapping
    known: Known
    answers: ImportAnswers = ImportAnswers()
    source: Source | None = None
    """None as long as it is not told who published the table."""
    remembered: Sequence[Mapping] = ()
    """Mappings of earlier imports, which are proposed for the same heads."""
    work: Workings | None = None
    """What was found before and holds still."""

    @classmethod
    def begun(
        cls, tables: OpenTables, known: Known, told: Progress = untold, *, sheet: str = "",
        remembered: Sequence[Mapping] = (),
    ) -> Importing:  # fmt: skip
        """The import of a sheet, of the first that has figures if none is named.

        Raises InputError where it cannot be read, KeyError where it is not there.
        """
        work = Workings(known)
        shown = [one for one in tables.file.sheets if one not in tables.file.hidden]
        wanted = [sheet] if sheet else shown or list(tables.file.sheets)
        found: Importing | None = None
        for at, name in enumerate(wanted):
            part = part_of(told, at / len(wanted), (at + 1) / len(wanted))
            one = _opened(tables, name, known, work, remembered, part)
            if found is None or one.has_figures:
                found = one
            if one.has_figures:
                break
        if found is None:
            raise KeyError(sheet)
        told(1)
        return found

    @property
    def has_figures(self) -> bool:
        """Whether the mapping has a column of figures."""
        return any(column.role == "literal" for column in self.mapping.columns)

    @property
    def proposed_source(self) -> SourceProposal:
        """What the table says of its source."""
        return proposed_source(self.tables.file.name, self.grid, self.mapping)

    @property
    def other_sheets(self) -> tuple[str, ...]:
        """Sheets that are seen in the file and are not this one."""
        file = self.tables.file
        return tuple(one for one in file.sheets if one not in file.hidden and one != self.sheet)

    def draft(self, told: Progress = untold) -> Draft:
        """What the import will do as it is now. Raises Cancelled as ``told`` does."""
        work = self.work or Workings(self.known)
        made = draft(
            self.grid, self.mapping, self.answers, self.source, self.known, told,
            file=self.tables.file.name, workings=work,
            long_form=work.long_form(self.grid, self.mapping, self.answers.mends),
        )  # fmt: skip
        told(1)
        return made

    def with_sheet(self, sheet: str, told: Progress = untold) -> Importing:
        """Another sheet of the same tables; answers to names hold, places do not."""
        work = self.work or Workings(self.known)
        found = _opened(self.tables, sheet, self.known, work, self.remembered, told)
        return found._replace(answers=ImportAnswers(names=self.answers.names), source=self.source)

    def with_mapping_file(self, path: Path) -> Importing:
        """The same table by a file that tells its mapping and what names mean.

        Raises InputError for what is wrong with it, or what the table does not have.
        """
        from parkfacts.exchange.intake.drafting.answers_file import read_answers
        from parkfacts.exchange.intake.mapping.mapping_file import read_mapping
        from parkfacts.exchange.intake.mapping.proposing import propose_by_file

        names = (self.work or Workings(self.known)).names
        mapping = propose_by_file(self.grid, names, read_mapping(path), path.name)
        answers = (*self.answers.names, *read_answers(path, self.known))
        return self.with_mapping(mapping)._with(self.answers._replace(names=answers))

    @property
    def mapping_text(self) -> str:
        """The text of such a file: what a person set, and what they said of names."""
        from parkfacts.exchange.intake.drafting.answers_file import answers_text
        from parkfacts.exchange.intake.mapping.mapping_file import mapping_text

        return mapping_text(self.mapping) + answers_text(self.answers.names)

    def with_mapping(self, mapping: Mapping) -> Importing:
        """The same table, meant otherwise."""
        return self._replace(mapping=mapping)

    def with_source(self, source: Source | None) -> Importing:
        """The same import by another source."""
        return self._replace(source=source)

    def with_answer(self, answer: NameAnswer) -> Importing:
        """What a name means, in place of an earlier answer; without id and new thing: unsaid."""
        key = answer.kind, folded(answer.text)
        others = [one for one in self.answers.names if (one.kind, folded(one.text)) != key]
        said = [answer] if answer.id or answer.new is not None else []
        return self._with(self.answers._replace(names=(*others, *said)))

    def with_confirmed(self, names: Iterable[NameMatch]) -> Importing:
        """New names as they are proposed, all at once; those that look like a known one stay."""
        made = self
        for one in names:
            if one.unconfirmed and one.sure and one.proposed is not None:
                made = made.with_answer(NameAnswer(one.kind, one.text, one.id, one.proposed))
        return made

    def with_mend(self, at: Place, text: str) -> Importing:
        """A cell put right; nothing else of the table changes. As it stands there: put back."""
        mends = {place: said for place, said in self.answers.mends.items() if place != at}
        if text != self.grid.texts.iat[at]:
            mends[at] = text
        return self._with(self.answers._replace(mends=mends))

    def with_left_out(self, at: Place, left_out: bool = True) -> Importing:
        """A figure left out, or taken in again."""
        places = self.answers.left_out
        return self._with(
            self.answers._replace(left_out=places | {at} if left_out else places - {at})
        )

    def with_overwritten(self, at: Place, overwritten: bool = True) -> Importing:
        """Whether a figure takes the place of the known one that it is in conflict with."""
        places = self.answers.overwritten
        return self._with(
            self.answers._replace(overwritten=places | {at} if overwritten else places - {at})
        )

    def with_known(self, known: Known) -> Importing:
        """The same import beside other data."""
        return self._replace(known=known, work=Workings(known))

    def _with(self, answers: ImportAnswers) -> Importing:
        return self._replace(answers=answers)


def _opened(
    tables: OpenTables, sheet: str, known: Known, work: Workings, remembered: Sequence[Mapping],
    told: Progress,
) -> Importing:  # fmt: skip
    from parkfacts.exchange.intake.mapping.proposing import propose_mapping

    grid = tables.grid(sheet, part_of(told, 0, _READ))
    mapping = propose_mapping(grid, work.names, remembered)
    told(_MAPPED)
    return Importing(tables, sheet, grid, mapping, known, remembered=remembered, work=work)
