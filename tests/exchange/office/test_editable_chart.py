"""Charts that PowerPoint and Word edit: names clear of bars, texts as texts, other periods pale."""

from __future__ import annotations

from decimal import Decimal

import pytest
from charted import bar, chart
from exported import zones
from office_charts import changed, charts, name_places, pale_points
from packages import A, Book, C
from pptx import Presentation

from parkfacts.compose.chart.native import native_chart
from parkfacts.compose.chart.park_colours import park_colour
from parkfacts.exchange.files.writers import document, presentation
from parkfacts.exchange.office.editable_chart import add_chart

WRITERS = (document, presentation)


def added(*bars, titled=True, form="bars"):
    """The chart of a panel on a slide."""
    made = Presentation()
    slide = made.slides.add_slide(made.slide_layouts[6])
    (panel,) = chart(bars, form=form).panels
    return add_chart(slide, native_chart(panel), (0, 0, 9_000_000, 5_000_000), titled=titled)


def plot_area(made) -> dict[str, str]:
    """The inner plot area in parts of the whole."""
    layout = next(made._chartSpace.iter(f"{C}manualLayout"))
    return {name: layout.find(f"{C}{name}").get("val") for name in "xywh"}


def dots(drawn) -> list[str]:
    """The first run of each label."""
    return [next(label.iter(f"{A}t")).text for label in drawn.iter(f"{C}dLbl")]


def book_of(made) -> Book:
    return Book(made.part.chart_workbook.xlsx_part.blob)


@pytest.mark.parametrize("write", WRITERS)
def test_names_stand_at_the_side_where_no_bar_reaches_them(write):
    for content in (zones(), changed(value=Decimal(-3))):
        assert {tuple(name_places(drawn)) for drawn in charts(content, write)} == {("low",)}


@pytest.mark.parametrize("write", WRITERS)
def test_axes_have_numbers_without_a_sign(write):
    for drawn in charts(zones(), write):
        numbers = [
            one.get("val") for name in ("axId", "crossAx") for one in drawn.iter(f"{C}{name}")
        ]
        assert numbers
        assert all(number.isdigit() for number in numbers)


@pytest.mark.parametrize("write", WRITERS)
def test_what_is_of_another_period_is_pale_or_a_diamond(write):
    apart, plain = (charts(changed(apart=one), write) for one in (True, False))
    assert pale_points(apart[0]) == pale_points(plain[0]) + 1
    assert dots(apart[2])[0] == "◆ "
    assert dots(plain[2])[0] == "● "


def test_without_a_title_what_must_be_known_still_stands():
    title = added(bar("5"), titled=False).chart_title.text_frame.text
    assert title == "各柱期间不同"


def test_the_first_place_is_leftmost_and_all_places_are_seen():
    axis = added(bar("3"), bar("10", "乙"), form="places").value_axis
    assert not axis.reverse_order
    assert axis.minimum_scale == 1
    assert axis.maximum_scale > 10


def test_a_place_has_its_dot_in_the_colour_of_its_park():
    made = added(bar("3")._replace(park=1), bar("10", "乙")._replace(park=2), form="places")
    points = made.plots[0].series[0].points
    runs = [points[at].data_label.text_frame.paragraphs[0].runs for at in (0, 1)]
    assert [[run.text for run in one] for one in runs] == [["● ", "3亿元"], ["● ", "10亿元"]]
    assert str(runs[1][0].font.color.rgb) == park_colour(2)


def test_a_park_has_its_colour_in_each_chart():
    bars = (bar("5")._replace(park=1), bar("7", "乙")._replace(park=0))
    points = added(*bars).plots[0].series[0].points
    colours = [str(points[at].format.fill.fore_color.rgb) for at in (0, 1)]
    assert colours == [park_colour(1), park_colour(0)]


def test_periods_of_one_length_stand_under_a_heading_without_a_bar():
    bars = (bar("5")._replace(group="全年"), bar("3")._replace(group="上半年"))
    made = added(*bars)
    plot = made.plots[0]
    assert list(plot.categories) == ["【全年】", "甲综保", "【上半年】", "甲综保"]
    assert list(plot.series[0].values) == [None, 5.0, None, 3.0]


def test_few_bars_are_no_slabs_and_figures_have_their_room():
    for count in (1, 2, 3, 8, 16):
        made = added(*(bar(str(at + 2), f"园区{at}") for at in range(count)))
        ends = {name: float(value) for name, value in plot_area(made).items()}
        slot = ends["h"] * 5_000_000 / 12_700 / count
        thick = slot / (1 + made.plots[0].gap_width / 100)
        assert 4 < thick <= 30
        assert ends["x"] + ends["w"] <= 1
        assert made.value_axis.maximum_scale > count + 1


def test_no_label_breaks():
    for label in added(bar("5"), bar("7", "乙"))._chartSpace.iter(f"{C}dLbl"):
        assert [one.get("wrap") for one in label.iter(f"{A}bodyPr")] == ["none"]


def test_the_literal_stands_beside_the_bar():
    point = added(bar("5"), bar("7", "乙")).plots[0].series[0].points[1]
    assert point.data_label.text_frame.text == "7亿元"


def test_only_what_is_not_achieved_is_hatched():
    drawn = added(bar("5"), bar("7", "乙")._replace(status="planned"))._chartSpace
    points = [one for one in drawn.iter(f"{C}dPt") if list(one.iter(f"{A}pattFill"))]
    assert [one.find(f"{C}idx").get("val") for one in points] == ["1"]


def test_a_name_like_a_formula_is_a_text_in_the_workbook():
    book = book_of(added(bar("5", "=1+1")))
    assert book.formulas == []
    assert [value for value, _ in book.sheets["Sheet1"][1]] == ["=1+1", 5.0, "5亿元"]
