"""A comparison out of the program: sheet, records and paragraph say no more than the verdicts."""

from __future__ import annotations

import pytest
from make import tiny_dataset

from parkfacts.bundled import resource
from parkfacts.exchange.comparison_paragraph import paragraph
from parkfacts.exchange.comparison_records import CELL_FIELDS, cell_records, comparison_record
from parkfacts.exchange.comparison_sheet import comparison_sheet
from parkfacts.exchange.html_table import html_table
from parkfacts.exchange.printing import json_text
from parkfacts.exchange.source_marks import on_page, page_numbers
from parkfacts.facts.catalogue import Catalogue
from parkfacts.facts.compare import Comparer
from parkfacts.facts.comparison import Comparison, Wanted, compare_parks
from parkfacts.facts.dataset import read_dataset
from parkfacts.facts.fact_index import FactIndex

STYLE = "gbt7714-2025"
BUNDLED = Catalogue(read_dataset(resource("parkfacts.json")))
COMPARER, INDEX = Comparer(BUNDLED), FactIndex(BUNDLED)
ZONES = ("西永综合保税区", "成都高新综合保税区", "海口综合保税区")


def compared(*names: str, **wanted) -> Comparison:
    parks = [BUNDLED.resolve_park(name) for name in names]
    return compare_parks(parks, COMPARER, INDEX, Wanted(**wanted))


def line_of(sheet, indicator: str) -> list[str]:
    return next([cell.text for cell in row.cells] for row in sheet.rows if row.id == indicator)


def test_sheet_carries_unit_period_scope_and_verdict():
    sheet = comparison_sheet(compared(*ZONES, period="same"), COMPARER, STYLE)
    assert line_of(sheet, "trade-value") == [
        "外贸进出口值（亿元，2024年）",
        "2788.44亿元[1]",
        "5021亿元（含双流园区）[2]",
        "334亿元[3]",
        "可比：同指标、同期；统计所含不同：成都高新综保含双流园区",
    ]
    assert line_of(sheet, "ecommerce-value")[2] == "该来源未载（查了[2]）"
    assert any("分母不同：占重庆市、占四川省" in note for note in sheet.notes)
    assert len(sheet.sources) == 3


def test_period_stands_in_each_cell_where_it_differs():
    sheet = comparison_sheet(compared(*ZONES), COMPARER, STYLE)
    title, first, second, *_ = line_of(sheet, "ftz-rank")
    assert title == "综保区绩效评估全国排名（位）"
    assert first == "第10（2023年度（推断）；全国参评150个）[1]"
    assert second == "榜首（第1）（2024年度；全国参评154个）[2]"


def test_derived_columns_fill_only_where_allowed():
    sheet = comparison_sheet(compared(*ZONES), COMPARER, STYLE, derive=True)
    assert line_of(sheet, "trade-value")[4] == (
        "成都高新综保高2232.1～2233.1亿元；海口综保低2453.9～2454.9亿元"
    )
    assert line_of(sheet, "trade-value-share")[4:7] == ["—", "—", "—"]
    assert all("推算" in heading.title for heading in sheet.head[4:6])


def test_claims_in_conflict_are_noted_with_the_numbers_of_the_page():
    comparison = compared("成都高新综合保税区", "西永综合保税区")
    sheet = comparison_sheet(comparison, COMPARER, STYLE)
    (note,) = [note for note in sheet.notes if "蝉联" in note]
    assert note.endswith("（[1]），与[2]不合")
    assert sheet.sources[0].startswith("[1] 成都高新综合保税区蝉联")
    text = paragraph(comparison, COMPARER, STYLE)
    assert "（[1]），与[2]不合" in text


def test_sources_named_only_in_a_text_are_listed_too():
    numbers = page_numbers(["digest"], ["与[1]不合", "[9]"], Catalogue(tiny_dataset()))
    assert [source.id for source in numbers.sources] == ["digest", "daily"]
    found = on_page("与[1]不合[9]", numbers.marks(), Catalogue(tiny_dataset()))
    assert found == "与[2]不合[9]"


def test_banner_stands_in_notes_and_paragraph():
    comparison = compared("苏州工业园区", "苏相合作区")
    sheet = comparison_sheet(comparison, COMPARER, STYLE)
    assert "两者的数不能相加" in sheet.notes[0]
    text = paragraph(comparison, COMPARER, STYLE)
    assert "两者的数不能相加" in text
    assert "推算" not in text


def test_paragraph_states_only_what_is_allowed():
    text = paragraph(compared("苏州工业园区", "武汉东湖高新区"), COMPARER, STYLE)
    assert "武汉东湖高新区比苏州工业园区至少高607亿元（推算）" in text
    assert "苏州工业园区比武汉东湖高新区高1.2个百分点（推算）" in text
    shares = paragraph(compared(*ZONES[:2]), COMPARER, STYLE)
    assert "分母不同：占重庆市、占四川省，只可并列，不作比较。" in shares
    assert paragraph(compared("西永微电园", "西部(重庆)科学城"), COMPARER, STYLE) == ""


def test_records_have_verdicts_reasons_and_blanks():
    record = comparison_record(compared(*ZONES, period="same"), COMPARER, INDEX)
    rows = {row["indicator_id"]: row for row in record["rows"]}
    value, share = rows["trade-value"], rows["trade-value-share"]
    assert [place["place"] for place in value["ranking"]] == [1, 2, 3]
    assert [found["text"] for found in value["difference"][1:]] == [
        "高2232.1～2233.1亿元",
        "低2453.9～2454.9亿元",
    ]
    assert share["cells"][2] is None
    assert share["blanks"] == {"haikou-ftz": ["haikou-ftz-2024"]}
    assert share["verdict"]["reasons"][0]["code"] == "denominator"
    assert (share["verdict"]["side_by_side"], share["verdict"]["rank"]) == (True, False)
    assert share["ranking"] == []
    assert not any(rows["ecommerce-value"]["verdict"][act] for act in ("rank", "side_by_side"))
    assert json_text(record).startswith("{")


def test_one_record_a_cell_for_csv():
    comparison = compared(*ZONES)
    records = list(cell_records(comparison))
    assert len(records) == len(comparison.rows) * 3
    assert all(set(CELL_FIELDS) == set(record) for record in records)


@pytest.mark.parametrize("name", ["<b>甲</b>", "=1+1"])
def test_names_do_not_act(name):
    catalogue = Catalogue(tiny_dataset())
    parks = [catalogue.park("zone"), catalogue.park("science")]
    comparison = compare_parks(parks, Comparer(catalogue), FactIndex(catalogue))
    odd = comparison._replace(notes=(name,))
    page = html_table(comparison_sheet(odd, Comparer(catalogue), STYLE))
    assert "<b>甲" not in page
