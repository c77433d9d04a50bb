"""The comparison as a list: numbers are numbers, and none goes without its terms."""

from __future__ import annotations

from decimal import Decimal

from compared import COMPARER, ZONES, compared

from parkfacts.compose.comparison.list import comparison_list
from parkfacts.facts.comparison.against import DERIVED_COLUMNS


def lines_of(comparison, **given) -> list[dict]:
    sheet = comparison_list(comparison, COMPARER, "gbt7714-2025", **given)
    titles = [heading.title for heading in sheet.head]
    return [dict(zip(titles, row.cells, strict=True)) for row in sheet.rows]


def test_a_line_a_figure_with_its_number_and_terms():
    first, second, third = lines_of(compared(*ZONES, indicators={"trade-value"}))
    assert [line["数值"].number for line in (first, second, third)] == [
        Decimal("2788.44"),
        Decimal(5021),
        Decimal(334),
    ]
    assert (second["单位"].text, second["期间"].text) == ("亿元", "2024年")
    assert second["所含"].text == "含双流园区"
    assert third["来源"].text.startswith("海口综合保税区全国排名")


def test_a_qualifier_stands_beside_its_number():
    (line,) = [
        line
        for line in lines_of(compared("苏州工业园区", "武汉东湖高新区"))
        if line["原文"].text == "超1200亿元"
    ]
    assert (line["数值"].number, line["限定词"].text) == (Decimal(1200), "超")


def test_a_blank_has_no_number():
    lines = lines_of(compared(*ZONES, indicators={"ecommerce-value"}))
    assert [line["数值"].number for line in lines[1:]] == [None, None]
    assert lines[1]["原文"].text == "该来源未载"
    assert lines[1]["来源"].text.startswith("查了：成都高新综合保税区蝉联")


def test_other_values_stand_at_their_figure():
    *_, third = lines_of(compared(*ZONES, indicators={"trade-value"}))
    assert third["备注"].text.startswith(
        "来源写作货物进出口总额。另有海口综保2025年上半年158亿元（《"
    )


def test_a_place_among_some_says_of_how_many():
    comparison = compared(*ZONES[::2], "宁波保税区", indicators={"trade-value"})
    assert "位次是有数的2个中的。" in lines_of(comparison, columns={"rank"})[0]["说明"].text
    assert "位次" not in lines_of(comparison)[0]["说明"].text


def test_each_line_has_what_is_reckoned_of_its_park():
    lines = lines_of(compared(*ZONES, indicators={"trade-value"}), columns=DERIVED_COLUMNS)
    assert [line["表内位次（推算）"].number for line in lines] == [2, 1, 3]
    assert [line["与西永综保之差（推算）"].text for line in lines] == [
        "",
        "高约2233亿元（2232.0～2233.1）",
        "低约2454亿元（2453.9～2455.0）",
    ]


def test_a_claim_in_conflict_names_its_source_by_title():
    lines = lines_of(compared(*ZONES[:2], indicators={"ftz-rank-region"}))
    assert "（《成都高新综合保税区蝉联" in lines[0]["说明"].text
