"""The second line of a row: columns that have no room beside the others, told one after another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from parkfacts.facts.chart.spec import SEPARATOR
from parkfacts.models.fact_model import ShownCell
from parkfacts.views.kit.cell_painter import TAG_GAP, CellPainter

_LEAST_NAME, _LEAST = 64, 26
"""Pixels that a name, and anything else, keeps."""


class SecondLine:
    """Paints cells beside each other. Names are cut first, in the middle; then what stands last."""

    def __init__(self, cells: CellPainter) -> None:
        self._cells = cells

    def paint(self, painter: QPainter, rect: QRectF, told: Sequence[ShownCell]) -> None:
        """Paint what is told in a rectangle; what is empty is left out."""
        shown = [cell for cell in told if cell.text]
        between = self._cells.width(SEPARATOR)
        room = rect.width() - between * max(len(shown) - 1, 0)
        theme, left = self._cells.theme, rect.left()
        for at, (cell, width) in enumerate(self._fitted(shown, room)):
            if at:
                place = QRectF(left, rect.top(), between + 1, rect.height())
                self._cells.text(painter, place, SEPARATOR, colour=theme.secondary)
                left += between
            self._cells.text(
                painter,
                QRectF(left, rect.top(), width + 1, rect.height()),
                cell.text,
                colour=theme.secondary,
                spans=cell.spans,
                caution=cell.caution,
                tag=cell.mark,
                middle=cell.is_name,
            )
            left += width

    def _fitted(self, shown: list[ShownCell], room: float) -> list[tuple[ShownCell, float]]:
        """The cells with their widths: the whole names, else the short ones, else cut ones."""
        widths = [self._width(cell) for cell in shown]
        for at, cell in enumerate(shown):
            if sum(widths) > room and cell.short is not None:
                shown[at] = cell.short
                widths[at] = self._width(cell.short)
        names = [at for at, cell in enumerate(shown) if cell.is_name]
        others = [at for at in reversed(range(len(shown))) if at not in names]
        for at in (*reversed(names), *others):
            least = _LEAST_NAME if at in names else _LEAST
            over = sum(widths) - room
            widths[at] -= max(min(over, widths[at] - least), 0)
        return list(zip(shown, widths, strict=True))

    def _width(self, cell: ShownCell) -> float:
        tag = self._cells.tag_width(cell.mark) + TAG_GAP if cell.mark else 0
        return self._cells.width(cell.text) + tag
