"""Marks that say what a control does or is, drawn: a typed one is a box where the font has none.

On the way to the first window: QStyle, whose enums take 3 ms to build, is not imported here.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QToolButton, QWidget

Mark = Literal["down", "up", "cross", "away", "lines", "filter"]
"""More below; sorted upwards; takes away; is at home elsewhere; the menu; narrows the tables."""
MARK_PX = 8
"""The side of the square that a mark fills."""
EDGE = 8
"""Between a mark and the right edge of its control."""
_LINE = 1.3
_SHAPES: dict[Mark, tuple[tuple[float, float], ...]] = {
    "down": ((-4, -2), (4, -2), (0, 2.5)),
    "up": ((-4, 2), (4, 2), (0, -2.5)),
    "filter": ((-4.5, -4), (4.5, -4), (1.2, 0.2), (1.2, 4.5), (-1.2, 3.2), (-1.2, 0.2)),
}
_STROKES: dict[Mark, tuple[tuple[tuple[float, float], ...], ...]] = {
    "cross": (((-3.5, -3.5), (3.5, 3.5)), ((-3.5, 3.5), (3.5, -3.5))),
    "lines": (((-5, -4), (5, -4)), ((-5, 0), (5, 0)), ((-5, 4), (5, 4))),
    "away": (((-3.2, 3.2), (3.2, -3.2)), ((-1.6, -3.2), (3.2, -3.2), (3.2, 1.6))),
}


def paint_box(
    painter: QPainter, box: QRectF, accent: QColor, tick: QColor | None, frame: QColor, fill: QColor
) -> None:
    """A box; with the colour of a ``tick`` it is filled and has one: not a colour alone tells."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if tick is None:
        painter.setPen(QPen(frame, 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent)
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QPen(tick, 1.6))
    x, y, w = box.left(), box.top(), box.width()
    corners = ((0.24, 0.52), (0.43, 0.70), (0.77, 0.32))
    painter.drawPolyline([QPointF(x + across * w, y + down * w) for across, down in corners])


def paint_mark(painter: QPainter, mark: Mark, middle: QPointF, colour: QColor) -> None:
    """Draw a mark around its middle, as high as the characters of the type for work."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(middle)
    if corners := _SHAPES.get(mark):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon([QPointF(*corner) for corner in corners])
    else:
        pen = QPen(colour, _LINE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for stroke in _STROKES[mark]:
            painter.drawPolyline([QPointF(*corner) for corner in stroke])
    painter.restore()


class MarkButton(QToolButton):
    """A button with a mark at its right edge; without a text the mark stands alone."""

    def __init__(self, mark: Mark, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark: Mark = mark
        # The style sheet keeps room for the mark behind a text.
        self.setProperty("marked", "behind" if text else "alone")
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text before the mark."""
        super().setText(text)
        where = "behind" if text else "alone"
        if self.property("marked") != where:
            self.setProperty("marked", where)
            self.style().unpolish(self)
            self.style().polish(self)

    def set_mark(self, mark: Mark) -> None:
        """Show another mark."""
        if mark != self._mark:
            self._mark = mark
            self.update()

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return size if self.text() else QSize(size.height(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        area = QRectF(self.rect())
        middle = area.center()
        if self.text():
            middle.setX(area.right() - EDGE - MARK_PX / 2)
        with QPainter(self) as painter:
            # The style sheet turns the colours of the act around where the keyboard is.
            turned = self.hasFocus() and self.objectName() == "primary"
            role = QPalette.ColorRole.Highlight if turned else QPalette.ColorRole.ButtonText
            colour = self.palette().color(role)
            paint_mark(painter, self._mark, middle, colour)
