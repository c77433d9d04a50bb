"""A verdict as it is painted: its word in a rounded frame, the reasons beside or below it."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from parkfacts.drawing.fonts import note_font
from parkfacts.facts.verdict.row_reasons import WORDS
from parkfacts.facts.verdict.verdict import CODES
from parkfacts.models.comparison_cells import GridCell
from parkfacts.models.translation import on_screen, within
from parkfacts.views.comparison.cell_text import MARGIN, STEP, CellTexts
from parkfacts.views.kit.cell_painter import PADDING
from parkfacts.views.kit.wrapping import wrapped

PILL_PX = 19
_FRAME, _BESIDE = 14, 6
"""What a word's frame adds to its width, and the gap behind it."""
_SHORT_TEXT, _LONG_TEXT = 78, 110
"""The least room for reasons beside it, and what a column keeps for them."""


class VerdictText(NamedTuple):
    """The reasons in lines, and where they begin."""

    lines: Sequence[str]
    left: float
    """From the left of the word's frame; 0: below it."""

    @property
    def height(self) -> int:
        """How high a cell must be for it."""
        if self.left:
            return 2 * MARGIN + max(PILL_PX, STEP * len(self.lines))
        return 2 * MARGIN + PILL_PX + STEP * len(self.lines)


def verdict_text(cell: GridCell, width: float) -> VerdictText:
    """The reasons of a verdict beside its word where there is room, else below it."""
    if not cell.text:
        return VerdictText((), 1)
    beside = pill_width(cell.tag) + _BESIDE
    if width - beside >= _SHORT_TEXT:
        return VerdictText(wrapped(cell.text, width - beside, note_font()), beside)
    return VerdictText(wrapped(cell.text, width, note_font()), 0)


def paint_verdict(painter: QPainter, rect: QRectF, cell: GridCell, cells: CellTexts) -> None:
    """The word and its reasons in a rectangle without its padding, in the middle of its height."""
    told = verdict_text(cell, rect.width())
    colour = cells.theme.caution if cell.second_caution else cells.theme.text
    top = rect.center().y() - (told.height - 2 * MARGIN) / 2
    if told.left:
        middle, first = rect.center().y(), rect.center().y() - STEP * len(told.lines) / 2
    else:
        middle, first = top + PILL_PX / 2, top + PILL_PX
    paint_pill(painter, rect.left(), middle, cell.tag, cells.colour_of(cell))
    for at, line in enumerate(told.lines):
        left = rect.left() + told.left
        strip = QRectF(left, first + at * STEP, rect.right() - left, STEP)
        cells.small.text(painter, strip, line, colour=colour)


def pill_width(word: str) -> float:
    """How wide the frame of a word is."""
    return QFontMetricsF(note_font()).horizontalAdvance(word) + _FRAME


def paint_pill(painter: QPainter, left: float, middle: float, word: str, colour: str) -> None:
    """The word of a verdict in a rounded frame of its colour."""
    top = round(middle - PILL_PX / 2) + 0.5
    box = QRectF(round(left) + 0.5, top, pill_width(word), PILL_PX)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, PILL_PX / 2, PILL_PX / 2)
    painter.setFont(note_font())
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)


def verdict_widths() -> tuple[int, int]:
    """Widths of a column for a verdict's word in its frame, and with most reasons beside it.

    They stand on two lines then; the longest ones of a wordy language on three.
    """
    metrics = QFontMetricsF(note_font())
    reasons = [metrics.horizontalAdvance(within(code.words)) for code in CODES.values()]
    framed = max(pill_width(on_screen(word)) for word in WORDS.values()) + 2 * PADDING
    return ceil(framed), ceil(framed + _BESIDE + min(max(reasons) / 2, _LONG_TEXT))
