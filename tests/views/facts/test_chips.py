"""Chips: every condition in force is seen, is taken away by a click or a key, and comes back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from parkfacts.app.selection import Selection
from parkfacts.facts.search.table import Filter
from parkfacts.models.fact_model import FactModel
from parkfacts.views.facts.fact_pane import FactPane

WANTED = Filter("亿元", "xiyong-ftz", (("family", frozenset({"外贸", "产值"})),))
WORDS = ["搜索：亿元", "园区：西永综保", "主题：产值", "主题：外贸"]


@pytest.fixture
def selection(qapp):
    """What is chosen."""
    return Selection()


@pytest.fixture
def pane(qtbot, bundled, selection):
    """A wide table that follows the filter."""
    made = FactPane(FactModel(bundled.table), selection)
    made.model.setParent(made)
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.follow(None)
    selection.filter_changed.connect(lambda: made.follow(None))
    made.show()
    return made


def clear(pane):
    return pane.frame.chips.findChild(QPushButton)


def test_without_a_filter_there_are_none(pane):
    assert pane.frame.chips is None


def test_each_condition_has_one(pane, selection):
    selection.ask(WANTED)
    assert pane.frame.chips.isVisible()
    assert pane.frame.chips.shown() == WORDS


def test_a_click_takes_one_away(pane, selection):
    selection.ask(WANTED)
    pane.frame.chips._chips[1].click()
    assert selection.filter == WANTED._replace(park=None)
    assert pane.frame.chips.shown() == [WORDS[0], *WORDS[2:]]


def test_all_are_cleared_at_once(pane, selection):
    selection.ask(WANTED)
    clear(pane).click()
    assert selection.filter == Filter()
    assert pane.frame.chips.isHidden()


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Space])
def test_a_key_takes_one_away_and_stays_among_them(pane, selection, qtbot, key):
    selection.ask(WANTED)
    pane.activateWindow()
    chip = pane.frame.chips._chips[0]
    chip.setFocus()
    qtbot.keyClick(chip, key)
    assert selection.filter.query == ""
    assert pane.focusWidget() in pane.frame.chips._chips
    for _ in range(3):
        qtbot.keyClick(pane.focusWidget(), key)
    assert selection.filter == Filter()
    assert pane.focusWidget() is pane.table


def test_a_narrow_pane_folds_what_has_no_room(pane, selection):
    selection.ask(WANTED)
    pane.resize(320, 400)
    chips = pane.frame.chips
    assert chips.shown() + chips.folded() == WORDS
    assert chips.folded()
    assert chips.height() < 50
    assert all(part.geometry().right() < 320 for part in (*chips._chips[:1], clear(pane)))


def test_the_keyboard_comes_to_them_before_the_table(pane, selection):
    selection.ask(WANTED)
    first = pane.frame.chips._chips[0]
    after = []
    part = first
    while part is not pane.table and len(after) < 100:
        part = part.nextInFocusChain()
        after.append(part)
    assert clear(pane) in after


def test_what_a_screen_reader_is_told(pane, selection):
    selection.ask(WANTED)
    assert pane.frame.chips._chips[0].accessibleName() == "去掉搜索：亿元"
