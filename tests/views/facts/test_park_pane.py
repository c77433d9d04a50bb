"""The tree of parks: choosing one narrows the tables, checking sets beside each other."""

import pytest
from painted import columns
from PySide6.QtWidgets import QAbstractButton
from spoken import spoken

from parkfacts.app.selection import Selection
from parkfacts.drawing.theme import LIGHT
from parkfacts.models.park_model import ParkModel, ParkRole
from parkfacts.views.facts.park_pane import ParkPane


@pytest.fixture
def selection(qapp):
    """What is chosen."""
    return Selection()


@pytest.fixture
def pane(qtbot, bundled, selection):
    """The tree of all parks."""
    made = ParkPane(ParkModel(bundled.catalogue), selection)
    made.model.setParent(made)
    qtbot.addWidget(made)
    made.close_only([])
    return made


def button(pane, name):
    """A button by what a screen reader calls it."""
    return next(b for b in pane.findChildren(QAbstractButton) if b.accessibleName() == name)


def test_a_park_that_is_clicked_narrows_the_tables(pane, selection):
    pane.tree.setCurrentIndex(pane.model.index_of("xiyong-ftz"))
    assert selection.filter.park == "xiyong-ftz"


def test_the_tree_follows_the_filter(pane, selection):
    selection.ask_park("haikou-ftz")
    assert pane.tree.currentIndex().data(ParkRole).id == "haikou-ftz"
    selection.ask_park(None)
    assert not pane.tree.currentIndex().isValid()


def test_the_way_back_is_there_only_where_there_is_one(pane, selection):
    back = button(pane, "显示全部园区")
    assert back.isHidden()
    selection.ask_park("haikou-ftz")
    assert not back.isHidden()
    back.click()
    assert selection.filter.park is None


def test_all_checks_are_taken_away_at_once(pane, selection):
    selection.check_parks(("xiyong-ftz", "haikou-ftz"))
    none = button(pane, "取消全部勾选")
    assert not none.isHidden()
    none.click()
    assert selection.parks == ()
    assert none.isHidden()


def test_closed_branches_are_remembered(pane):
    branch = next(iter(pane.model.branches())).data(ParkRole).id
    pane.close_only([branch])
    assert pane.closed() == [branch]


def test_the_parks_that_are_checked_are_told_with_a_way_to_the_comparison(pane, selection, qtbot):
    assert "勾选" in spoken(pane)
    selection.check_parks(("xiyong-ftz", "haikou-ftz"))
    way = next(one for one in pane.findChildren(QAbstractButton) if "对比 2 个园区" in one.text())
    assert not way.isHidden()
    with qtbot.waitSignal(pane.comparison_wanted):
        way.click()


def test_the_park_that_narrows_has_a_mark_and_one_that_is_checked_has_none(pane, selection):
    def marked(park):
        place = pane.tree.visualRect(pane.model.index_of(park))
        return columns(pane.tree.viewport().grab(place).toImage(), LIGHT.accent)

    pane.resize(240, 600)
    pane.show()
    assert marked("xiyong-ftz") == []
    selection.ask_park("xiyong-ftz")
    assert marked("xiyong-ftz")[-1] > 150  # beside the count, not where the box is
    selection.ask_park(None)
    selection.check_parks(("xiyong-ftz",))
    assert marked("xiyong-ftz")[-1] < 100
