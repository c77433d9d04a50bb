"""A verdict has its reasons beside its word where there is room, else below, and always whole."""

import pytest

from parkfacts.models.comparison_cells import GridCell
from parkfacts.views.comparison.verdict_cell import pill_width, verdict_text, verdict_widths

CELL = GridCell("统计所含不同", tag="可比（注意口径）", tone="good", second_caution=True)


@pytest.mark.parametrize("width", [90, 130, 200, 600])
def test_reasons_stand_whole_at_every_width(qapp, width):
    told = verdict_text(CELL, width)
    assert "".join(told.lines) == CELL.text
    assert bool(told.left) == (width >= pill_width(CELL.tag) + 90)
    assert told.height >= 29


def test_a_word_without_reasons_stands_alone(qapp):
    assert verdict_text(CELL._replace(text=""), 90).lines == ()


def test_a_verdict_with_all_of_its_text_is_wider(qapp):
    short, whole = verdict_widths()
    assert 0 < short < whole
