"""Where nothing passes: what is true is said, and one click goes on."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from spoken import spoken

from parkfacts.app.selection import Selection
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.search.table import FactTable, Filter
from parkfacts.models.fact_model import FactModel
from parkfacts.views.facts.fact_pane import FactPane

HIDDEN = Filter("2788", "haikou-ftz")


@pytest.fixture
def selection(qapp):
    """What is chosen."""
    return Selection()


@pytest.fixture
def pane(qtbot, bundled, selection):
    """A table that follows the filter."""
    made = FactPane(FactModel(bundled.table), selection)
    made.model.setParent(made)
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.follow(None)
    selection.filter_changed.connect(lambda: made.follow(None))
    made.show()
    return made


def buttons(pane):
    """What can be clicked on the page, by its words."""
    pane.frame.page.find_now()
    QApplication.processEvents()  # what a layout takes in is shown a little later
    found = pane.frame.page.findChildren(QPushButton)
    return {button.text(): button for button in found if not button.isHidden()}


def test_there_is_none_while_something_passes(pane):
    assert pane.frame.page is None


def test_one_click_keeps_the_search_where_that_finds_something(pane, selection, bundled):
    selection.ask(HIDDEN)
    found = bundled.table.count(Filter("2788"))
    buttons(pane)[f"只清除筛选（单是搜索有 {found} 条）"].click()
    assert selection.filter == Filter("2788")
    assert pane.frame.page is None


def test_one_click_keeps_the_filters_where_they_leave_something(pane, selection, bundled):
    selection.ask(HIDDEN)
    left = bundled.table.count(Filter(park="haikou-ftz"))
    buttons(pane)[f"只清除搜索（筛选之下有 {left} 条）"].click()
    assert selection.filter == Filter(park="haikou-ftz")


def test_what_would_find_nothing_is_not_offered(pane, selection):
    selection.ask(Filter("没有这样的词"))
    assert list(buttons(pane)) == ["清除全部"]
    buttons(pane)["清除全部"].click()
    assert selection.filter == Filter()


def test_it_names_the_key_that_works_at_the_cursor(pane, selection):
    box = QLineEdit()
    pane.layout().addWidget(box)
    box.show()
    selection.ask(Filter("没有这样的词"))
    pane.activateWindow()
    pane.table.setFocus()
    assert "Ctrl+Backspace" in spoken(pane.frame.page)
    box.setText("没有这样的词")
    box.setFocus()
    assert "Esc" in spoken(pane.frame.page)
    assert "Ctrl+Backspace" not in spoken(pane.frame.page)


def test_near_names_are_links_that_find_something(pane, selection, bundled):
    slip, plans = "外贸近出口值", (("status", frozenset({"计划"})),)
    near = bundled.table.search_index().nearest(slip)[0]
    assert bundled.table.count(Filter(near.query, chosen=plans)) == 0
    selection.ask(Filter(slip, chosen=plans))
    buttons(pane)[near.name].click()
    assert selection.filter == Filter(near.query)
    assert pane.frame.page is None


def test_the_keyboard_goes_to_what_is_found(pane, selection, qtbot):
    selection.ask(Filter("没有这样的词"))
    pane.activateWindow()
    button = buttons(pane)["清除全部"]
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert pane.focusWidget() is pane.table


def test_a_dataset_without_facts_names_no_key_that_would_do_nothing(qtbot, bundled):
    """It said that Ctrl+Backspace clears what nobody had asked."""
    nothing = msgspec.structs.replace(bundled.catalogue.dataset, facts=[], claims=[])
    made = FactPane(FactModel(FactTable(Catalogue(nothing), bundled.pinyin)), Selection())
    made.model.setParent(made)
    qtbot.addWidget(made)
    made.show()
    made.follow(None)
    QApplication.processEvents()
    made.follow(None)
    told = [label.text() for label in made.frame.page.findChildren(QLabel) if label.isVisible()]
    assert told == ["这个数据集里没有可显示的。"]
