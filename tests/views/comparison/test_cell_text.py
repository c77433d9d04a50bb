"""Texts of cells in as many lines as they need; names alone give way."""

import pytest

from parkfacts.drawing.fonts import font, note_font
from parkfacts.drawing.theme import LIGHT
from parkfacts.models.comparison_cells import GridCell
from parkfacts.views.comparison.cell_text import (
    CellTexts,
    against,
    height_of,
    name_lines,
    shortened,
)
from parkfacts.views.kit.wrapping import wrapped

LONG = "口径不同；期间不同"
RANGE = "差值（推算）：高约2233（2232.0～2233.1）"


@pytest.fixture
def texts(qapp):
    """What breaks and paints texts."""
    return CellTexts(LIGHT)


def test_a_name_gives_way_in_its_middle_and_its_unit_stays(texts):
    name, unit = "进出口值居全国综保区前列时长", "（亿元）"
    assert name_lines(name, unit, 2000, font()) == [name + unit]
    told = "".join(name_lines(name, unit, 70, font()))
    assert told.startswith("进")
    assert told.endswith(f"长{unit}")
    assert "…" in told


def test_a_name_in_one_line_keeps_its_end(texts):
    assert shortened("成都高新综合保税区", 90, font()).endswith("区")


def test_a_qualifier_keeps_its_colour_in_the_line_in_which_it_stands(texts):
    cell = GridCell("每年突破2000亿元", caution=(2, 4))
    lines = texts.lines(cell, texts.metrics.horizontalAdvance("每年突"))
    spans = [line.text[slice(*line.caution)] for line in lines]
    assert "".join(spans) == "突破"
    assert "".join(line.text for line in lines) == cell.text


def test_a_tag_without_room_behind_the_words_has_a_line_of_its_own(texts):
    cell = GridCell("第10", "2023年度", tag="推断")
    wide = texts.lines(cell, 300)
    assert [(line.text, line.tag) for line in wide] == [("第10", ""), ("2023年度", "推断")]
    narrow = texts.lines(cell, texts.small.metrics.horizontalAdvance("2023年度") + 2)
    assert [line.tag for line in narrow] == ["", "", "推断"]


def test_what_is_reckoned_stands_below(texts):
    cell = GridCell("5021", "2024年")
    assert [line.kind for line in texts.lines(cell, 400, [RANGE])] == [
        "figure",
        "second",
        "reckoned",
    ]
    assert height_of(2) == 44


def test_places_are_parted_between_parks(texts):
    told = "1 成都高新综保　2 西永综保　3 海口综保"
    width = texts.metrics.horizontalAdvance("1 成都高新综保　2 西永")
    assert wrapped(told, width, font()) == ["1 成都高新综保", "2 西永综保　3 海口综保"]


def test_only_what_is_to_be_minded_of_a_second_line_has_its_colour(texts):
    cell = GridCell("13", "2025年上半年 · 占海南省", second_caution=True, second_span=(0, 7))
    assert texts.lines(cell, 1000)[1].caution == (0, 7)
    parted = texts.lines(cell, texts.small.metrics.horizontalAdvance("2025年上半年 · 占"))
    assert [line.caution for line in parted[1:]] == [(0, 7), (0, 0)]
    whole = cell._replace(second_span=(0, 0))
    assert texts.lines(whole, 1000)[1].caution == (0, len(cell.second))


def test_the_sign_between_two_parks_is_never_cut(texts):
    pair = ("成都高新综保", "－", "西永综保")
    reach = texts.small.metrics.horizontalAdvance
    assert against(pair, "基准", reach("".join(pair)), note_font()) == "成都高新综保－西永综保"
    assert against(pair, "基准", reach("成都高新综保－基准"), note_font()) == "成都高新综保－基准"
    assert against(pair, "基准", reach("成都高新－基准"), note_font()).endswith("－基准")
