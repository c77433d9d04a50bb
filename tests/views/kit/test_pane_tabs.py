"""Panes that share a place: one is seen, the heads of all are."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from parkfacts.views.kit.pane_tabs import PaneTabs, TabbedPane


@pytest.fixture
def tabs(qtbot):
    """Two panes in a place."""
    made = PaneTabs()
    qtbot.addWidget(made)
    made.fill([TabbedPane("a", "甲", QWidget()), TabbedPane("b", "乙", QWidget())], "b")
    made.show()
    return made


def seen(tabs):
    """The panes that are seen, by id."""
    return [one for one, pane in tabs._panes.items() if pane.isVisible()]


def test_one_is_seen(tabs):
    assert (tabs.current, seen(tabs)) == ("b", ["b"])


def test_a_click_on_a_head_puts_its_pane_in_front(qtbot, tabs):
    with qtbot.waitSignal(tabs.chosen) as told:
        tabs.head("a").click()
    assert told.args == ["a"]
    assert seen(tabs) == ["a"]


def test_where_it_may_it_folds(tabs):
    tabs.head("b").click()
    assert seen(tabs) == ["b"]
    tabs.may_fold = True
    tabs.head("b").click()
    assert tabs.folded
    assert seen(tabs) == []
    tabs.head("b").click()
    assert seen(tabs) == ["b"]


def test_a_pane_that_stands_elsewhere_leaves_no_head(tabs, qtbot):
    gone, elsewhere = tabs._panes["b"], QWidget()
    qtbot.addWidget(elsewhere)
    QVBoxLayout(elsewhere).addWidget(gone)
    tabs.fill([TabbedPane("a", "甲", tabs._panes["a"])], "b")
    assert (tabs.ids(), tabs.current) == (["a"], "a")
    assert gone.parent() is elsewhere
    assert not gone.isHidden()


def test_a_head_takes_another_name(tabs):
    tabs.name("a", "甲 3")
    tabs.name("gone", "x")
    assert tabs.head("a").text() == "甲 3"
