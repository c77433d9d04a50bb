"""Columns share a page so that its table is low."""

from __future__ import annotations

import pytest
from compared import COMPARER, compared
from exported import STYLE

from parkfacts.compose.content import comparison_content
from parkfacts.compose.page.balance import balanced, lines_within
from parkfacts.compose.page.layout import page_layout
from parkfacts.facts.comparison.seen import SeenMatrix

TEXTS = ("甲", "可比（注意口径）：统计所含不同", "乙", "丙")


def heights(at: int, width: float) -> list[float]:
    return [float(lines_within(TEXTS[at], max(int(width / 5), 2)))]


def test_a_column_of_many_lines_gets_the_room_of_those_that_have_one():
    before = [80.0, 40.0, 80.0, 80.0]
    found = balanced(before, [30.0] * 4, [False] * 4, heights)
    assert sum(found) == pytest.approx(sum(before))
    assert (heights(1, before[1]), heights(1, found[1])) == ([5.0], [2.0])
    assert min(found) >= 30


def test_columns_that_are_alike_stay_alike_and_none_gives_below_its_least():
    found = balanced([80.0, 40.0, 80.0, 80.0], [70.0] * 4, [True, False, True, True], heights)
    assert found[0] == found[2] == found[3] >= 70
    assert found[1] > 40


def test_nothing_moves_where_nothing_gets_lower():
    assert balanced([30.0, 200.0, 30.0, 30.0], [10.0] * 4, [False] * 4, heights) == [
        30.0, 200.0, 30.0, 30.0,
    ]  # fmt: skip


def test_a_range_in_brackets_stands_on_a_line_whole():
    """Neither before （ nor behind it does a program break: 2233（2232.0～2233.1）."""
    assert lines_within("成都高新综保高约2233（2232.0～2233.1）", 44) == 1
    assert lines_within("成都高新综保高约2233（2232.0～2233.1）", 28) == 2
    assert lines_within("", 28) == 1


def test_the_verdicts_of_eight_parks_do_not_stand_as_on_a_ladder():
    parks = ("西永综合保税区", "成都高新综合保税区", "海口综合保税区", "西永微电园", "重庆高新区",
             "武汉东湖高新区", "合肥高新区", "苏州工业园区")  # fmt: skip
    seen = SeenMatrix(compared(*parks, least=2), COMPARER, frozenset())
    layout = page_layout(comparison_content(seen, STYLE).page)
    assert layout.widths[-1] > 55
