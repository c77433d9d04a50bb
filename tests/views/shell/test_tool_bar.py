"""The bar at the top: the search box, the switch of views, the buttons, the first painting."""

from itertools import combinations

import pytest
from basket_window import CTRL, facts_of, press
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from parkfacts.app.actions import ACTIONS, MENUS
from parkfacts.app.seen import COMPARISON
from parkfacts.views.shell.first_paint import FirstPaint
from parkfacts.views.shell.tool_bar import ToolBar


@pytest.fixture
def bar(qtbot):
    """A bar without a window."""
    made = ToolBar()
    qtbot.addWidget(made)
    return made


def test_escape_clears_the_search_and_down_leaves_it(qtbot, bar):
    bar.search.setText("外贸")
    QTest.keyClick(bar.search, Qt.Key.Key_Escape)
    assert bar.search.text() == ""
    with qtbot.waitSignal(bar.search.leave):
        QTest.keyClick(bar.search, Qt.Key.Key_Down)


def test_how_fast_it_was_found_is_told_only_of_a_search(bar):
    bar.show_found("facts", 12, 0.0123, "外贸")
    assert (bar.view_titles()[0], bar.search.hint()) == ("事实 12", "12 条 · 12 ms")
    bar.show_found("facts", 12, 0.0123, "")
    assert bar.search.hint() == ""


def test_behind_the_comparison_stands_how_many_parks_it_has(bar):
    bar.show_count("compare", 3)
    bar.show_found("compare", 40, 0.1, "")
    assert bar.view_titles()[2] == "对比 3"


def test_an_empty_basket_has_no_number(bar):
    bar.show_basket(3, True)
    assert (bar.basket_button.text(), bar.basket_button.isChecked()) == ("资料篮 3", True)
    bar.show_basket(0)
    assert bar.basket_button.text() == "资料篮"


def test_all_actions_stand_in_the_menu(bar):
    actions = {action.id: QAction(action.text, bar) for action in ACTIONS}
    bar.bind(actions)
    parts = bar.menu().findChildren(QMenu)
    assert [part.title() for part in parts] == list(MENUS)
    assert [one for part in parts for one in part.actions()] == list(actions.values())


LOWEST_SCREEN_PX = 448
"""1280x720 at 150 %, but for a task bar of 48 pixels."""


def test_each_part_of_the_menu_is_seen_whole_on_the_lowest_screen(bar):
    bar.bind({action.id: QAction(action.text, bar) for action in ACTIONS})
    for part in bar.menu().findChildren(QMenu):
        assert part.sizeHint().height() <= LOWEST_SCREEN_PX, part.title()


def test_the_first_painting_is_told_once(qtbot):
    widget, told = QWidget(), []
    qtbot.addWidget(widget)
    FirstPaint(widget).painted.connect(lambda: told.append(1))
    widget.show()
    qtbot.waitUntil(lambda: bool(told))
    widget.repaint()
    qtbot.wait(5)
    assert told == [1]


def test_undo_in_the_search_box_is_about_its_text(filled):
    filled.commands.run("focus_search")
    QTest.keyClicks(filled.bar.search, "abc")
    press(filled, Qt.Key.Key_Z, CTRL)
    assert (filled.bar.search.text(), len(facts_of(filled))) == ("", 3)


def test_typing_finds_at_once_and_escape_shows_all_again(window, qtbot):
    qtbot.keyClicks(window.bar.search, "waimao")
    model = window.workspace.panes.facts.model
    found = model.rows.fact_count
    assert 0 < found < len(model.table.facts)
    assert "条" in window.bar.search.hint()
    qtbot.keyClick(window.bar.search, Qt.Key.Key_Escape)
    assert model.rows.fact_count == len(model.table.facts)


def test_copy_from_the_search_box_copies_the_facts_found(window, qtbot):
    window.activateWindow()
    window.commands.run("focus_search")
    qtbot.keyClicks(window.bar.search, "jck")
    qtbot.keyClick(window.bar.search, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().mimeData().hasFormat("application/x-parkfacts-facts+json")


def test_text_selected_in_the_search_box_is_copied_itself(window, qtbot):
    window.activateWindow()
    window.commands.run("focus_search")
    qtbot.keyClicks(window.bar.search, "jck/")
    window.bar.search.selectAll()
    qtbot.keyClick(window.bar.search, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "jck/"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_button_is_squeezed_in_a_narrow_window(request, make_window, settings, language):
    if language == "en":
        request.getfixturevalue("english")
        settings["language"] = "en"
    window = make_window(settings)
    bar = window.bar
    for width, rows in ((480, 2), (683, 2), (1024, 1), (1100, 1), (1366, 1)):
        window.resize(width, 700)
        bar.show_count(COMPARISON, 8)
        bar.show_basket(12, True)
        QApplication.processEvents()
        for button in bar.findChildren(QAbstractButton):
            if button.isVisible():
                assert button.width() >= button.sizeHint().width(), (width, button.text())
                assert button.mapTo(bar, button.rect().topRight()).x() < width, button.text()
        assert bar.search.width() >= 100, width
        parts = [one for one in bar._parts() if one.isVisible()]
        for one, other in combinations(parts, 2):
            assert not one.geometry().intersects(other.geometry()), (width, one, other)
        assert bar.row_count == rows, width


def test_what_has_the_keyboard_keeps_it_where_the_bar_gets_another_row(window):
    window.bar.basket_button.setFocus()
    for width in (480, 1366, 480):
        window.resize(width, 700)
        assert window.bar.basket_button.hasFocus()


def test_one_types_into_the_search_box_at_once(make_window, settings):
    settings["geometry"] = ""
    assert make_window(settings).bar.search.hasFocus()


def test_the_name_of_the_dataset_comes_back_when_there_is_room_again(window, qtbot):
    window.bar.show_dataset("园鉴数据集 2026.1", 1)
    button = window.bar.dataset_anchor
    for width in (683, 1024, 980, 1920):
        window.resize(width, 728)
        qtbot.wait(50)
    assert "我的数据 1 份" in button.text()
    assert window.bar.dataset_anchor is button
