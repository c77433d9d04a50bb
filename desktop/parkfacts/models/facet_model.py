"""Facets as a Qt model: a heading per facet, its values with counts and check boxes."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from parkfacts.facts.phrase import joined
from parkfacts.facts.search.facets import DATASET
from parkfacts.facts.search.table import FactTable, Filter
from parkfacts.models.cell_failure import cells_told
from parkfacts.models.plain_text import plain_as_html
from parkfacts.models.translation import in_both, on_screen

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
# Flags are put together once: Python builds an object at each | of them.
_FACET = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_VALUE = _FACET | Qt.ItemFlag.ItemIsUserCheckable
CountRole = Qt.ItemDataRole.UserRole + 2
ChoiceRole = Qt.ItemDataRole.UserRole + 5
"""Of a facet: the values of it that are chosen, in words; empty if none is."""


class _Value(NamedTuple):
    text: str
    size: int


class FacetModel(QAbstractItemModel):
    """Two levels: facets, and under each its values."""

    choose_wanted = Signal(str, object)
    """The user changes the values of a facet that may pass: its id, a frozenset of texts."""

    def __init__(self, table: FactTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.facets = table.facets
        self._wanted = Filter()
        self._values: list[list[_Value]] = [[] for _ in self.facets]

    def has_values_of(self, table: FactTable) -> bool:
        """Whether a table has the very facets and values that are shown."""
        return table.facets == self.facets and all(
            sorted(table.facet(facet.id).values) == sorted(value.text for value in values)
            for facet, values in zip(self.facets, self._values, strict=True)
        )

    def show_table(self, table: FactTable) -> None:
        """Count another state of the facts from now on; ``count_again`` brings its values."""
        if self.has_values_of(table):
            self._table = table
            return
        self.beginResetModel()
        self._table, self.facets = table, table.facets
        self._values = [[] for _ in self.facets]
        self.endResetModel()

    def count_again(self, wanted: Filter) -> None:
        """Take checks and counts from a filter; the order of values stays as it was."""
        self._wanted = wanted
        for row in range(len(self.facets)):
            self._count_facet(row)
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.facets) - 1, 0))

    def _count_facet(self, row: int) -> None:
        counted = self._table.counts(self.facets[row].id, self._wanted)
        values = [_Value(text, count) for text, count in counted]
        if self.facets[row].id == "period":
            values.sort(key=lambda value: (not value.text[:1].isdigit(), _newest(value.text)))
        if self.facets[row].id == DATASET:
            values.sort(key=lambda value: self._place(value.text))
        parent = self.index(row, 0)
        if len(values) != len(self._values[row]):
            self.beginInsertRows(parent, 0, len(values) - 1)
            self._values[row] = values
            self.endInsertRows()
            return
        self._values[row] = values
        if values:
            self.dataChanged.emit(self.index(0, 0, parent), self.index(len(values) - 1, 0, parent))

    def index_of(self, title: str, value: str = "") -> QModelIndex:
        """Where a facet stands by its words on screen, or one of its values; else invalid."""
        for row in range(self.rowCount()):
            at = self.index(row, 0)
            if self.data(at) != title:
                continue
            for place in range(self.rowCount(at) if value else 0):
                if self.data(below := self.index(place, 0, at)) == value:
                    return below
            return at
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, 0, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = _ROOT) -> Any:
        owner = index.internalId() if index.isValid() else 0
        return self.createIndex(owner - 1, 0, 0) if owner else QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        if not parent.isValid():
            return len(self.facets)
        return 0 if parent.internalId() else len(self._values[parent.row()])

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _VALUE if index.internalId() else _FACET

    @cells_told
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        owner = index.internalId()
        if not owner:
            facet = self.facets[index.row()]
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                return on_screen(facet.title)
            if role in (ChoiceRole, Qt.ItemDataRole.AccessibleDescriptionRole):
                return on_screen(joined("、", sorted(self._chosen(facet.id))))
            return None
        value = self._values[owner - 1][index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return on_screen(value.text)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_as_html(in_both(value.text))
        if role == CountRole:
            return value.size
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.tr("{n} 条", "", value.size).format(n=value.size)
        if role == Qt.ItemDataRole.CheckStateRole:
            chosen = self._chosen(self.facets[owner - 1].id)
            return Qt.CheckState.Checked if value.text in chosen else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        owner = index.internalId()
        if not owner or role != Qt.ItemDataRole.CheckStateRole:
            return False
        facet = self.facets[owner - 1].id
        text = self._values[owner - 1][index.row()].text
        chosen = self._chosen(facet)
        checked = Qt.CheckState(value) == Qt.CheckState.Checked
        self.choose_wanted.emit(facet, chosen | {text} if checked else chosen - {text})
        return True

    def _place(self, title: str) -> int:
        """Where a dataset lies among the layers; what was corrected comes last."""
        titles = [layer.title for layer in self._table.catalogue.overlay.layers]
        return titles.index(title) if title in titles else len(titles)

    def _chosen(self, facet: str) -> frozenset[str]:
        return dict(self._wanted.chosen).get(facet, frozenset())


def _newest(text: str) -> int:
    """Years from the newest; words keep their order."""
    year = text[:4]
    return -int(year) if year.isdigit() else 0
