"""How the comparison page stands: the table on top, nothing to be dragged away to nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from parkfacts.views.comparison.frame import inviting, stacked


@pytest.fixture
def parts(qtbot):
    """Table, chart and details in their splitters."""
    table, chart, details = QWidget(), QWidget(), QWidget()
    splitters = stacked(table, chart, details)
    qtbot.addWidget(splitters["compared"])
    return (table, chart, details), splitters


def test_the_table_stands_over_chart_and_details(parts):
    (table, chart, details), splitters = parts
    down, beside = splitters["compared"], splitters["beside_chart"]
    assert (down.widget(0), down.widget(1)) == (table, beside)
    assert (beside.widget(0), beside.widget(1)) == (chart, details)
    assert down.orientation() == Qt.Orientation.Vertical


def test_no_part_can_be_dragged_to_nothing(parts):
    assert not any(splitter.childrenCollapsible() for splitter in parts[1].values())


def test_the_chart_takes_the_room_that_is_gained(qtbot, parts):
    (_, chart, details), splitters = parts
    splitters["compared"].resize(1300, 700)
    splitters["compared"].show()
    before = chart.width(), details.width()
    splitters["compared"].resize(1600, 700)
    assert (chart.width() - before[0], details.width() - before[1]) == (300, 0)


def test_without_parks_the_page_has_a_hint_and_a_button(qtbot):
    hint, button = QLabel("选园区"), QPushButton("选择")
    page = inviting(hint, button)
    qtbot.addWidget(page)
    assert hint.parent() is button.parent() is page
