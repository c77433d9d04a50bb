"""Slides of charts: small ones share a slide, of a large one each part has its own."""

from __future__ import annotations

from charted import bar, chart
from exported import trade
from packages import C, Package, slide_texts
from slide_decks import deck, slides

from parkfacts.exchange.office.slides.charts import add_chart_slides
from parkfacts.exchange.office.slides.presentation import presentation


def test_a_chart_of_many_bars_is_shared_out_on_one_scale():
    content = trade()
    (panel,) = content.chart.panels
    many = content.chart._replace(panels=(panel._replace(bars=panel.bars * 5),))
    package = Package(presentation(content._replace(chart=many)))
    charts = package.named(r"ppt/charts/chart\d+\.xml")
    counts = [len(list(next(chart.iter(f"{C}val")).iter(f"{C}pt"))) for chart in charts]
    assert len(counts) > 1
    assert sum(counts) >= 30
    assert len({next(chart.iter(f"{C}max")).get("val") for chart in charts}) == 1


def test_a_heading_begins_each_slide_of_its_group_and_ends_none():
    bars = [bar(str(at + 1), f"园区{at}")._replace(group="全年" if at < 25 else "上半年")
            for at in range(30)]  # fmt: skip
    made = deck()
    add_chart_slides(made, chart(tuple(bars)), [], "甲与乙")
    found = Package(made.data()).named(r"ppt/charts/chart\d+\.xml")
    names = [[one.text for one in next(drawn.iter(f"{C}cat")).iter(f"{C}v")] for drawn in found]
    assert [name for part in names for name in part if not name.startswith("【")] == [
        one.label for one in bars
    ]
    for part in names:
        assert part[0].startswith("【")
        assert not part[-1].startswith("【")


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
