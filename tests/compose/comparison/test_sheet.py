"""The comparison as a table: a reader of the page alone is not misled."""

from __future__ import annotations

import pytest
from compared import COMPARER, EIGHT, ZONES, compared
from make import marked, tiny_dataset

from parkfacts.compose.comparison.sheet import comparison_sheet
from parkfacts.compose.page.layout import page_layout
from parkfacts.compose.page.sheet import foot_lines, note_mark
from parkfacts.exchange.markup.html_table import html_table
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.comparison.against import DERIVED_COLUMNS
from parkfacts.facts.comparison.matrix import compare_parks
from parkfacts.facts.verdict.comparer import Comparer

STYLE = "gbt7714-2025"


def sheet_of(comparison, **given):
    return comparison_sheet(comparison, COMPARER, STYLE, **given)


def cells_of(sheet, indicator: str) -> list:
    return next(list(row.cells) for row in sheet.rows if row.id == indicator)


def line_of(sheet, indicator: str) -> list[str]:
    return [cell.line for cell in cells_of(sheet, indicator)]


def notes_at(sheet, cell) -> list[str]:
    """The notes that a cell points to."""
    marked_notes = ((note_mark(at), note) for at, note in enumerate(sheet.notes, 1))
    return [note.removeprefix(one) for one, note in marked_notes if one in cell.marks]


def test_the_title_has_unit_and_period_and_cells_have_neither():
    sheet = sheet_of(compared(*ZONES, least=2))
    title, *figures, verdict = line_of(sheet, "trade-value")
    assert title == "外贸进出口值（亿元，2024年）"
    assert figures == [
        marked("2788.44[1]"),
        marked("5021（含双流园区）[2]①"),
        marked("334[3]①②"),
    ]
    assert verdict == "可比（注意口径）：统计所含不同③"
    assert "③成都高新综保的数含双流园区，与其他园区统计所含不同。" in foot_lines(sheet)


def test_period_and_scope_stand_in_the_cells_where_they_differ():
    title, first, second, third, _ = line_of(sheet_of(compared(*ZONES)), "trade-value-share")
    assert title == "外贸进出口值占比（%）"  # once, not in each figure
    assert first == marked("39（2024年；占重庆市）[1]")
    assert second.startswith(marked("48（2024年；占四川省；含双流园区）[2]"))
    assert third.startswith(marked("约占13（2025年上半年；占海南省）[3]"))


def test_the_unit_stands_at_the_title_or_in_every_figure():
    comparison = compared(*ZONES, "苏州工业园区", "合肥高新区")
    for row, line in zip(comparison.rows, sheet_of(comparison).rows, strict=True):
        at_title = any(term.startswith(f"{row.unit}，") for term in line.cells[0].terms)
        figures = [cell.text for cell in line.cells[1:-1] if "[" in cell.marks]
        assert not (at_title and any(text.endswith(row.unit) for text in figures))


def test_other_values_of_a_row_are_told_in_one_note():
    sheet = sheet_of(compared(*ZONES))
    _, first, second, third, _ = cells_of(sheet, "trade-value-share")
    (note,) = notes_at(sheet, third)
    assert (
        marked(
            "外贸进出口值占比，成都高新综保2025年1—7月52%（占四川省）[2]；"
            "海口综保2025年上半年约占40%（占海口市）[3]。"
        )
        in note
    )
    assert notes_at(sheet, second) == [note]
    assert notes_at(sheet, cells_of(sheet, "trade-value")[3])[0] == note
    assert sum("另有" in one for one in sheet.notes) == 1
    alone = sheet_of(compared(*ZONES, indicators={"trade-value-share"}))
    assert alone.notes[0].startswith("①另有：成都高新综保")
    assert notes_at(sheet, first) == []


def test_a_blank_of_another_period_tells_its_values():
    sheet = sheet_of(compared(*ZONES, period="same", indicators={"trade-value-share"}))
    third = cells_of(sheet, "trade-value-share")[3]
    assert third.text == "同期未载"
    assert marked("约占13%（占海南省）[3]") in notes_at(sheet, third)[0]


def test_sources_and_notes_are_of_what_is_shown():
    whole = compared("西永微电园", "西部(重庆)科学城")
    assert any("有两处记载" in note for note in sheet_of(whole).notes)
    family = next(row.family.id for row in whole.rows if row.family.name == "人才")
    talent = whole._replace(rows=tuple(row for row in whole.rows if row.family.id == family))
    assert not any("有两处记载" in note for note in sheet_of(talent).notes)
    assert sheet_of(talent._replace(rows=(), banners=())).sources == ()


def test_remarks_on_the_wish_are_not_on_the_page():
    alone = compared("西永微电园")
    assert alone.remarks == ("再选一个园区才能对比",)
    assert not any("再选" in line for line in foot_lines(sheet_of(alone)))


def test_places_where_parks_are_missing_say_of_how_many():
    names = (*ZONES[::2], "宁波保税区")
    sheet = sheet_of(compared(*names, indicators={"trade-value"}), columns={"rank"})
    rank = cells_of(sheet, "trade-value")[4]
    assert rank.line == "西永综保第1；海口综保第2（有数的2个中）"


def test_reckoning_is_noted_only_where_something_is_reckoned():
    sheet = sheet_of(compared(*ZONES, indicators={"trade-value-share"}), columns=DERIVED_COLUMNS)
    assert not any("推算值" in note for note in sheet.notes)


def test_a_blank_says_which_sources_were_looked_through():
    cells = line_of(sheet_of(compared(*ZONES, period="same")), "ecommerce-value")
    assert cells[2] == marked("该来源未载（查了[2]）")


def test_a_reason_is_short_at_the_row_and_whole_in_a_note():
    sheet = sheet_of(compared(*ZONES, least=2))
    *_, verdict = cells_of(sheet, "trade-value-share")
    assert verdict.text == "只可并列：期间和分母不同"
    advice = "可比性为“只可并列”的行，只宜并列，不宜比较高低或计算差值。"
    assert advice in notes_at(sheet, verdict)
    assert advice in notes_at(sheet, cells_of(sheet, "ftz-rank-region")[-1])


def test_of_a_row_partly_comparable_the_note_tells_what_may_be_compared():
    sheet = sheet_of(compared(*ZONES, least=2))
    *_, verdict = cells_of(sheet, "ftz-rank")
    assert verdict.text == "部分可比"
    assert notes_at(sheet, verdict) == [
        "评价年度和参评名单不同，只有成都高新综保与海口综保可以相互比较。"
    ]


def test_reckoned_columns_fill_only_where_allowed():
    sheet = sheet_of(compared(*ZONES, least=2), columns=DERIVED_COLUMNS)
    titles = [heading.title for heading in sheet.head[4:7]]
    assert titles == ["与西永综保之差（推算）", "为西永综保的倍数（推算）", "表内位次（推算）"]
    difference, ratio, rank = cells_of(sheet, "trade-value")[4:7]
    assert [difference.text, *difference.more] == [
        "成都高新综保高约2233（2232.0～2233.1）",
        "海口综保低约2454（2453.9～2455.0）",
    ]
    assert ratio.more == ("海口综保约0.12倍",)
    assert rank.text == "成都高新综保第1"
    assert line_of(sheet, "trade-value-share")[4:7] == ["—", "—", "—"]


def test_a_difference_keeps_its_unit_where_the_title_has_none():
    sheet = sheet_of(compared("海口综保区", "成都高新综保区"), columns={"difference"})
    assert line_of(sheet, "ftz-rank")[3] == "成都高新综保靠前26位"
    assert [heading.title for heading in sheet.head[3:]] == ["与海口综保之差（推算）", "可比性"]


def test_claims_in_conflict_are_noted_with_the_numbers_of_the_page():
    sheet = sheet_of(compared("成都高新综合保税区", "西永综合保税区"))
    (note,) = [note for note in sheet.notes if "蝉联" in note]
    assert marked("；而西永综保2023年度（推断）居西部和东北地区第一名[2]，两者同在") in note
    assert note[1:] in notes_at(sheet, cells_of(sheet, "ftz-rank-region")[-1])
    assert sheet.sources[0].startswith("[1] 成都高新综合保税区蝉联")


def test_parks_that_overlap_point_to_the_note_that_says_so():
    sheet = sheet_of(compared("苏州工业园区", "苏相合作区", least=2))
    assert [heading.marks for heading in sheet.head] == ["", "①", "①", ""]
    assert sheet.notes[0].endswith("两者的数不能相加，也不宜相互比较。")
    assert all("①" in row.cells[-1].marks for row in sheet.rows)


def test_no_note_is_told_twice_and_each_is_pointed_to():
    for names in (ZONES, EIGHT, ("苏州工业园区", "武汉东湖高新区", "合肥高新区")):
        sheet = sheet_of(compared(*names), columns=DERIVED_COLUMNS)
        assert len(set(sheet.notes)) == len(sheet.notes)
        marked = [cell for row in sheet.rows for cell in row.cells] + list(sheet.head)
        pointed = {note for cell in marked for note in notes_at(sheet, cell)}
        assert pointed == {
            note.removeprefix(note_mark(at)) for at, note in enumerate(sheet.notes, 1)
        }


@pytest.mark.parametrize(
    ("names", "columns", "page"),
    [(ZONES, ("difference",), 415), (EIGHT, ("difference",), 697), (EIGHT, DERIVED_COLUMNS, 697)],
)
def test_the_columns_fit_the_page(names, columns, page):
    sheet = sheet_of(compared(*names, least=2), columns=columns)
    assert sheet.landscape == (page > 415)
    widths = page_layout(sheet).widths
    assert sum(widths) <= page + 0.5
    assert len(set(widths[1 : len(names) + 1])) == 1


def test_a_comparison_without_rows_has_a_head():
    sheet = sheet_of(compared("西永微电园", "西永综合保税区", least=3), columns=DERIVED_COLUMNS)
    assert len(sheet.head) == 7
    assert sheet.rows == []


@pytest.mark.parametrize("name", ["<b>甲</b>", "=1+1"])
def test_names_do_not_act(name):
    catalogue = Catalogue(tiny_dataset())
    parks = [catalogue.park("zone"), catalogue.park("science")]
    comparison = compare_parks(parks, Comparer(catalogue), FactIndex(catalogue))
    odd = comparison._replace(notes=(name,))
    page = html_table(comparison_sheet(odd, Comparer(catalogue), STYLE))
    assert "<b>甲" not in page
