"""A check box that is seen in both themes: Fusion's frame is darker than a dark window."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from parkfacts.views.kit.marks import paint_box


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
