"""A basket as a workbook: groups, comparisons, charts, sources and notes, numbers as numbers."""

from __future__ import annotations

from collected import FACTS, SEEN, TRADE, biting_report, content, many, report
from exported import LITERALS
from golden_parts import assert_golden
from make_baskets import basket, fact_item
from packages import Book

from parkfacts.compose.basket.collect import of_comparison
from parkfacts.exchange.office.excel.basket import basket_workbook


def book(of) -> Book:
    return Book(basket_workbook(content(of)))


def column(sheet: list, title: str) -> list:
    at = [text for text, _ in sheet[0]].index(title)
    return [row[at] for row in sheet[1:]]


def test_each_kind_has_its_sheet():
    made = book(report())
    assert list(made.sheets) == ["数据", "记事", "对比", "对比数据", "图表", "来源", "说明"]
    assert made.broken_relations() == []
    assert made.formulas == []


def test_what_is_not_there_has_none():
    assert list(book(many(1)).sheets) == ["数据", "记事", "图表", "来源", "说明"]
    assert list(book(basket(*of_comparison(SEEN, "nearest"))).sheets)[:2] == ["对比", "对比数据"]


def test_several_comparisons_are_numbered():
    seen = of_comparison(SEEN, "nearest")
    names = list(book(basket(*seen, *of_comparison(SEEN, "same"))).sheets)
    assert names[:4] == ["对比1", "对比数据1", "对比2", "对比数据2"]


def test_facts_stand_under_their_group_with_number_unit_and_note():
    made = book(report()).sheets["数据"]
    assert [text for text, _ in column(made, "分组")] == ["一、外贸"] * 3
    assert [text for text, _ in column(made, "来源表述")] == [
        fact.quantity.literal for fact in FACTS
    ]
    assert column(made, "数值")[1] == (20.0, "0")
    assert column(made, "篮中备注")[0][0] == "须核对"


def test_claims_have_text_time_source_and_paragraph():
    made = book(report()).sheets["记事"]
    assert column(made, "段落")[0][0] == 10
    assert column(made, "期间")[0][0] == "期间未写明"
    assert column(made, "来源")[0][0] == "重庆与世界[2]"
    assert column(made, "篮中备注")[0][0] == "可放导语"


def test_all_charts_are_native_and_their_sources_have_the_numbers_of_the_list():
    made = book(report())
    assert len(made.named(r"xl/charts/chart\d+\.xml")) == 3 + 3 + 1
    cells = [text for row in made.sheets["图表"] for text, _ in row if isinstance(text, str)]
    assert any(text.startswith("来源：[2] 重庆与世界") for text in cells)
    assert {fact.quantity.literal for fact in TRADE} <= {text.split("（")[0] for text in cells}
    sources = [" ".join(text for text, _ in row) for row in made.sheets["来源"][1:]]
    assert sources == list(content(report()).sources())


def test_notes_and_what_is_gone_are_told():
    made = book(report(fact_item("gone"))).sheets["说明"]
    told = " ".join(text for row in made for text, _ in row)
    for part in ("先看总量", "只用前两行", "现数据集已没有", "2788.44亿元（2024年）"):
        assert part in told


def test_texts_that_bite_stay_texts():
    made = Book(basket_workbook(biting_report()))
    texts = {text for rows in made.sheets.values() for row in rows for text, _ in row}
    assert set(LITERALS) <= texts
    assert made.formulas == []


def test_golden_part():
    assert_golden(book(report()), "xl/worksheets/sheet1.xml", "basket-xlsx-sheet1.xml")
