"""Charts that Office edits, in each kind of file: names clear of bars, other periods pale."""

from __future__ import annotations

from decimal import Decimal

import pytest
from exported import zones
from packages import C, Package

from parkfacts.exchange.content import Content
from parkfacts.exchange.export_writers import document, presentation, workbook

WRITERS = (workbook, document, presentation)


def charts(content: Content, write) -> list:
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
    return [
        one.get("val") for axis in chart.iter(f"{C}catAx") for one in axis.iter(f"{C}tickLblPos")
    ]


@pytest.mark.parametrize("write", WRITERS)
def test_names_stand_at_the_side_where_a_bar_goes_below_zero(write):
    assert name_places(charts(changed(value=Decimal(-3)), write)[0]) == ["low"]
    assert name_places(charts(zones(), write)[0]) == ["nextTo"]


@pytest.mark.parametrize("write", WRITERS)
def test_axes_have_numbers_without_a_sign(write):
    for chart in charts(zones(), write):
        numbers = [
            one.get("val") for name in ("axId", "crossAx") for one in chart.iter(f"{C}{name}")
        ]
        assert numbers
        assert all(number.isdigit() for number in numbers)
