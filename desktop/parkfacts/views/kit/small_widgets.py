"""Small parts of panes: labels that never take text for markup, links, menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QLabel,
    QLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from parkfacts.drawing.theme import LIGHT
from parkfacts.models.plain_text import plain_as_html

if TYPE_CHECKING:  # at run time it would build all of QStyle's enums, 6 ms of a start
    from PySide6.QtWidgets import QStyleOptionButton

_KEPT_HEIGHTS = 16
_LEAST_WIDTH = 60
_UNDER_LINK_PX = 5
_WRAPS = int(Qt.TextFlag.TextWordWrap)
_JOINER = "\u2060"
"""Between two characters it keeps them on one line (Unicode 15, §23.2)."""


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
    """Take everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget()
        if widget is not None:
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


class LinkButton(QPushButton):
    """A line that leads somewhere, on as many lines as it needs; the ``figure`` in it on one."""

    def __init__(self, text: str, figure: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = text.replace(figure, _JOINER.join(figure)) if figure else text
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
        room = QRect(0, 0, width, 10_000)
        return self.fontMetrics().boundingRect(room, _WRAPS, self._whole).height() + _UNDER_LINK_PX

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
            painter.drawText(self.rect().adjusted(0, 1, 0, 0), _WRAPS, self._whole)
