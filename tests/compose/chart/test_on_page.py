"""A chart on a page: what of it tells, its notes, and the numbers of the page in it."""

from __future__ import annotations

import re

from charted import bar, chart
from compared import BUNDLED
from exported import mixed, trade
from make import marked
from office_charts import changed

from parkfacts.compose.chart.on_page import (
    captioned,
    figure_title,
    native_notes,
    numbered_chart,
    panel_notes,
    points_to_sources,
    sources_of,
    telling,
)
from parkfacts.compose.page.numbering import Numbers
from parkfacts.facts.chart.spec import Chart


def test_pale_is_explained_where_it_occurs():
    pale, plain = (changed(apart=one).chart.panels[:1] for one in (True, False))
    assert "浅色：期间不同" in native_notes(Chart(pale), BUNDLED)
    assert "浅色：期间不同" not in native_notes(Chart(plain), BUNDLED)


def test_a_chart_shows_what_stands_beside_each_other_and_says_what_not():
    content = mixed()
    assert all(len(panel.bars) > 1 for panel in content.chart.panels)
    assert re.search(r"另有 \d+ 个指标或单位未画", " ".join(content.chart_notes))


def test_notes_of_a_native_chart_speak_of_no_mark_that_it_does_not_draw():
    told = " ".join(mixed().chart_notes)
    assert "箭头" not in told
    assert "虚线框" not in told
    assert "限定词" in told
    assert "斜线：设计" in told


def test_panels_of_one_bar_give_way_and_that_is_said():
    content = mixed()
    drawn = content.chart._replace(panels=trade().chart.panels)
    lone = drawn.panels[0]._replace(bars=drawn.panels[0].bars[:1])
    found = telling(drawn._replace(panels=(*drawn.panels, lone)), BUNDLED)
    assert found.panels == drawn.panels
    assert found.notes[0] == "另有 1 个指标或单位未画"


def test_a_bar_for_one_value_is_no_chart():
    (panel,) = trade().chart.panels
    lone = Chart((panel._replace(bars=panel.bars[:1]),))
    assert telling(lone, BUNDLED) == Chart()


def test_a_picture_with_a_caption_has_neither_title_nor_sources_of_its_own():
    (panel,) = trade().chart.panels
    drawn = Chart((panel,), source_line="来源：甲")
    (bare,) = captioned(drawn).panels
    assert (bare.title, bare.bars, captioned(drawn).source_line) == ("", panel.bars, "")
    assert figure_title(drawn, "三个园区") == panel.title
    several = captioned(drawn._replace(panels=(panel, panel)))
    assert [one.title for one in several.panels] == [panel.title] * 2
    assert figure_title(several, "三个园区") == "三个园区"


def test_a_panel_tells_what_to_know_and_who_is_missing():
    known = chart((bar("5"),)).panels[0]
    silent = known._replace(note="")
    told = panel_notes(Chart((known._replace(missing="未载：丙"), silent)))
    assert told == ["外贸进出口值（亿元，2024年）：各柱期间不同；未载：丙"]


def test_a_bar_with_a_mark_points_to_its_source():
    assert points_to_sources(chart((bar("5", second=marked("来源[1]")),)))
    assert not points_to_sources(chart((bar("5", second="来源[1]"),)))


def test_the_numbers_of_the_page_take_the_place_of_the_charts_own():
    first, second = (source.id for source in BUNDLED.dataset.sources[:2])
    drawn = chart((bar("5", marked("甲[1]")),))._replace(
        notes=(marked("又[2]"),), sources=((1, first), (2, second))
    )
    found = numbered_chart(drawn, Numbers.of([second, first], BUNDLED), BUNDLED)
    assert found.panels[0].bars[0].label == marked("甲[2]")
    assert (found.notes, sources_of(found)) == ((marked("又[1]"),), {1: second, 2: first})
