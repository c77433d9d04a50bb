"""Asking what the names of a table mean: candidates, new ones, any that is known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from parkfacts.exchange.intake.drafting.known import Known
from parkfacts.exchange.intake.drafting.model import NameAnswer, NameMatch
from parkfacts.exchange.intake.drafting.proposals import OTHER, Asked, Proposals
from parkfacts.facts.editing.name_fields import PARK_FIELDS, indicator_fields
from parkfacts.facts.editing.row_field import RowField
from parkfacts.facts.model import Indicator, Park
from parkfacts.facts.own.model import TableName
from parkfacts.facts.search.matching import ParkMatcher
from parkfacts.views.data.import_work import ImportWork
from parkfacts.views.data.name_finder import NameFinder
from parkfacts.views.data.name_menu import name_menu
from parkfacts.views.data.row_form import FormTexts, RowForm
from parkfacts.views.data.row_names import Offered, RowNames

_MOST = 300


class Naming(QObject):
    """Puts what a person says of a name into the import; one answer serves all its cells."""

    def __init__(self, work: ImportWork, window: QWidget) -> None:
        super().__init__(window)
        self._work, self._window = work, window

    def ask(self, match: NameMatch, at: QPoint) -> None:
        """Open the menu of what a name may mean."""
        importing = self._work.importing
        if importing is None:
            return
        answered = any(
            (one.kind, one.text) == (match.kind, match.text) for one in importing.answers.names
        )
        menu = name_menu(
            self._window, match, answered, self.answer, self.find, self.make, self.forget
        )
        menu.popup(at)

    def answer(self, said: NameAnswer) -> None:
        """Take what was said."""
        self._work.answer(lambda one: one.with_answer(said))

    def forget(self, match: NameMatch) -> None:
        """As the program takes it by itself."""
        self._work.answer(lambda one: one.with_answer(NameAnswer(match.kind, match.text, "")))

    def make(self, match: NameMatch) -> None:
        """Let the new park or indicator be looked at, and take it as it is left."""
        importing, seen = self._work.importing, self._work.seen
        if importing is None or seen is None:
            return
        draft = seen.draft
        new = match.proposed or _proposed(importing.known, match)
        names = RowNames(importing.known)
        for table, rows in (("parks", draft.parks), ("indicators", draft.indicators)):
            for row in rows:
                if row.id != new.id:
                    names.add(cast("TableName", table), row)
        if isinstance(new, Park):
            form = self._form(self.tr("新园区"), "parks", PARK_FIELDS, new, names)
        else:
            families = {one.id: one for one in (*names.families(), *draft.families, OTHER)}
            fields = indicator_fields(families.values())
            form = self._form(self.tr("新指标"), "indicators", fields, new, names)
        form.show_ready()
        if form.exec():
            self.answer(NameAnswer(match.kind, match.text, new.id, form.row))
        form.deleteLater()

    def find(self, match: NameMatch) -> None:
        """Let one be chosen among all that are known."""
        importing = self._work.importing
        if importing is None:
            return
        names, likely = RowNames(importing.known), {one.id for one in match.candidates}
        table: TableName = "parks" if match.kind == "park" else "indicators"
        asked = {
            "park": self.tr("“{name}”是哪个园区"), "indicator": self.tr("“{name}”是哪个指标"),
        }[match.kind]  # fmt: skip

        def search(words: str) -> list[Offered]:
            """All where nothing holds the words: one looks through them."""
            found = names.offers(table, words, _MOST) or names.offers(table, "", _MOST)
            return sorted(found, key=lambda one: one.id not in likely)

        finder = NameFinder(asked.format(name=match.text), match.text, search, self._window)
        if finder.exec() and finder.chosen is not None:
            self.answer(NameAnswer(match.kind, match.text, finder.chosen.id))
        finder.deleteLater()

    def _form(
        self,
        title: str,
        table: TableName,
        fields: Sequence[RowField],
        row: Park | Indicator,
        names: RowNames,
    ) -> RowForm:
        texts = FormTexts(title, self.tr("就这样建"))
        return RowForm(self._window, texts, table, fields, row, names)


def _proposed(known: Known, match: NameMatch) -> Park | Indicator:
    """A new one for a name that is taken for a known one."""
    proposals = Proposals(known.catalogue, known.pinyin, ParkMatcher(known.catalogue, known.pinyin))
    if match.kind == "park":
        return proposals.park(match.text)
    base = known.catalogue.indicator_named(match.id).unit if match.id else ""
    return proposals.indicator(Asked(match.text, base), base)
