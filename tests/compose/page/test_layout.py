"""Columns on a page: they fill it, and give way where they may wrap."""

from __future__ import annotations

from decimal import Decimal

import pytest

from parkfacts.compose.page.layout import cell_layout, page_layout, turned
from parkfacts.compose.page.sheet import Cell, Heading, Row, Sheet, number_cell


def sheet_of(*columns: tuple[Heading, str]) -> Sheet:
    row = Row("fact", tuple(Cell(text) for _, text in columns))
    return Sheet("", tuple(heading for heading, _ in columns), [row])


def test_few_columns_fill_the_page():
    layout = page_layout(sheet_of((Heading("甲", "other"), "1"), (Heading("乙", "other"), "22")))
    assert sum(layout.widths) == pytest.approx(415)
    assert layout.type_size == 10.5


def test_a_full_page_has_smaller_type_and_only_texts_wrap():
    long = "很" * 50
    layout = page_layout(
        sheet_of(
            (Heading("甲", "other", wraps=True), long), (Heading("乙", "other"), "2788.44亿元")
        )
    )
    assert layout.type_size == 9
    assert sum(layout.widths) == pytest.approx(415)
    assert layout.widths[1] == pytest.approx(11.5 * 4.5 + 14)


def numbers_of(*texts: str) -> Sheet:
    rows = [Row("fact", (number_cell(Decimal(text)),)) for text in texts]
    return Sheet("", (Heading("数", "other", number=True),), rows)


def test_a_column_is_wide_enough_for_its_points_to_stand_under_each_other():
    apart = page_layout(numbers_of("1234567890" * 5, "0.000001"))
    assert apart.decimals == (6,)
    assert apart.behind(0, "1") == pytest.approx((6 * 0.5 + 0.25) * apart.type_size)
    assert apart.behind(0, "0.000001") == 0


def test_a_number_with_very_many_decimals_does_not_push_the_others_away():
    layout = page_layout(numbers_of("5021", "0.0000001"))
    assert (layout.decimals, layout.behind(0, "5021")) == ((0,), 0)


def test_space_between_chinese_and_digits_is_reckoned_with():
    beside = (Heading("乙", "other", wraps=True), "很" * 90)
    dense, sparse = (
        page_layout(sheet_of((Heading("甲", "other"), text), beside))
        for text in ("一二三四五六七八", "一1二2三3四4五五")
    )
    assert sparse.widths[0] - dense.widths[0] == pytest.approx(8 / 2 * 4.5)


def test_a_head_may_break_before_its_unit():
    wide = sheet_of(
        (Heading("外贸进出口值（亿元）", "other", number=True), "1"),
        (Heading("长", "other"), "很" * 30),
    )
    assert page_layout(wide).widths[0] < 20 * 4.5


def test_a_range_is_not_squeezed_until_it_breaks():
    wide = (Heading("甲", "other", wraps=True), "很" * 90)
    layout = page_layout(
        sheet_of(wide, wide, (Heading("差", "other", wraps=True), "高2232.1～2233.1" * 3))
    )
    assert layout.widths[2] > 14 * 4.5


def test_centred_columns_are_of_one_width():
    layout = page_layout(
        sheet_of(
            (Heading("甲", "other", centred=True), "1"),
            (Heading("乙", "other", centred=True), "2788.44"),
        )
    )
    assert layout.widths[0] == layout.widths[1]


def test_a_page_on_its_side_is_wider():
    sheet = sheet_of((Heading("甲", "other"), "1"))._replace(landscape=True)
    assert sum(page_layout(sheet).widths) == pytest.approx(697)


def test_no_rows():
    assert len(page_layout(Sheet("", (Heading("甲", "other"),), [])).widths) == 1


def test_smaller_type_fills_the_page_too():
    layout = page_layout(sheet_of(*[(Heading("甲", "other", wraps=True), "很" * 9)] * 4))
    assert layout.type_size == 9
    assert sum(layout.widths) == pytest.approx(415)


def test_cells_of_a_spreadsheet_are_as_wide_as_what_they_hold():
    layout = cell_layout(
        sheet_of((Heading("数值（亿元）", "other"), "1"), (Heading("来源", "other"), "很" * 90))
    )
    assert layout.widths[0] == pytest.approx(12 * 5.25 + 14)
    assert layout.widths[1] == 240


def test_a_name_of_a_park_is_never_broken_over_lines():
    name, text = "智能网联汽车示范区", "很" * 90
    columns = [(Heading("园区", "park", wraps=True), name)]
    columns += [(Heading("指标", "indicator", wraps=True), text)] * 4
    assert page_layout(sheet_of(*columns)).widths[0] >= len(name) * 9


def test_a_source_parts_only_before_its_paragraph():
    columns = [(Heading("来源", "source", wraps=True), "成都国际铁路港日报，第28段")]
    columns += [(Heading("指标", "indicator", wraps=True), "很" * 90)] * 4
    assert page_layout(sheet_of(*columns)).widths[0] >= 9 * 9


def test_heads_of_parks_are_short_where_one_would_break():
    def heads(count):
        park = Heading("成都高新综合保税区", "cell", wraps=True, centred=True, short="成都高新综保")
        found = page_layout(
            sheet_of(*[(park, "1")] * count, (Heading("可比性", "verdict"), "可比"))
        )
        return set(found.titles)

    assert heads(2) == {"成都高新综合保税区", "可比性"}
    assert heads(5) == {"成都高新综保", "可比性"}


def test_points_are_aligned_within_a_unit_and_not_across():
    head = (Heading("数值", "number", number=True), Heading("单位", "unit"))
    rows = [
        Row("a", (number_cell(Decimal(number)), Cell(unit)))
        for number, unit in (("2788.44", "亿元"), ("86", "亿元"), ("39", "%"), ("19561", "台"))
    ]
    layout = page_layout(Sheet("", head, rows))
    assert layout.behind(0, "86", "亿元") == pytest.approx(1.25 * layout.type_size)
    assert layout.behind(0, "39", "%") == layout.behind(0, "19561", "台") == 0


def test_a_page_is_turned_only_where_an_upright_one_would_break_names_or_crush_texts():
    few = sheet_of(*[(Heading("指标", "indicator", wraps=True), "很" * 20)] * 6)
    many = sheet_of(*[(Heading("指标", "indicator", wraps=True), "很" * 20)] * 9)
    told = sheet_of(*[(Heading("园区", "park", wraps=True), "很" * 11)] * 3,
                    (Heading("记事", "text", wraps=True), "很" * 90))  # fmt: skip
    assert [turned(sheet).landscape for sheet in (few, many, told)] == [False, True, True]
