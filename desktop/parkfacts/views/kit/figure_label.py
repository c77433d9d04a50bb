"""The one large figure of a source card, always whole."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from parkfacts.drawing.fonts import figure_font, font
from parkfacts.drawing.theme import FIGURE_PX, LIGHT, Theme
from parkfacts.facts.model import Quantity
from parkfacts.facts.quantity.numerals import CHINESE_NUMERALS

_LINE_PX, _BASE_PX = 44, 34.0
_GAP_PX = 2
_UNIT_PX = 17
_SMALLEST = 0.6
_Piece: TypeAlias = "tuple[str, bool, bool]"


class FigureLabel(QLabel):
    """Qualifier in the colour of caution, number, a smaller unit; all smaller in a narrow card."""

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
        return QSize(200, _LINE_PX * len(self._lines()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        scale = self._scale()
        with QPainter(self) as painter:
            for at, line in enumerate(self._lines()):
                left = 0.0
                for text, is_large, cautions in line:
                    used = _font(is_large, scale)
                    painter.setFont(used)
                    painter.setPen(QColor(self._theme.caution if cautions else self._theme.text))
                    painter.drawText(QPointF(left, at * _LINE_PX + _BASE_PX), text)
                    left += _width(text, used) + _GAP_PX

    def _pieces(self) -> list[_Piece]:
        """The parts that there are: text, whether it is large, whether it is a qualifier."""
        looks = ((False, False), (True, True), (True, False), (False, False))
        return [(part, *look) for part, look in zip(self._parts, looks, strict=True) if part]

    def _scale(self) -> float:
        """How much smaller it is set to stand on one line; never so small that it is no head."""
        wide = sum(_width(text, _font(large, 1.0)) + _GAP_PX for text, large, _ in self._pieces())
        return max(min((self.width() or 200) / wide, 1.0), _SMALLEST) if wide else 1.0

    def _lines(self) -> list[list[_Piece]]:
        """The parts on as many lines as they need; never a … in place of a part."""
        scale, room = self._scale(), self.width() or 200
        lines: list[list[_Piece]] = [[]]
        left = 0.0
        for text, large, cautions in self._pieces():
            used = _font(large, scale)
            if left and left + _width(text, used) > room:
                lines.append([])
                left = 0.0
            while len(text) > 1 and _width(text, used) > room:
                fits = _fitting(text, used, room)
                lines[-1].append((text[:fits], large, cautions))
                lines.append([])
                text = text[fits:]
            lines[-1].append((text, large, cautions))
            left += _width(text, used) + _GAP_PX
        return lines


def _font(is_large: bool, scale: float) -> QFont:
    made = figure_font() if is_large else font(_UNIT_PX)
    if scale < 1:
        made.setPixelSize(max(int((FIGURE_PX if is_large else _UNIT_PX) * scale), 12))
    return made


def _fitting(text: str, used: QFont, room: float) -> int:
    """How many characters of a text stand in a line; one at least, never all."""
    fits = len(text) - 1
    while fits > 1 and _width(text[:fits], used) > room:
        fits -= 1
    return fits


def _width(text: str, used: QFont) -> float:
    return QFontMetricsF(used).horizontalAdvance(text)


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
