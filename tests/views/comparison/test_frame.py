"""How the comparison page stands at each width; nothing can be dragged away to nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QWidget

from parkfacts.views.comparison.details import ComparisonDetails
from parkfacts.views.comparison.frame import ComparisonFrame, inviting, places_for

WIDTHS = {480: "drawer", 683: "drawer", 1024: "tabs", 1366: "below", 1920: "beside"}


@pytest.fixture
def frame(qtbot):
    """Table, chart and details."""
    table, chart, details = QWidget(), QWidget(), ComparisonDetails()
    made = ComparisonFrame(table, chart, details)
    made.parts = table, chart, details
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(("width", "places"), WIDTHS.items())
def test_each_width_has_its_places(frame, width, places):
    frame.resize(width, 700)
    assert (frame.places, places_for(width, 700)) == (places, places)
    table, chart, details = frame.parts
    assert table.isVisible()
    assert details.heads.isVisible()
    assert details.isVisible() == (places != "drawer")
    assert chart.isVisible() == (places in ("below", "beside"))
    assert details.isAncestorOf(details.heads) == (places in ("below", "beside"))
    if places in ("below", "beside"):
        assert (chart.y() == details.y()) == (places == "below")
    assert not any(part.childrenCollapsible() for part in frame.findChildren(QSplitter))


def test_a_low_page_gives_its_height_to_the_table(frame):
    """At 1280×720 and 150 % there was one indicator over a page of details, its verdict cut off."""
    frame.resize(853, 330)
    table, _, details = frame.parts
    assert (frame.places, details.isVisible()) == ("drawer", False)
    assert table.height() > 280
    frame.resize(853, 640)
    assert (frame.places, details.isVisible()) == ("tabs", True)


def test_going_through_all_widths_and_back_loses_no_part(frame, qapp):
    for width in (*WIDTHS, *reversed(WIDTHS), 1366):
        frame.resize(width, 700)
        qapp.processEvents()
    _, chart, details = frame.parts
    assert chart.parentWidget() is details.parentWidget()
    assert chart.x() < details.x()
    assert chart.isVisible()
    assert details.isVisible()


def test_the_chart_is_one_of_the_pages_where_it_has_no_place_of_its_own(frame):
    frame.resize(1024, 700)
    _, chart, details = frame.parts
    details.show_page("chart")
    assert (chart.isVisible(), details.isVisible()) == (True, False)
    details.show_page("source")
    assert (chart.isVisible(), details.isVisible()) == (False, True)
    details.show_page("chart")
    frame.resize(1366, 700)
    assert (chart.isVisible(), details.isVisible(), details.page) == (True, True, "paragraph")


def test_a_wide_page_can_be_made_narrow_at_once(frame):
    frame.resize(1920, 700)
    assert frame.minimumSizeHint().width() == 0
    frame.resize(480, 700)
    assert (frame.width(), frame.places) == (480, "drawer")


def test_sizes_that_were_dragged_come_back_with_their_width(frame):
    frame.resize(1366, 700)
    frame.put_sizes({"compared": [250, 449], "compared_tabs": [500, 100], "compared_beside": "?"})
    wanted = frame.sizes()["compared"]
    frame.resize(800, 700)
    assert frame.sizes()["compared"] == wanted
    frame.resize(1366, 700)
    assert frame.sizes()["compared"] == wanted


def test_going_through_all_sizes_leaves_each_as_it_was(frame, qapp):
    """Once through all, and the table had 235 pixels instead of 345 of its height."""
    before = {}
    for _ in range(3):
        for size in ((1366, 570), (480, 240), (1024, 570), (1920, 920), (853, 330), (683, 530)):
            frame.resize(*size)
            qapp.processEvents()
            table, chart, _ = frame.parts
            now = (table.size(), chart.width() if chart.isVisible() else 0)
            assert before.setdefault(size, now) == now, size


def test_the_chart_takes_the_room_that_is_gained(frame):
    _, chart, details = frame.parts
    frame.resize(1300, 700)
    before = chart.width(), details.width()
    frame.resize(1500, 700)
    assert (chart.width() - before[0], details.width() - before[1]) == (200, 0)


def test_a_drawer_opens_by_a_head_and_closes_by_it_or_escape(frame, qtbot):
    frame.resize(683, 700)
    table, _, details = frame.parts
    assert not frame.is_open
    height = table.height()
    tab = next(one for one in details.heads.findChildren(QPushButton) if one.text() == "可比性")
    tab.click()
    assert (frame.is_open, details.page) == (True, "verdict")
    qtbot.waitUntil(lambda: table.height() < height)
    tab.click()
    assert not frame.is_open
    tab.click()
    QTest.keyClick(frame, Qt.Key.Key_Escape)
    assert not frame.is_open
    qtbot.waitUntil(lambda: table.height() == height)


def test_without_parks_the_page_has_a_hint_and_a_button(qtbot):
    hint, button = QLabel("选园区"), QPushButton("选择")
    page = inviting(hint, button)
    qtbot.addWidget(page)
    assert hint.parent() is button.parent() is page
