"""What the lists of an import have in common: rows are numbers in something of its draft."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from parkfacts.models.cell_failure import cells_told
from parkfacts.models.plain_text import plain_as_html
from parkfacts.models.seen_import import SeenImport
from parkfacts.models.translation import on_screen

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
FateRole = Qt.ItemDataRole.UserRole + 1
"""Fate of a row, drawn as a mark before its first column."""
TagRole = Qt.ItemDataRole.UserRole + 3
"""A word that stands outlined behind the text, such as 推断."""
SecondRole = Qt.ItemDataRole.UserRole + 4
"""A second line below the text."""
TakenRole = Qt.ItemDataRole.UserRole + 2
"""Whether a figure is taken in; None where that is not asked."""


class ImportList(QAbstractTableModel):
    """Lazy over the draft: nothing is made for a row before it is seen."""

    titles: tuple[str, ...] = ()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.seen: SeenImport | None = None
        self.numbers: Sequence[int] = ()

    def show(self, seen: SeenImport | None) -> None:
        """Show what an import has of it."""
        self.beginResetModel()
        self.seen = seen
        self.numbers = self._numbers() if seen is not None else ()
        self.endResetModel()

    def _numbers(self) -> Sequence[int]:
        raise NotImplementedError

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.numbers)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return on_screen(self.titles[section])
        # No column of heads is shown; a screen reader tells rows by them.
        return self.index(section, 0).data()

    @cells_told
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.seen is None or not index.isValid():
            return None
        number, column = self.numbers[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(self.seen, number, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_as_html(self.told(self.seen, number, column))
        return self.other(self.seen, number, column, role)

    def text(self, seen: SeenImport, number: int, column: int) -> str:
        """What stands in a cell."""
        raise NotImplementedError

    def told(self, seen: SeenImport, number: int, column: int) -> str:
        """What its tool tip says: at least all of it."""
        return self.text(seen, number, column)

    def other(self, seen: SeenImport, number: int, column: int, role: int) -> Any:
        """What it is asked beyond texts."""
        return None
