"""Heads of parks: short names where room is short, a swatch in the colour of the charts."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from parkfacts.drawing.theme import park_colour
from parkfacts.facts.comparison.matrix import compare_parks
from parkfacts.models.comparison_cells import GridHead
from parkfacts.models.comparison_grid import ComparisonGrid
from parkfacts.models.comparison_model import ComparisonModel
from parkfacts.views.comparison.header import ComparisonHeader


@pytest.fixture
def header(qtbot):
    """The head over the columns."""
    made = ComparisonHeader(Qt.Orientation.Horizontal)
    qtbot.addWidget(made)
    return made


def test_one_long_name_shortens_all_parks(header):
    heads = [GridHead("park", "海口", id="a"), GridHead("park", "成都高新综合保税区", id="b")]
    header.shorten(heads, 400)
    assert header.short_names is False
    header.shorten(heads, 60)
    assert header.short_names is True


def test_a_park_has_the_swatch_of_its_place(header, bundled):
    parks = [bundled.catalogue.park(park) for park in ("xiyong-ftz", "haikou-ftz")]
    model = ComparisonModel(header)
    found = compare_parks(parks, bundled.comparer, bundled.index)
    model.show(ComparisonGrid(found, bundled.comparer), transposed=False)
    header.setModel(model)
    colours = [park_colour(place).lower() for place in range(2)]
    for place in range(2):
        image = QImage(240, 44, QImage.Format.Format_RGB32)
        with QPainter(image) as painter:
            header.paintSection(painter, QRect(0, 0, 240, 44), place)
        told = {image.pixelColor(x, y).name() for x in range(240) for y in range(44)}
        assert [colour in told for colour in colours] == [place == 0, place == 1]


def test_the_names_of_lines_are_shortened_for_the_head_of_the_lines(qtbot, bundled):
    down = ComparisonHeader(Qt.Orientation.Vertical)
    qtbot.addWidget(down)
    parks = [bundled.catalogue.park(park) for park in ("xiyong-ftz", "haikou-ftz")]
    model = ComparisonModel(down)
    found = compare_parks(parks, bundled.comparer, bundled.index)
    model.show(ComparisonGrid(found, bundled.comparer), transposed=True)
    down.setModel(model)
    for width, short in ((400, False), (110, True)):
        down.setFixedWidth(width)
        down.fit_names()
        assert down.short_names is short
