"""Text of a chart: what may be painted, shortened and broken into lines."""

from __future__ import annotations

import pytest
from charted import LONG, bar, chart
from PySide6.QtGui import QFont

from parkfacts.drawing.chart_text import Fonts, paintable
from parkfacts.drawing.fonts import font


@pytest.fixture
def face(qapp: object) -> QFont:
    return font()


@pytest.fixture
def fonts(face: QFont) -> Fonts:
    """Fonts of all roles."""
    return Fonts(face)


def test_each_text_stands_on_one_line_without_marks_of_direction() -> None:
    odd = "甲\u202e\n乙"
    given = chart((bar("5", odd, odd),))
    panel = given.panels[0]._replace(subject=odd, note=odd)
    made = paintable(given._replace(panels=(panel,), notes=(odd,)))
    (shown,) = made.panels
    texts = (shown.subject, shown.note, shown.bars[0].label, shown.bars[0].second, *made.notes)
    assert set(texts) == {"甲 乙"}


def test_what_is_sound_stays_the_same_bar() -> None:
    given = chart((bar("5"),))
    assert paintable(given).panels[0].bars[0] is given.panels[0].bars[0]


def test_what_fits_is_not_shortened_and_what_never_fits_is_a_dot(fonts: Fonts) -> None:
    assert fonts.elided("甲综保", "label", 200) == "甲综保"
    assert fonts.elided("甲综保", "label", 1) == "…"


def test_lines_have_all_of_the_text_and_the_last_is_elided(fonts: Fonts) -> None:
    assert "".join(fonts.wrapped(LONG, "label", 120)) == LONG
    first, last = fonts.wrapped(LONG, "label", 120, most=2)
    assert LONG.startswith(first)
    assert "…" in last
    assert fonts.width(last, "label") <= 120


def test_a_title_is_bold_and_a_source_small(fonts: Fonts) -> None:
    assert fonts.font("title").weight() > fonts.font("label").weight()
    assert fonts.font("source").pixelSize() < fonts.font("label").pixelSize()


def test_a_list_breaks_between_its_entries(fonts: Fonts) -> None:
    entries = "[1] 甲报，2025；[2] 乙报，2025"
    width = fonts.width("[1] 甲报，2025；[2]", "source")
    assert fonts.listed(entries, "source", width) == ["[1] 甲报，2025；", "[2] 乙报，2025"]
    assert fonts.listed(entries, "source", 900) == [entries]


def test_a_label_that_is_too_long_keeps_both_ends(face: QFont) -> None:
    shown = Fonts(face).elided(LONG, "label", 120)
    assert Fonts(face).width(shown, "label") <= 120
    assert (shown[0], shown[-1]) == (LONG[0], LONG[-1])


def test_no_line_of_a_note_is_a_lone_character_and_names_stay_whole(face: QFont) -> None:
    fonts = Fonts(face)
    text = "园区之名" * 8
    width = fonts.width(text, "note") - 2
    assert min(len(line) for line in fonts.listed(text, "note", width)) > 2
    assert fonts.listed("未载：甲综保、乙综保", "note", 100, "；、") == ["未载：甲综保、", "乙综保"]
