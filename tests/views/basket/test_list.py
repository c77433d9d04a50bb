"""The list of the basket: its keys, what is chosen in it, rows dragged to another place."""

import pytest
from basket_window import ALT, CTRL, titles
from dropped import dropped_on
from make_baskets import TINY, full_basket
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from parkfacts.models.basket_model import BasketModel
from parkfacts.views.basket.list import BasketList

KEY = Qt.Key


@pytest.fixture
def basket_list(qtbot):
    """A list of two headings and what stands under them."""
    model = BasketModel(TINY)
    made = BasketList(model)
    model.setParent(made)
    model.show(full_basket().items, TINY)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("key", "modifiers", "signal", "told"),
    [
        (KEY.Key_Up, ALT, "shift_wanted", [-1]),
        (KEY.Key_Down, ALT, "shift_wanted", [1]),
        (KEY.Key_Delete, None, "remove_wanted", []),
        (KEY.Key_Backspace, None, "remove_wanted", []),
        (KEY.Key_Return, None, "go_wanted", ["a"]),
        (KEY.Key_N, None, "note_wanted", []),
        (KEY.Key_H, None, "heading_wanted", []),
        (KEY.Key_C, CTRL, "copy_wanted", []),
        (KEY.Key_V, CTRL, "paste_wanted", []),
        (KEY.Key_Escape, None, "leave_wanted", []),
    ],
)
def test_each_key_asks_for_one_thing(qtbot, basket_list, key, modifiers, signal, told):
    basket_list.choose(["a"])
    with qtbot.waitSignal(getattr(basket_list, signal)) as heard:
        QTest.keyClick(basket_list, key, modifiers or Qt.KeyboardModifier.NoModifier)
    assert heard.args == told


def test_ctrl_backspace_takes_nothing_out(basket_list):
    told = []
    basket_list.remove_wanted.connect(lambda: told.append(1))
    QTest.keyClick(basket_list, KEY.Key_Backspace, CTRL)
    assert told == []


def test_what_is_chosen_is_told_in_the_order_of_the_basket(basket_list):
    basket_list.choose(["h2", "a", "gone"], "a")
    assert basket_list.chosen() == ["a", "h2"]
    assert basket_list.current_id() == "a"


def test_the_last_one_chosen_is_gone_to(basket_list):
    basket_list.choose(["a", "h1"])
    assert basket_list.current_id() == "h1"


@pytest.mark.parametrize(("item", "editing"), [("h1", True), ("a", False)])
def test_only_a_heading_is_written_in_place(basket_list, item, editing):
    basket_list.show()
    basket_list.choose([item])
    QTest.keyClick(basket_list, KEY.Key_F2)
    assert (basket_list.state() == basket_list.State.EditingState) is editing


def test_the_list_by_keys_only(filled):
    basket_list = filled.binder.pane.list
    before = titles(filled)
    QTest.keyClick(basket_list, Qt.Key.Key_Down, ALT)
    assert titles(filled) == [before[1], before[0], before[2]]
    assert filled.binder.pane.model.entries[1].id == basket_list.current_id()
    QTest.keyClick(basket_list, Qt.Key.Key_Delete)
    assert titles(filled) == [before[1], before[2]]
    filled.commands.run("undo")
    assert titles(filled) == [before[1], before[0], before[2]]
    filled.commands.run("undo")
    assert titles(filled) == before


def test_rows_are_dropped_in_another_place(filled):
    basket_list, before = filled.binder.pane.list, titles(filled)
    data = filled.binder.pane.model.mimeData([filled.binder.pane.model.index(0, 0)])
    end = basket_list.visualRect(basket_list.model().index(2, 0)).bottomLeft() + QPoint(60, 30)
    dropped_on(basket_list.viewport(), data, end, Qt.DropAction.MoveAction)
    assert titles(filled) == [before[1], before[2], before[0]]
