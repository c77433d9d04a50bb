"""The pane of the basket: notes half written, its name, what can be undone, how much is in it."""

import pytest
from basket_window import CTRL
from make_baskets import TINY, full_basket
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from parkfacts.models.basket_model import BasketModel
from parkfacts.models.plain_text import plain_as_html
from parkfacts.views.basket.pane import BasketPane


@pytest.fixture
def pane(qtbot):
    """A pane that shows a basket, with nothing chosen."""
    model = BasketModel(TINY)
    made = BasketPane(model)
    model.setParent(made)
    model.show(full_basket().items, TINY)
    qtbot.addWidget(made)
    return made


def test_a_note_is_shown_only_of_what_is_chosen(pane):
    assert pane.note.isHidden()
    pane.list.choose(["a"])
    assert (pane.note.isHidden(), pane.note.toPlainText()) == (False, "先用")


def test_a_note_is_told_once_and_only_if_it_was_changed(pane):
    told = []
    pane.note_written.connect(lambda *one: told.append(one))
    pane.list.choose(["a"])
    pane.write_note()
    assert told == []
    QTest.keyClicks(pane.note, "x")
    pane.write_note()
    pane.write_note()
    assert told == [("a", "x先用")]


@pytest.mark.parametrize(
    ("title", "shown", "tip"),
    [
        ("A&B", "A&&B", ""),
        ("一二三四五六七八九十一二三四五", "一二三四五六七八九十一二三四…", "whole"),
        ("<b>一二三四五六七八九十一二</b>", "<b>一二三四五六七八九十一…", "whole"),
    ],
)
def test_a_long_name_is_cut_and_whole_in_the_tip(pane, title, shown, tip):
    pane.show_name(title)
    assert pane.name.text() == shown
    assert pane.name.toolTip() == plain_as_html(title if tip else "")


def test_the_buttons_name_what_is_undone(pane):
    pane.show_steps("移出 2 条", "")
    assert pane.undo_button.toolTip() == plain_as_html("撤销：移出 2 条（Ctrl+Z）")
    assert (pane.undo_button.isEnabled(), pane.redo_button.isEnabled()) == (True, False)


@pytest.mark.parametrize(("warns", "style"), [(True, "caution"), (False, "note")])
def test_what_has_changed_is_told_in_the_colour_of_caution(pane, warns, style):
    pane.show_summary("5 条", warns)
    assert (pane.summary.text(), pane.summary.objectName()) == ("5 条", style)


def test_an_empty_basket_cannot_be_copied(pane):
    pane.show_summary("5 条", False)
    assert pane.copy_button.isEnabled()
    pane.model.show([], TINY)
    pane.show_summary("", False)
    assert not pane.copy_button.isEnabled()
    assert pane.summary.isHidden()


def test_a_note_is_written_undone_and_not_written_back(filled):
    pane = filled.binder.pane
    QTest.keyClick(pane.list, Qt.Key.Key_N)
    QTest.keyClicks(pane.note, "check")
    QTest.keyClick(pane.note, Qt.Key.Key_Return, CTRL)
    assert pane.model.entries[0].note == "check"
    filled.commands.run("undo")
    assert (pane.model.entries[0].note, pane.note.toPlainText()) == ("", "")
    pane.list.setCurrentIndex(pane.model.index(1, 0))
    assert filled.binder.basket.redo_label == "写备注"


def test_a_note_half_written_is_kept_when_another_is_chosen(filled):
    pane = filled.binder.pane
    QTest.keyClicks(pane.note, "half")
    pane.list.setCurrentIndex(pane.model.index(2, 0))
    assert [entry.note for entry in pane.model.entries] == ["half", "", ""]
    assert pane.note.toPlainText() == ""
