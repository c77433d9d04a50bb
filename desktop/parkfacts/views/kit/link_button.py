"""A line that leads to something else, with a figure in it that is never cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from parkfacts.views.kit.wrapping import wrapped

if TYPE_CHECKING:  # at run time it would build all of QStyle's enums, 6 ms of a start
    from PySide6.QtWidgets import QStyleOptionButton

_LEAST_WIDTH = 60
_UNDER_LINK_PX = 5


class LinkButton(QPushButton):
    """A line that leads somewhere; on as many lines as it needs, for it may have a figure in it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = text
        self.setObjectName("link")
        # & marks a key in a button's text; in data it is only a character.
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        # Or the tool tip would be told, with its markup.
        self.setAccessibleDescription(self.tr("转到这条事实"))
        # Not of a fixed height: that would be the one that it has at another width.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # as links are everywhere
            self.click()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, super().minimumSizeHint().height())

    def heightForWidth(self, width: int) -> int:
        lines = wrapped(self._whole, width, self.font())
        return len(lines) * self.fontMetrics().lineSpacing() + _UNDER_LINK_PX

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._whole) + 2
        return QSize(width, self.heightForWidth(max(self.width(), _LEAST_WIDTH)))

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """The style draws what is around the text."""
        super().initStyleOption(option)
        option.text = ""  # type: ignore[attr-defined]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            reached = self.hasFocus() or self.underMouse()
            role = QPalette.ColorRole.Link if reached else QPalette.ColorRole.ButtonText
            painter.setPen(self.palette().color(role))
            step = self.fontMetrics().lineSpacing()
            for at, line in enumerate(wrapped(self._whole, self.width(), self.font())):
                strip = QRect(0, 1 + at * step, self.width(), step)
                painter.drawText(strip, Qt.AlignmentFlag.AlignVCenter, line)
