"""The list of actions is sound: menus read it, and so do these tests."""

from PySide6.QtGui import QKeySequence

from parkfacts.app.actions import ACTIONS, MENUS, tip_of


def test_ids_are_unique():
    assert len({action.id for action in ACTIONS}) == len(ACTIONS)


def test_no_two_actions_share_a_key():
    keys = [QKeySequence(key).toString() for action in ACTIONS for key in action.keys.split()]
    assert all(keys)
    assert len(set(keys)) == len(keys)


def test_each_action_stands_in_a_menu():
    for action in ACTIONS:
        assert action.menu in MENUS


def test_a_tip_names_the_first_key():
    copy = next(action for action in ACTIONS if action.id == "copy")
    assert tip_of(copy).endswith("（Ctrl+C）")
