"""What cells of an HTML table have in common."""

from __future__ import annotations

import pytest

from parkfacts.compose.page.sheet import Cell, Heading
from parkfacts.exchange.markup.html_cells import BREAK, around, content, raised, side, text


@pytest.mark.parametrize(
    ("heading", "found"),
    [
        (Heading("数", "number", number=True, centred=True), "right"),
        (Heading("数", "number", centred=True), "center"),
        (Heading("文", "text"), "left"),
    ],
)
def test_numbers_stand_to_the_right_and_texts_where_their_column_says(heading, found):
    assert side(heading) == found
    assert f'align="{found}"' in around(heading)[0]


def test_fewer_decimals_keep_a_number_further_off_the_edge():
    assert "margin-right:6pt" in around(Heading("数", "number", number=True))[0]
    assert "margin-right:8.5pt" in around(Heading("数", "number", number=True), 2.5)[0]


def test_lines_of_a_cell_stay_in_it_and_marks_are_behind_the_last():
    cell = Cell("5021", more=("2024年",), terms=("含双流园区",), marks="注2")
    assert content(cell, "<span>").split(BREAK) == [
        "5021",
        "2024年<sup>注2</sup>",
        "<span>含双流园区</span>",
    ]


def test_without_marks_nothing_is_raised():
    assert raised("") == ""


def test_words_are_one_line_and_no_markup():
    assert text("<b>\n&") == "&lt;b&gt; &amp;"
