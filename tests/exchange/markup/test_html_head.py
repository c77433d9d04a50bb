"""The head of an HTML table: widths in pixels, heads that span others."""

from __future__ import annotations

import re

import pytest

from parkfacts.compose.page.layout import PageLayout, page_layout
from parkfacts.compose.page.sheet import Cell, Heading, Row, Sheet
from parkfacts.exchange.markup.html_face import CELLS, PAGE
from parkfacts.exchange.markup.html_head import column_widths, head_rows, pasted_together

SPANNED = Sheet(
    "表",
    (
        Heading("园区", "park"),
        Heading("原文", "literal", over="外贸（亿元）", under="原文"),
        Heading("外贸（亿元）", "number", number=True, over="外贸（亿元）", under="数值"),
    ),
    [Row("a", (Cell("甲"), Cell("2亿元"), Cell("2")))],
)


def pixels(*widths: float, scale: float = 1) -> list[int]:
    """The widths of columns as a paste has them."""
    layout = page_layout(SPANNED)._replace(widths=widths)
    return pixels_of(column_widths(layout, PAGE._replace(scale=scale)))


def pixels_of(made: str) -> list[int]:
    return [int(found) for found in re.findall(r'width="(\d+)"', made)]


@pytest.mark.parametrize("widths", [(50, 60, 70), (10, 400), (1, 1, 1, 1, 1, 1, 1, 1, 1)])
def test_columns_keep_their_proportions_over_a_page_at_least(widths):
    found = pixels(*widths)
    assert sum(found) >= 700
    for width, pixel in zip(widths, found, strict=True):
        assert pixel / sum(found) == pytest.approx(width / sum(widths), abs=0.002)


def test_a_larger_face_has_wider_columns():
    assert sum(pixels(50, 60, scale=2)) == 2 * sum(pixels(50, 60))


def test_columns_of_tables_pasted_together_are_on_the_average_as_wide():
    few, many = ([Heading(str(at), "other") for at in range(count)] for count in (3, 6))
    sheets = [Sheet("", tuple(head), []) for head in (few, many)]
    face = pasted_together(sheets, PAGE)
    found = [pixels_of(column_widths(page_layout(sheet), face)) for sheet in sheets]
    assert sum(found[0]) / 3 == sum(found[1]) / 6
    assert sum(found[1]) >= 700
    assert pasted_together([], PAGE) == PAGE


def test_a_head_spans_its_columns_and_the_others_reach_down():
    made = head_rows(SPANNED, page_layout(SPANNED), PAGE)
    assert made.count("<tr>") == 2
    assert len(re.findall(r'<th colspan="2" ', made)) == 1
    assert len(re.findall(r'<th rowspan="2" ', made)) == 1
    assert re.findall(r">([^<>\n]+)<", made.partition("</tr>")[2]) == ["原文", "数值"]


def test_a_spreadsheet_has_one_head_for_each_column():
    made = head_rows(SPANNED, page_layout(SPANNED), CELLS)
    assert (made.count("<tr>"), made.count("<th ")) == (1, 3)
    assert "span=" not in made


def test_a_long_title_breaks_before_its_brackets():
    sheet = SPANNED._replace(
        head=(Heading("外贸进出口值（万亿元）", "number", wraps=True), *SPANNED.head[1:])
    )
    layout: PageLayout = page_layout(sheet)._replace(widths=(40, 60, 60))
    assert re.search(r"外贸进出口值<br [^>]*/>（万亿元）", head_rows(sheet, layout, PAGE))
