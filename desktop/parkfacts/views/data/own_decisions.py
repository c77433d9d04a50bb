"""What a person decides of own data: answers, joins, corrections, changes taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from parkfacts.facts.editing.applying import Outdated
from parkfacts.facts.editing.edit import Edit, Edits
from parkfacts.facts.editing.rows import Row, key_of, rows_by_key
from parkfacts.facts.own.model import LoggedName, OwnDataset
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import InputError
from parkfacts.models.translation import error_on_screen
from parkfacts.views.data.host import OwnHost

if TYPE_CHECKING:
    from parkfacts.app.own_data import OwnData
    from parkfacts.facts.own.model import Join
    from parkfacts.facts.own.questions import Question
    from parkfacts.facts.own.rechecking import Recheck


class OwnDecisions(QObject):
    """Each is a change of the own dataset that it belongs to: logged, saved, undone like any."""

    def __init__(self, host: OwnHost, data: OwnData, parent: QObject) -> None:
        super().__init__(parent)
        self._host, self._data = host, data

    def answer(self, question: Question, takes: str) -> None:
        """Keep an answer in the first own dataset that is asked about.

        Others that have another answer to it take this one too, or nothing would be answered.
        """
        layers = [at for choice in question.choices for at in choice.layers]
        one = self._of_layers(layers)
        if one is None:
            return
        answer = question.answer(takes)
        title = Phrase("定下{what}", what=question.text)
        for file in self._shown():
            before = file.answer(key_of(answer))
            if file.path == one.path or before is not None:
                self._do((Edit("answers", before, answer),), title, file.path)

    def accept(self, recheck: Recheck) -> None:
        """The correction holds against what the base says now."""
        from parkfacts.facts.own.rechecking import record_of

        corrected = self._host.session().catalogue.find_fact(recheck.corrects)
        one = self._of_fact(recheck.fact)
        if corrected is None or one is None:
            return
        record = record_of(corrected)
        rows = one.rows("corrected")
        before = next((row for row in rows if key_of(row) == key_of(record)), None)
        self._do((Edit("corrected", before, record),), Phrase("更正仍然成立"), one.path)

    def take_away(self, recheck: Recheck) -> None:
        """The correction is not wanted any more."""
        self._remove(recheck.fact, Phrase("不再更正"))

    def join(self, join: Join) -> None:
        """Read two ids as one thing; that is kept where new facts go."""
        try:
            path = self._data.target().path
        except OSError as error:
            self._host.messages.error(error_on_screen(error))
            return
        self._do((Edit("joins", None, join),), Phrase("合为一个园区"), path)

    def ask_join(self, park: str) -> None:
        """Ask which other park is the same, and read the two as one."""
        from parkfacts.views.data.park_joining import ParkJoining

        session = self._host.session()
        dialog = ParkJoining(self._host.widget, session, session.catalogue.park(park))
        if dialog.exec() and (join := dialog.join()):
            self.join(join)
        dialog.deleteLater()

    def part(self, gone: str) -> None:
        """Read a park as one of its own again, in every dataset that joined it with another."""
        for file in self._data.files:
            if file.dataset is not None:
                joins = [one for one in file.dataset.joins if gone in (one.gone, one.kept)]
                edits = tuple(Edit("joins", one, None) for one in joins)
                if edits:
                    self._do(edits, Phrase("分开两个园区"), file.path)

    def act(self, act: str, about: str) -> None:
        """What a pane asks for by name."""
        acts: dict[str, Callable[[str], object]] = {
            "take_back": self.take_back,
            "join_park": self.ask_join,
            "part_park": self.part,
            "drop_correction": lambda fact: self._remove(fact, Phrase("不再更正")),
        }
        acts[act](about)

    def take_back(self, logged: str) -> None:
        """Take back one change or one batch of the log, by its id."""
        try:
            self._data.take_back(logged)
        except (InputError, Outdated, KeyError) as error:
            self._host.messages.error(error_on_screen(error))

    def _remove(self, fact_id: str, title: str) -> None:
        one = self._of_fact(fact_id)
        if one is None:
            return
        own_id = self._host.session().catalogue.overlay.apart.get(("facts", fact_id), fact_id)
        fact = next((row for row in one.rows("facts") if key_of(row) == own_id), None)
        if fact is not None:
            self._do((Edit("facts", fact, None),), title, one.path)

    def _do(self, edits: Edits, title: str, path: Path) -> None:
        try:
            self._data.do(edits, title, path)
        except (InputError, Outdated) as error:
            self._host.messages.error(error_on_screen(error))

    def _of_fact(self, fact_id: str) -> _File | None:
        """The file of an own fact."""
        overlay = self._host.session().catalogue.overlay
        return self._of_layers([overlay.of_fact.get(fact_id, 0)])

    def _of_layers(self, layers: list[int]) -> _File | None:
        """The file of the first of some layers that is an own one."""
        on = self._shown()
        found = next((at for at in layers if 0 < at <= len(on)), None)
        return on[found - 1] if found is not None else None

    def _shown(self) -> list[_File]:
        """The files of the layers above the base, in their order."""
        return [
            _File(one.path, one.dataset)
            for one in self._data.files
            if one.on and one.dataset is not None
        ]


class _File(NamedTuple):
    """An own dataset that is shown, and where it is kept."""

    path: Path
    dataset: OwnDataset

    def rows(self, table: LoggedName) -> list[Row]:
        """The rows of one of its tables, in their order."""
        return list(rows_by_key(self.dataset, table).values())

    def answer(self, key: str) -> Row | None:
        """What it has answered to a question."""
        return rows_by_key(self.dataset, "answers").get(key)
