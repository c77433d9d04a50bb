"""Tab goes where the parts stand, whenever they were made."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPushButton, QWidget

from parkfacts.views.kit.tab_order import in_order, one_stop, tab_stops


def part(parent, *names):
    """A part with a line for each name."""
    made = QWidget(parent)
    for name in names:
        QLineEdit(made).setObjectName(name)
    return made


def test_what_was_made_later_stands_before(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    part(window, "first")
    later, sooner = part(window, "c", "d"), part(window, "a", "b")
    assert [stop.objectName() for stop in tab_stops(window)] == ["first", "c", "d", "a", "b"]
    in_order(sooner, later)
    assert [stop.objectName() for stop in tab_stops(window)] == ["first", "a", "b", "c", "d"]


def test_the_order_within_a_part_stays(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    left, right = part(window, "a", "b"), part(window, "c", "d")
    a, b = left.children()
    in_order(b, a)
    in_order(left, right)
    assert [stop.objectName() for stop in tab_stops(window)] == ["b", "a", "c", "d"]


def test_of_a_group_the_checked_button_is_a_stop(qtbot):
    window, group = QWidget(), QButtonGroup()
    qtbot.addWidget(window)
    for name in "ab":
        group.addButton(QPushButton(name, window, checkable=True))
    group.buttons()[1].setChecked(True)
    one_stop(group.buttons())
    by_tab = [bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) for one in group.buttons()]
    assert by_tab == [False, True]
