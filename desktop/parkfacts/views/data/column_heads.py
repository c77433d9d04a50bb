"""The heads over the raw table: name, what the column becomes, and why we think so."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from parkfacts.drawing.fonts import font, note_font
from parkfacts.drawing.theme import LIGHT, Theme
from parkfacts.exchange.intake.grid.model import letters
from parkfacts.exchange.intake.mapping.model import ColumnMeaning
from parkfacts.models.import_grid_model import ColumnRole
from parkfacts.models.import_words import ROLE_WORDS, given_in_short
from parkfacts.models.translation import on_screen
from parkfacts.views.data.fate_marks import MARK_PX, paint_fate
from parkfacts.views.kit.cell_painter import PADDING, CellPainter, fill
from parkfacts.views.kit.marks import MARK_PX as SMALL_MARK_PX
from parkfacts.views.kit.marks import paint_mark

HEAD_PX = 70
_LINES = (4, 26, 48)
"""Tops of the three lines."""
_LINE_PX, _ROLE_PX = 18, 21
_LETTER_GAP = 6
_MOST_ROLE_PX = 112
"""So wide a head is made for what it becomes; what does not fit is told beside the table."""


class ColumnHeads(QHeaderView):
    """A click goes to the column; one on what it becomes, or a right one, asks for the menu."""

    menu_wanted = Signal(int)
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(HEAD_PX)
        self.setMinimumSectionSize(40)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda at: self._ask(self.logicalIndexAt(at.x()), menu=True)
        )
        self.current = -1
        """The column that the keyboard is in."""
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._bold = CellPainter(theme, font(semibold=True), note_font())
        self._plain = CellPainter(theme, font(), note_font())
        self._note = CellPainter(theme, note_font(), note_font())

    def wanted_width(self, column: ColumnMeaning) -> float:
        """How wide a head is that shows its name and what it becomes whole."""
        name = self._bold.width(column.head) + self._letter_width(column) + 2 * PADDING
        role = self._role_width(column) + SMALL_MARK_PX + 3 * PADDING
        return max(name, min(role, _MOST_ROLE_PX))

    def width_with_reason(self, column: ColumnMeaning) -> float:
        """How wide a head is that tells its reason whole, too."""
        return max(self.wanted_width(column), self._note.width(on_screen(column.why)) + 2 * PADDING)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = self.logicalIndexAt(event.position().toPoint().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        resizing = self.cursor().shape() == Qt.CursorShape.SplitHCursor
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        section = self.logicalIndexAt(at.x())
        if section != self._pressed or resizing or event.button() != Qt.MouseButton.LeftButton:
            return
        self._ask(section, menu=_LINES[1] - 2 <= at.y() < _LINES[2])

    def _ask(self, section: int, *, menu: bool) -> None:
        if section >= 0:
            self.chosen.emit(section)
            if menu:
                self.menu_wanted.emit(section)

    def _letter_width(self, column: ColumnMeaning) -> float:
        return self._note.width(letters(column.column)) + _LETTER_GAP

    def _role_width(self, column: ColumnMeaning) -> float:
        role = self._bold.width(on_screen(ROLE_WORDS[column.role]))
        given = on_screen(_beyond_head(column))
        mark = 0 if column.role and column.sure else MARK_PX + 4
        return role + (self._plain.width(given) + 8 if given else 0) + mark

    def paintSection(self, painter: QPainter, rect: object, section: int) -> None:
        column = self.model().headerData(section, self.orientation(), ColumnRole)
        place = QRectF(rect)  # type: ignore[call-overload]
        theme = self._plain.theme
        painter.save()
        self._plain.background(painter, place, theme.header)
        painter.setPen(QPen(QColor(theme.hairline), 1))
        edge = place.right() - 0.5
        painter.drawLine(QPointF(edge, place.top()), QPointF(edge, place.bottom()))
        if isinstance(column, ColumnMeaning):
            self._paint_column(painter, place, column)
        if section == self.current:
            fill(painter, QRectF(place.left(), place.bottom() - 2, place.width(), 2), theme.accent)
        painter.restore()

    def _paint_column(self, painter: QPainter, place: QRectF, column: ColumnMeaning) -> None:
        theme = self._plain.theme
        inner = place.adjusted(PADDING, 0, -PADDING, 0)
        name = QRectF(inner.left(), place.top() + _LINES[0], inner.width(), _LINE_PX)
        self._note.text(painter, name, letters(column.column), colour=theme.secondary)
        name.setLeft(name.left() + self._letter_width(column))
        self._bold.text(painter, name, column.head, middle=True)
        self._paint_role(painter, place, column)
        why = QRectF(inner.left(), place.top() + _LINES[2], inner.width(), _LINE_PX)
        self._note.text(painter, why, on_screen(column.why), colour=theme.secondary)

    def _paint_role(self, painter: QPainter, place: QRectF, column: ColumnMeaning) -> None:
        """What it becomes, with what its head says; what is not placed stands out."""
        theme = self._plain.theme
        strip = QRectF(place.left(), place.top() + _LINES[1], place.width() - 1, _ROLE_PX)
        if not column.role:
            fill(painter, strip, theme.hit)
        inner = strip.adjusted(PADDING, 0, -PADDING, 0)
        middle = QPointF(inner.right() - SMALL_MARK_PX / 2, inner.center().y())
        paint_mark(painter, "down", middle, QColor(theme.secondary))
        inner.setRight(inner.right() - SMALL_MARK_PX - 4)
        if not column.role or not column.sure:
            mark = QPointF(inner.left() + MARK_PX / 2, inner.center().y())
            paint_fate(painter, "doubt" if column.role else "bad", mark, theme)
            inner.setLeft(inner.left() + MARK_PX + 4)
        quiet = {"": theme.caution, "unused": theme.secondary}
        word = on_screen(ROLE_WORDS[column.role])
        self._bold.text(painter, inner, word, colour=quiet.get(column.role, theme.accent))
        inner.setLeft(inner.left() + self._bold.width(word) + 8)
        if inner.width() > 0:
            self._plain.text(painter, inner, on_screen(_beyond_head(column)))


def _beyond_head(column: ColumnMeaning) -> str:
    """What is given of a column that its name does not show already."""
    said = {name: "" for name, text in column.given._asdict().items() if text in column.head}
    return given_in_short(column.given._replace(**said))
