"""The fact table as a Qt model: rows by number, texts only for what is painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from parkfacts.facts.model import Fact
from parkfacts.facts.search.columns import COLUMNS, Column
from parkfacts.facts.search.index import Highlighter
from parkfacts.facts.search.table import FactTable, Filter, Head, Rows, SortKeys
from parkfacts.facts.wording import labels
from parkfacts.models.plain_text import plain_as_html
from parkfacts.models.translation import on_screen, within

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
FactRole = Qt.ItemDataRole.UserRole + 1
CellRole = Qt.ItemDataRole.UserRole + 2
"""All that is painted of a cell at once: a Cell, or the Head of a family."""

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ShownCell(NamedTuple):
    """What is painted of a cell; one question to the model a cell, not five."""

    text: str
    right: bool = False
    spans: Sequence[tuple[int, int]] = ()
    """Search hits in the text: pairs of start and end."""
    mark: str = ""
    """A tag behind the text (推断), or empty."""
    caution: tuple[int, int] = (0, 0)
    """Start and end of what is to be read with caution: the qualifier, or all."""


class FactModel(QAbstractTableModel):
    """Shows what a filter lets pass of a FactTable, in the order of the sort keys."""

    def __init__(self, table: FactTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self.rows = Rows([], [])
        self.sort_keys: SortKeys = ()
        self._wanted = Filter()
        self._highlighter: Highlighter | None = None

    def show(self, wanted: Filter, highlighter: Highlighter | None) -> None:
        """Show what passes; the words of the highlighter are marked in the cells."""
        self.beginResetModel()
        self._wanted = wanted
        self._highlighter = highlighter
        self.rows = self.table.rows(wanted, self.sort_keys)
        self.endResetModel()

    def sort_by(self, keys: SortKeys) -> None:
        """Sort within the families by several columns, the most telling first."""
        self.sort_keys = keys
        self.show(self._wanted, self._highlighter)

    def fact_at(self, row: int) -> Fact | None:
        """The fact of a line; None for the head of a family."""
        number = self.rows.lines[row]
        return self.table.facts[number] if number >= 0 else None

    def facts_between(self, start: int, end: int) -> list[Fact]:
        """The facts of the lines from ``start`` up to ``end``, which is not among them."""
        facts = self.table.facts
        return [facts[number] for number in self.rows.lines[start:end] if number >= 0]

    def row_of(self, fact_id: str) -> int | None:
        """The line that shows a fact; None if it is filtered out."""
        number = self.table.number(fact_id)
        try:
            return None if number is None else self.rows.lines.index(number)
        except ValueError:
            return None

    def rows_of(self, fact_ids: list[str]) -> list[int]:
        """The lines that show some facts, in order; those that are filtered out are left out."""
        if len(fact_ids) == 1:  # as at each key stroke
            row = self.row_of(fact_ids[0])
            return [] if row is None else [row]
        numbers = {self.table.number(fact_id) for fact_id in fact_ids}
        return [at for at, number in enumerate(self.rows.lines) if number in numbers]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows.lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.rows.lines[index.row()] < 0:
            return Qt.ItemFlag.ItemIsEnabled
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return on_screen(column.title) + self._arrow(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.number else _LEFT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        number = self.rows.lines[index.row()]
        if number < 0:
            return self._head(self.rows.heads[-number - 1], index.column(), role)
        fact, column = self.table.facts[number], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return on_screen(column.text(fact, self.table.catalogue))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_as_html(on_screen(column.text(fact, self.table.catalogue)))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.number else _LEFT
        if role == FactRole:
            return fact
        if role == CellRole:
            return self._cell(column, fact)
        return None

    def _cell(self, column: Column, fact: Fact) -> ShownCell:
        text, mark = column.text(fact, self.table.catalogue), ""
        if column.id == "period" and fact.period.basis == "inferred":
            text, mark = labels.period(fact), labels.basis_mark(fact)
        text = on_screen(text)
        spans = self._highlighter.spans(text) if self._highlighter else ()
        return ShownCell(text, column.number, spans, within(mark), _caution(column, fact, text))

    def _head(self, head: Head, column: int, role: int) -> Any:
        if role == CellRole:
            return head
        if role == Qt.ItemDataRole.AccessibleTextRole or (
            role == Qt.ItemDataRole.DisplayRole and column == 0
        ):
            size = self.tr("{n} 条", "", head.size).format(n=head.size)
            return f"{head.family} {size}"
        return None

    def _arrow(self, column: Column) -> str:
        """The sort direction, numbered where several columns are sorted by."""
        for place, (column_id, descending) in enumerate(self.sort_keys, 1):
            if column_id == column.id:
                number = str(place) if len(self.sort_keys) > 1 else ""
                return (" ↓" if descending else " ↑") + number
        return ""


def _caution(column: Column, fact: Fact, text: str) -> tuple[int, int]:
    """What of the cell's text must not be overlooked."""
    if column.id == "literal":
        qualifier = fact.quantity.qualifier
        start = text.find(qualifier) if qualifier else -1
        return (start, start + len(qualifier)) if start >= 0 else (0, 0)
    unsure = (column.id == "period" and fact.period.basis == "unstated") or (
        column.id == "status" and fact.status != "actual"
    )
    return (0, len(text)) if unsure else (0, 0)
