"""Half-width marks for our own words; figures, names and citations are left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parkfacts.compose.page.punctuation import half_width_marks


@pytest.mark.parametrize(
    ("text", "half"),
    [
        ("2024年，外贸（推断）。", "2024年, 外贸 (推断)."),
        ("甲：乙；丙", "甲: 乙; 丙"),
        ("（推断），甲", "(推断), 甲"),
        ("增长（推断）。又增长。", "增长 (推断). 又增长."),
        ("2453.9～2455.0、一—二", "2453.9～2455.0、一—二"),
        ("", ""),
    ],
)
def test_marks_become_half_width_with_one_space_behind(text, half):
    assert half_width_marks(text) == half


def test_the_longest_of_what_is_kept_stays():
    kept = ["园（西）", "园（西），二期"]
    assert half_width_marks("园（西），二期，增长", kept) == "园（西），二期, 增长"


@given(st.text("甲1，：；。（）", max_size=30))
def test_no_full_width_mark_is_left_and_nothing_else_is_lost(text):
    half = half_width_marks(text)
    assert not set(half) & set("，：；。（）")
    assert [c for c in half if c in "甲1"] == [c for c in text if c in "甲1"]
