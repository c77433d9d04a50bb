"""What a person decides of own data: answers, joins, corrections, changes taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import InputError
from parkfacts.models.translation import error_on_screen, on_screen
from parkfacts.views.data.host import OwnHost

if TYPE_CHECKING:
    from parkfacts.app.own_data import OpenOwn, OwnData
    from parkfacts.facts.own.model import Join, OwnDataset
    from parkfacts.facts.own.questions import Question
    from parkfacts.facts.own.rechecking import Recheck


class OwnDecisions(QObject):
    """Each is a change of the own dataset that it belongs to: logged, saved, undone like any."""

    def __init__(self, host: OwnHost, data: OwnData, parent: QObject) -> None:
        super().__init__(parent)
        self._host, self._data = host, data

    def answer(self, question: Question, takes: str) -> None:
        """Keep an answer in the own dataset that is asked about first."""
        from msgspec.structs import replace

        answer = question.answer(takes)

        def answered(own: OwnDataset) -> OwnDataset:
            others = [
                one
                for one in own.answers
                if (one.table, one.id, one.between) != (answer.table, answer.id, answer.between)
            ]
            return replace(own, answers=[*others, answer])

        layers = [at for choice in question.choices for at in choice.layers if at > 0]
        self._change(answered, Phrase("定下{what}", what=question.text), self._path(layers))

    def accept(self, recheck: Recheck) -> None:
        """The correction holds against what the base says now."""
        from parkfacts.facts.own.rechecking import accepted

        corrected = self._host.session().catalogue.find_fact(recheck.corrects)
        if corrected is not None:
            title = Phrase("更正仍然成立")
            self._change(lambda own: accepted(own, corrected), title, self._path_of(recheck.fact))

    def take_away(self, recheck: Recheck) -> None:
        """The correction is not wanted any more."""
        self._remove(recheck.fact, Phrase("不再更正"))

    def join(self, join: Join) -> None:
        """Read two ids as one thing."""
        from parkfacts.facts.own.joining import with_join

        self._change(lambda own: with_join(own, join), Phrase("合为一个园区"), None)

    def part(self, join: Join) -> None:
        """Read them as two again, in every dataset that joined them."""
        from parkfacts.facts.own.joining import without_join

        for one in self._data.files:
            if one.dataset is not None and without_join(one.dataset, join) != one.dataset:
                title = Phrase("分开两个园区")
                self._change(lambda own: without_join(own, join), title, one.path)

    def act(self, act: str, about: str) -> None:
        """What a pane asks for by name."""
        acts: dict[str, Callable[[str], object]] = {
            "take_back": self.take_back,
            "drop_correction": lambda fact: self._remove(fact, Phrase("不再更正")),
        }
        acts[act](about)

    def take_back(self, logged: str) -> None:
        """Take back one change or one batch of the log, by its id."""
        try:
            self._data.take_back(logged)
        except (InputError, KeyError) as error:
            self._host.messages.error(error_on_screen(error))

    def _remove(self, fact_id: str, title: str) -> None:
        from msgspec.structs import replace

        apart = self._host.session().catalogue.overlay.apart
        own_id = apart.get(("facts", fact_id), fact_id)

        def without(own: OwnDataset) -> OwnDataset:
            return replace(own, facts=[fact for fact in own.facts if fact.id != own_id])

        self._change(without, title, self._path_of(fact_id))

    def _change(
        self, make: Callable[[OwnDataset], OwnDataset], title: str, path: Path | None
    ) -> None:
        from parkfacts.facts.editing.applying import Outdated, edits_between

        try:
            one = self._data.target() if path is None else self._at(path)
            if one is not None and one.dataset is not None:
                edits = edits_between(one.dataset, make(one.dataset))
                self._data.do(edits, title, one.path)
        except (InputError, Outdated, OSError) as error:
            self._host.messages.error(on_screen(error_on_screen(error)))

    def _at(self, path: Path) -> OpenOwn | None:
        return next((one for one in self._data.files if one.path == path), None)

    def _path_of(self, fact_id: str) -> Path | None:
        """The file of an own fact."""
        overlay = self._host.session().catalogue.overlay
        return self._path([overlay.of_fact.get(fact_id, 0)])

    def _path(self, layers: list[int]) -> Path | None:
        """The file of the first of some own layers."""
        on = [one for one in self._data.files if one.on and one.dataset is not None]
        found = next((at for at in layers if 0 < at <= len(on)), None)
        return on[found - 1].path if found is not None else None
