"""Texts of cells in two lines, widths of verdicts, names of parks where room is short."""

import pytest
from PySide6.QtCore import QRectF, Qt

from parkfacts.drawing.fonts import font, note_font
from parkfacts.drawing.theme import LIGHT
from parkfacts.models.comparison_grid import GridHead
from parkfacts.views.comparison.delegate import (
    ComparisonHeader,
    in_lines,
    verdict_widths,
    wrapped,
)
from parkfacts.views.kit.cell_painter import CellPainter

LONG = "口径不同；期间不同"


def test_what_fits_stands_on_one_line(qapp):
    assert wrapped(LONG, 1000, font()) == [LONG]
    assert wrapped("", 1000, font()) == [""]


def test_a_line_breaks_behind_a_pause_where_the_rest_fits(qapp):
    width = CellPainter(LIGHT, font(), note_font()).metrics.horizontalAdvance("口径不同；期")
    assert wrapped(LONG, width + 1, font()) == ["口径不同；", "期间不同"]


def test_what_does_not_fit_two_lines_stays_at_the_end_of_the_second(qapp):
    first, second = wrapped(LONG * 5, 60, font())
    assert first + second == LONG * 5


@pytest.mark.parametrize(("text", "tops"), [("短", [13.5]), (LONG, [5.0, 22.0])])
def test_lines_stand_in_the_middle_of_the_cell(qapp, text, tops):
    cells = CellPainter(LIGHT, font(), note_font())
    width = cells.metrics.horizontalAdvance("口径不同；期") + 1
    found = [place.top() for _, place in in_lines(cells, text, QRectF(0, 0, width, 44))]
    assert found == tops


def test_a_verdict_with_all_of_its_text_is_wider(qapp):
    short, whole = verdict_widths()
    assert 0 < short < whole


def test_one_long_name_shortens_all_parks(qtbot):
    header = ComparisonHeader(Qt.Orientation.Horizontal)
    qtbot.addWidget(header)
    heads = [GridHead("park", "海口", id="a"), GridHead("park", "成都高新综合保税区", id="b")]
    header.shorten(heads, 400)
    assert header.short_names is False
    header.shorten(heads, 60)
    assert header.short_names is True
