"""Charts that Office edits, in each kind of file: names clear of bars, other periods pale."""

from __future__ import annotations

from decimal import Decimal

import pytest
from compared import BUNDLED
from exported import zones
from packages import A, C, Package

from parkfacts.compose.chart.native import APART_COLOUR
from parkfacts.compose.chart.on_page import native_notes
from parkfacts.compose.content import Content
from parkfacts.exchange.files.writers import document, presentation, workbook
from parkfacts.facts.chart.spec import Chart

RGB = f"{A}srgbClr"
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


@pytest.mark.parametrize("write", WRITERS)
@pytest.mark.parametrize("at", [0, 2], ids=["bars", "places"])
def test_what_is_of_another_period_is_pale(write, at):
    def pale(content: Content) -> int:
        points = charts(content, write)[at].iter(f"{C}dPt")
        return sum(one.get("val") == APART_COLOUR for point in points for one in point.iter(RGB))

    assert pale(changed(apart=True)) == pale(changed(apart=False)) + 1


def test_pale_is_explained_where_it_occurs():
    pale, plain = (changed(apart=one).chart.panels[:1] for one in (True, False))
    assert "浅色：期间不同" in native_notes(Chart(pale), BUNDLED)
    assert "浅色：期间不同" not in native_notes(Chart(plain), BUNDLED)


def test_points_with_wide_names_have_a_slide_for_themselves_and_level_names():
    content = zones()
    (ranks,) = [panel for panel in content.chart.panels if panel.form == "places"][:1]
    bars = tuple(ranks.bars[0]._replace(label=f"成都国际铁路港综合保税区{at}") for at in range(4))
    several = (ranks, ranks, ranks._replace(bars=bars))
    package = Package(presentation(content._replace(chart=Chart(several))))
    counts = [
        len(list(slide.iter(f"{C}chart"))) for slide in package.named(r"ppt/slides/slide\d+.xml")
    ]
    assert counts[:2] == [2, 1]
    for chart in package.named(r"ppt/charts/chart\d+\.xml"):
        turns = [
            one.get("rot") for axis in chart.iter(f"{C}catAx") for one in axis.iter(f"{A}bodyPr")
        ]
        assert turns == ["0"]
