"""All problems of an import as a Qt model; cells are mended in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from parkfacts.exchange.intake.drafting.model import ImportProblem, NameMatch
from parkfacts.facts.phrase import Phrase
from parkfacts.models.import_list import FateRole, ImportList, SecondRole
from parkfacts.models.import_words import FATE_WORDS
from parkfacts.models.seen_import import SeenImport
from parkfacts.models.translation import on_screen

Index = QModelIndex | QPersistentModelIndex


WHAT = 2
"""The column that tells what is wrong, and what would be right."""


class ImportProblemModel(ImportList):
    """All that is wrong or should be looked at; a cell is mended in the list."""

    titles = (Phrase("位置"), Phrase("原样"), Phrase("问题，应为"))
    mend_wanted = Signal(tuple, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._level = ""
        self._counts: dict[int, int] = {}
        """How many problems a row stands for, by its number."""

    def narrow(self, level: str) -> None:
        """Show only what is ``bad`` or in ``doubt``; empty: all."""
        self._level = level
        self.show(self.seen)

    def _numbers(self) -> Sequence[int]:
        assert self.seen is not None
        problems = self.seen.draft.problems
        wanted = [
            one for one in self.seen.problems
            if not self._level or problems[one[0]].level == self._level
        ]  # fmt: skip
        self._counts = dict(wanted)
        return list(self._counts)

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
        if index.column() == 1 and problem is not None and _in_its_cell(problem):
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def text(self, seen: SeenImport, number: int, column: int) -> str:
        problem, count = seen.draft.problems[number], self._counts[number]
        if column == 0:
            return on_screen(seen.place_in_short(problem))
        if column == 1:
            return on_screen(problem.cell)
        what = problem.what
        if count > 1:
            what = Phrase("{problem}（共 {n} 处）", problem=what, n=count)
        return on_screen(what)

    def told(self, seen: SeenImport, number: int, column: int) -> str:
        problem = seen.draft.problems[number]
        if column == 0:
            return on_screen(problem.place)
        second = on_screen(_expected(problem)) if column == WHAT else ""
        return "\n".join(filter(None, (self.text(seen, number, column), second)))

    def other(self, seen: SeenImport, number: int, column: int, role: int) -> Any:
        problem = seen.draft.problems[number]
        if role == FateRole and column == 0:
            return problem.level
        if role == Qt.ItemDataRole.EditRole:
            return seen.cell(problem.at) if problem.at is not None else None
        if role == SecondRole and column == WHAT:
            return on_screen(_expected(problem))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return on_screen(_expected(problem) if column == WHAT else FATE_WORDS[problem.level])
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        problem = self.problem_at(index.row())
        if role != Qt.ItemDataRole.EditRole or problem is None or not _in_its_cell(problem):
            return False
        if str(value) != index.data(role):
            self.mend_wanted.emit(problem.at, str(value))
        return True


def _in_its_cell(problem: ImportProblem) -> bool:
    """Whether another text in the cell mends it: a name is answered, wherever it is said."""
    return problem.at is not None and problem.name is None


def _expected(problem: ImportProblem) -> str:
    return Phrase("应为：{wanted}", wanted=problem.expected) if problem.expected else ""
