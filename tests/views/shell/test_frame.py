"""How the main window stands: bar, workspace, status under each other, on its screen."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMainWindow, QWidget

from parkfacts.views.shell.frame import fit_screen, lay_out, replace


@pytest.fixture
def laid_out(qtbot):
    """A window, and its parts from top to bottom."""
    window, bar, space, status = QMainWindow(), QWidget(), QWidget(), QWidget()
    qtbot.addWidget(window)
    bar.setFixedHeight(30)
    status.setFixedHeight(20)
    lay_out(window, bar, space, status)
    return window, bar, space, status


def test_the_panes_take_all_the_room_between_bar_and_status(laid_out):
    window, bar, space, status = laid_out
    window.show()
    assert space.height() == window.centralWidget().height() - 50
    assert bar.y() < space.y() < status.y()


def test_it_stands_beside_a_document(laid_out):
    window = laid_out[0]
    assert (window.minimumWidth(), window.minimumHeight()) == (480, 400)


@pytest.mark.parametrize(
    ("room", "size"),
    [
        pytest.param((1366, 720), (1280, 680), id="the commonest office screen"),
        pytest.param((853, 448), (853, 408), id="1280x720 at 150 %"),
        pytest.param((1920, 1040), (1280, 800), id="room enough"),
    ],
)
def test_at_first_it_is_no_larger_than_its_screen(laid_out, room, size):
    window = laid_out[0]
    fit_screen(window, QSize(*room))
    assert (window.width(), window.height()) == size


def test_the_workspace_of_another_dataset_takes_the_place(laid_out):
    window, _, space, status = laid_out
    fresh = QWidget()
    replace(window, space, fresh)
    window.show()
    assert fresh.isVisible()
    assert fresh.y() + fresh.height() == status.y()
