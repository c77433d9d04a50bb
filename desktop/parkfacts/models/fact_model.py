"""The fact table as a Qt model: rows by number, texts only for what is painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from parkfacts.facts.chart.spec import SEPARATOR
from parkfacts.facts.model import Fact
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.scope import scope_text
from parkfacts.facts.search.columns import COLUMNS, Column
from parkfacts.facts.search.table import FactTable, Filter, Head, Rows, SortKeys
from parkfacts.facts.wording import labels
from parkfacts.models.cell_failure import cells_told
from parkfacts.models.plain_text import plain_as_html
from parkfacts.models.translation import in_both, on_screen, within

if TYPE_CHECKING:  # not on the way to the first painted window
    from parkfacts.facts.search.highlighting import Highlighter

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
# Flags are put together once: Python builds an object at each | of them.
_FACT = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
FactRole = Qt.ItemDataRole.UserRole + 1
CellRole = Qt.ItemDataRole.UserRole + 2
"""All that is painted of a cell at once: a Cell, or the Head of a family."""
SortRole = Qt.ItemDataRole.UserRole + 3
"""Of a column's head: its Sorting, if the table is sorted by it."""

_READ_ALOUD = Qt.ItemDataRole.AccessibleTextRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Sorting(NamedTuple):
    """How a table is sorted by one of its columns."""

    descending: bool
    place: int = 0
    """Among several columns, from 1, the most telling first; 0: there is no other."""


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
    is_name: bool = False
    """Whether it is cut in the middle where it must be: names differ at both ends."""
    short: ShownCell | None = None
    """What is painted where there is no room for all of it."""
    is_own: bool = False
    """Whether the row is of the user's own data."""


class FactModel(QAbstractTableModel):
    """Shows what a filter lets pass of a FactTable, in the order of the sort keys."""

    def __init__(self, table: FactTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self.rows = Rows([], [])
        self.sort_keys: SortKeys = ()
        self.grouped = True
        """Whether facts stand under the heads of their families and are sorted within them."""
        self._wanted = Filter()
        self._highlighter: Highlighter | None = None

    def show_table(self, table: FactTable) -> None:
        """Show another state of the facts; what of them passes, ``show`` is told next."""
        self.beginResetModel()
        self.table, self.rows = table, Rows([], [])
        self.endResetModel()

    def show(self, wanted: Filter, highlighter: Highlighter | None) -> None:
        """Show what passes; the words of the highlighter are marked in the cells."""
        self.beginResetModel()
        self._wanted = wanted
        self._highlighter = highlighter
        self.rows = self.table.rows(wanted, self.sort_keys, grouped=self.grouped)
        self.endResetModel()

    def sort_by(self, keys: SortKeys, *, grouped: bool = True) -> None:
        """Sort by several columns, the most telling first; grouped: within the families."""
        self.sort_keys, self.grouped = keys, grouped
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
        return _FACT

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            # No column of heads is shown; a screen reader tells rows by them.
            return self._line_name(section) if role == Qt.ItemDataRole.DisplayRole else None
        column = COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return on_screen(column.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._title_read_aloud(column)
        if role == SortRole:
            return self.sorting(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.number else _LEFT
        return None

    @cells_told
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        number = self.rows.lines[index.row()]
        if number < 0:
            return self._head(self.rows.heads[-number - 1], index.column(), role)
        fact, column = self.table.facts[number], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return on_screen(column.text(fact, self.table.catalogue))
        if role == Qt.ItemDataRole.ToolTipRole:
            text = in_both(column.text(fact, self.table.catalogue))
            whose = on_screen(self._whose(fact))
            return plain_as_html("\n".join(part for part in (text, whose) if part))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return on_screen(column.text(fact, self.table.catalogue)) or self.tr("无")
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._description(column, fact)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.number else _LEFT
        if role == FactRole:
            return fact
        if role == CellRole:
            return self._cell(column, fact)
        return None

    def _description(self, column: Column, fact: Fact) -> str | None:
        """What is told beside a cell: of a figure its meaning, which may have no cells of its own.

        Columns that have no room stand in a second line of the row, which is painted alone.
        """
        if column.id == "literal":
            told = (
                labels.period_with_basis(fact),
                scope_text(fact),
                labels.STATUS_WORDS[fact.status],
                self._whose(fact),
            )
            return on_screen(joined("，", told))
        return on_screen(fact.period.reason) if column.id == "period" else None

    def _cell(self, column: Column, fact: Fact) -> ShownCell:
        text, mark = column.text(fact, self.table.catalogue), ""
        if column.id == "period" and fact.period.basis == "inferred":
            text, mark = labels.period(fact), labels.basis_mark(fact)
        text = on_screen(text)
        short = self._short(column, fact, text) if column.short else None
        caution, is_name = _caution(column, fact, text), column.order == "pinyin"
        hits, own = self._hits(text), self._is_own(fact)
        return ShownCell(text, column.number, hits, within(mark), caution, is_name, short, own)

    def _is_own(self, fact: Fact) -> bool:
        layer = self.table.catalogue.layer(fact)
        return layer is not None and layer.own

    def _whose(self, fact: Fact) -> str:
        """Of an own fact its dataset, and whether it stands in for another; of others nothing."""
        layer = self.table.catalogue.layer(fact)
        if layer is None:
            return ""
        if self.table.catalogue.correction(fact) is not None:
            return Phrase("{dataset}，已被更正", dataset=layer.title)
        if not layer.own:
            return ""
        corrects = bool(self.table.catalogue.corrected_of(fact))
        return Phrase("{dataset}，更正", dataset=layer.title) if corrects else layer.title

    def _short(self, column: Column, fact: Fact, whole: str) -> ShownCell | None:
        text = on_screen(column.short(fact, self.table.catalogue)) if column.short else whole
        return None if text == whole else ShownCell(text, spans=self._hits(text), is_name=True)

    def _hits(self, text: str) -> Sequence[tuple[int, int]]:
        return self._highlighter.spans(text) if self._highlighter else ()

    def _head(self, head: Head, column: int, role: int) -> Any:
        if role == CellRole:
            return head
        if role == Qt.ItemDataRole.AccessibleTextRole or (
            role == Qt.ItemDataRole.DisplayRole and column == 0
        ):
            size = self.tr("{n} 条", "", head.size).format(n=head.size)
            return f"{on_screen(head.family)} {size}"
        return None

    def sorting(self, column: Column) -> Sorting | None:
        """How the table is sorted by a column; None if it is not."""
        for place, (column_id, descending) in enumerate(self.sort_keys, 1):
            if column_id == column.id:
                return Sorting(descending, place if len(self.sort_keys) > 1 else 0)
        return None

    def _line_name(self, row: int) -> str:
        """Which fact a line is about: its park and its indicator; the family of a head."""
        fact = self.fact_at(row)
        if fact is None:
            return str(self._head(self.rows.heads[-self.rows.lines[row] - 1], 0, _READ_ALOUD))
        catalogue = self.table.catalogue
        names = catalogue.park(fact.park).name, catalogue.indicator(fact).name
        return on_screen(joined(SEPARATOR, names))

    def _title_read_aloud(self, column: Column) -> str:
        """The title, and in words what is drawn beside it."""
        sorting = self.sorting(column)
        if sorting is None:
            return on_screen(column.title)
        way = self.tr("降序") if sorting.descending else self.tr("升序")
        place = self.tr("第 {place} 个排序列").format(place=sorting.place) if sorting.place else ""
        return on_screen(joined("，", (column.title, way, place)))


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
