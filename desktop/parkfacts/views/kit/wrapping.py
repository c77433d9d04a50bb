"""Texts in lines: broken between words where they can be, a figure and a year never in two."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

LEAST_PX = 20.0
"""No line is narrower."""
_PAUSES = "；、，：·　（;,:("
_SEPARATOR = " ·　"
"""Parts what stands in one line; at the end of one it says nothing."""
_LATE = 0.4
"""How much of a line a pause must leave standing, to be better than its last character."""
_OPENING = "（("


def wrapped(text: str, width: float, face: QFont) -> list[str]:
    """A text in as many lines as it needs, broken behind a pause where what is left fits then."""
    metrics, width = QFontMetricsF(face), max(width, LEAST_PX)
    lines: list[str] = []
    while text and metrics.horizontalAdvance(text) > width:
        end = _first_line(text, width, face)
        pauses = [at for at in _pauses(text) if metrics.horizontalAdvance(text[:at]) <= width]
        fitting = [at for at in pauses if metrics.horizontalAdvance(text[at:]) <= width]
        late = [at for at in pauses if at >= _LATE * end]
        if fitting:  # between words rather than within one, a bracket whole
            end = max(fitting, key=lambda at: (text[at] in _OPENING, at))
        elif late:
            end = max(late)
        lines.append(text[:end].rstrip(_SEPARATOR))
        text = text[end:].lstrip()
    return [*lines, text] if text or not lines else lines


def _pauses(text: str) -> Iterator[int]:
    """Where a text may well be broken: behind a pause, before a bracket."""
    for at, sign in enumerate(text):
        found = at if sign in _OPENING else at + 1
        if sign in _PAUSES and 0 < found < len(text):
            yield found


def _first_line(text: str, width: float, face: QFont) -> int:
    """How many characters stand in the first line; one at least."""
    layout = QTextLayout(text, face)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    end = line.textLength()
    layout.endLayout()
    return max(1, end)
