"""A comparison as a Qt table model, indicators as rows or, transposed, parks as rows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from parkfacts.facts.chart.spec import in_brackets
from parkfacts.facts.comparison.against import DERIVED_COLUMNS, DerivedColumn
from parkfacts.facts.comparison.matrix import MatrixRow
from parkfacts.facts.derived.figure import MARK, with_terms
from parkfacts.facts.model import Family
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.models.cell_failure import cells_told
from parkfacts.models.comparison_cells import GridCell, GridHead
from parkfacts.models.comparison_grid import ComparisonGrid
from parkfacts.models.comparison_lines import Folded
from parkfacts.models.plain_text import plain_as_html
from parkfacts.models.translation import on_screen

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
GridRole = Qt.ItemDataRole.UserRole + 1
"""The GridCell of an index, None in the line of a family; the GridHead of a head."""


class ComparisonModel(QAbstractTableModel):
    """Shows one grid. Transposed, families have no lines of their own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grid: ComparisonGrid | None = None
        self.transposed = False
        self.tells_all = False
        """Whether a park's cell says what stands below it, as no column does."""
        self._lines: list[int] = []

    def show(self, grid: ComparisonGrid, transposed: bool) -> None:
        """Show another grid."""
        self.beginResetModel()
        self.grid, self.transposed = grid, transposed
        self._lines = [
            at
            for at, line in enumerate(grid.lines)
            if not transposed or isinstance(line, MatrixRow)
        ]
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        if parent.isValid() or self.grid is None or not self._lines:
            return 0
        return len(self.grid.columns) if self.transposed else len(self._lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        if parent.isValid() or self.grid is None:
            return 0
        return len(self._lines) if self.transposed else len(self.grid.columns)

    def row_at(self, index: Index) -> MatrixRow | None:
        """The compared row that a cell belongs to; None in the line of a family."""
        if self.grid is None or not index.isValid():
            return None
        line = self.grid.lines[self._lines[index.column() if self.transposed else index.row()]]
        return line if isinstance(line, MatrixRow) else None

    def head_of(self, index: Index) -> GridHead | None:
        """The head of the park or reckoned column that a cell belongs to."""
        if self.grid is None or not index.isValid():
            return None
        return self.grid.columns[index.row() if self.transposed else index.column()]

    def index_of(self, indicator: str, kind: str = "", head: str = "") -> QModelIndex:
        """The cell of an indicator under the head of a kind and an id; without a kind the first.

        Invalid if it is not shown.
        """
        line = self.grid.line_of(indicator) if self.grid else None
        if self.grid is None or line is None:
            return QModelIndex()
        heads: list[tuple[str, str]] = [(one.kind, one.id) for one in self.grid.columns]
        if kind and (kind, head) not in heads:
            return QModelIndex()
        at, column = self._lines.index(line), heads.index((kind, head)) if kind else 0
        return self.index(column, at) if self.transposed else self.index(at, column)

    def is_family(self, row: int) -> bool:
        """Whether a line is the head of a family."""
        if self.grid is None or self.transposed:
            return False
        return isinstance(self.grid.lines[self._lines[row]], Family)

    def folded_at(self, row: int) -> Folded | None:
        """What is folded in a line; None in any other."""
        if self.grid is None or self.transposed or not 0 <= row < len(self._lines):
            return None
        line = self.grid.lines[self._lines[row]]
        return line if isinstance(line, Folded) else None

    def line_head(self, row: int) -> GridHead:
        """The head of a line, upright."""
        assert self.grid is not None
        return self.grid.line_head(self._lines[row])

    def reckoned_below(self, index: Index) -> list[str]:
        """What is reckoned of the park of a cell, each in a line that says what it is."""
        head = self.head_of(index)
        if self.grid is None or self.transposed or head is None or head.kind != "park":
            return []
        line = self._lines[index.row()]
        found = [
            on_screen(Phrase("{name}：{what}", name=_marked(one.kind), what=cell.ranged))
            for at, one in enumerate(self.grid.columns)
            if one.kind in ("difference", "ratio") and one.id == head.id
            and (cell := self.grid.cell(line, at)) and cell.ranged
        ]  # fmt: skip
        own = self.grid.cell(line, index.column())
        if own and own.ranked and any(one.kind == "rank" for one in self.grid.columns):
            place = Phrase("第{n}", n=own.ranked)
            found.append(on_screen(Phrase("{name}：{what}", name=_marked("rank"), what=place)))
        return found

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.is_family(index.row()):
            return Qt.ItemFlag.ItemIsEnabled
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        head = self.head(section, orientation)
        if head is None:
            return None
        if role == GridRole:
            return head
        if role == Qt.ItemDataRole.DisplayRole:
            return head.title + on_screen(in_brackets(head.second))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return on_screen(joined("，", (head.title, head.tag, head.second)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_as_html(head.tip or head.title)
        return None

    def head(self, section: int, orientation: Qt.Orientation) -> GridHead | None:
        """The head of a line or a column on screen."""
        grid = self.grid
        if grid is None:
            return None
        along = orientation is Qt.Orientation.Horizontal
        if along is not self.transposed:
            return grid.columns[section] if section < len(grid.columns) else None
        return grid.line_head(self._lines[section]) if section < len(self._lines) else None

    @cells_told
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.grid is None:
            return None
        across = (index.column(), index.row()) if self.transposed else (index.row(), index.column())
        cell = self.grid.cell(self._lines[across[0]], across[1])
        if role == GridRole:
            return cell
        if cell is None:
            return self._of_folded(across[0], role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _read(cell)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_as_html(cell.tip) if cell.tip else None
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._beside(cell, index)
        return None

    def _of_folded(self, row: int, role: int) -> str | None:
        """What a line says that opens others; a head of a family is read as the head that it is."""
        folded = self.folded_at(row)
        if folded is None or role != Qt.ItemDataRole.AccessibleTextRole:
            return None
        name = folded.family.name if folded.whole else ""
        return on_screen(joined("，", (name, folded.words, Phrase("按回车"))))

    def _beside(self, cell: GridCell, index: Index) -> str:
        """In words what is shown by bold type and by a mark."""
        first = self.tr("可比的园区中居首") if cell.tone == "strong" else ""
        others = self.tr("另有 {n} 个值，按回车换", "", cell.others) if cell.others else ""
        told = self._told_below(index) if self.tells_all else ()
        return on_screen(joined("；", (first, others.format(n=cell.others), *told)))

    def _told_below(self, index: Index) -> list[str]:
        """What stands below the values where verdicts and differences have no columns."""
        row = self.row_at(index)
        if row is None or self.grid is None:
            return []
        at = next(at for at, head in enumerate(self.grid.columns) if head.kind == "verdict")
        verdict = self.grid.cell(self._lines[index.row()], at)
        return [*self.reckoned_below(index), *([_read(verdict)] if verdict else [])]


def _marked(kind: DerivedColumn) -> str:
    """What a reckoned column is called, with the mark of what is reckoned: 差值（推算）."""
    return with_terms(DERIVED_COLUMNS[kind], MARK)


def _read(cell: GridCell) -> str:
    """The whole cell in one line, for a screen reader; the word of a verdict before its reasons."""
    second = cell.second or cell.aside
    parts = (cell.text, second, cell.tag) if second else (cell.tag, cell.text)
    return on_screen(joined("，", parts))
