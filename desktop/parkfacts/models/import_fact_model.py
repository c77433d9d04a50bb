"""The facts that a table will become, beside the cells they come from, as a Qt model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from parkfacts.exchange.intake.drafting.model import FactDraft, Place
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.wording import labels
from parkfacts.models.import_grid_model import draft_told
from parkfacts.models.import_list import FateRole, ImportList, TagRole, TakenRole
from parkfacts.models.import_words import FATE_WORDS, Fate
from parkfacts.models.seen_import import SeenImport
from parkfacts.models.translation import on_screen, within

Index = QModelIndex | QPersistentModelIndex


PERIOD, OUTCOME = 5, 6
"""The columns that tell the time of a figure, and what comes of it."""


class ImportFactModel(ImportList):
    """What each cell of figures becomes, beside what stands in it."""

    titles = (
        Phrase("位置"), Phrase("原样"), Phrase("园区"), Phrase("指标"), Phrase("数值"),
        Phrase("期间"), Phrase("结果"),
    )  # fmt: skip
    take_wanted = Signal(tuple, bool)
    """A place, and whether its figure is to be taken in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: frozenset[Fate] = frozenset()

    def narrow(self, fates: frozenset[Fate]) -> None:
        """Show only what has one of these fates; none named: all."""
        self._wanted = fates
        self.show(self.seen)

    def _numbers(self) -> Sequence[int]:
        assert self.seen is not None
        by_fate = self.seen.by_fate
        if self._wanted:
            return sorted(number for fate in self._wanted for number in by_fate.get(fate, ()))
        same = by_fate.get("same", ())
        if not same:
            return range(len(self.seen.facts))
        fates = self.seen.fates
        return [*(at for at, fate in enumerate(fates) if fate != "same"), *same]

    def draft_at(self, row: int) -> FactDraft | None:
        """The draft of a row."""
        if self.seen is None or not 0 <= row < len(self.numbers):
            return None
        return self.seen.facts[self.numbers[row]]

    def row_of(self, place: Place) -> int | None:
        """The row of a cell's figure, if it is shown."""
        number = self.seen.number_at.get(place) if self.seen is not None else None
        if number is None:
            return None
        if isinstance(self.numbers, range):
            return number
        return self.numbers.index(number) if number in self.numbers else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        draft = self.draft_at(index.row())
        if role != TakenRole or draft is None:
            return False
        self.take_wanted.emit(draft.at, bool(value))
        return True

    def text(self, seen: SeenImport, number: int, column: int) -> str:
        draft = seen.facts[number]
        if column == 0:
            return on_screen(seen.place_in_short(draft))
        if column == 1:
            return draft.cell
        if column == OUTCOME:
            return self._outcome(seen, number)
        fact = draft.fact
        if fact is None:
            return ""
        texts = (
            lambda: seen.park_name(fact.park),
            lambda: seen.indicator_name(fact.indicator),
            lambda: labels.figure(fact),
            lambda: labels.period(fact),
        )
        return on_screen(texts[column - 2]())

    def told(self, seen: SeenImport, number: int, column: int) -> str:
        draft = seen.facts[number]
        if column == OUTCOME:
            return "\n".join(draft_told(seen, draft))
        if column == PERIOD and draft.fact is not None:
            return on_screen(
                joined("；", [labels.period_with_basis(draft.fact), draft.fact.period.reason])
            )
        return on_screen(draft.place) if column == 0 else self.text(seen, number, column)

    def other(self, seen: SeenImport, number: int, column: int, role: int) -> Any:
        if role == FateRole and column == OUTCOME:
            return seen.fates[number]
        if role == TagRole and column == PERIOD:
            fact = seen.facts[number].fact
            return within(labels.basis_mark(fact)) if fact is not None else ""
        if role == TakenRole and column == 0:
            return seen.facts[number].at not in seen.answers.left_out
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (1, 4):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _outcome(self, seen: SeenImport, number: int) -> str:
        draft, word = seen.facts[number], FATE_WORDS[seen.fates[number]]
        if seen.fates[number] in ("same", "out"):
            return on_screen(word)
        why = draft.problems[0].what if draft.problems else draft.why
        if not why or why == word:
            return on_screen(word)
        return on_screen(Phrase("{name}：{value}", name=word, value=why))
