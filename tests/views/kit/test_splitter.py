"""A border between panes: moved by arrows along its way, seen when it has the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from parkfacts.views.kit.splitter import Splitter

KEY, ACROSS, DOWN = Qt.Key, Qt.Orientation.Horizontal, Qt.Orientation.Vertical


@pytest.fixture
def make(qtbot):
    """A splitter with two panes of 300 pixels."""

    def made(orientation):
        splitter = Splitter(orientation)
        qtbot.addWidget(splitter)
        for name in "ab":
            splitter.addWidget(QLabel(name))
        splitter.resize(601, 601)
        splitter.setSizes([300, 300])
        splitter.show()
        return splitter

    return made


@pytest.mark.parametrize(
    ("orientation", "key", "first"),
    [(ACROSS, KEY.Key_Right, 316), (ACROSS, KEY.Key_Left, 284), (DOWN, KEY.Key_Down, 316),
     (DOWN, KEY.Key_Up, 284), (ACROSS, KEY.Key_Down, 300), (DOWN, KEY.Key_Left, 300)],
)  # fmt: skip
def test_arrows_move_it_along_its_way(make, orientation, key, first):
    splitter = make(orientation)
    QTest.keyClick(splitter.handle(1), key)
    assert splitter.sizes()[0] == first


def test_turned_it_is_moved_along_its_new_way(make):
    splitter = make(ACROSS)
    splitter.setOrientation(DOWN)
    splitter.setSizes([300, 300])
    QTest.keyClick(splitter.handle(1), KEY.Key_Right)
    assert splitter.sizes()[0] == 300
    QTest.keyClick(splitter.handle(1), KEY.Key_Down)
    assert splitter.sizes()[0] == 316


def test_no_pane_is_folded_away(make):
    splitter = make(ACROSS)
    for _ in range(40):
        QTest.keyClick(splitter.handle(1), KEY.Key_Left)
    assert splitter.sizes()[0] > 0


def test_it_is_a_hairline_and_five_pixels_with_the_keyboard(make, qtbot):
    splitter = make(ACROSS)
    handle = splitter.handle(1)
    assert handle.mask().boundingRect().width() == 1
    handle.setFocus()
    qtbot.waitUntil(handle.hasFocus)
    assert handle.mask().isEmpty()
    assert handle.width() == 5
    handle.clearFocus()
    qtbot.waitUntil(lambda: not handle.hasFocus())
    assert handle.mask().boundingRect().width() == 1
