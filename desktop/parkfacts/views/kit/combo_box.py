"""A choice that is seen in both themes: Fusion's frame is darker than a dark window."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QComboBox

from parkfacts.views.kit.marks import EDGE, MARK_PX, paint_mark


class ComboBox(QComboBox):
    """With the mark of a menu at its right; the style sheet draws the rest."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        area = QRectF(self.rect())
        middle = QPointF(area.right() - EDGE - MARK_PX / 2, area.center().y())
        with QPainter(self) as painter:
            paint_mark(painter, "down", middle, self.palette().color(QPalette.ColorRole.Text))
