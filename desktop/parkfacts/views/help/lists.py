"""The contents of the handbook, and what was found in it: two lists that lead to places."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from parkfacts.app.handbook.pages import Handbook, Place
from parkfacts.app.handbook.search import Hit
from parkfacts.drawing.fonts import font, note_font
from parkfacts.drawing.theme import LIGHT, Theme

_PLACE = Qt.ItemDataRole.UserRole
_HIT = Qt.ItemDataRole.UserRole + 1
_ROW_PX, _GROUP_PX = 28, 34
_PAD = 10
_EXCERPT_LINES = 2


class PlaceList(QListWidget):
    """A line is chosen by a click, Return, or by going to it with the arrows."""

    chosen = Signal(object)
    """A ``Place``."""
    entered = Signal()
    """A line was clicked, or taken with Return: it is to be read now."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("places")
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(lambda item, _: self._choose(item))
        self.itemActivated.connect(self._enter)
        self.itemClicked.connect(self._enter)

    def mark(self, place: Place) -> None:
        """Make the line of a page the current one, without going there."""
        blocked = self.blockSignals(True)
        for row in range(self.count()):
            known = self.item(row).data(_PLACE)
            if known is not None and known.page == place.page:
                self.setCurrentRow(row)
                break
        self.blockSignals(blocked)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and (place := item.data(_PLACE)) is not None:
            self.chosen.emit(place)

    def _enter(self, item: QListWidgetItem) -> None:
        if item.data(_PLACE) is not None:
            self._choose(item)
            self.entered.emit()


def contents_list(handbook: Handbook, name: str) -> PlaceList:
    """The pages under the headings of their groups."""
    made = PlaceList(name)
    for group in handbook.groups:
        head = QListWidgetItem(group.title, made)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        head.setFont(note_font())
        head.setSizeHint(QSize(0, _GROUP_PX if made.count() > 1 else _ROW_PX))
        for page in group.pages:
            item = QListWidgetItem(handbook.page(page).title, made)
            item.setData(_PLACE, Place(page))
            item.setSizeHint(QSize(0, _ROW_PX))
    return made


class FoundList(PlaceList):
    """What was found: a title, and below it the words around the hit, which is marked."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._delegate = _HitDelegate(self)
        self.setItemDelegate(self._delegate)

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show what was found; none of it is current yet."""
        blocked = self.blockSignals(True)
        self.clear()
        for hit in hits:
            item = QListWidgetItem(hit.title, self)
            item.setData(_PLACE, hit.place)
            item.setData(_HIT, hit)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{hit.title} {hit.excerpt}")
        self.blockSignals(blocked)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._delegate.theme = theme
        self.viewport().update()


class _HitDelegate(QStyledItemDelegate):
    """Paints a hit: its title, and its excerpt on two lines, hits on their ground."""

    theme = LIGHT

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        line = QFontMetricsF(note_font()).height()
        title = QFontMetricsF(font()).height()
        return QSize(0, round(title + _EXCERPT_LINES * line + 16))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        hit: Hit = index.data(_HIT)
        style, plain = option.widget.style(), QStyleOptionViewItem(option)  # type: ignore[attr-defined]
        plain.text = ""  # type: ignore[attr-defined]
        style.drawControl(style.ControlElement.CE_ItemViewItem, plain, painter, option.widget)  # type: ignore[attr-defined]
        box = QRectF(option.rect).adjusted(_PAD, 7, -_PAD, -7)  # type: ignore[attr-defined]
        painter.save()
        used = font(semibold=True)
        metrics = QFontMetricsF(used)
        painter.setFont(used)
        painter.setPen(QColor(self.theme.text))
        title = metrics.elidedText(hit.title, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignTop, title)
        box.setTop(box.top() + metrics.height() + 2)
        self._paint_excerpt(painter, hit, box)
        painter.restore()

    def _paint_excerpt(self, painter: QPainter, hit: Hit, box: QRectF) -> None:
        """Two lines, broken where the room ends: each character stands by itself in Chinese."""
        painter.setFont(note_font())
        metrics = QFontMetricsF(note_font())
        left, top, line = box.left(), box.top(), 0
        for at, char in enumerate(hit.excerpt):
            width = metrics.horizontalAdvance(char)
            if left + width > box.right():
                line, left, top = line + 1, box.left(), top + metrics.height()
                if line == _EXCERPT_LINES:
                    return
            place = QRectF(left, top, width, metrics.height())
            if any(start <= at < end for start, end in hit.spans):
                painter.fillRect(place, QColor(self.theme.hit))
            painter.setPen(QColor(self.theme.secondary))
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft, char)
            left += width
