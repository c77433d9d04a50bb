"""Facts as a sheet: its columns, units, notes and numbered sources."""

from __future__ import annotations

from decimal import Decimal

from make import OTHERS, TRADE, dataset, fact, marked, source, tiny_dataset
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
    assert titles(TRADE[:1]) == ["园区", "原文", "外贸进出口值（亿元）", "期间", "来源"]


def test_unlike_units_get_a_column():
    assert titles(TRADE) == ["园区", "指标", "原文", "数值", "单位", "期间", "口径", "来源"]


def test_qualifier_and_status_are_columns_where_they_say_something():
    found = titles(OTHERS)
    assert {"限定词", "状态", "口径"} <= set(found)


def test_the_literal_is_unchanged_and_the_number_beside_it():
    sheet = fact_sheet(OTHERS[:1], CATALOGUE, STYLE)
    assert column(sheet, "原文")[0].text == "超1.5万P"
    assert column(sheet, "原文")[0].number is None
    assert column(sheet, "算力资源（万P）")[0].number == Decimal("1.5")
    assert column(sheet, "限定词")[0].text == "超"


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
    assert sheet.notes[0].startswith("城：聚焦（二期）")
    assert sheet.notes[0].endswith("甲：乙（丙）")


def test_sources_are_numbered_from_one_within_the_copy():
    sheet = fact_sheet([OTHERS[4], TRADE[0]], CATALOGUE, STYLE)
    assert [cell.text for cell in column(sheet, "来源")] == [marked("[1] 段3"), marked("[2] 段28")]
    assert [entry[:3] for entry in sheet.sources] == ["[1]", "[2]"]
    assert "评估排名" in sheet.sources[0]


def test_a_digest_is_never_called_the_text():
    assert "原文" not in "".join(titles(OTHERS[4:5]))
    assert fact_sheet(OTHERS[4:5], CATALOGUE, STYLE).sources[0].endswith("（摘编）")
    assert "原文/摘编" in titles([TRADE[0], OTHERS[4]])


def test_notes_of_facts_are_told_once():
    facts = [fact("a", "value", "1亿元", note="含双流"), fact("b", "value", "2亿元", note="含双流")]
    sheet = fact_sheet(facts, CATALOGUE, STYLE)
    assert sheet.notes == ("西永综合保税区外贸进出口值：含双流",)


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
    assert fact_sheet(TRADE[:1], CATALOGUE, STYLE).caption == "西永综合保税区：外贸进出口值，2024年"
    assert fact_sheet(OTHERS, CATALOGUE, STYLE).caption.startswith("3个园区：")
    assert fact_sheet(OTHERS, CATALOGUE, STYLE).caption.endswith("等6项指标")


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
    assert [one.under for one in spanned] == ["原文", "数值", "限定词"]


def test_a_lone_number_is_spanned_by_nothing():
    only = Options(value="number", punctuation="half")
    head = fact_sheet(TRADE[:1], CATALOGUE, STYLE, options=only).head
    assert [one.title for one in head if one.number] == ["外贸进出口值 (亿元)"]
    assert not any(one.over for one in head)
    both = fact_sheet(TRADE[:1], CATALOGUE, STYLE, options=Options(punctuation="half")).head
    assert {one.over for one in both} == {"", "外贸进出口值 (亿元)"}
