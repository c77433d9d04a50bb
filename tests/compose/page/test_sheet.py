"""What leaves for a spreadsheet: text as text, numbers as numbers."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parkfacts.compose.page.sheet import (
    Cell,
    display_width,
    exact_number,
    guarded,
    one_line,
    places,
    prose,
    shown_number,
)

THIRD = Decimal(100) / 3


@pytest.mark.parametrize("text", ["=1+1", "+1", "-5%", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", " =1"])
def test_an_apostrophe_leads_what_would_run(text):
    assert guarded(text).startswith("'")


@pytest.mark.parametrize("text", ["", "超1.5万P", "00123", "1-2", "3E5", "近四成", "a=1"])
def test_other_text_is_unchanged(text):
    assert guarded(text) == text


@pytest.mark.parametrize("text", ["-2.3%", "+86亿元", "－5%", "+1.5个百分点", "1-2", "[1] =1+1"])
def test_a_figure_keeps_its_sign_in_prose(text):
    assert prose(text) == text


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "+1+1", "-1*2", "+cmd|' /C calc'!A0", "-甲"])
def test_prose_does_not_run_in_a_cell_either(text):
    assert prose(text) == f"'{text}"


@given(st.text())
def test_one_line_has_no_break_of_any_kind(text):
    assert len(one_line(text).splitlines()) <= 1
    assert "\t" not in one_line(text)


def test_marks_of_direction_go():
    assert one_line("甲\u202e5021\u202c\u2066乙\u2069\u200e\u200f\u200b") == "甲5021乙"


def test_a_run_of_breaks_is_one_space():
    assert one_line("a\t\r\n\x00b") == "a b"


@pytest.mark.parametrize("written", ["2788.44", "5021", "86.50", "0.00001", "12345678901234567890"])
def test_numbers_keep_the_digits_that_were_written(written):
    assert exact_number(Decimal(written)) == shown_number(Decimal(written)) == written


def test_a_fraction_without_end_is_shown_to_two_places():
    assert shown_number(THIRD) == "33.33"
    assert exact_number(THIRD) == "33.3333333333333"


def test_a_long_number_that_ends_keeps_all_its_digits():
    written = "123456789012345.67"
    assert shown_number(Decimal(written)) == exact_number(Decimal(written)) == written


def test_places():
    assert (places("5021"), places("86.50")) == (0, 2)


def test_a_chinese_character_takes_two_places():
    assert display_width("超1.5万P") == 8
    assert display_width("e\u0301") == 1


def test_a_cell_on_one_line_has_terms_in_brackets_and_marks_behind():
    cell = Cell("5021", None, ("又",), ("2024年", "含双流园区"), "[2]注1")
    assert cell.line == "5021；又（2024年；含双流园区）[2]注1"
