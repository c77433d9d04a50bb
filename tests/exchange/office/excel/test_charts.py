"""The charts of a workbook: numbers on the sheet, names clear of bars, literals as texts."""

from __future__ import annotations

from decimal import Decimal

import pytest
from exported import biting, zones
from office_charts import changed, charts, name_places, pale_points
from packages import Book, C

from parkfacts.exchange.office.excel.workbook import workbook


def test_charts_are_native_and_show_the_literals():
    book = Book(workbook(zones()))
    charts = book.named(r"xl/charts/chart\d+\.xml")
    assert len(charts) == len(zones().chart.panels)
    assert [len(list(tree.iter(f"{C}barChart"))) for tree in charts] == [1, 1, 0]
    assert list(charts[2].iter(f"{C}lineChart"))
    assert "榜首（第1）/ 154" in book.parts["xl/charts/chart3.xml"].decode()


def test_a_name_that_is_cut_for_the_chart_stands_whole_under_it():
    cells = {text for row in Book(workbook(biting())).sheets["图表"] for text, _ in row}
    assert any(text.startswith(f"全称：{'甲' * 200}") for text in cells if isinstance(text, str))


def test_names_stand_at_the_side_where_a_bar_goes_below_zero():
    assert name_places(charts(changed(value=Decimal(-3)), workbook)[0]) == ["low"]
    assert name_places(charts(zones(), workbook)[0]) == ["nextTo"]


@pytest.mark.parametrize("at", [0, 2], ids=["bars", "places"])
def test_what_is_of_another_period_is_pale(at):
    apart, plain = (charts(changed(apart=one), workbook)[at] for one in (True, False))
    assert pale_points(apart) == pale_points(plain) + 1


def test_the_literal_is_a_label_and_stays_in_its_cell_where_it_looks_like_a_reference():
    drawn = charts(changed(figure="甲!A1"), workbook)[0]
    labels = list(drawn.iter(f"{C}dLbl"))
    assert [bool(list(label.iter(f"{C}f"))) for label in labels][:2] == [True, False]


def test_each_chart_reads_the_numbers_under_its_own_title():
    drawn = charts(zones(), workbook)
    ranges = [next(one.iter(f"{C}val")).find(f".//{C}f").text for one in drawn]
    assert len(set(ranges)) == len(drawn) > 1


def test_numbers_have_literal_and_status_beside_them():
    rows = Book(workbook(zones())).sheets["图表"]
    head = next(row for row in rows if row and row[0][0] == "项目")
    assert [text for text, _ in head][2:] == ["标注", "状态"]
