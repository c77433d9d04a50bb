"""The menu of a cell: all of its facts, the shown one checked, and the rule's where one picked."""

import pytest
from compared import BUNDLED, ZONES, compared
from PySide6.QtWidgets import QWidget

from parkfacts.views.comparison.values_menu import menu_of_values

(ROW,) = compared(*ZONES, indicators={"trade-value-share"}).rows
CELL = ROW.cells[1]


@pytest.fixture
def make_menu(qtbot):
    """Makes menus of the cell, and tells what is chosen in them."""
    parent = QWidget()
    qtbot.addWidget(parent)

    def make(is_picked=False):
        chosen = []
        menu = menu_of_values(parent, CELL, BUNDLED, chosen.append, is_picked=is_picked)
        return menu, chosen

    return make


def test_each_fact_is_an_entry_and_the_shown_one_is_checked(make_menu):
    menu, _ = make_menu()
    checked = [entry.isChecked() for entry in menu.actions()]
    assert checked == [fact == CELL.fact for fact in CELL.facts]
    assert len(menu.actions()) > 1


def test_an_entry_chooses_its_own_fact(make_menu):
    menu, chosen = make_menu()
    for entry in menu.actions():
        entry.trigger()
    assert chosen == [fact.id for fact in CELL.facts]


def test_the_rule_can_be_had_back_only_where_one_was_picked(make_menu):
    assert "按期间规则取" not in [entry.text() for entry in make_menu()[0].actions()]
    menu, chosen = make_menu(is_picked=True)
    menu.actions()[-1].trigger()
    assert chosen == [None]
