"""Buttons beside each other, or on more lines: none is cut."""

import pytest
from PySide6.QtWidgets import QPushButton

from parkfacts.views.kit.flow import Flow


@pytest.fixture
def flow(qtbot):
    """Three buttons."""
    made = Flow(8)
    qtbot.addWidget(made)
    for text in ("复制句子", "复制数字", "引文"):
        made.add(QPushButton(text))
    made.show()
    return made


@pytest.mark.parametrize("width", [90, 150, 200, 600])
def test_each_button_is_as_wide_as_it_asks(flow, width):
    flow.resize(width, flow.heightForWidth(width))
    for button in flow.findChildren(QPushButton):
        assert button.width() == min(button.sizeHint().width(), width)
        assert button.geometry().right() < width
        assert button.geometry().bottom() < flow.height()


def test_it_needs_more_lines_where_it_is_narrow(flow):
    assert flow.heightForWidth(90) > 2 * flow.heightForWidth(600)


def test_what_is_hidden_takes_no_room(flow):
    whole = flow.sizeHint().width()
    flow.findChildren(QPushButton)[0].hide()
    assert flow.sizeHint().width() < whole
