"""Painting one cell of a table or tree: hits marked, caution coloured, tags, check boxes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from parkfacts.drawing.theme import Theme
from parkfacts.views.kit.marks import MARK_PX, paint_box, paint_mark

PADDING = 8
TAG_GAP, TAG_PADDING = 4, 4
_CORNER_PX = 7
ELSEWHERE = "\ue000"
"""A tag without room for its words: an arrow that leads away is drawn. No text, never shown."""


def area(option: QStyleOptionViewItem) -> QRectF:
    """The rectangle of a cell; Qt's own type hints leave the attribute out."""
    return QRectF(option.rect)  # type: ignore[attr-defined]


def fill(painter: QPainter, rect: QRectF, colour: str) -> None:
    """Fill a rectangle; QPainter's own fillRect builds all of QGradient's enums, 1 ms at start."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRect(rect)


class CellPainter:
    """Holds what cells of one view have in common: theme, font, metrics."""

    def __init__(self, theme: Theme, work: QFont, note: QFont) -> None:
        self.theme = theme
        self.font = work
        self.note = note
        self.metrics = QFontMetricsF(work)
        self._widths: dict[str, float] = {}
        self._note_metrics = QFontMetricsF(note)

    def background(self, painter: QPainter, rect: QRectF, colour: str, line: bool = True) -> None:
        """Fill a cell and draw the hairline under it."""
        fill(painter, rect, colour)
        if line:
            painter.setPen(QPen(QColor(self.theme.hairline), 1))
            bottom = rect.bottom() - 0.5
            painter.drawLine(QPointF(rect.left(), bottom), QPointF(rect.right(), bottom))

    def ring(self, painter: QPainter, rect: QRectF) -> None:
        """What says that the keyboard is at a cell."""
        painter.setPen(QPen(QColor(self.theme.accent), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(1, 1, -1.5, -2))

    def corner(self, painter: QPainter, rect: QRectF) -> None:
        """The mark of the user's own rows: the upper left corner, turned over."""
        left, top = rect.left(), rect.top()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.accent))
        painter.drawPolygon(
            [QPointF(left, top), QPointF(left + _CORNER_PX, top), QPointF(left, top + _CORNER_PX)]
        )

    def text(
        self,
        painter: QPainter,
        rect: QRectF,
        text: str,
        *,
        colour: str = "",
        right: bool = False,
        spans: Sequence[tuple[int, int]] = (),
        caution: tuple[int, int] = (0, 0),
        tag: str = "",
        middle: bool = False,
    ) -> None:
        """Draw a line of text, elided to the rectangle, in the ``middle`` or at its end.

        The tag stands behind it.
        """
        room = rect.width() - (self.tag_width(tag) + TAG_GAP if tag else 0)
        shown, width = text, self.width(text)
        if width > room:
            mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
            shown = self.metrics.elidedText(text, mode, max(room, 0))
            width = self.metrics.horizontalAdvance(shown)
            spans = [part for span in spans for part in left_of(span, text, shown)]
            caution = next(iter(left_of(caution, text, shown)), (0, 0))
        left = rect.right() - width if right else rect.left()
        painter.setFont(self.font)
        for start, end in spans:
            self._hit(painter, rect, left, shown, start, end)
        base = rect.center().y() + (self.metrics.ascent() - self.metrics.descent()) / 2
        start, end = caution
        plain = colour or self.theme.text
        pieces = (
            (shown[:start], plain),
            (shown[start:end], self.theme.caution),
            (shown[end:], plain),
        )
        at = left
        for piece, ink in pieces:
            if piece:
                painter.setPen(QColor(ink))
                painter.drawText(QPointF(at, base), piece)
                at += self.width(piece)
        if tag:
            self.tag(painter, rect, left + width + TAG_GAP, tag)

    def width(self, text: str) -> float:
        """How wide a text is; asked again and again for the same few hundred texts."""
        if len(self._widths) > 5_000:
            self._widths.clear()
        if text not in self._widths:
            self._widths[text] = self.metrics.horizontalAdvance(text)
        return self._widths[text]

    def tag_width(self, tag: str) -> float:
        """How wide the outlined tag is."""
        words = MARK_PX if tag == ELSEWHERE else self._note_metrics.horizontalAdvance(tag)
        return words + 2 * TAG_PADDING

    def tag(self, painter: QPainter, rect: QRectF, left: float, tag: str) -> None:
        """A small outlined tag, such as 推断."""
        height = self._note_metrics.height() + 1
        top = round(rect.center().y() - height / 2) + 0.5
        box = QRectF(round(left) + 0.5, top, self.tag_width(tag), height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.theme.hairline), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
        if tag == ELSEWHERE:
            paint_mark(painter, "away", box.center(), QColor(self.theme.secondary))
            return
        painter.setFont(self.note)
        painter.setPen(QColor(self.theme.secondary))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tag)

    def check_box(self, painter: QPainter, box: QRectF, checked: bool) -> None:
        """A check box of the theme; checked is filled and has a tick, not a colour alone."""
        theme = self.theme
        tick = QColor(theme.on_accent) if checked else None
        colours = (QColor(theme.accent), tick, QColor(theme.absent), QColor(theme.pane))
        paint_box(painter, box, *colours)

    def _hit(
        self, painter: QPainter, rect: QRectF, left: float, shown: str, start: int, end: int
    ) -> None:
        if start >= end:
            return
        begin = left + self.metrics.horizontalAdvance(shown[:start])
        stop = left + self.metrics.horizontalAdvance(shown[:end])
        height = self.metrics.height() + 1
        mark = QRectF(begin, rect.center().y() - height / 2, stop - begin, height)
        fill(painter, mark, self.theme.hit)


def left_of(span: tuple[int, int], text: str, shown: str) -> list[tuple[int, int]]:
    """Where a stretch of a text stands when the text was cut to ``shown``: none, one or two parts.

    ``shown`` has one … in place of what was cut.
    """
    cut = next((at for at, (one, other) in enumerate(zip(text, shown, strict=False))
                if one != other), len(shown))  # fmt: skip
    lost = len(text) - len(shown)
    behind = cut + lost + 1
    start, end = span
    parts = [(start, min(end, cut)), (max(start, behind) - lost, end - lost)]
    return [(first, last) for first, last in parts if first < last]
