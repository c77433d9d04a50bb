"""A sheet as HTML for Qt's documents: rules, a head that comes again, widths by per cent."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from parkfacts.compose.page.sheet import Cell, Heading, Row, Sheet, number_cell
from parkfacts.exchange.markup.paper import lines_on_paper, sheet_on_paper

SHEET = Sheet(
    "外贸 <2024>",
    (Heading("园区", "park"), Heading("数", "number", number=True)),
    [
        Row("a", (Cell("甲", marks="注1"), number_cell(Decimal("2.50")))),
        Row("b", (Cell("乙"),) * 2),
    ],
    notes=("只可并列。",),
    sources=("[1] 甲报.",),
)


def test_columns_share_the_whole_page():
    widths = [
        float(found) for found in re.findall(r'width="([\d.]+)%" align', sheet_on_paper(SHEET))
    ]
    assert sum(widths) == pytest.approx(100, abs=0.2)


def test_three_rules_are_over_and_under_the_head_and_under_the_last_row():
    made = sheet_on_paper(SHEET)
    head, body = made.split("<tbody>")
    assert head.count("border-top-width:2px") == head.count("border-bottom-width:1px") == 2
    assert "border-bottom" not in body.partition("</tr>")[0]
    assert body.count("border-bottom-width:2px") == 2


def test_a_number_stands_as_it_was_written_and_no_text_is_markup():
    made = sheet_on_paper(SHEET)
    assert ">2.50</td>" in made
    assert "表　外贸 &lt;2024&gt;" in made
    assert "甲<sup>注1</sup>" in made


def test_notes_and_sources_stand_under_the_table():
    made = sheet_on_paper(SHEET).partition("</table>")[2]
    assert re.findall(r">([^<>\n]+)</p>", made) == ["注：只可并列。", "来源：[1] 甲报."]


def test_each_line_is_a_paragraph_of_one_line():
    assert lines_on_paper(["甲\n乙", "<b>"]).count("<p ") == 2
    assert ">甲 乙</p>" in lines_on_paper(["甲\n乙"])
