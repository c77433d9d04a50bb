"""One cell painted: text in its place, hits, cautions and tags behind it."""

import pytest
from painted import HEIGHT, WIDTH, columns, painted
from PySide6.QtCore import QRectF

from parkfacts.drawing.fonts import font, note_font
from parkfacts.drawing.theme import LIGHT
from parkfacts.views.kit.cell_painter import TAG_GAP, CellPainter

CELL = QRectF(0, 0, WIDTH, HEIGHT)


@pytest.fixture
def cells(qapp):
    """A painter in the light theme."""
    return CellPainter(LIGHT, font(), note_font())


def test_a_number_ends_at_the_right_edge_and_a_text_begins_at_the_left(cells):
    left = columns(painted(lambda p: cells.text(p, CELL, "外贸")))
    right = columns(painted(lambda p: cells.text(p, CELL, "外贸", right=True)))
    assert left[-1] < WIDTH / 2 < right[0]


def test_a_hit_is_marked_where_it_stands(cells):
    image = painted(lambda p: cells.text(p, CELL, "重庆外贸", spans=[(2, 4)]))
    start = cells.metrics.horizontalAdvance("重庆")
    assert columns(image, LIGHT.hit)[0] == pytest.approx(start, abs=1)


def test_a_text_that_is_too_long_leaves_room_for_its_tag(cells):
    room = QRectF(0, 0, 90, HEIGHT)
    whole = painted(lambda p: cells.text(p, room, "外贸" * 20))
    tagged = painted(lambda p: cells.text(p, room, "外贸" * 20, tag="推断"))
    frame = columns(tagged, LIGHT.hairline)
    assert columns(whole, LIGHT.hairline) == []
    assert frame[-1] <= 91
    assert frame[-1] - frame[0] == pytest.approx(cells.tag_width("推断"), abs=2)
    assert frame[0] > TAG_GAP


def test_a_cell_has_a_hairline_under_it_or_none(cells):
    with_line = painted(lambda p: cells.background(p, CELL, LIGHT.pane))
    without = painted(lambda p: cells.background(p, CELL, LIGHT.pane, line=False))
    assert with_line.pixelColor(50, HEIGHT - 1).name() == LIGHT.hairline.lower()
    assert columns(without) == []


def test_a_checked_box_has_more_than_another_colour(cells):
    box = QRectF(4, 8, 14, 14)
    checked = painted(lambda p: cells.check_box(p, box, checked=True))
    inside = {checked.pixelColor(x, 17).name() for x in range(7, 16)}
    assert LIGHT.accent.lower() in inside
    assert len(inside) > 1
    unchecked = painted(lambda p: cells.check_box(p, box, checked=False))
    assert columns(unchecked, LIGHT.accent) == []
