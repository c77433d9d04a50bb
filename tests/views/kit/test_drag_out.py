"""A press that moves on drags; a mere click stays one."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from parkfacts.views.kit.drag_out import DragOut

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def button(qtbot):
    """A button that can be dragged; ``heard`` tells what was done."""
    made = QPushButton("复制")
    qtbot.addWidget(made)
    made.resize(200, 40)
    made.heard = []
    made.clicked.connect(lambda: made.heard.append("click"))
    DragOut(made, lambda: made.heard.append("drag"))
    made.show()
    return made


@pytest.mark.parametrize(
    ("held", "way", "heard"),
    [(LEFT, 60, ["drag"]), (LEFT, 1, ["click"]), (RIGHT, 60, [])],
)
def test_only_a_press_that_moves_far_drags(button, held, way, heard):
    at = QPoint(20, 20)
    QTest.mousePress(button, held, pos=at)
    QTest.mouseMove(button, at + QPoint(way, 0))
    QTest.mouseRelease(button, held, pos=at + QPoint(way, 0))
    assert button.heard == heard


def test_it_is_dragged_once_and_no_longer_pressed(button):
    at = QPoint(20, 20)
    QTest.mousePress(button, LEFT, pos=at)
    QTest.mouseMove(button, at + QPoint(30, 0))
    assert (button.heard, button.isDown()) == (["drag"], False)
    QTest.mouseMove(button, at + QPoint(60, 0))
    assert button.heard == ["drag"]
    QTest.mouseRelease(button, LEFT, pos=QPoint(500, 500))
