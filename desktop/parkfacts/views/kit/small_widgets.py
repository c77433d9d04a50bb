"""Small parts of panes: labels that never take text for markup, menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QLabel,
    QLayout,
    QMenu,
    QSizePolicy,
    QWidget,
)

from parkfacts.drawing.theme import LIGHT
from parkfacts.models.plain_text import plain_as_html

if TYPE_CHECKING:  # at run time it would build all of QStyle's enums, 6 ms of a start
    pass

_KEPT_HEIGHTS = 16
_LEAST_WIDTH = 60


def plain_label(text: str = "", name: str = "", selectable: bool = True) -> QLabel:
    """A label that wraps its text and lets it be selected and copied; ``name`` styles it."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    label.setObjectName(name)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


class Passage(QLabel):
    """Long text that wraps and can be selected; ``name`` styles it.

    How high it is, is worked out once for a width: Qt asks some ten times where a style sheet
    changes, and lays out all of the text each time.
    """

    def __init__(self, text: str = "", name: str = "") -> None:
        super().__init__()
        self._heights: dict[tuple[str, str, int], int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setText(text)
        self.setObjectName(name)

    def heightForWidth(self, width: int) -> int:
        wanted = (self.text(), self.font().key(), width)
        if wanted not in self._heights:
            if len(self._heights) > _KEPT_HEIGHTS:
                self._heights.clear()
            self._heights[wanted] = super().heightForWidth(width)
        return self._heights[wanted]

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, self.fontMetrics().height())


def popup_menu(parent: QWidget) -> QMenu:
    """A menu to be filled and popped up; it goes away when it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def empty(layout: QLayout) -> None:
    """Take everything out of a layout, and of those in it."""
    while layout.count():
        item = layout.takeAt(0)
        if isinstance(item, QLayout):
            empty(item)
        elif (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


class ElidedLabel(QLabel):
    """One line of text, cut with … where the room ends; a screen reader is told the whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._colour = LIGHT.secondary
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str, colour: str) -> None:
        """Show a text in a colour."""
        self._colour = colour
        self.setText(text)
        self.update()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(width, self.fontMetrics().height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """What is cut stands whole in the tool tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            from PySide6.QtWidgets import QToolTip

            whole = self.text() if self.sizeHint().width() > self.width() else ""
            QToolTip.showText(event.globalPos(), plain_as_html(whole), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(self._colour))
        mode = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.text(), mode, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
