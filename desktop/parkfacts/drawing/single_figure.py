"""One figure alone: no bar, since there is nothing to compare, but the figure itself, large."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from parkfacts.drawing.chart_rows import Placed, RowAt, Scale
from parkfacts.drawing.chart_text import Fonts, Role, TextAt
from parkfacts.facts.chart.spec import Panel

_SIZES: tuple[Role, ...] = ("large", "middle", "strong")
_HEIGHTS: dict[Role, float] = {"large": 40.0, "middle": 30.0}
_LINE, _PADDING = 18.0, 4.0
SWATCH = 10.0
"""Side of the square in the colour of its park."""
_BESIDE = 6.0


def placed_figure(panel: Panel, at: QRectF, fonts: Fonts) -> Placed:
    """The figure from the top of ``at``, as large as it fits, broken at last; then whose it is."""
    (bar,) = panel.bars
    width, texts = at.width(), list[TextAt]()
    size = next((one for one in _SIZES if fonts.width(bar.figure, one) <= width), _SIZES[-1])
    y = at.top() + _PADDING

    def add(lines: list[str], role: Role, x: float) -> None:
        nonlocal y
        height = _HEIGHTS.get(role, _LINE)
        for line in lines:
            texts.append(TextAt(x, fonts.baseline(y + height / 2, role), line, role))
            y += height

    add(fonts.wrapped(bar.figure, size, width), size, at.left())
    add(fonts.wrapped(bar.includes, "note", width), "note", at.left())
    inset = SWATCH + _BESIDE if bar.park is not None else 0.0
    swatch = QRectF(at.left(), y + (_LINE - SWATCH) / 2, SWATCH if inset else 0.0, SWATCH)
    add(fonts.wrapped(bar.label, "chosen", width - inset), "chosen", at.left() + inset)
    add(fonts.wrapped(bar.second, "note", width), "note", at.left())
    area = QRectF(at.left(), at.top(), width, y + _PADDING - at.top())
    row = RowAt(bar, area, swatch, 0.0, 1)
    return Placed(area, Scale(at.left(), 1.0), (row,), texts, area.bottom())
