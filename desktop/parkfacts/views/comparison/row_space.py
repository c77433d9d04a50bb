"""How high the rows of the comparison are: as high as their longest cell needs, measured once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex

from parkfacts.drawing.theme import LIGHT
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.models.comparison_cells import GridCell
from parkfacts.models.comparison_model import ComparisonModel, GridRole, Index
from parkfacts.models.translation import on_screen
from parkfacts.views.comparison.bands import Band, band_of
from parkfacts.views.comparison.cell_text import CellTexts, TextLine, height_of
from parkfacts.views.comparison.verdict_cell import verdict_text
from parkfacts.views.kit.cell_painter import PADDING


class RowSpaces:
    """Lines and heights for the widths of the moment; kept until ``forget``."""

    def __init__(
        self, model: ComparisonModel, width_of: Callable[[int], int], whole: Callable[[], int]
    ) -> None:
        """``width_of``: the width of a column in pixels; ``whole``: that of the table."""
        self._model, self._width_of, self._whole = model, width_of, whole
        self._texts = CellTexts(LIGHT)
        self._bands: dict[int, Band] = {}
        self._lines: dict[tuple[int, int], list[TextLine]] = {}
        self.banded = False

    def forget(self, *, banded: bool) -> None:
        """Other widths, or another grid."""
        self.banded = banded
        self._bands.clear()
        self._lines.clear()

    def band(self, row: int) -> Band | None:
        """The band of a row; None where indicators stand at the left of their values."""
        if not self.banded:
            return None
        if row not in self._bands:
            self._bands[row] = self._measured(row)
        return self._bands[row]

    def lines(self, index: Index, cell: GridCell) -> list[TextLine]:
        """The lines of a cell."""
        place = index.row(), index.column()
        if place not in self._lines:
            reckoned = self._model.reckoned_below(index) if self.banded else ()
            width = self._width_of(index.column()) - 2 * PADDING
            self._lines[place] = self._texts.lines(cell, width, reckoned)
        return self._lines[place]

    def verdict(self, row: int) -> GridCell | None:
        """The verdict of a row."""
        for column in range(self._model.columnCount()):
            index = self._model.index(row, column)
            if self.is_verdict(index):
                cell = index.data(GridRole)
                return cell if isinstance(cell, GridCell) else None
        return None

    def out_of_sight(self, row: int, left_of: Callable[[int], int]) -> tuple[int, int]:
        """How many figures of a row stand left and right of what is seen; ``left_of`` a column."""
        before = behind = 0
        for index in self._cells(row):
            width, cell = self._width_of(index.column()), index.data(GridRole)
            if width and isinstance(cell, GridCell) and cell.fact:
                middle = left_of(index.column()) + width / 2
                before, behind = before + (middle < 0), behind + (middle > self._whole())
        return before, behind

    def aside(self, row: int, left_of: Callable[[int], int]) -> str:
        """The same in words; empty where all figures are seen."""
        before, behind = self.out_of_sight(row, left_of)
        told = [Phrase("‹ 左边还有 {n} 个数", n=before)] if before else []
        told += [Phrase("右边还有 {n} 个数 ›", n=behind)] if behind else []
        return on_screen(joined("　", told)) if told else ""

    def is_verdict(self, index: Index) -> bool:
        """Whether a verdict stands in a cell."""
        head = self._model.head_of(index)
        return head is not None and head.kind == "verdict"

    def height(self, row: int, least: int) -> int:
        """How high a row with figures has to be."""
        if band := self.band(row):
            return band.height
        return max(least, *(self._height(index) for index in self._cells(row)))

    def _height(self, index: QModelIndex) -> int:
        cell = index.data(GridRole)
        if self.is_verdict(index):
            return verdict_text(cell, self._width_of(index.column()) - 2 * PADDING).height
        return height_of(len(self.lines(index, cell)))

    def _measured(self, row: int) -> Band:
        head = self._model.line_head(row)
        told: Sequence[list[TextLine]] = [
            self.lines(index, index.data(GridRole))
            for index in self._cells(row)
            if self._width_of(index.column())
        ]
        return band_of(head, told, self.verdict(row), self._texts, self._whole())

    def _cells(self, row: int) -> list[QModelIndex]:
        found = [self._model.index(row, at) for at in range(self._model.columnCount())]
        return [index for index in found if index.data(GridRole) is not None]
