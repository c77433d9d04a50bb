"""An entry of the basket painted: what it is, how much, of whom, what has changed, the note."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from parkfacts.drawing.fonts import font, note_font
from parkfacts.drawing.theme import HEADER_PX, LIGHT, Theme
from parkfacts.models.basket_model import Entry, EntryRole
from parkfacts.views.kit.cell_painter import TAG_GAP, CellPainter, area

Index = QModelIndex | QPersistentModelIndex
_SIDE, _TOP, _LINE, _NOTE_LINE = 12, 7, 20, 18
_NOTE_INDENT, _GAP = 10, 8
_MOST_LINES = 2
"""Lines of a long title or note; the whole stands in the tool tip."""


class BasketDelegate(QStyledItemDelegate):
    """Headings on one line; things on two, with what has changed and the note under them."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._note_metrics = QFontMetricsF(note_font())
        self._heights: dict[tuple[Entry, int], int] = {}
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._work = CellPainter(theme, font(), note_font())
        self._heavy = CellPainter(theme, font(semibold=True), note_font())
        self._small = CellPainter(theme, note_font(), note_font())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry: Entry = index.data(EntryRole)
        width = self._view.viewport().width()
        key = (entry, width)
        if key not in self._heights:
            if len(self._heights) > 20_000:
                self._heights.clear()
            self._heights[key] = self._height(entry, width)
        return QSize(100, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(EntryRole)
        theme, rect = self._work.theme, area(option)
        heading = entry.kind == "heading"
        chosen = self._view.selectionModel().isSelected(index)
        painter.save()
        ground = theme.accent_soft if chosen else theme.header if heading else theme.pane
        self._work.background(painter, rect, ground)
        if index == self._view.currentIndex() and self._view.hasFocus():
            painter.fillRect(QRectF(0, rect.top(), 3, rect.height()), QColor(theme.accent))
        inner = rect.adjusted(_SIDE, _TOP, -_SIDE, 0)
        top = self._paint_heading(painter, inner, entry) if heading else (
            self._paint_thing(painter, inner, entry)
        )  # fmt: skip
        if entry.told:
            line = QRectF(inner.left(), top, inner.width(), _NOTE_LINE)
            tag = self.tr("已不在") if entry.state.word == "gone" else self.tr("有变")
            width = self._small.metrics.horizontalAdvance(tag) + _GAP
            self._small.text(painter, line, tag, colour=theme.caution)
            rest = line.adjusted(width, 0, 0, 0)
            self._small.text(painter, rest, entry.told, colour=theme.secondary)
            top += _NOTE_LINE
        if entry.note:
            self._paint_note(painter, QRectF(inner.left(), top + 2, inner.width(), 0), entry.note)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("标题文字"))
        editor.setMaxLength(200)
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect = area(option).toRect()
        rect.setHeight(HEADER_PX + 2)
        editor.setGeometry(rect.adjusted(2, 0, -2, 0))

    def _paint_heading(self, painter: QPainter, inner: QRectF, entry: Entry) -> float:
        line = QRectF(inner.left(), inner.top(), inner.width(), _LINE)
        count = str(entry.under)
        width = self._small.metrics.horizontalAdvance(count)
        self._small.text(painter, line, count, colour=self._work.theme.secondary, right=True)
        self._heavy.text(painter, line.adjusted(0, 0, -width - _GAP, 0), entry.title)
        return line.bottom()

    def _paint_thing(self, painter: QPainter, inner: QRectF, entry: Entry) -> float:
        theme = self._work.theme
        gone = entry.state.word == "gone"
        ink = theme.secondary if gone else theme.text
        line = QRectF(inner.left(), inner.top(), inner.width(), _LINE)
        if entry.tag:
            self._work.tag(painter, line, line.left(), entry.tag)
            line.setLeft(line.left() + self._work.tag_width(entry.tag) + TAG_GAP + 2)
        if entry.figure:
            width = min(self._heavy.metrics.horizontalAdvance(entry.figure), line.width() * 0.6)
            place = QRectF(line.right() - width, line.top(), width, _LINE)
            start = entry.figure.find(entry.qualifier) if entry.qualifier and not gone else -1
            caution = (start, start + len(entry.qualifier)) if start >= 0 else (0, 0)
            painter_of = self._work if gone else self._heavy
            painter_of.text(painter, place, entry.figure, colour=ink, right=True, caution=caution)
            line.setRight(place.left() - _GAP)
        top = inner.top() + _LINE
        if entry.kind == "claim":
            top = self._paint_wrapped(painter, line, entry.title, ink)
        else:
            self._work.text(painter, line, entry.title, colour=ink)
        second = QRectF(inner.left(), top, inner.width(), _NOTE_LINE)
        if entry.mark:
            self._small.text(painter, second, entry.mark, colour=theme.secondary, right=True)
            width = self._small.metrics.horizontalAdvance(entry.mark)
            second.setRight(second.right() - width - _GAP)
        self._small.text(painter, second, entry.second, colour=theme.secondary)
        return second.bottom()

    def _paint_wrapped(self, painter: QPainter, line: QRectF, text: str, ink: str) -> float:
        """A text on two lines at most, beside the tag."""
        shown = _broken(text, self._work, line.width())
        for at, part in enumerate(shown):
            place = line.translated(0, at * _LINE)
            self._work.text(painter, place, part, colour=ink)
        return line.top() + _LINE * len(shown)

    def _paint_note(self, painter: QPainter, place: QRectF, note: str) -> None:
        """The user's own words, set apart by a line at their left."""
        theme = self._work.theme
        shown = _broken(note, self._small, place.width() - _NOTE_INDENT)
        bottom = place.top() + _NOTE_LINE * len(shown)
        painter.setPen(QPen(QColor(theme.absent), 2))
        left = place.left() + 1
        painter.drawLine(QPointF(left, place.top() + 2), QPointF(left, bottom - 2))
        for at, part in enumerate(shown):
            top = place.top() + at * _NOTE_LINE
            width = place.width() - _NOTE_INDENT
            line = QRectF(place.left() + _NOTE_INDENT, top, width, _NOTE_LINE)
            self._small.text(painter, line, part, colour=theme.text)

    def _height(self, entry: Entry, width: int) -> int:
        room = width - 2 * _SIDE
        height = float(2 * _TOP + _LINE)
        if entry.kind == "heading":
            height -= 2
        else:
            height += _NOTE_LINE
        if entry.kind == "claim":
            beside = room - self._work.tag_width(entry.tag) - TAG_GAP - 2
            height += _LINE * (len(_broken(entry.title, self._work, beside)) - 1)
        if entry.told:
            height += _NOTE_LINE
        if entry.note:
            height += 3 + _NOTE_LINE * len(_broken(entry.note, self._small, room - _NOTE_INDENT))
        return round(height)


def _broken(text: str, cells: CellPainter, width: float) -> list[str]:
    """The text in lines that fit, two at most; the last takes the rest and is cut when painted."""
    text = " ".join(text.split())
    layout = QTextLayout(text, cells.font)
    layout.setTextOption(_wrapping())
    layout.beginLayout()
    lines: list[str] = []
    while len(lines) < _MOST_LINES:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 20))
        start = line.textStart()
        last = len(lines) == _MOST_LINES - 1
        lines.append(text[start:] if last else text[start : start + line.textLength()])
    layout.endLayout()
    return lines or [""]


def _wrapping() -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
