"""The raw table of an import as a Qt model: each cell as it was shown, with what comes of it."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from parkfacts.exchange.intake.drafting.model import FactDraft, Place
from parkfacts.exchange.intake.grid.model import CellKind, letters
from parkfacts.exchange.intake.mapping.model import ColumnMeaning
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.wording import labels
from parkfacts.models.cell_failure import cells_told
from parkfacts.models.import_words import FATE_WORDS, Fate, meaning_in_short, waiting_in_short
from parkfacts.models.plain_text import plain_as_html
from parkfacts.models.seen_import import SeenImport
from parkfacts.models.translation import on_screen, within

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
GridCellRole = Qt.ItemDataRole.UserRole + 1
ColumnRole = Qt.ItemDataRole.UserRole + 2
"""Of a head of columns: its ColumnMeaning."""

_MOST_CROSSED = 12
"""Cells that a title goes on over."""
Ground = Literal["data", "head", "aside"]
"""What of the table a cell is: its figures and names, its heads, or what is set aside."""


class GridCell(NamedTuple):
    """What is painted of a cell."""

    text: str
    right: bool = False
    fate: Fate | None = None
    ground: Ground = "data"
    mended: bool = False
    """Whether a person put another text in its place."""
    begins: int | None = None
    """Of a title over empty cells, the column in which it begins; each of them has its text."""


class ImportGridModel(QAbstractTableModel):
    """Lazy over the grid: nothing is made for a cell before it is seen."""

    mend_wanted = Signal(tuple, str)
    """A place, and the text that is to stand there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.seen: SeenImport | None = None

    def show(self, seen: SeenImport | None) -> None:
        """Show an import; where its grid is the one that is shown, one stays where one is."""
        same = seen is not None and self.seen is not None and seen.grid is self.seen.grid
        if not same:
            self.beginResetModel()
        self.seen = seen
        if not same:
            self.endResetModel()
            return
        assert seen is not None
        last_row, last_column = seen.row_count - 1, seen.column_count - 1
        if last_row >= 0 and last_column >= 0:
            self.dataChanged.emit(self.index(0, 0), self.index(last_row, last_column))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last_column)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, last_row)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or self.seen is None else self.seen.row_count

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or self.seen is None else self.seen.column_count

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def column(self, number: int) -> ColumnMeaning | None:
        """What a column means."""
        if self.seen is None or not 0 <= number < len(self.seen.mapping.columns):
            return None
        return self.seen.mapping.columns[number]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if self.seen is None:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self._row_head(section, role)
        column = self.column(section)
        if column is None:
            return None
        if role == ColumnRole:
            return column
        if role == Qt.ItemDataRole.DisplayRole:
            name = f"{letters(section)} {column.head}".strip()
            return on_screen(Phrase("{name}：{value}", name=name, value=meaning_in_short(column)))
        if role == Qt.ItemDataRole.ToolTipRole:
            told = [column.head, on_screen(meaning_in_short(column)), on_screen(column.why)]
            return plain_as_html("\n".join(line for line in told if line))
        return None

    def _row_head(self, row: int, role: int) -> Any:
        assert self.seen is not None
        meaning = self.seen.rows.get(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(row + 1)
        if role == Qt.ItemDataRole.ToolTipRole:
            hidden = Phrase("原表中隐藏的行") if row in self.seen.grid.hidden_rows else ""
            told = joined("；", [meaning.why if meaning else "", hidden])
            return plain_as_html(on_screen(told))
        return None

    @cells_told
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        seen = self.seen
        if seen is None or not index.isValid():
            return None
        place = (index.row(), index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return seen.cell(place)
        if role == GridCellRole:
            return self._cell(seen, place)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_as_html(self.told(place))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.told(place)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or self.seen is None:
            return False
        place = (index.row(), index.column())
        if str(value) != self.seen.cell(place):
            self.mend_wanted.emit(place, str(value))
        return True

    def told(self, place: Place) -> str:
        """All that is to be known of a cell: what stands there, what it becomes, what is wrong."""
        if self.seen is None:
            return ""
        seen, lines = self.seen, [self.seen.cell(place)]
        if place in seen.answers.mends:
            lines.append(on_screen(Phrase("原为：{cell}", cell=str(seen.texts[place]))))
        if draft := seen.draft_at(place):
            lines += draft_told(seen, draft)
        row = seen.rows.get(place[0])
        if row is not None and row.why:
            lines.append(on_screen(row.why))
        return "\n".join(line for line in lines if line)

    def _cell(self, seen: SeenImport, place: Place) -> GridCell:
        row, column = place
        mapping, text = seen.mapping, seen.cell(place)
        meaning = self.column(column)
        fate = seen.fate_at(place)
        row_meaning = seen.rows.get(row)
        if row in mapping.heads:
            ground: Ground = "head"
        elif (
            not mapping.first_row <= row <= mapping.last_row
            or (row_meaning is not None and row_meaning.aside)
            or (meaning is not None and meaning.role == "unused")
        ):
            ground = "aside"
        else:
            ground = "data"
        number = bool(seen.grid.kinds[place] == CellKind.NUMBER)
        right = ground != "head" and (fate is not None or number)
        mended = place in seen.answers.mends
        if not right and not mapping.first_row <= row <= mapping.last_row and ground == "aside":
            return self._title(seen, place) or GridCell(text, ground=ground, mended=mended)
        return GridCell(text, right, fate, ground, mended)

    def _title(self, seen: SeenImport, place: Place) -> GridCell | None:
        """A title or a note that goes on over empty cells at its right, as in a sheet."""
        row, column = place
        begins = column
        while begins > 0 and column - begins < _MOST_CROSSED and not seen.cell((row, begins)):
            begins -= 1
        text = seen.cell((row, begins))
        behind = (row, begins + 1)
        if not text or (begins + 1 < seen.column_count and seen.cell(behind)):
            return None
        return GridCell(text, ground="aside", begins=begins)


def draft_told(seen: SeenImport, draft: FactDraft) -> list[str]:
    """What a figure becomes and what is wrong with it, a line each."""
    lines = []
    if fact := draft.fact:
        lines.append(on_screen(labels.figure(fact)))
        names = [seen.park_name(fact.park), seen.indicator_name(fact.indicator)]
        lines.append(" · ".join(within(one) for one in (*names, labels.period_with_basis(fact))))
    fate = FATE_WORDS[seen.fates[seen.number_at[draft.at]]]
    told = draft.why and draft.why != fate
    lines.append(on_screen(Phrase("{name}：{value}", name=fate, value=draft.why) if told else fate))
    if waiting := waiting_in_short(draft):
        lines.append(on_screen(waiting))
    for problem in draft.problems:
        said = problem.what
        if problem.expected:
            said = Phrase("{problem}；应为：{wanted}", problem=said, wanted=problem.expected)
        lines.append(on_screen(said))
    return lines
