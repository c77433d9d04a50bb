"""How the lists of an import are painted: marks before words, boxes of what is taken in."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from parkfacts.drawing.fonts import font, note_font
from parkfacts.drawing.theme import LIGHT, ROW_PX, Theme
from parkfacts.models.import_list import FateRole, Index, SecondRole, TagRole, TakenRole
from parkfacts.views.data.fate_marks import MARK_PX, paint_fate
from parkfacts.views.data.grid_cells import cell_editor
from parkfacts.views.kit.cell_painter import PADDING, CellPainter, area

BOX_PX = 14
_UPPER_PX, _LOWER_PX = 25, 18
"""Heights of the two lines of a row."""


class ListDelegate(QStyledItemDelegate):
    """Paints the cells of a list; a click on its box changes whether a figure is taken in."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._cells = CellPainter(theme, font(), note_font())
        self._note = CellPainter(theme, note_font(), note_font())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW_PX)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        return cell_editor(parent, self.tr("改这一格"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, theme = area(option), self._cells.theme
        selected = self._view.selectionModel().isSelected(index)
        painter.save()
        self._cells.background(painter, rect, theme.accent_soft if selected else theme.pane)
        inner = rect.adjusted(PADDING, 0, -PADDING, 0)
        taken, fate = index.data(TakenRole), index.data(FateRole)
        if taken is not None:
            self._cells.check_box(painter, _box(rect), taken)
            inner.setLeft(inner.left() + BOX_PX + 6)
        if fate is not None:
            middle = QPointF(inner.left() + MARK_PX / 2, rect.center().y())
            paint_fate(painter, fate, middle, theme)
            inner.setLeft(inner.left() + MARK_PX + 5)
        aligned = index.data(Qt.ItemDataRole.TextAlignmentRole) or 0
        right = bool(aligned & int(Qt.AlignmentFlag.AlignRight))
        text = str(index.data() or "").replace("\n", " ")
        editable = bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
        quiet = taken is False
        colour = theme.secondary if quiet else theme.text
        if editable and not text:
            text, colour = self.tr("（空）"), theme.secondary
        if second := index.data(SecondRole):
            below = QRectF(inner.left(), rect.top() + _UPPER_PX, inner.width(), _LOWER_PX)
            self._note.text(painter, below, second, colour=theme.secondary)
            inner = QRectF(inner.left(), rect.top() + 3, inner.width(), _UPPER_PX - 3)
        tag = index.data(TagRole) or ""
        self._cells.text(
            painter, inner, text, colour=colour, right=right, tag=tag, middle=not index.column()
        )
        if index == self._view.currentIndex() and self._view.hasFocus():
            self._cells.ring(painter, rect)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        taken = index.data(TakenRole)
        if (
            taken is not None
            and event.type() == QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and _box(area(option)).adjusted(-4, -6, 4, 6).contains(event.position())
        ):
            model.setData(index, not taken, TakenRole)
            return True
        return super().editorEvent(event, model, option, index)


def _box(rect: QRectF) -> QRectF:
    top = rect.center().y() - BOX_PX / 2
    return QRectF(rect.left() + PADDING, round(top), BOX_PX, BOX_PX)
