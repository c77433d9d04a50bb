"""The heads of the raw table's rows: their numbers, and which of them are not taken in."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from parkfacts.drawing.fonts import note_font
from parkfacts.drawing.theme import LIGHT, ROW_PX, Theme
from parkfacts.models.import_grid_model import ImportGridModel
from parkfacts.views.kit.cell_painter import CellPainter

_WIDTH_PX, _PADDING = 46, 7


class RowHeads(QHeaderView):
    """Rows of the data have a stroke in the accent; a click asks for what can be done with one."""

    menu_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(ROW_PX)
        self.setFixedWidth(_WIDTH_PX)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self._ask(self.logicalIndexAt(at.y())))
        self.sectionClicked.connect(self._ask)
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._note = CellPainter(theme, note_font(), note_font())

    def widen_for(self, rows: int) -> None:
        """Give the numbers of so many rows their room."""
        self.setFixedWidth(max(_WIDTH_PX, int(self._note.width(str(rows))) + 3 * _PADDING))

    def _ask(self, row: int) -> None:
        if row >= 0:
            self.menu_wanted.emit(row)

    def paintSection(self, painter: QPainter, rect: object, section: int) -> None:
        model = self.model()
        place = QRectF(rect)  # type: ignore[call-overload]
        theme = self._note.theme
        painter.save()
        self._note.background(painter, place, theme.header)
        painter.setPen(QPen(QColor(theme.hairline), 1))
        edge = place.right() - 0.5
        painter.drawLine(QPointF(edge, place.top()), QPointF(edge, place.bottom()))
        seen = model.seen if isinstance(model, ImportGridModel) else None
        if seen is not None:
            meaning = seen.rows.get(section)
            aside = meaning is not None and meaning.aside
            inside = seen.mapping.first_row <= section <= seen.mapping.last_row and not aside
            strip = place.adjusted(_PADDING, 0, -_PADDING, 0)
            colour = theme.text if inside else theme.secondary
            self._note.text(painter, strip, str(section + 1), colour=colour, right=True)
            if inside and section not in seen.mapping.heads:
                painter.setPen(QPen(QColor(theme.accent), 2))
                left = place.left() + 1
                painter.drawLine(QPointF(left, place.top()), QPointF(left, place.bottom() - 1))
            elif aside:
                painter.setPen(QPen(QColor(theme.secondary), 1.2))
                middle, left = place.center().y(), place.left() + _PADDING - 2
                painter.drawLine(QPointF(left, middle), QPointF(left + 6, middle))
        painter.restore()
