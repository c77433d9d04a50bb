"""Texts in as many lines as they need, broken where a reader would pause."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF

from parkfacts.drawing.fonts import font, note_font
from parkfacts.views.kit.wrapping import wrapped

LONG = "口径不同；期间不同"
RANGE = "差值（推算）：高约2233（2232.0～2233.1）"


def test_what_fits_stands_on_one_line(qapp):
    assert wrapped(LONG, 1000, font()) == [LONG]
    assert wrapped("", 1000, font()) == [""]


def test_a_line_breaks_behind_a_pause_where_the_rest_fits(qapp):
    width = QFontMetricsF(font()).horizontalAdvance("口径不同；期")
    assert wrapped(LONG, width + 1, font()) == ["口径不同；", "期间不同"]


def test_a_bracket_stays_whole_where_it_fits(qapp):
    width = QFontMetricsF(note_font()).horizontalAdvance("差值（推算）：高约2233（22")
    assert wrapped(RANGE, width, note_font()) == ["差值（推算）：高约2233", "（2232.0～2233.1）"]


def test_a_separator_does_not_stand_at_the_end_of_a_line(qapp):
    width = QFontMetricsF(note_font()).horizontalAdvance("2024年 · 含双流")
    assert wrapped("2024年 · 含双流园区", width, note_font()) == ["2024年", "含双流园区"]


@given(st.text("突破2000亿元余约，（）", max_size=40), st.integers(1, 300))
def test_no_character_is_lost_however_narrow(qapp, text, width):
    assert "".join(wrapped(text, width, font())) == text
