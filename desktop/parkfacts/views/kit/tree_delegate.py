"""How the rows of the park tree and of the facets are painted: check box, name, tag, count."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from parkfacts.drawing.fonts import font, note_font
from parkfacts.drawing.theme import LIGHT, Theme
from parkfacts.models.facet_model import ChoiceRole
from parkfacts.models.park_model import CountRole, ShortRole, TagRole
from parkfacts.views.kit.cell_painter import ELSEWHERE, TAG_GAP, CellPainter, area, fill
from parkfacts.views.kit.marks import MARK_PX, paint_mark

Index = QModelIndex | QPersistentModelIndex
TREE_ROW_PX = 28
_BOX, _GAP, _RIGHT = 14, 8, 10


class TreeDelegate(QStyledItemDelegate):
    """One line: check box where there is one, name, outlined tag, count at the right edge."""

    def __init__(self, view: QAbstractItemView, headings: bool = False) -> None:
        super().__init__(view)
        self._view = view
        self._headings = headings
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._cells = CellPainter(theme, font(), note_font())
        self._head = CellPainter(theme, font(semibold=True), note_font())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, TREE_ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._cells.theme
        rect = area(option)
        painter.save()
        # The view is asked rather than option.state: QStyle and its enums cost 6 ms at start.
        if not self._headings and self._view.selectionModel().isSelected(index):
            fill(painter, rect, theme.accent_soft)
        if index == self._view.currentIndex() and self._view.hasFocus():
            fill(painter, QRectF(0, rect.top(), 3, rect.height()), theme.accent)
        left = rect.left() + 2
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is not None:
            box = self._box(option)
            checked = Qt.CheckState(state) == Qt.CheckState.Checked
            self._cells.check_box(painter, box, checked)
            left = box.right() + _GAP
        count = index.data(CountRole)
        right = rect.right() - _RIGHT
        if count is not None:
            number = str(count)
            width = self._cells.metrics.horizontalAdvance(number)
            place = QRectF(right - width, rect.top(), width, rect.height())
            self._cells.text(painter, place, number, colour=theme.secondary, right=True)
            right -= width + _GAP
        heading = self._headings and state is None
        cells = self._head if heading else self._cells
        name, tag = self._fitting(index, cells, right - left)
        if heading:
            right = self._paint_choice(
                painter, index, QRectF(left, rect.top(), right - left, rect.height()), name
            )
        elif self._is_filter(index):
            middle = QPointF(right - MARK_PX / 2, rect.center().y())
            paint_mark(painter, "filter", middle, QColor(theme.accent))
            right -= MARK_PX + _GAP
            name, tag = self._fitting(index, cells, right - left)
        cells.text(
            painter,
            QRectF(left, rect.top(), max(right - left, 0), rect.height()),
            name,
            colour=theme.secondary if heading or count == 0 else theme.text,
            tag=tag,
            middle=not heading,  # long names differ at their ends
        )
        painter.restore()

    def _is_filter(self, index: Index) -> bool:
        """Whether the tables show this row alone: told by a mark, not by a ground alone."""
        return not self._headings and self._view.selectionModel().isSelected(index)

    def _paint_choice(self, painter: QPainter, index: Index, room: QRectF, name: str) -> float:
        """Behind the heading of a closed facet, what is chosen in it; returns where it begins."""
        view, chosen = self._view, index.data(ChoiceRole)
        if not chosen or not isinstance(view, QTreeView) or view.isExpanded(index):
            return room.right()
        left = room.left() + self._head.metrics.horizontalAdvance(name)
        place = QRectF(left, room.top(), max(room.right() - left, 0), room.height())
        said = self.tr("：{chosen}").format(chosen=chosen)
        self._cells.text(painter, place, said, colour=self._cells.theme.accent)
        return left

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """A click on the box, or the space bar, checks and unchecks."""
        if not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        if event.type() == QEvent.Type.KeyPress:
            return super().editorEvent(event, model, option, index)
        if event.type() != QEvent.Type.MouseButtonRelease or not isinstance(event, QMouseEvent):
            return False
        whole_row = self._headings
        box = self._box(option).adjusted(-6, -6, 6, 6)
        if not whole_row and not box.contains(event.position()):
            return False
        checked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
        turned = Qt.CheckState.Unchecked if checked == Qt.CheckState.Checked else (
            Qt.CheckState.Checked
        )  # fmt: skip
        return model.setData(index, turned.value, Qt.ItemDataRole.CheckStateRole)

    def _fitting(self, index: Index, cells: CellPainter, room: float) -> tuple[str, str]:
        """Name and tag that fit: the whole name, else the short one, else a mark for the tag."""
        whole = index.data(Qt.ItemDataRole.DisplayRole) or ""
        tag = index.data(TagRole) or ""
        short = index.data(ShortRole) or whole
        mark = tag and ELSEWHERE
        for name, shown in ((whole, tag), (short, tag), (whole, mark), (short, mark)):
            width = cells.metrics.horizontalAdvance(name)
            if width + (cells.tag_width(shown) + TAG_GAP if shown else 0) <= room:
                return name, shown
        return short, mark

    def _box(self, option: QStyleOptionViewItem) -> QRectF:
        rect = area(option)
        return QRectF(rect.left() + 2, round(rect.center().y() - _BOX / 2), _BOX, _BOX)
