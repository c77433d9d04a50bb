"""Lists of a workbook, beside sheets that say sources and verdicts in full."""

from __future__ import annotations

from collected import content, report
from compared import BUNDLED, COMPARER, ZONES, compared
from exported import STYLE, trade, zones

from parkfacts.compose.basket.list import basket_list, compared_worksheet
from parkfacts.compose.content import claims_content, comparison_content
from parkfacts.facts.comparison.seen import SeenMatrix
from parkfacts.facts.marks import as_text


def zones_seen() -> SeenMatrix:
    return SeenMatrix(compared(*ZONES, least=2), COMPARER, frozenset())


def column(sheet, role) -> list[str]:
    at = sheet.at(role)
    return [as_text(row.cells[at].line) for row in sheet.rows]


def test_sources_stand_by_name_and_number_of_the_list():
    made = trade()
    for row, source in zip(made.worksheet.rows, column(made.worksheet, "source"), strict=True):
        name, _, number = source.removesuffix("]").partition("[")
        assert name == BUNDLED.source(BUNDLED.fact(row.id).source).publisher
        assert any(one.number == int(number) and name in one for one in made.short_sources)
    claims = claims_content(BUNDLED.claims[:2], BUNDLED, STYLE)
    assert set(column(claims.worksheet, "source")) == {"重庆与世界[1]"}
    assert "http" in "".join(column(made.listed, "source"))


def test_a_comparison_has_no_rows_of_blanks_and_says_no_figure_twice():
    made = zones()
    assert "该来源未载" in column(made.listed, "literal")
    assert "该来源未载" not in column(made.worksheet, "literal")
    assert all(row.id for row in made.worksheet.rows)
    assert made.worksheet.at("remark") is not None  # a place is one among those with a figure
    plain = comparison_content(zones_seen(), STYLE).worksheet
    assert plain.at("remark") is None
    assert made.worksheet.at("status") is None  # all of them are so


def test_the_lists_of_a_basket_have_the_numbers_of_the_basket():
    made = content(report())
    marks = made.numbers.marks()
    part = next(one for of in made.sections for one in of.parts if one.comparison)
    for sheet in (basket_list(made, ("fact",), terse=True), compared_worksheet(part, made)):
        for row, source in zip(sheet.rows, column(sheet, "source"), strict=True):
            assert source.endswith(as_text(marks[BUNDLED.fact(row.id).source]))
