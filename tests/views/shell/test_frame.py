"""How the main window stands: bar, workspace, status under each other."""

from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from parkfacts.views.shell.frame import lay_out


def laid_out(qtbot):
    """A window, and its parts from top to bottom."""
    window, bar, across, space, status = (
        QMainWindow(), QWidget(), QSplitter(), QWidget(), QWidget(),
    )  # fmt: skip
    qtbot.addWidget(window)
    bar.setFixedHeight(30)
    status.setFixedHeight(20)
    lay_out(window, bar, across, space, status)
    window.show()
    return window, bar, across, space, status


def test_the_panes_take_all_the_room_between_bar_and_status(qtbot):
    window, bar, across, _, status = laid_out(qtbot)
    assert across.height() == window.centralWidget().height() - 50
    assert bar.y() < across.y() < status.y()


def test_the_workspace_cannot_be_dragged_away(qtbot):
    _window, _, across, space, _ = laid_out(qtbot)
    assert across.widget(0) is space
    assert not across.isCollapsible(0)
