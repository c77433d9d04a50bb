"""Charts in files of Office, for tests: their trees, and what stands in them."""

from __future__ import annotations

from exported import zones
from packages import A, C, Package

from parkfacts.compose.chart.native import pale
from parkfacts.compose.chart.park_colours import PARK_COLOURS
from parkfacts.compose.content import Content


def charts(content: Content, write) -> list:
    """The charts of the file that ``write`` makes."""
    return Package(write(content)).named(r".*/charts/chart\d+\.xml")


def changed(**first) -> Content:
    """The zones, the first bar of each panel changed."""
    content = zones()
    panels = tuple(
        panel._replace(bars=(panel.bars[0]._replace(**first), *panel.bars[1:]))
        for panel in content.chart.panels
    )
    return content._replace(chart=content.chart._replace(panels=panels))


def name_places(chart) -> list[str]:
    """Where names stand: at the low end, or beside the axis."""
    return [
        one.get("val") for axis in chart.iter(f"{C}catAx") for one in axis.iter(f"{C}tickLblPos")
    ]


def pale_points(chart) -> int:
    """How many points have the pale colour of another period."""
    pales = {pale(colour) for colour in PARK_COLOURS}
    points = chart.iter(f"{C}dPt")
    return sum(one.get("val") in pales for point in points for one in point.iter(f"{A}srgbClr"))
