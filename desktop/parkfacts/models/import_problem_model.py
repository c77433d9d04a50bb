"""All problems of an import as a Qt model; cells are mended in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from parkfacts.exchange.intake.drafting.model import ImportProblem, NameMatch
from parkfacts.facts.phrase import Phrase
from parkfacts.models.import_list import FateRole, ImportList
from parkfacts.models.import_words import FATE_WORDS
from parkfacts.models.seen_import import SeenImport
from parkfacts.models.translation import on_screen

Index = QModelIndex | QPersistentModelIndex


class ImportProblemModel(ImportList):
    """All that is wrong or should be looked at; a cell is mended in the list."""

    titles = (Phrase("位置"), Phrase("原样"), Phrase("问题"), Phrase("应为"))
    mend_wanted = Signal(tuple, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._level = ""
        self._together: dict[int, int] = {}
        """How many problems a row stands for, by its number, where it is more than one."""

    def narrow(self, level: str) -> None:
        """Show only what is ``bad`` or in ``doubt``; empty: all."""
        self._level = level
        self.show(self.seen)

    def _numbers(self) -> Sequence[int]:
        """A name is shown once, with how many figures wait for it: one answer serves them all."""
        assert self.seen is not None
        self._together = {}
        first: dict[tuple[str, str], int] = {}
        found: list[int] = []
        for at, problem in enumerate(self.seen.draft.problems):
            if self._level and problem.level != self._level:
                continue
            if problem.name is not None and (known := first.get(problem.name)) is not None:
                self._together[known] = self._together.get(known, 1) + 1
                continue
            if problem.name is not None:
                first[problem.name] = at
            found.append(at)
        return found

    def problem_at(self, row: int) -> ImportProblem | None:
        """The problem of a row."""
        if self.seen is None or not 0 <= row < len(self.numbers):
            return None
        return self.seen.draft.problems[self.numbers[row]]

    def name_of(self, row: int) -> NameMatch | None:
        """The name whose answer mends a problem."""
        problem = self.problem_at(row)
        if self.seen is None or problem is None or problem.name is None:
            return None
        return self.seen.match(*problem.name)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags, problem = super().flags(index), self.problem_at(index.row())
        if index.column() == 1 and problem is not None and problem.at is not None:
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def text(self, seen: SeenImport, number: int, column: int) -> str:
        problem = seen.draft.problems[number]
        what, count = problem.what, self._together.get(number, 1)
        if count > 1:
            what = Phrase("{problem}（共 {n} 处）", problem=what, n=count)
        return on_screen(
            (seen.place_in_short(problem), problem.cell, what, problem.expected)[column]
        )

    def told(self, seen: SeenImport, number: int, column: int) -> str:
        return (
            on_screen(seen.draft.problems[number].place)
            if column == 0
            else self.text(seen, number, column)
        )

    def other(self, seen: SeenImport, number: int, column: int, role: int) -> Any:
        problem = seen.draft.problems[number]
        if role == FateRole and column == 0:
            return problem.level
        if role == Qt.ItemDataRole.EditRole:
            return seen.cell(problem.at) if problem.at is not None else None
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and column == 0:
            return on_screen(FATE_WORDS[problem.level])
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        problem = self.problem_at(index.row())
        if role != Qt.ItemDataRole.EditRole or problem is None or problem.at is None:
            return False
        if str(value) != index.data(role):
            self.mend_wanted.emit(problem.at, str(value))
        return True
