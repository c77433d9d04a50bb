"""Marks of what comes of a figure: each has a shape of its own beside its colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from parkfacts.drawing.theme import Theme
from parkfacts.models.import_words import Fate

MARK_PX = 12
"""The side of the square that a mark fills."""
_INKS: dict[Fate, str] = {
    "new": "comparable",
    "same": "absent",
    "changed": "accent",
    "conflict": "caution",
    "doubt": "caution",
    "bad": "caution",
    "out": "absent",
}


def paint_fate(painter: QPainter, fate: Fate, middle: QPointF, theme: Theme) -> None:
    """Draw the mark around its middle.

    new: a disc; same: a ring; changed: a triangle; conflict: an unequal sign; doubt: a ring with a
    question; bad: a filled square with a cross; out: a bar.
    """
    ink = QColor(getattr(theme, _INKS[fate]))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(middle)
    pen = QPen(ink, 1.4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _DRAW[fate](painter, ink, theme)
    painter.restore()


def _disc(painter: QPainter, ink: QColor, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(QPointF(0, 0), 3.2, 3.2)


def _ring(painter: QPainter, ink: QColor, theme: Theme) -> None:
    painter.drawEllipse(QPointF(0, 0), 3, 3)


def _triangle(painter: QPainter, ink: QColor, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon([QPointF(-4.2, 3.2), QPointF(4.2, 3.2), QPointF(0, -4.2)])


def _unequal(painter: QPainter, ink: QColor, theme: Theme) -> None:
    painter.drawLine(QPointF(-4, -1.8), QPointF(4, -1.8))
    painter.drawLine(QPointF(-4, 1.8), QPointF(4, 1.8))
    painter.drawLine(QPointF(-2.4, 4.6), QPointF(2.4, -4.6))


def _question(painter: QPainter, ink: QColor, theme: Theme) -> None:
    painter.drawEllipse(QPointF(0, 0), 5.4, 5.4)
    painter.drawPolyline([
        QPointF(-1.7, -1.6), QPointF(-1.2, -2.7), QPointF(0, -3.1), QPointF(1.3, -2.6),
        QPointF(1.7, -1.5), QPointF(1.1, -0.5), QPointF(0, 0.3), QPointF(0, 0.9),
    ])  # fmt: skip
    painter.drawPoint(QPointF(0, 2.9))


def _cross(painter: QPainter, ink: QColor, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(QRectF(-5.5, -5.5, 11, 11), 2.5, 2.5)
    pen = QPen(QColor(theme.pane), 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(-2.3, -2.3), QPointF(2.3, 2.3))
    painter.drawLine(QPointF(-2.3, 2.3), QPointF(2.3, -2.3))


def _bar(painter: QPainter, ink: QColor, theme: Theme) -> None:
    painter.drawLine(QPointF(-3.5, 0), QPointF(3.5, 0))


_DRAW = {
    "new": _disc,
    "same": _ring,
    "changed": _triangle,
    "conflict": _unequal,
    "doubt": _question,
    "bad": _cross,
    "out": _bar,
}
