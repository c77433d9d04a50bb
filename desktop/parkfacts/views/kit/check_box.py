"""A check box that is seen in both themes: Fusion's frame is darker than a dark window."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton


class CheckBox(QCheckBox):
    """Painted as the boxes of tree and facets are."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxIndicator
        box = QRectF(self.style().subElementRect(part, option, self))
        role, colours = QPalette.ColorRole, self.palette()
        with QPainter(self) as painter:
            paint_box(
                painter,
                box,
                colours.color(role.Highlight),
                colours.color(role.HighlightedText) if self.isChecked() else None,
                colours.color(QPalette.ColorGroup.Disabled, role.Text),
                colours.color(role.Base),
            )


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
