"""Small parts of panes: labels that never take text for markup, the one large figure, menus."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLayout, QMenu, QPushButton, QSizePolicy, QWidget

from parkfacts.drawing.fonts import figure_font, font
from parkfacts.drawing.theme import FIGURE_PX, LIGHT, Theme
from parkfacts.facts.model import Quantity
from parkfacts.facts.quantity.numerals import CHINESE_NUMERALS
from parkfacts.models.plain_text import plain_as_html

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

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(self._colour))
        mode = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.text(), mode, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


class LinkButton(QPushButton):
    """A line that leads somewhere, cut with … where the room ends."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = text
        self.setObjectName("link")
        self.setAccessibleName(text)
        # Or the tool tip would be told, with its markup.
        self.setAccessibleDescription(self.tr("转到这条事实"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # as links are everywhere
            self.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        mode = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self._whole, mode, self.width() - 2)
        # & marks a key in a button's text; in data it is only a character.
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(plain_as_html(self._whole) if shown != self._whole else "")


class FigureLabel(QLabel):
    """The figure, large: qualifier in the colour of caution, the number, a smaller unit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._theme = LIGHT
        self._parts = ("", "", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def show_figure(self, figure: str, quantity: Quantity | None) -> None:
        """Show a figure as it reads; a screen reader is told the whole."""
        self._parts = split_figure(figure, quantity.qualifier if quantity else "")
        self.setText(figure)

    def sizeHint(self) -> QSize:
        return QSize(200, 44)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 44)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        large, small = figure_font(), font(17)
        fonts = (small, large, large, small)
        widths = [
            QFontMetricsF(used).horizontalAdvance(text)
            for used, text in zip(fonts, self._parts, strict=True)
        ]
        if sum(widths) > self.width():
            scale = max(self.width() / sum(widths), 0.45)
            large.setPixelSize(int(FIGURE_PX * scale))
            small.setPixelSize(max(int(17 * scale), 12))
        base = 34.0
        left = 0.0
        ink = self._theme.text
        colours = (ink, self._theme.caution, ink, ink)
        for text, used, colour in zip(self._parts, fonts, colours, strict=True):
            painter.setFont(used)
            painter.setPen(QColor(colour))
            painter.drawText(QPointF(left, base), text)
            left += QFontMetricsF(used).horizontalAdvance(text) + (2 if text else 0)
        painter.end()


def split_figure(figure: str, qualifier: str) -> tuple[str, str, str, str]:
    """A figure as what stands before it, qualifier, number and rest.

    每周约1万片 → (每周, 约, 1, 万片); 突破2000亿元 → ("", 突破, 2000, 亿元); what cannot be told
    apart stands as the number.
    """
    before, found, behind = figure.partition(qualifier) if qualifier else ("", "", figure)
    if any(_in_number(char) for char in before) or not found:
        before, found, behind = "", "", figure
    start = next((at for at, char in enumerate(behind) if _in_number(char)), 0)
    if not found and behind.startswith("每"):
        before, behind, start = behind[:start], behind[start:], 0
    end = start
    while end < len(behind) and (_in_number(behind[end]) or behind[end] in ".,/"):
        end += 1
    if end == start or start > 2:
        return before, found, behind, ""
    return before, found, behind[:end], behind[end:]


def _in_number(char: str) -> bool:
    return char.isdigit() or char in CHINESE_NUMERALS - {"万", "亿"}
