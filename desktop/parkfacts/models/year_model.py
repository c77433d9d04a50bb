"""The figures of a next year as a Qt model: each beside last year's, and how it reads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.editing.following_year import Answer, Following, answer
from parkfacts.facts.model import Fact, Period
from parkfacts.facts.period.words import words_of
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.scope import scope_text
from parkfacts.facts.wording import labels
from parkfacts.models.cell_failure import cells_told
from parkfacts.models.plain_text import plain_as_html
from parkfacts.models.translation import on_screen, within

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
PARK, INDICATOR, LAST, FIGURE, TOLD = range(5)
DoubtRole = Qt.ItemDataRole.UserRole + 1
"""Whether what is told is to be read with caution."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class YearModel(QAbstractTableModel):
    """What was written stands in ``filled``; a blank is passed over."""

    def __init__(
        self, rows: Sequence[Following], catalogue: Catalogue, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.wanted = rows
        self._catalogue = catalogue
        self._texts: dict[int, str] = {}
        self._answers: dict[int, Answer] = {}

    @property
    def filled(self) -> list[tuple[Following, Fact]]:
        """Rows with a figure that could be read."""
        return [
            (self.wanted[row], found.fact)
            for row, found in sorted(self._answers.items())
            if found.fact is not None
        ]

    @property
    def unread(self) -> list[int]:
        """Rows in which something stands that cannot be read."""
        return [
            row for row, text in sorted(self._texts.items())
            if text.strip() and self._answers[row].fact is None
        ]  # fmt: skip

    def write(self, row: int, text: str) -> None:
        """Read what is being written in a row; its own cell is left alone meanwhile."""
        wanted = self.wanted[row]
        self._texts[row] = text
        indicator = self._catalogue.indicator(wanted.last)
        self._answers[row] = answer(wanted, text, indicator)
        told = self.index(row, TOLD)
        self.dataChanged.emit(told, told)

    def fill(self, start: int, texts: Sequence[str]) -> int:
        """Write texts one below the other, as far as there are rows; how many there were."""
        end = min(start + len(texts), len(self.wanted))
        for row in range(start, end):
            if texts[row - start].strip():
                self.write(row, texts[row - start].strip())
        self.dataChanged.emit(self.index(start, FIGURE), self.index(max(start, end - 1), TOLD))
        return end - start

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.wanted)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else TOLD + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and index.column() == FIGURE:
            return _FLAGS | Qt.ItemFlag.ItemIsEditable
        return _FLAGS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return joined(" · ", (self._text(section, PARK), self._text(section, INDICATOR)))
        return (
            self.tr("园区"), self.tr("指标"), self.tr("上一年"), self.tr("这一年"), self.tr("对照"),
        )[section]  # fmt: skip

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() != FIGURE:
            return False
        self.write(index.row(), str(value))
        self.dataChanged.emit(index, index)
        return True

    @cells_told
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_as_html(self._text(row, column))
        if role == Qt.ItemDataRole.AccessibleTextRole and column == FIGURE:
            said = (self._text(row, PARK), self._text(row, INDICATOR), self._text(row, LAST))
            return joined("，", (*said, self._texts.get(row, "") or self.tr("空")))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in (LAST, FIGURE) else _LEFT
        if role == DoubtRole:
            found = self._answers.get(row)
            return column == TOLD and found is not None and found.doubtful
        return None

    def _text(self, row: int, column: int) -> str:
        wanted = self.wanted[row]
        fact, catalogue = wanted.last, self._catalogue
        if column == PARK:
            return on_screen(labels.short_name(catalogue.park(fact.park)))
        if column == INDICATOR:
            beside = [one for one in (scope_text(fact), _unusual(fact)) if one]
            name = catalogue.indicator(fact).name
            if not beside:
                return on_screen(name)
            return on_screen(Phrase("{name}（{beside}）", name=name, beside=joined("，", beside)))
        if column == LAST:
            figure, period = labels.figure(fact), labels.period(fact)
            return f"{within(figure)} · {within(period)}"
        if column == FIGURE:
            return self._texts.get(row, "")
        found = self._answers.get(row)
        if found is None or not self._texts.get(row, "").strip():
            return on_screen(Phrase("填 {period}", period=_words(wanted.period)))
        said = within(found.told)
        if found.fact is None or found.doubtful:
            return said
        quantity = labels.figure(found.fact)
        return f"{within(quantity)} · {said}" if said else within(quantity)


def _words(period: Period) -> str:
    return words_of(period.label, period.start, period.end)


def _unusual(fact: Fact) -> str:
    """A status that is not that of most figures."""
    return labels.STATUS_WORDS[fact.status] if fact.status != "actual" else ""
