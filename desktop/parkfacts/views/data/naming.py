"""Asking what the names of a table mean: candidates, new ones, any that is known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from parkfacts.exchange.intake.drafting.known import Known
from parkfacts.exchange.intake.drafting.model import NameAnswer, NameMatch
from parkfacts.exchange.intake.drafting.proposals import OTHER, Asked, Proposals
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.names import names_of
from parkfacts.facts.folding import fold
from parkfacts.facts.model import Indicator, Park
from parkfacts.facts.phrase import joined
from parkfacts.facts.search.matching import ParkMatcher
from parkfacts.facts.search.pinyin import Pinyin
from parkfacts.facts.search.spelling import Spelling, spelled
from parkfacts.views.data.import_work import ImportWork
from parkfacts.views.data.name_finder import Named, NameFinder
from parkfacts.views.data.name_menu import name_menu
from parkfacts.views.data.new_names import NewIndicator, NewPark


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
        if match.unconfirmed and match.sure and (count := self._new_names()) > 1:
            menu.addSeparator()
            text = self.tr("{count} 个新名称都照此新建").format(count=count)
            menu.addAction(text).triggered.connect(self.confirm)
        menu.popup(at)

    def _new_names(self) -> int:
        seen = self._work.seen
        return sum(one.unconfirmed and one.sure for one in seen.draft.names) if seen else 0

    def confirm(self) -> None:
        """Take all new names as they are proposed; what looks like a known one is asked."""
        if (seen := self._work.seen) is not None:
            self._work.answer(lambda one: one.with_confirmed(seen.draft.names))

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
        dataset, draft = importing.known.catalogue.dataset, seen.draft
        new = match.proposed or _proposed(importing.known, match)
        if isinstance(new, Park):
            parks = NewPark(new, [*dataset.parks, *draft.parks], self._window)
            if parks.exec():
                self.answer(NameAnswer("park", match.text, new.id, parks.park))
            parks.deleteLater()
            return
        families = {one.id: one for one in (*dataset.families, *draft.families, OTHER)}
        known = [*dataset.indicators, *draft.indicators]
        indicators = NewIndicator(new, families.values(), known, self._window)
        if indicators.exec():
            self.answer(NameAnswer("indicator", match.text, new.id, indicators.indicator))
        indicators.deleteLater()

    def find(self, match: NameMatch) -> None:
        """Let one be chosen among all that are known."""
        importing = self._work.importing
        if importing is None:
            return
        known = importing.known
        if match.kind == "park":
            entries = _parks(known.catalogue, known.pinyin)
            title = self.tr("“{name}”是哪个园区")
        else:
            entries = _indicators(known.catalogue, known.pinyin)
            title = self.tr("“{name}”是哪个指标")
        likely = [one.id for one in match.candidates]
        entries.sort(key=lambda one: one.named.id not in likely)
        finder = NameFinder(
            title.format(name=match.text),
            match.text,
            lambda words: _passing(entries, words),
            self._window,
        )
        if finder.exec() and finder.chosen is not None:
            self.answer(NameAnswer(match.kind, match.text, finder.chosen.id))
        finder.deleteLater()


def _proposed(known: Known, match: NameMatch) -> Park | Indicator:
    """A new one for a name that is taken for a known one."""
    proposals = Proposals(known.catalogue, known.pinyin, ParkMatcher(known.catalogue, known.pinyin))
    if match.kind == "park":
        return proposals.park(match.text)
    base = known.catalogue.indicator_named(match.id).unit if match.id else ""
    return proposals.indicator(Asked(match.text, base), base)


class _Entry(NamedTuple):
    named: Named
    spelling: Spelling


def _parks(catalogue: Catalogue, pinyin: Pinyin) -> list[_Entry]:
    """All parks, each with what it lies in."""
    found = []
    for park in catalogue.dataset.parks:
        within = [one.name for one in catalogue.path(park.id) if one.id != park.id]
        entry = Named(park.id, park.name, joined(" · ", within))
        found.append(_Entry(entry, spelled(names_of(park), pinyin)))
    return found


def _indicators(catalogue: Catalogue, pinyin: Pinyin) -> list[_Entry]:
    """All indicators, each with its unit."""
    return [
        _Entry(Named(one.id, one.name, one.unit), spelled(names_of(one), pinyin))
        for one in catalogue.dataset.indicators
    ]


def _passing(entries: Sequence[_Entry], words: str) -> list[Named]:
    """Those that hold every word in a name, or all where none does: one looks through them."""
    tokens = fold(words).split()
    found = [one.named for one in entries if all(one.spelling.has(word) for word in tokens)]
    return found or [one.named for one in entries]
