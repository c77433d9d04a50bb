"""A check box is seen in both themes, and a tick, not a colour alone, says that it is checked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from parkfacts.drawing.theme import THEMES
from parkfacts.views.kit.check_box import CheckBox
from parkfacts.views.kit.style import paint_program


@pytest.fixture(params=list(THEMES))
def themed(request, qtbot):
    """A box in a theme, and the theme; afterwards the program is plain again."""
    application = QApplication.instance()
    theme = THEMES[request.param]
    palette, sheet = application.palette(), application.styleSheet()
    paint_program(theme)
    box = CheckBox("只看可比")
    qtbot.addWidget(box)
    box.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its ring has the colour of what is checked
    box.show()
    yield box, theme
    application.setStyleSheet(sheet)
    application.setPalette(palette)


def colours(box):
    image = box.grab().toImage()
    return {
        image.pixelColor(x, y).name() for x in range(box.height()) for y in range(image.height())
    }


def test_the_frame_stands_out_from_the_window(themed):
    box, theme = themed
    assert QColor(theme.absent).name() in colours(box)
    assert QColor(theme.accent).name() not in colours(box)


def test_a_checked_box_is_filled_and_has_a_tick(themed):
    box, theme = themed
    box.setChecked(True)
    assert {QColor(theme.accent).name(), QColor(theme.on_accent).name()} <= colours(box)
