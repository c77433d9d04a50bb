"""Facts as a sheet: its columns, units, notes and numbered sources."""

from __future__ import annotations

from decimal import Decimal

import pytest
from make import OTHERS, TRADE, dataset, fact, marked, quantity, source, tiny_dataset
from msgspec.structs import replace

from parkfacts.compose.facts.sheet import fact_sheet
from parkfacts.compose.page.numbering import Numbers
from parkfacts.compose.page.options import Options
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Park

STYLE = "gbt7714-2025"
CATALOGUE = Catalogue(tiny_dataset())


def titles(facts, **given):
    return [heading.title for heading in fact_sheet(facts, CATALOGUE, STYLE, **given).head]


def column(sheet, title):
    at = [heading.title for heading in sheet.head].index(title)
    return [row.cells[at] for row in sheet.rows]


def test_a_lone_indicator_and_its_unit_stand_in_the_head():
    assert titles(TRADE[:1]) == ["园区", "外贸进出口值（亿元）", "期间", "来源"]


def test_unlike_units_get_a_column():
    assert titles(TRADE) == [
        "指标（西永综合保税区）", "数值", "单位", "期间", "口径", "来源"
    ]  # fmt: skip


def test_qualifier_and_status_are_columns_where_they_say_something():
    assert {"状态", "口径"} <= set(titles(OTHERS))
    number = Options(value="number")
    found = [one.title for one in fact_sheet(OTHERS, CATALOGUE, STYLE, options=number).head]
    assert "限定词" in found


def test_the_literal_is_unchanged_and_the_number_beside_it():
    sheet = fact_sheet(OTHERS[:1], CATALOGUE, STYLE)
    assert column(sheet, "原文")[0].text == "超1.5万P"
    assert column(sheet, "原文")[0].number is None
    assert column(sheet, "算力资源（万P）")[0].number == Decimal("1.5")
    assert all(heading.role != "qualifier" for heading in sheet.head)  # the literal has it


@pytest.mark.parametrize(
    ("literal", "told"),
    [("46.8亿元", False), ("1,234.5亿元", False), ("超46.8亿元", True), ("46.8亿", True)],
)
def test_a_figure_is_told_once_where_its_words_say_no_more(literal, told):
    figure = replace(quantity("46.8亿元"), literal=literal)
    if literal.startswith("1,"):
        figure = replace(figure, value=Decimal("1234.5"))
    sheet = fact_sheet([fact("a", "value", "46.8亿元", quantity=figure)], CATALOGUE, STYLE)
    assert ("literal" in {heading.role for heading in sheet.head}) == told


def test_a_list_for_programs_keeps_the_words_and_one_for_people_does_not():
    for terse in (False, True):
        sheet = fact_sheet(TRADE[:1], CATALOGUE, STYLE, flat=True, terse=terse)
        assert ("literal" in {heading.role for heading in sheet.head}) == (not terse)


def test_the_park_of_all_stands_in_the_head_of_the_indicators():
    one = fact_sheet(TRADE, CATALOGUE, STYLE).head[0]
    assert (one.title, one.short) == ("指标（西永综合保税区）",) * 2  # it has no shorter name
    assert titles(OTHERS)[:2] == ["园区", "指标"]


def test_a_conversion_is_told():
    facts = [fact("a", "value", "46.8亿元"), fact("b", "value", "3000万元")]
    sheet = fact_sheet(facts, CATALOGUE, STYLE)
    assert sheet.notes == ("来源以万元计的，数值已换算为亿元。",)


def test_cells_alone_tell_the_unit_of_the_source_where_the_literal_is_gone():
    facts = [fact("a", "value", "46.8亿元"), fact("b", "value", "3000万元")]
    for value, told in (("number", ["来源以亿元计。", ""]), ("both", None)):
        options = Options(value=value, unit="万元")
        sheet = fact_sheet(facts, CATALOGUE, STYLE, flat=True, options=options)
        titles = [heading.title for heading in sheet.head]
        found = [cell.text for cell in column(sheet, "备注")] if "备注" in titles else None
        assert found == told


def test_half_width_marks_leave_names_figures_and_notes_alone():
    park = Park(id="odd", name="城：聚焦（二期）", kind="park")
    noted = replace(fact("a", "value", "46.8亿元", park="odd"), note="甲：乙（丙）")
    catalogue = Catalogue(dataset(parks=[park], facts=[noted], claims=[]))
    sheet = fact_sheet(
        [noted], catalogue, STYLE, options=Options(punctuation="half", citations="short")
    )
    assert "城：聚焦（二期）" in sheet.caption
    assert sheet.notes == ("①甲：乙（丙）",)


def test_sources_are_numbered_from_one_within_the_copy():
    sheet = fact_sheet([OTHERS[4], TRADE[0]], CATALOGUE, STYLE)
    assert [(cell.text, cell.marks) for cell in column(sheet, "来源")] == [
        ("评估排名，第3段", marked("[1]")),
        ("重庆日报，第28段", marked("[2]")),
    ]
    assert [entry[:3] for entry in sheet.sources] == ["[1]", "[2]"]
    assert "评估排名" in sheet.sources[0]


def test_a_digest_is_never_called_the_text():
    assert "原文" not in "".join(titles(OTHERS[4:5]))
    assert fact_sheet(OTHERS[4:5], CATALOGUE, STYLE).sources[0].endswith("（摘编）")
    assert "来源表述" in titles([TRADE[0], OTHERS[4]])
    assert "摘编" not in "".join(titles([TRADE[0], OTHERS[4]]))


def test_a_note_is_told_once_and_every_row_of_it_points_to_it():
    facts = [
        fact("a", "value", "1亿元", note="含双流"),
        fact("b", "value", "2亿元"),
        fact("c", "value", "3亿元", note="初步数"),
        fact("d", "value", "4亿元", note="含双流"),
    ]
    sheet = fact_sheet(facts, CATALOGUE, STYLE)
    assert sheet.notes == ("①含双流", "②初步数")
    assert [row.cells[0].marks for row in sheet.rows] == ["①", "", "②", "①"]


def test_flat_keeps_note_and_citation_in_columns():
    facts = [fact("a", "value", "1亿元", note="含双流")]
    sheet = fact_sheet(facts, CATALOGUE, STYLE, flat=True)
    assert [cell.text for cell in sheet.rows[0].cells[-3:]] == [
        "含双流",
        "园区答卷[N]. 重庆日报，2025-03-12.",
        "28",
    ]
    assert (sheet.notes, sheet.sources) == ((), ())


def test_caption_says_whose_what_and_when():
    assert fact_sheet(TRADE[:1], CATALOGUE, STYLE).caption == "西永综合保税区外贸进出口值（2024年）"
    assert fact_sheet(OTHERS, CATALOGUE, STYLE).caption.startswith("西永微电园")  # holds all
    assert fact_sheet(OTHERS, CATALOGUE, STYLE).caption.endswith("等6项数据")


def test_no_facts_make_an_empty_sheet():
    sheet = fact_sheet([], CATALOGUE, STYLE)
    assert (sheet.rows, sheet.sources) == ([], ())


def test_a_source_is_numbered_once():
    catalogue = Catalogue(dataset(sources=[source("a"), source("b"), source("c")]))
    numbers = Numbers.of(["b", "a", "b"], catalogue)
    assert numbers.marks() == {"b": marked("[1]"), "a": marked("[2]")}


def test_one_head_spans_literal_number_and_qualifier_of_a_lone_indicator():
    spanned = [one for one in fact_sheet(OTHERS[:1], CATALOGUE, STYLE).head if one.over]
    assert {one.over for one in spanned} == {"算力资源（万P）"}
    assert [one.under for one in spanned] == ["原文", "数值"]


def test_a_lone_number_is_spanned_by_nothing():
    only = Options(value="number", punctuation="half")
    head = fact_sheet(TRADE[:1], CATALOGUE, STYLE, options=only).head
    assert [one.title for one in head if one.number] == ["外贸进出口值 (亿元)"]
    assert not any(one.over for one in head)
    both = fact_sheet(TRADE[:1], CATALOGUE, STYLE, options=Options(punctuation="half")).head
    assert not any(one.over for one in both)
