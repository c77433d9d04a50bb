"""Slides of charts: small ones share a slide, of a large one each part has its own."""

from __future__ import annotations

from charted import bar, chart
from exported import trade, zones
from packages import A, C, Package, slide_texts
from slide_decks import deck, slides

from parkfacts.exchange.office.slides.charts import add_chart_slides
from parkfacts.exchange.office.slides.presentation import presentation
from parkfacts.facts.chart.spec import Chart


def test_a_chart_of_many_bars_is_shared_out_on_one_scale():
    content = trade()
    (panel,) = content.chart.panels
    many = content.chart._replace(panels=(panel._replace(bars=panel.bars * 5),))
    package = Package(presentation(content._replace(chart=many)))
    charts = package.named(r"ppt/charts/chart\d+\.xml")
    counts = [len(list(next(chart.iter(f"{C}val")).iter(f"{C}pt"))) for chart in charts]
    assert counts == [15, 15]
    assert len({next(chart.iter(f"{C}max")).get("val") for chart in charts}) == 1


def test_points_with_wide_names_have_a_slide_for_themselves_and_level_names():
    content = zones()
    (ranks,) = [panel for panel in content.chart.panels if panel.form == "places"][:1]
    bars = tuple(ranks.bars[0]._replace(label=f"成都国际铁路港综合保税区{at}") for at in range(4))
    several = (ranks, ranks, ranks._replace(bars=bars))
    package = Package(presentation(content._replace(chart=Chart(several))))
    counts = [
        len(list(slide.iter(f"{C}chart"))) for slide in package.named(r"ppt/slides/slide\d+.xml")
    ]
    assert counts[1:3] == [2, 1]
    for drawn in package.named(r"ppt/charts/chart\d+\.xml"):
        turns = [
            one.get("rot") for axis in drawn.iter(f"{C}catAx") for one in axis.iter(f"{A}bodyPr")
        ]
        assert turns == ["0"]


def on_slides(*panels, **given):
    """The slides of a chart, and how many charts stand on each."""
    made = deck()
    add_chart_slides(made, chart(*panels), ["图中数值按来源"], "甲与乙", **given)
    found = slides(made)
    return found, [len(list(slide.iter(f"{C}chart"))) for slide in found]


def test_four_small_charts_share_a_slide():
    assert on_slides(*[(bar("5"), bar("7"))] * 5)[1] == [4, 1]


def test_a_chart_of_many_bars_does_not_share_its_slide():
    small, large = (bar("5"), bar("7")), tuple(bar(str(at)) for at in range(7))
    assert on_slides(small, large, small)[1] == [1, 1, 1]


def test_a_lone_chart_names_its_slide_and_several_take_the_title_of_all():
    (lone,), _ = on_slides((bar("5"),))
    (several,), _ = on_slides((bar("5"),), (bar("7"),))
    assert slide_texts(lone)[0] == "外贸进出口值（亿元，2024年）"
    assert slide_texts(several)[0] == "甲与乙"


def test_notes_that_fit_no_foot_have_a_slide_of_their_own():
    made = deck()
    add_chart_slides(made, chart((bar("5"),)), ["长" * 2000], "甲与乙")
    assert "".join(" ".join(slide_texts(one)) for one in slides(made)[1:]).count("长") == 2000
