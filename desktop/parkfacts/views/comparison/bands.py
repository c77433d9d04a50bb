"""An indicator as a band over its values, its verdict as one below: for where room is short."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from parkfacts.facts.chart.spec import in_brackets
from parkfacts.models.comparison_cells import GridCell, GridHead
from parkfacts.models.translation import on_screen
from parkfacts.views.comparison.cell_text import (
    MARGIN,
    STEP,
    CellTexts,
    TextLine,
    height_of,
    name_lines,
)
from parkfacts.views.comparison.verdict_cell import paint_verdict, verdict_text
from parkfacts.views.kit.cell_painter import PADDING, fill

_OVER, _MOST_LINES = 8, 3
"""Above an indicator's name; the lines that it may have."""


class Band(NamedTuple):
    """Where the parts of a row stand, from its top."""

    name: Sequence[str]
    values: float
    """Top of the values."""
    verdict: float
    """Top of the verdict; the height of the row where nothing is told below."""
    height: int


def band_of(
    head: GridHead, cells: Sequence[Sequence[TextLine]], verdict: GridCell | None,
    texts: CellTexts, width: float,
) -> Band:  # fmt: skip
    """The band of a row: ``cells`` are the lines of its values, ``width`` is that of the table."""
    inner = width - 2 * PADDING
    name = name_lines(head.title, unit_of(head), inner, texts.font, _MOST_LINES)
    values = _OVER + STEP * len(name) - MARGIN + 2.0
    below = values + height_of(max(map(len, cells), default=1))
    told = verdict is not None and bool(verdict.text)
    height = below + (verdict_text(verdict, inner).height - 2 if told and verdict else 2)
    return Band(name, values, below, round(height))


def unit_of(head: GridHead) -> str:
    """The unit of an indicator in brackets behind its name."""
    return on_screen(in_brackets(head.second))


def paint_band(
    painter: QPainter, rect: QRectF, head: GridHead, verdict: GridCell | None, band: Band,
    texts: CellTexts, *, selected: bool, aside: str = "",
) -> None:  # fmt: skip
    """Name and verdict of a row, over the whole width of the table, however it is scrolled.

    ``aside``: what is out of sight, told where the name leaves room for it.
    """
    theme = texts.theme
    ground = theme.accent_soft if selected else theme.pane
    over = QRectF(rect.left(), rect.top(), rect.width(), band.values)
    fill(painter, over, ground)
    colour = theme.secondary if head.pale else theme.text
    for at, line in enumerate(band.name):
        top = rect.top() + _OVER - 2 + at * STEP
        strip = QRectF(rect.left() + PADDING, top, rect.width() - 2 * PADDING, STEP)
        spans = head.spans if at == 0 else ()
        texts.bold.text(painter, strip, line, colour=colour, spans=spans)
        taken = texts.bold.metrics.horizontalAdvance(line) + 2 * PADDING
        if at == 0 and aside and taken + texts.small.width(aside) < strip.width():
            texts.small.text(painter, strip, aside, colour=theme.accent, right=True)
    below = rect.adjusted(0, band.verdict, 0, 0)
    if below.height() > 1:
        texts.background(painter, below, ground)
    if verdict is not None and verdict.text:
        paint_verdict(painter, below.adjusted(PADDING, -MARGIN, -PADDING, -MARGIN), verdict, texts)


def paint_wide_line(
    painter: QPainter, rect: QRectF, head: GridHead, texts: CellTexts, *, current: bool
) -> None:
    """The head of a family, or what is folded of it, over the whole width of the table."""
    theme = texts.theme
    texts.background(painter, rect, theme.header)
    inner = rect.adjusted(PADDING, 0, -PADDING, 0)
    if head.kind == "folded":
        inner = _paint_arrow(painter, inner, texts)
    if head.title:
        texts.bold.text(painter, inner, head.title)
        inner.setLeft(inner.left() + texts.bold.metrics.horizontalAdvance(head.title) + 8)
    colour = theme.accent if head.kind == "folded" else theme.secondary
    texts.small.text(painter, inner, head.second, colour=colour)
    if current:
        texts.ring(painter, rect)


def _paint_arrow(painter: QPainter, rect: QRectF, texts: CellTexts) -> QRectF:
    """A mark that the line opens something; what is left of its rectangle."""
    texts.small.text(painter, rect, "›", colour=texts.theme.secondary)
    return rect.adjusted(12, 0, 0, 0)
