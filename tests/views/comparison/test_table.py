"""The table of the comparison: its menus and keys, what is chosen in it."""

import pytest
from basket_window import compare
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from parkfacts.facts.comparison.matrix import compare_parks
from parkfacts.models.comparison_grid import ComparisonGrid
from parkfacts.models.comparison_model import ComparisonModel, GridRole
from parkfacts.views.comparison.cell_place import CellPlace
from parkfacts.views.comparison.table import ComparisonTable

PARKS = ("xiyong-ftz", "chengdu-gaoxin-ftz", "haikou-ftz")


@pytest.fixture
def table(qtbot, bundled):
    """Three zones beside each other."""
    parks = [bundled.catalogue.park(park) for park in PARKS]
    model = ComparisonModel()
    made = ComparisonTable(model)
    model.setParent(made)
    qtbot.addWidget(made)
    found = compare_parks(parks, bundled.comparer, bundled.index)
    model.show(ComparisonGrid(found, bundled.comparer), transposed=False)
    return made


def go_to(table, park, indicator="trade-value"):
    """Make the cell of a park the current one."""
    table.setCurrentIndex(table.model().index_of(indicator, "park", park))


@pytest.mark.parametrize(
    ("key", "signal", "told"),
    [
        (Qt.Key.Key_B, "baseline_wanted", "chengdu-gaoxin-ftz"),
        (Qt.Key.Key_Delete, "park_unwanted", "chengdu-gaoxin-ftz"),
    ],
)
def test_keys_are_about_the_park_of_the_cell(qtbot, table, key, signal, told):
    go_to(table, PARKS[1])
    with qtbot.waitSignal(getattr(table, signal)) as heard:
        QTest.keyClick(table, key)
    assert heard.args == [told]


def test_a_park_at_the_edge_is_not_moved_further(table):
    told = []
    table.order_wanted.connect(told.append)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    go_to(table, PARKS[0])
    QTest.keyClick(table, Qt.Key.Key_Left, both)
    assert told == []
    QTest.keyClick(table, Qt.Key.Key_Right, both)
    assert told == [(PARKS[1], PARKS[0], PARKS[2])]


def test_a_cell_is_found_again_when_columns_have_changed(table, bundled):
    go_to(table, PARKS[2])
    place = table.place()
    assert place == CellPlace("trade-value", "park", PARKS[2])
    parks = [bundled.catalogue.park(park) for park in reversed(PARKS)]
    found = compare_parks(parks, bundled.comparer, bundled.index)
    table.model().show(ComparisonGrid(found, bundled.comparer), transposed=False)
    table.go_back(["trade-value"], place)
    assert (table.place(), table.currentIndex().column()) == (place, 0)
    assert [row.indicator.id for row in table.chosen_rows()] == ["trade-value"]


def test_only_a_cell_with_further_values_asks_for_them(table):
    model, told, more = table.model(), [], []
    table.values_wanted.connect(lambda index, _: told.append(index.row()))
    for row in range(model.rowCount()):
        index = model.index(row, 1)
        table.setCurrentIndex(index)
        QTest.keyClick(table, Qt.Key.Key_Return)
        more += [row] if getattr(index.data(GridRole), "others", 0) else []
    assert told == more
    assert 0 < len(more) < model.rowCount()


def test_escape_clears_the_choice_of_rows(table):
    table.selectRow(1)
    assert len(table.chosen_rows()) == 1
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert table.chosen_rows() == []


def test_a_verdict_takes_the_room_that_nothing_else_needs(table):
    table.show()
    table.resize(800, 400)
    kinds = [table.model().head(at, Qt.Orientation.Horizontal).kind for at in range(4)]
    narrow = table.columnWidth(kinds.index("verdict"))
    table.resize(3000, 400)
    assert table.columnWidth(kinds.index("verdict")) > narrow


def test_a_comparison_is_collected_by_the_menu_of_its_table(window):
    compare(window)
    table = window.workspace.panes.comparison.table
    table.customContextMenuRequested.emit(table.visualRect(table.model().index(1, 0)).center())
    menu = table.findChild(QMenu)
    collect = next(action for action in menu.actions() if action.text().startswith("加入资料篮"))
    collect.trigger()
    menu.close()
    (item,) = window.binder.basket.content.items
    assert len(item.compared.parks) == 3
