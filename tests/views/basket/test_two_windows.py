"""Two windows with one basket: what one changes comes into the other, and nothing is lost."""

import pytest
from make_baskets import heading
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from shiboken6 import delete

from parkfacts.app.basket_folder import BasketFolder
from parkfacts.exchange.files.basket_file import read_basket


@pytest.fixture
def other(filled):
    """The basket of the window, open in another one."""
    mine = filled.binder.files.folder
    mine.save()
    made = BasketFolder(mine.folder)
    assert made.open(mine.path)
    yield made
    made.save()
    delete(made)  # or it would still wait for the folder, in which the window wrote last


def change_in(other):
    """Another heading at the end, saved."""
    other.basket.add([heading("theirs", "那边的")], "加标题")
    assert other.save()


def notes(folder):
    baskets = [read_basket(path) for path in folder.folder.glob("*.parkbasket")]
    return sorted({item.note for basket in baskets for item in basket.items} - {""})


def test_what_another_window_changes_is_seen_and_told(filled, qtbot, other):
    rows = filled.binder.pane.model.rowCount()
    with qtbot.waitSignal(filled.messages.info_told) as told:
        change_in(other)
    assert told.args == ["资料篮在另一个窗口里改过，这里已跟上"]
    assert filled.binder.pane.model.rowCount() == rows + 1


@pytest.mark.expects_log("另存为")
def test_a_note_that_is_being_written_is_not_lost(filled, qtbot, other):
    pane = filled.binder.pane
    pane.note.setPlainText("写到一半")
    pane.note.document().setModified(True)
    with qtbot.waitSignal(filled.messages.error_told) as told:
        change_in(other)
    assert "另存为" in told.args[0]
    assert notes(other) == ["写到一半"]
    assert "theirs" in [item.id for item in read_basket(other.path).items]


def test_a_heading_that_is_being_written_is_not_taken_away(filled, qtbot, other):
    pane = filled.binder.pane
    filled.binder.add_heading()
    filled.binder.files.folder.save()
    qtbot.waitUntil(lambda: len(other.basket.content.items) == 4)
    assert not pane.rests()
    change_in(other)
    qtbot.wait(200)
    assert pane.model.rowCount() == 4
    qtbot.keyClick(pane.list.findChild(QLineEdit), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: pane.model.rowCount() == 5)
