"""A chart as pictures for a document: as many as its pages want, each with notes and sources."""

from __future__ import annotations

from parkfacts.drawing import chart_export
from parkfacts.drawing.fonts import font
from parkfacts.facts.chart.spec import Chart

_TALLEST = 1.35
"""How much higher than wide a picture may be to be read on a page."""


def chart_pictures(chart: Chart) -> tuple[bytes, ...]:
    """PNG, from top to bottom; none without panels. Needs a QGuiApplication and its thread."""
    if not chart.panels:
        return ()
    image = chart_export.to_image(chart, font())
    count = len(chart.panels)
    if image.height() <= _TALLEST * image.width() or count == 1:
        return (chart_export.png_bytes(image),)
    upper, lower = chart.panels[: count // 2], chart.panels[count // 2 :]
    return (
        *chart_pictures(chart._replace(panels=upper)),
        *chart_pictures(chart._replace(panels=lower)),
    )
