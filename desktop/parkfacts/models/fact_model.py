"""The fact table as a Qt model: rows by number, texts only for what is painted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from parkfacts.facts import wording
from parkfacts.facts.columns import COLUMNS, Column
from parkfacts.facts.model import Fact
from parkfacts.facts.search import Highlighter
from parkfacts.facts.table import FactTable, Filter, Row, SortKeys

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
FactRole = Qt.ItemDataRole.UserRole + 1
HeadRole = Qt.ItemDataRole.UserRole + 2
"""(family, count) in the head row of a family, else None."""
SpansRole = Qt.ItemDataRole.UserRole + 3
"""Search hits in the cell's text: pairs of start and end."""
MarkRole = Qt.ItemDataRole.UserRole + 4
"""A tag behind the cell's text (推断), or empty."""
CautionRole = Qt.ItemDataRole.UserRole + 5
"""Characters at the head of the text to be read with caution: the qualifier, or all."""

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class FactModel(QAbstractTableModel):
    """Shows what a filter lets pass of a FactTable, in the order of the sort keys."""

    def __init__(self, table: FactTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self.rows: list[Row] = []
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
        number = self.rows[row].fact
        return self.table.facts[number] if number >= 0 else None

    def row_of(self, fact_id: str) -> int | None:
        """The line that shows a fact; None if it is filtered out."""
        number = self.table.number(fact_id)
        return next((at for at, row in enumerate(self.rows) if row.fact == number), None)

    @property
    def fact_count(self) -> int:
        """How many facts are shown."""
        return sum(row.count for row in self.rows if row.fact < 0)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.rows[index.row()].fact < 0:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

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
            return column.title + self._arrow(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.number else _LEFT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if row.fact < 0:
            return self._head(row, index.column(), role)
        fact, column = self.table.facts[row.fact], COLUMNS[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.text(fact, self.table.catalogue)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.number else _LEFT
        if role == FactRole:
            return fact
        if role == SpansRole:
            text = column.text(fact, self.table.catalogue)
            return self._highlighter.spans(text) if self._highlighter else ()
        if role == MarkRole:
            return wording.basis_mark(fact) if column.id == "period" else ""
        if role == CautionRole:
            return _caution(column, fact)
        return None

    def _head(self, row: Row, column: int, role: int) -> Any:
        if role == HeadRole:
            return (row.family, row.count)
        if role == Qt.ItemDataRole.AccessibleTextRole or (
            role == Qt.ItemDataRole.DisplayRole and column == 0
        ):
            return f"{row.family} {row.count} 条"
        return None

    def _arrow(self, column: Column) -> str:
        """The sort direction, numbered where several columns are sorted by."""
        for place, (column_id, descending) in enumerate(self.sort_keys, 1):
            if column_id == column.id:
                number = str(place) if len(self.sort_keys) > 1 else ""
                return (" ↓" if descending else " ↑") + number
        return ""


def _caution(column: Column, fact: Fact) -> int:
    """How much of the cell's text must not be overlooked."""
    if column.id == "literal":
        qualifier, literal = fact.quantity.qualifier, fact.quantity.literal
        return len(qualifier) if qualifier and literal.startswith(qualifier) else 0
    if column.id == "period":
        return len(fact.period.label) if fact.period.basis == "unstated" else 0
    if column.id == "status":
        return 0 if fact.status == "actual" else 9
    return 0
