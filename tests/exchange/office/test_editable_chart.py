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
from parkfacts.exchange.files.writers import document, presentation
from parkfacts.exchange.office.editable_chart import add_chart

WRITERS = (document, presentation)


def added(*bars, titled=True, form="bars"):
    """The chart of a panel on a slide."""
    made = Presentation()
    slide = made.slides.add_slide(made.slide_layouts[6])
    (panel,) = chart(bars, form=form).panels
    return add_chart(slide, native_chart(panel), (0, 0, 9_000_000, 5_000_000), titled=titled)


def book_of(made) -> Book:
    return Book(made.part.chart_workbook.xlsx_part.blob)


@pytest.mark.parametrize("write", WRITERS)
def test_names_stand_at_the_side_where_a_bar_goes_below_zero(write):
    assert name_places(charts(changed(value=Decimal(-3)), write)[0]) == ["low"]
    assert name_places(charts(zones(), write)[0]) == ["nextTo"]


@pytest.mark.parametrize("write", WRITERS)
def test_axes_have_numbers_without_a_sign(write):
    for drawn in charts(zones(), write):
        numbers = [
            one.get("val") for name in ("axId", "crossAx") for one in drawn.iter(f"{C}{name}")
        ]
        assert numbers
        assert all(number.isdigit() for number in numbers)


@pytest.mark.parametrize("write", WRITERS)
@pytest.mark.parametrize("at", [0, 2], ids=["bars", "places"])
def test_what_is_of_another_period_is_pale(write, at):
    apart, plain = (charts(changed(apart=one), write)[at] for one in (True, False))
    assert pale_points(apart) == pale_points(plain) + 1


def test_without_a_title_what_must_be_known_still_stands():
    title = added(bar("5"), titled=False).chart_title.text_frame.text
    assert title == "各柱期间不同"


def test_the_best_place_is_on_top_and_all_places_are_seen():
    axis = added(bar("3"), bar("10", "乙"), form="places").value_axis
    assert axis.reverse_order
    assert (axis.minimum_scale, axis.maximum_scale) == (1, 10)


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
