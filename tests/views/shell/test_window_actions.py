"""The actions of the list on a window, and the menu of a row."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from parkfacts.app.actions import ACTIONS
from parkfacts.app.commands import Commands
from parkfacts.views.shell.window_actions import make_actions


@pytest.fixture
def widget(qtbot):
    """A bare widget with all actions; each notes its name when it is carried out."""
    made, commands = QWidget(), Commands()
    qtbot.addWidget(made)
    made.done = []
    ids = [action.id for action in ACTIONS]
    commands.offer(**{name: lambda name=name: made.done.append(name) for name in ids})
    make_actions(made, commands)
    return made


def test_each_action_carries_out_its_own_command(widget):
    for action in widget.actions():
        action.trigger()
    assert widget.done == [action.id for action in ACTIONS]


def test_an_action_has_all_of_its_keys(widget):
    redo = next(action for action in widget.actions() if action.objectName() == "redo")
    assert [keys.toString() for keys in redo.shortcuts()] == ["Ctrl+Shift+Z", "Ctrl+Y"]


@pytest.mark.parametrize("view", ["facts", "claims"])
def test_a_row_is_collected_by_its_menu(window, view):
    window.workspace.show_view(view)
    place = window.workspace.view.table.viewport()
    at = QPoint(80, 80)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, place.mapToGlobal(at))
    QGuiApplication.sendEvent(place, event)
    menu = window.findChild(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    collect = next(action for action in menu.actions() if action.text() == "加入资料篮")
    collect.trigger()
    menu.close()
    assert len(window.binder.basket.content.items) == 1
