"""Everything that a pointer reaches the keyboard reaches too, and where it is can be seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QSplitterHandle,
    QWidget,
)

from parkfacts.app.actions import BY_ID
from parkfacts.drawing.theme import THEMES

CLICKED = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
    QSplitterHandle,
)  # fmt: skip
"""What takes a click; a chart is an item view too, in this sense."""
BY_OTHER_MEANS = {
    "SortHeader": "choose_columns",
    "ComparisonHeader": "",  # its menu is in that of each cell; keys B, Del, Ctrl+Shift+Left, Right
    "QHeaderView": "",  # of the claims: not clicked, only sized
}
"""Heads of tables, with the action that does the same."""
VIEWS = ("facts", "claims", "compare", "basket")


@pytest.fixture
def shown(window, qtbot):
    """Shows a view of the window, with all that is made later."""

    def show(view):
        space = window.workspace
        if view == "compare":
            space.selection.check_parks(("xiyong-ftz", "haikou-ftz"))
        if view == "basket":
            window.resize(1920, 1000)
            window.commands.run("collect")
            window.commands.run("show_basket")
        else:
            space.show_view(view)
        space.finish_now()
        window.activateWindow()
        QTest.qWaitForWindowActive(window, 2000)
        window.commands.run("focus_search")
        QApplication.processEvents()
        return window

    return show


def gone_through(window, key):
    """The widgets that a key goes through, until it comes to one again."""
    found = []
    while (here := QApplication.focusWidget()) not in found:
        assert here is not None, f"the keyboard is nowhere after {found[-1:]}"
        found.append(here)
        QTest.keyClick(here, key)
    assert here is found[0], f"caught between {found[found.index(here) :]}"
    return found


def reached_by_click(window):
    """What takes clicks and is seen, but for heads of tables and buttons of a group at rest."""
    return [
        part
        for part in window.findChildren(QWidget)
        if (isinstance(part, CLICKED) or type(part).__name__ == "ChartView")
        and part.isVisibleTo(window)
        and part.isEnabled()
        and not isinstance(part, QHeaderView)
        and not (isinstance(part, QAbstractButton) and part.group() and not part.isChecked())
    ]


@pytest.mark.parametrize("view", VIEWS)
def test_tab_comes_to_everything_that_can_be_clicked(shown, view):
    window = shown(view)
    gone_through(window, Qt.Key.Key_Tab)  # a cell that it comes to is told in the source card
    wanted = reached_by_click(window)
    assert len(wanted) > 8
    forward = gone_through(window, Qt.Key.Key_Tab)
    assert [part for part in wanted if part not in forward] == []


@pytest.mark.parametrize("view", VIEWS)
def test_back_is_the_same_way(shown, view):
    window = shown(view)
    forward = gone_through(window, Qt.Key.Key_Tab)
    window.commands.run("focus_search")
    back = gone_through(window, Qt.Key.Key_Backtab)
    assert [forward[0], *reversed(forward[1:])] == back


@pytest.mark.parametrize("view", VIEWS)
def test_heads_of_tables_have_an_action_of_the_same(shown, view):
    heads = [head for head in shown(view).findChildren(QHeaderView) if head.sectionsClickable()]
    assert heads
    for head in heads:
        action = BY_OTHER_MEANS[type(head).__name__]
        assert not action or (BY_ID[action].keys and BY_ID[action].menu)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("view", VIEWS)
def test_where_the_keyboard_is_can_be_seen(shown, view, theme):
    window = shown(view)
    window.put_on(THEMES[theme])
    unseen = []
    for stop in gone_through(window, Qt.Key.Key_Tab):
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        there = accented(stop, THEMES[theme].accent)
        stop.clearFocus()
        # A button of the act is turned around: it has less of the colour with the keyboard.
        if abs(there - accented(stop, THEMES[theme].accent)) < RING_PX:
            unseen.append(stop)
    assert unseen == []


RING_PX = 20
"""Pixels in the colour of the accent that are there only with the keyboard."""


def accented(part, colour):
    """How many pixels of a widget are in a colour, all its parts painted."""
    QApplication.processEvents()
    image = part.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(image.constBits()).cast("B").cast("I").tolist()
    return pixels.count(0xFF000000 | int(colour[1:], 16))


def test_a_border_between_panes_is_moved_by_arrows(shown, window):
    shown("facts")
    across = window.workspace.panes.arrangement.splitters["across"]
    before = across.sizes()
    handle = across.handle(1)
    handle.setFocus()
    QTest.keyClick(handle, Qt.Key.Key_Right)
    wider = across.sizes()
    QTest.keyClick(handle, Qt.Key.Key_Left)
    assert wider[0] - before[0] == 16
    assert across.sizes() == before


def test_a_link_follows_return_as_links_do(shown, window):
    shown("facts")
    link = next(
        part for part in window.workspace.panes.source.findChildren(QAbstractButton)
        if part.objectName() == "link"
    )  # fmt: skip
    before = window.workspace.selection.current
    QTest.keyClick(link, Qt.Key.Key_Return)
    assert window.workspace.selection.current != before


def test_one_of_the_views_is_a_stop_and_arrows_go_through_them(shown, window):
    shown("claims")
    QTest.keyClick(window.bar.search, Qt.Key.Key_Tab)
    here = QApplication.focusWidget()
    assert here.text().startswith("记事")
    QTest.keyClick(here, Qt.Key.Key_Left)
    assert window.workspace.view.name == "facts"


def test_who_follows_a_link_stays_in_the_card(shown, window):
    shown("facts")
    card = window.workspace.panes.source
    link = next(part for part in card.findChildren(QAbstractButton) if part.objectName() == "link")
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is card


@pytest.mark.parametrize(("before", "after"), [("facts", "compare"), ("compare", "facts")])
def test_the_keyboard_goes_on_to_the_table_of_another_view(shown, window, before, after):
    shown(before)
    space = window.workspace
    space.selection.check_parks(("xiyong-ftz", "haikou-ftz"))
    place = space.panes.parks.tree if before == "facts" else space.panes.comparison.table
    place.setFocus()
    space.show_view(after)
    assert QApplication.focusWidget() is space.view.table


def test_what_stays_seen_keeps_the_keyboard(shown, window):
    shown("facts")
    window.workspace.panes.parks.tree.setFocus()
    window.workspace.show_view("claims")
    assert QApplication.focusWidget() is window.workspace.panes.parks.tree
