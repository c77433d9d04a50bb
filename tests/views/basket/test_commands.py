"""The actions of the basket, by their keys in a window and by themselves."""

from basket_window import CTRL, SHIFT, facts_of, press
from PySide6.QtCore import Qt

from parkfacts.app.actions import ACTIONS, BASKET
from parkfacts.app.commands import Commands
from parkfacts.views.basket.commands import offer_basket


def test_all_actions_in_the_menu_of_the_basket_are_offered():
    commands = Commands()
    offer_basket(commands, lambda: None)
    assert not commands.missing() & {action.id for action in ACTIONS if action.menu == BASKET}


def test_the_basket_is_not_made_before_an_action_asks_for_it():
    asked, commands = [], Commands()

    class Binder:
        def toggle(self):
            asked.append("toggle")

    offer_basket(commands, lambda: asked.append("made") or Binder())
    assert asked == []
    commands.run("show_basket")
    assert asked == ["made", "toggle"]


def test_ctrl_b_collects_once_and_ctrl_z_takes_it_back(window):
    window.workspace.view.table.setFocus()
    press(window, Qt.Key.Key_B, CTRL)
    assert len(facts_of(window)) == 1
    assert window.bar.basket_button.text() == "资料篮 1"
    press(window, Qt.Key.Key_B, CTRL)
    assert (len(facts_of(window)), window.status.message()) == (1, "已经在资料篮里")
    press(window, Qt.Key.Key_Z, CTRL)
    assert (facts_of(window), window.bar.basket_button.text()) == ([], "资料篮")
    press(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert len(facts_of(window)) == 1
