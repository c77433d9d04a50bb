"""Painting the comparison: figures over their period and scope, verdicts, heads of both sides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from parkfacts.drawing.fonts import font, note_font
from parkfacts.drawing.theme import LIGHT, Theme
from parkfacts.facts.chart.spec import in_brackets
from parkfacts.facts.verdict.row_reasons import WORDS
from parkfacts.facts.verdict.verdict import CODES
from parkfacts.models.comparison_grid import GridCell, GridHead
from parkfacts.models.comparison_model import ComparisonModel, GridRole, Index
from parkfacts.models.translation import on_screen, within
from parkfacts.views.kit.cell_painter import PADDING, TAG_GAP, CellPainter, area

LINE_PX = 44
FAMILY_PX = 28
_STEP = 17
_FRAME, _BESIDE, _SHORT_TEXT = 14, 6, 66
"""What a word's frame adds to its width, and the gap behind it."""
_PAUSES = "；、，;,"
_FIRST, _SECOND = 14.0, 31.0
"""Middles of the two lines of a cell, from its top."""


class _Painter(CellPainter):
    """A cell painter that knows the bold and the small type, and lines at a height."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, font(), note_font())
        self.small = CellPainter(theme, note_font(), note_font())
        self.bold = CellPainter(theme, font(semibold=True), note_font())

    def colour_of(self, cell: GridCell) -> str:
        tones = {"absent": self.theme.secondary, "good": self.theme.comparable,
                 "caution": self.theme.caution}  # fmt: skip
        return tones.get(cell.tone, self.theme.text)


def _line(rect: QRectF, middle: float) -> QRectF:
    """The strip of a cell whose text is centred at ``middle``."""
    return QRectF(rect.left() + PADDING, rect.top() + middle - 9, rect.width() - 2 * PADDING, 18)


class ComparisonDelegate(QStyledItemDelegate):
    """Two lines a cell; a verdict has its word in a frame, the line of words beside it."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._cells = _Painter(theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, LINE_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, cell, theme = area(option), index.data(GridRole), self._cells.theme
        if cell is None:
            self._cells.background(painter, rect, theme.header)
            return
        selected = self._view.selectionModel().isSelected(index)
        self._cells.background(painter, rect, theme.accent_soft if selected else theme.pane)
        model = index.model()
        assert isinstance(model, ComparisonModel)
        head = model.head_of(index)
        if head is not None and head.kind == "verdict":
            self._paint_verdict(painter, rect, cell)
        elif cell.second:
            self._paint_two(painter, rect, cell)
        else:
            self._paint_lines(painter, rect.adjusted(PADDING, 0, -PADDING, 0), cell)
        if index == self._view.currentIndex() and self._view.hasFocus():
            self._cells.ring(painter, rect)

    def _paint_two(self, painter: QPainter, rect: QRectF, cell: GridCell) -> None:
        theme = self._cells.theme
        first = self._cells.bold if cell.tone == "strong" else self._cells
        first.text(
            painter, _line(rect, _FIRST), cell.text,
            colour=self._cells.colour_of(cell), right=True, caution=cell.caution,
        )  # fmt: skip
        if cell.others:
            self._paint_more(painter, rect)
        strip = _line(rect, _SECOND)
        tag = cell.tag
        if tag:
            width = self._cells.tag_width(tag)
            self._cells.tag(painter, strip, strip.right() - width, tag)
            strip.setRight(strip.right() - width - TAG_GAP)
        colour = theme.caution if cell.second_caution else theme.secondary
        self._cells.small.text(painter, strip, cell.second, colour=colour, right=True)

    def _paint_more(self, painter: QPainter, rect: QRectF) -> None:
        """A small triangle behind the figure, in the padding: the cell has further values."""
        x, y = rect.right() - 4, rect.top() + _FIRST + 1
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._cells.theme.secondary))
        painter.drawPolygon([QPointF(x - 3, y - 2), QPointF(x + 3, y - 2), QPointF(x, y + 2)])
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_verdict(self, painter: QPainter, rect: QRectF, cell: GridCell) -> None:
        inner = rect.adjusted(PADDING, 0, -PADDING, 0)
        width = _pill(painter, inner, cell.tag, self._cells.colour_of(cell))
        self._paint_lines(
            painter, inner.adjusted(width + _BESIDE, 0, 0, 0), cell._replace(tone=""), True
        )

    def _paint_lines(
        self, painter: QPainter, strip: QRectF, cell: GridCell, small: bool = False
    ) -> None:
        """One line, or two where it is too long; verdicts small and to the left."""
        cells = self._cells.small if small else self._cells
        for line, place in in_lines(cells, cell.text, strip):
            cells.text(painter, place, line, colour=self._cells.colour_of(cell), right=not small)


def in_lines(cells: CellPainter, text: str, rect: QRectF) -> Iterator[tuple[str, QRectF]]:
    """A text in one or two lines centred in a rectangle, each with its place."""
    lines = wrapped(text, rect.width(), cells.font)
    top = rect.top() + (rect.height() - _STEP * len(lines)) / 2
    for at, line in enumerate(lines):
        yield line, QRectF(rect.left(), top + at * _STEP, rect.width(), _STEP)


def wrapped(text: str, width: float, face: QFont) -> list[str]:
    """A text in one or two lines; what does not fit stays at the second's end, to be elided."""
    layout = QTextLayout(text, face)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    if not line.isValid():
        return []
    line.setLineWidth(max(width, 20.0))
    end = line.textLength()
    layout.endLayout()
    pause = 1 + max(text.rfind(mark, 0, end) for mark in _PAUSES)
    rest = QFontMetricsF(face).horizontalAdvance(text[pause:])
    if pause > 0 and end < len(text) and rest <= width:
        end = pause  # between words rather than within one
    return [text[:end].rstrip(), text[end:].lstrip()] if end < len(text) else [text]


def verdict_widths() -> tuple[int, int]:
    """Widths for a verdict's word in its frame with a little text beside it, and with all of it.

    All of it: the longest reason on two lines.
    """
    metrics = QFontMetricsF(note_font())
    reasons = [metrics.horizontalAdvance(within(code.words)) for code in CODES.values()]
    words = [metrics.horizontalAdvance(on_screen(word)) for word in WORDS.values()]
    framed = max(words) + _FRAME + _BESIDE + 2 * PADDING
    return ceil(framed + _SHORT_TEXT), ceil(framed + max(reasons) / 2)


def _pill(painter: QPainter, rect: QRectF, word: str, colour: str) -> float:
    """The word of a verdict in a rounded frame of its colour; how wide it is."""
    metrics = QFontMetricsF(note_font())
    width, height = metrics.horizontalAdvance(word) + _FRAME, 19.0
    top = round(rect.center().y() - height / 2) + 0.5
    box = QRectF(round(rect.left()) + 0.5, top, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setFont(note_font())
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)
    return width


class ComparisonHeader(QHeaderView):
    """Heads of two lines: parks with their place and kind, indicators with their unit."""

    menu_wanted = Signal(int)
    """A section was clicked or its menu was asked for."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.short_names = False
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._cells = _Painter(theme)

    def sizeHint(self) -> QSize:
        """As it is fixed: Qt's measures every section, at each change of style anew."""
        return self.minimumSize()

    def shorten(self, heads: Sequence[GridHead], width: int) -> None:
        """All parks by their short names, where one of them does not fit a width."""
        bold = self._cells.bold.metrics
        self.short_names = any(
            bold.horizontalAdvance(head.title)
            + 2 * PADDING
            + (self._cells.tag_width(head.tag) + TAG_GAP if head.tag else 0)
            > width
            for head in heads
        )

    def paintSection(self, painter: QPainter, rect: object, section: int) -> None:
        model = self.model()
        head = model.headerData(section, self.orientation(), GridRole)
        if not isinstance(head, GridHead):
            return
        theme = self._cells.theme
        place = QRectF(rect)  # type: ignore[call-overload]
        along = self.orientation() is Qt.Orientation.Horizontal
        plain = along or head.kind == "family"
        selected = not along and self._selected(section)
        fill = theme.header if plain else theme.accent_soft if selected else theme.pane
        painter.save()
        self._cells.background(painter, place, fill)
        if head.kind == "family":
            self._paint_family(painter, place, head)
        else:
            self._paint_head(painter, place, head, right=along and head.kind != "verdict")
        painter.restore()

    def _selected(self, section: int) -> bool:
        return self.selectionModel().isRowSelected(section, self.rootIndex())

    def _paint_family(self, painter: QPainter, rect: QRectF, head: GridHead) -> None:
        inner = rect.adjusted(PADDING, 0, 0, 0)
        self._cells.bold.text(painter, inner, head.title)
        inner.setLeft(inner.left() + self._cells.bold.metrics.horizontalAdvance(head.title) + 8)
        self._cells.small.text(painter, inner, head.second, colour=self._cells.theme.secondary)

    def _paint_head(self, painter: QPainter, rect: QRectF, head: GridHead, right: bool) -> None:
        theme = self._cells.theme
        cells = self._cells.bold if self.orientation() is Qt.Orientation.Horizontal else self._cells
        title = theme.text if head.kind in ("park", "indicator") else theme.secondary
        if head.kind == "indicator" or not head.second:
            unit = on_screen(in_brackets(head.second))
            strip = rect.adjusted(PADDING, 0, -PADDING, 0)
            for at, (line, place) in enumerate(in_lines(cells, head.title + unit, strip)):
                spans = head.spans if at == 0 else ()
                cells.text(painter, place, line, colour=title, right=right, spans=spans)
            return
        first = _line(rect, _FIRST)
        if head.tag:
            width = self._cells.tag_width(head.tag)
            self._cells.tag(painter, first, first.right() - width, head.tag)
            first.setRight(first.right() - width - TAG_GAP)
        name = head.short if self.short_names and head.short else head.title
        cells.text(painter, first, name, colour=title, right=right)
        strip = _line(rect, _SECOND)
        self._cells.small.text(painter, strip, head.second, colour=theme.secondary, right=right)

    def _ask_menu(self, at: object) -> None:
        section = self.logicalIndexAt(at)  # type: ignore[call-overload]
        if section >= 0:
            self.menu_wanted.emit(section)
