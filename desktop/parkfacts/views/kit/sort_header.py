"""The head of a table that is sorted by several columns: the directions are drawn."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from parkfacts.drawing.fonts import font, note_font
from parkfacts.drawing.theme import LIGHT, Theme
from parkfacts.models.fact_model import Sorting, SortRole
from parkfacts.views.kit.cell_painter import PADDING, CellPainter
from parkfacts.views.kit.marks import MARK_PX, paint_mark

_GAP = 5


class SortHeader(QHeaderView):
    """Titles as the style sheet has them, with a mark beside those that are sorted by.

    Qt's own mark knows one column, and a typed one is a box where the font has none.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._cells = CellPainter(theme, font(semibold=True), note_font())

    def paintSection(self, painter: QPainter, rect: object, section: int) -> None:
        place = QRectF(rect)  # type: ignore[call-overload]
        theme, role, model = self._cells.theme, Qt.ItemDataRole, self.model()
        self._cells.background(painter, place, theme.header)
        title = model.headerData(section, self.orientation(), role.DisplayRole)
        aligned = model.headerData(section, self.orientation(), role.TextAlignmentRole)
        right = bool(aligned & Qt.AlignmentFlag.AlignRight)
        strip = place.adjusted(PADDING, 0, -PADDING, 0)
        sorting = model.headerData(section, self.orientation(), SortRole)
        if isinstance(sorting, Sorting):
            self._paint_sorting(painter, strip, title, sorting, right)
        self._cells.text(painter, strip, title, colour=theme.secondary, right=right)

    def _paint_sorting(
        self, painter: QPainter, strip: QRectF, title: str, sorting: Sorting, right: bool
    ) -> None:
        """The mark stands behind the title, before one at the right; the strip becomes narrower."""
        number = str(sorting.place) if sorting.place else ""
        number_px = self._cells.metrics.horizontalAdvance(number)
        room = MARK_PX + number_px + _GAP
        title_px = min(self._cells.metrics.horizontalAdvance(title), strip.width() - room)
        left = strip.right() - title_px - room if right else strip.left() + title_px + _GAP
        middle = QPointF(left + MARK_PX / 2, strip.center().y())
        colour = self._cells.theme.secondary
        paint_mark(painter, "down" if sorting.descending else "up", middle, QColor(colour))
        beside = QRectF(left + MARK_PX + 1, strip.top(), number_px + 1, strip.height())
        self._cells.text(painter, beside, number, colour=colour)
        if right:
            strip.setLeft(left + room)
        else:
            strip.setRight(left - _GAP)
