"""The second line of a row: what is empty is left out, names are cut before figures of time."""

import pytest
from painted import WIDTH, columns, painted
from PySide6.QtCore import QRectF

from parkfacts.drawing.fonts import note_font
from parkfacts.drawing.theme import LIGHT
from parkfacts.models.fact_model import ShownCell
from parkfacts.views.kit.cell_painter import CellPainter
from parkfacts.views.kit.second_line import SecondLine

PARK = ShownCell("成都高新综合保税区双流园区", is_name=True)
PERIOD, STATUS = ShownCell("2024年"), ShownCell("计划", caution=(0, 2))


@pytest.fixture
def cells(qapp):
    """What paints single cells."""
    return CellPainter(LIGHT, note_font(), note_font())


def picture(cells, told, width=WIDTH):
    place = QRectF(0, 0, width, 20)
    return painted(lambda painter: SecondLine(cells).paint(painter, place, told))


def test_what_is_empty_is_left_out(cells):
    assert picture(cells, [PERIOD, ShownCell(""), STATUS]) == picture(cells, [PERIOD, STATUS])


def test_caution_is_painted_in_its_colour(cells):
    assert columns(picture(cells, [PERIOD, STATUS]), LIGHT.caution)


def test_a_name_makes_room_for_what_follows(cells):
    alone = columns(picture(cells, [STATUS]), LIGHT.caution)
    behind = columns(picture(cells, [PARK, PERIOD, STATUS]), LIGHT.caution)
    assert len(behind) == len(alone)
    assert behind[-1] < WIDTH


def test_the_short_name_stands_where_the_whole_one_has_no_room(cells):
    short = ShownCell("成都高新", is_name=True)
    told = [PARK._replace(short=short), PERIOD, STATUS]
    assert picture(cells, told) == picture(cells, [short, PERIOD, STATUS])
