"""A chart as pictures for a document: as many as its pages want, each with notes and sources."""

from __future__ import annotations

from PySide6.QtGui import QImage

from parkfacts.drawing import chart_export
from parkfacts.drawing.fonts import font
from parkfacts.facts.chart.spec import Chart

_TALLEST = 1.35
"""How much higher than wide a picture may be to be read on a page."""


def chart_pictures(chart: Chart) -> tuple[bytes, ...]:
    """PNG, from top to bottom; none without panels. Needs a QGuiApplication and its thread."""
    return tuple(chart_export.png_bytes(chart_image(part)) for part in parted(chart))


def parted(chart: Chart) -> tuple[Chart, ...]:
    """The chart in parts that pages hold, from top to bottom; none without panels."""
    if not chart.panels:
        return ()
    size = chart_export.size_of(chart, font())
    count = len(chart.panels)
    if size.height() <= _TALLEST * size.width() or count == 1:
        return (chart,)
    upper, lower = chart.panels[: count // 2], chart.panels[count // 2 :]
    return (*parted(chart._replace(panels=upper)), *parted(chart._replace(panels=lower)))


def chart_image(chart: Chart) -> QImage:
    """The picture of a part; drawn in the thread of the QGuiApplication."""
    return chart_export.to_image(chart, font())
