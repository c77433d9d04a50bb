"""Popups and dialogs stand on the screen with all that is theirs."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from parkfacts.views.kit import screen_room
from parkfacts.views.kit.screen_room import ScrolledPage, breakable, fit, popup_place

LOW, USUAL = QRect(0, 0, 853, 448), QRect(0, 0, 1366, 720)


@pytest.mark.parametrize("room", [LOW, USUAL, QRect(-1366, 0, 1366, 720)], ids=str)
@pytest.mark.parametrize("corner", [QPoint(10, 10), QPoint(2000, 2000), QPoint(500, 40)], ids=str)
@pytest.mark.parametrize("size", [QSize(772, 390), QSize(3000, 3000)], ids=str)
def test_a_popup_is_all_on_the_screen(room, corner, size):
    assert room.contains(popup_place(size, corner, room))


def test_it_hangs_at_its_button_where_there_is_room():
    place = popup_place(QSize(300, 200), QPoint(900, 50), USUAL)
    assert (place.right(), place.top()) == (900, 50)


def test_a_dialog_is_no_larger_than_its_screen(qtbot, monkeypatch):
    monkeypatch.setattr(screen_room, "room_beside", lambda _: LOW)
    dialog = QWidget()
    qtbot.addWidget(dialog)
    fit(dialog, QSize(1080, 760))
    assert dialog.size() == QSize(837, 408)
    fit(dialog, QSize(300, 200))
    assert dialog.size() == QSize(300, 200)


def test_a_page_asks_for_all_of_it_and_scrolls_with_less(qtbot):
    label = QLabel("\n".join("甲乙丙丁"))
    page = ScrolledPage(label, "一页")
    qtbot.addWidget(page)
    assert page.sizeHint().height() >= label.sizeHint().height()
    assert page.minimumSizeHint().height() < label.sizeHint().height() + 60


def test_a_dialog_has_the_size_of_what_its_page_was_filled_with(qtbot):
    dialog, page = QDialog(), QWidget()
    qtbot.addWidget(dialog)
    inner = QVBoxLayout(page)
    QVBoxLayout(dialog).addWidget(ScrolledPage(page, "页"))
    before = dialog.sizeHint()
    wide = QPushButton("a longer text " * 4)
    inner.addWidget(wide)
    fit(dialog)
    assert dialog.width() > max(before.width(), wide.sizeHint().width())


def test_a_path_may_be_broken_for_the_eye():
    shown = breakable("/home/李/a-very_long.xlsx")
    assert shown.replace("\u200b", "") == "/home/李/a-very_long.xlsx"
    assert shown.count("\u200b") == 6
