"""The lines of text in a cell of the comparison: a figure is wrapped where it must, never cut."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from parkfacts.drawing.fonts import font, note_font
from parkfacts.drawing.theme import Theme
from parkfacts.models.comparison_cells import GridCell
from parkfacts.views.kit.cell_painter import PADDING, TAG_GAP, CellPainter
from parkfacts.views.kit.wrapping import LEAST_PX, wrapped

STEP = 17
"""From line to line."""
MARGIN = 5
"""Above the first and below the last line of a cell."""

LineKind = Literal["figure", "second", "reckoned"]


class TextLine(NamedTuple):
    """A line of a cell."""

    text: str
    kind: LineKind
    caution: tuple[int, int] = (0, 0)
    """Start and end of the qualifier in it, of a second line of what is to be minded."""
    tag: str = ""


class CellTexts(CellPainter):
    """A cell painter that knows the bold and the small type, and breaks texts into lines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, font(), note_font())
        self.small = CellPainter(theme, note_font(), note_font())
        self.bold = CellPainter(theme, font(semibold=True), note_font())

    def colour_of(self, cell: GridCell) -> str:
        """The colour of a cell's text, or of a verdict's word."""
        tones = {"absent": self.theme.secondary, "good": self.theme.comparable,
                 "caution": self.theme.caution}  # fmt: skip
        return tones.get(cell.tone, self.theme.secondary if cell.pale else self.theme.text)

    def lines(self, cell: GridCell, width: float, reckoned: Sequence[str] = ()) -> list[TextLine]:
        """The whole cell in lines of a width: figure, its period and scope, what is reckoned."""
        face = self._face(cell)
        found = [
            TextLine(text, "figure", caution)
            for text, caution in _with_spans(
                cell.text, wrapped(cell.text, width, face.font), cell.caution
            )
        ]
        second = wrapped(cell.second, width, self.note) if cell.second else []
        if cell.tag:
            room = width - self.tag_width(cell.tag) - TAG_GAP
            if not second or self.small.metrics.horizontalAdvance(second[-1]) > room:
                second.append("")
        span = cell.second_span if cell.second_span[1] else (0, len(cell.second))
        minded = span if cell.second_caution else (0, 0)
        found += [
            TextLine(text, "second", caution)
            for text, caution in _with_spans(cell.second, second, minded)
        ]
        if cell.tag:
            found[-1] = found[-1]._replace(tag=cell.tag)
        for told in reckoned:
            found += [TextLine(text, "reckoned") for text in wrapped(told, width, self.note)]
        return found

    def paint_lines(
        self, painter: QPainter, rect: QRectF, cell: GridCell, lines: Sequence[TextLine]
    ) -> None:
        """Lines from the top of a rectangle, at its right edge; a single one in its middle."""
        top = rect.top() + MARGIN
        if len(lines) == 1:
            top = rect.center().y() - STEP / 2
        for at, line in enumerate(lines):
            strip = QRectF(rect.left() + PADDING, top + at * STEP, rect.width() - 2 * PADDING, STEP)
            self._paint_line(painter, strip, cell, line)

    def _paint_line(self, painter: QPainter, strip: QRectF, cell: GridCell, line: TextLine) -> None:
        theme = self.theme
        if line.kind == "figure":
            self._face(cell).text(
                painter, strip, line.text, colour=self.colour_of(cell), right=True,
                caution=line.caution,
            )  # fmt: skip
            return
        if line.tag:
            width = self.tag_width(line.tag)
            self.tag(painter, strip, strip.right() - width, line.tag)
            strip = strip.adjusted(0, 0, -width - TAG_GAP, 0)
        self.small.text(
            painter, strip, line.text, colour=theme.secondary, right=True, caution=line.caution
        )

    def _face(self, cell: GridCell) -> CellPainter:
        """What is absent is small, too, so that it stands behind the figures."""
        if cell.tone == "absent":
            return self.small
        return self.bold if cell.tone == "strong" else self


def height_of(lines: int) -> int:
    """How high a cell of so many lines is."""
    return lines * STEP + 2 * MARGIN


def shortened(text: str, width: float, face: QFont) -> str:
    """A name in one line: what does not fit goes out of its middle, where names differ least."""
    metrics = QFontMetricsF(face)
    return metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, max(width, LEAST_PX))


def against(pair: tuple[str, str, str], baseline: str, width: float, face: QFont) -> str:
    """Two names with the sign between them: the sign stays, the other's name gives way first.

    ``baseline``: the word for the other, with which its own head is marked.
    """
    reach = QFontMetricsF(face).horizontalAdvance
    one, sign, _ = pair
    whole = "".join(pair)
    if reach(whole) <= width:
        return whole
    behind = f"{sign}{baseline}"
    return shortened(one, width - reach(behind), face) + behind


def name_lines(name: str, unit: str, width: float, face: QFont, most: int = 2) -> list[str]:
    """A name and its unit in at most so many lines: the unit stays, the name gives way."""
    lines = wrapped(name + unit, width, face)
    kept = len(name)
    while len(lines) > most and kept > 2:
        kept -= 1
        lines = wrapped(f"{name[: (kept + 1) // 2]}…{name[-(kept // 2) :]}{unit}", width, face)
    return lines


def _with_spans(
    text: str, lines: Sequence[str], span: tuple[int, int]
) -> Iterator[tuple[str, tuple[int, int]]]:
    """Each line of a text with the part of a span of it that stands in the line."""
    begun = 0
    for line in lines:
        begun = text.index(line, begun)
        start, end = (min(max(0, at - begun), len(line)) for at in span)
        yield line, (start, end)
        begun += len(line)
