"""The charts of a workbook: numbers on the sheet, names clear of bars, literals as texts."""

from __future__ import annotations

from decimal import Decimal

from exported import biting, zones
from office_charts import changed, charts, name_places, pale_points
from packages import A, Book, C

from parkfacts.exchange.office.excel.workbook import workbook


def test_charts_are_native_and_show_the_literals():
    book = Book(workbook(zones()))
    charts = book.named(r"xl/charts/chart\d+\.xml")
    assert len(charts) == len(zones().chart.panels)
    assert [len(list(tree.iter(f"{C}barChart"))) for tree in charts] == [1, 1, 1]
    assert "● 榜首（第1）/ 154" in book.parts["xl/charts/chart3.xml"].decode()


def test_a_name_that_is_cut_for_the_chart_stands_whole_under_it():
    cells = {text for row in Book(workbook(biting())).sheets["图表"] for text, _ in row}
    assert any(text.startswith(f"全称：{'甲' * 200}") for text in cells if isinstance(text, str))


def test_names_stand_at_the_side_where_no_bar_reaches_them():
    for content in (zones(), changed(value=Decimal(-3))):
        assert {tuple(name_places(drawn)) for drawn in charts(content, workbook)} == {("low",)}


def test_labels_say_the_literal_in_one_line_and_nothing_else():
    for label in charts(zones(), workbook)[0].iter(f"{C}dLbl"):
        assert [one.get("wrap") for one in label.iter(f"{A}bodyPr")] == ["none"]
        assert [one.get("val") for one in label.iter(f"{C}showLegendKey")] == ["0"]


def test_periods_of_one_length_stand_under_a_heading_without_a_number():
    content = changed(group="全年")
    rows = Book(workbook(content)).sheets["图表"]
    (heading, *_) = (row for row in rows if row and row[0][0] == "【全年】")
    assert [text for text, _ in heading if text] == ["【全年】"]


def test_what_is_of_another_period_is_pale_or_a_diamond():
    apart, plain = (charts(changed(apart=one), workbook) for one in (True, False))
    assert pale_points(apart[0]) == pale_points(plain[0]) + 1
    labels = [next(drawn[2].iter(f"{C}dLbl")) for drawn in (apart, plain)]
    assert [next(label.iter(f"{A}t")).text[0] for label in labels] == ["◆", "●"]


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
