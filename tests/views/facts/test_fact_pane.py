"""The table of facts: what is chosen in it, its columns, sorting, what follows the filter."""

import pytest
from PySide6.QtCore import Qt
from spoken import OUTPUT, TRADE

from parkfacts.app.selection import Selection
from parkfacts.facts.search.table import Filter
from parkfacts.models.fact_model import FactModel
from parkfacts.views.facts.fact_pane import FactPane


@pytest.fixture
def selection(qapp):
    """What is chosen."""
    return Selection()


@pytest.fixture
def pane(qtbot, bundled, selection):
    """The table of all facts."""
    made = FactPane(FactModel(bundled.table), selection)
    made.model.setParent(made)
    qtbot.addWidget(made)
    made.follow(None)
    return made


def test_without_a_wish_the_first_fact_is_chosen(pane, selection):
    pane.select_facts([])
    assert selection.facts == (pane.model.fact_at(1),)


def test_what_is_chosen_is_told_in_the_order_of_the_table(pane, selection):
    pane.select_facts([OUTPUT, TRADE], OUTPUT)
    assert list(selection.facts) == pane.chosen_facts()
    assert {fact.id for fact in selection.facts} == {TRADE, OUTPUT}
    assert selection.current.id == OUTPUT


def test_what_a_filter_hides_is_no_longer_chosen(pane, selection):
    pane.select_facts([TRADE, OUTPUT], TRADE)
    selection.ask(Filter(query="工业总产值 西永"))
    pane.follow(None)
    assert TRADE not in {fact.id for fact in selection.facts}


def test_columns_are_kept_in_their_order_with_what_is_hidden(pane):
    kept = pane.columns.record()
    kept = [kept[2] | {"width": 123}, kept[0] | {"shown": False}, *kept[3:], kept[1]]
    pane.columns.arrange([{"id": "gone", "width": 80}, "x", *kept])
    found = pane.columns.record()
    assert [column["id"] for column in found] == [column["id"] for column in kept]
    assert found[0]["width"] == 123
    assert found[1]["shown"] is False


def test_widths_that_nobody_set_are_not_kept(pane):
    assert {column["width"] for column in pane.columns.record()} == {0}
    pane.table.horizontalHeader().resizeSection(1, 222)
    assert pane.columns.record()[1]["width"] == 222


def test_a_click_sorts_turns_and_ends(pane):
    head, keys = pane.table.horizontalHeader(), []
    for _ in range(3):
        head.sectionClicked.emit(0)
        keys.append([down for _, down in pane.model.sort_keys])
    assert keys == [[False], [True], []]


def test_sorting_keeps_what_is_chosen(pane, selection):
    pane.select_facts([TRADE], TRADE)
    pane.table.horizontalHeader().sectionClicked.emit(2)
    assert [fact.id for fact in selection.facts] == [TRADE]


def test_columns_that_are_unknown_are_not_sorted_by(pane):
    pane.sort((("gone", True), ("park", True)))
    assert pane.model.sort_keys == (("park", True),)


def test_the_arrow_keys_step_over_the_heads_of_families(window, qtbot):
    table, model = window.workspace.panes.facts.table, window.workspace.panes.facts.model
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in range(model.rows.heads[0].size + 2):
        assert window.workspace.selection.current is not None
        qtbot.keyClick(table, Qt.Key.Key_Down)
    row = table.currentIndex().row()
    assert row > model.rows.heads[0].size + 1
    qtbot.keyClick(table, Qt.Key.Key_Up)
    qtbot.keyClick(table, Qt.Key.Key_Up)
    assert model.fact_at(table.currentIndex().row()) is not None
