"""Window, dialogs and menus on the smallest screens: all of each is on the screen, or scrolled."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QMessageBox

from parkfacts.views.kit import file_dialogs, screen_room
from parkfacts.views.out.copy_popup import CopyPopup

SCREENS = {
    "1366x768": QRect(0, 0, 1366, 768 - 48),
    "1280x720 at 150 %": QRect(0, 0, 853, 480 - 32),
}
FRAME = QSize(16, 40)


@pytest.fixture(params=SCREENS.values(), ids=SCREENS)
def screen(request, monkeypatch):
    """What a screen has beside its task bar, for all who ask."""
    room = request.param
    monkeypatch.setattr(screen_room, "room_beside", lambda _: room)
    monkeypatch.setattr("parkfacts.views.out.copying.room_beside", lambda _: room, raising=False)
    return room


@pytest.fixture
def opened(monkeypatch):
    """Dialogs that were to be answered: each is shown, looked at, and closed."""
    seen = []

    def run(dialog):
        dialog.show()
        QApplication.processEvents()
        seen.append((type(dialog), dialog.size(), _cut(dialog)))
        dialog.close()
        return 0

    for kind in (QDialog, QMessageBox, QPrintPreviewDialog):
        monkeypatch.setattr(kind, "exec", run)
    return seen


def _cut(dialog):
    """Texts of buttons that are not all on the dialog, or have less width than they ask."""
    return [
        button.text()
        for button in dialog.findChildren(QAbstractButton)
        if button.isVisible()
        and button.text()
        and (
            not dialog.rect().contains(button.mapTo(dialog, button.rect().bottomRight()))
            or button.width() < button.minimumSizeHint().width()
        )
        and button.parent() is dialog
    ]


DIALOGS = ("show_about", "export", "print_preview")


@pytest.mark.parametrize("action", DIALOGS)
def test_a_dialog_is_all_on_the_screen(window, screen, opened, action):
    window.workspace.finish_now()
    window.commands.run(action)
    ((_, size, cut),) = opened
    room = screen.size() - FRAME
    assert size.width() <= room.width()
    assert size.height() <= room.height()
    assert cut == []


def test_a_question_about_a_long_path_is_all_on_the_screen(window, screen, opened):
    path = Path("/home/王小明/文档/2025年第四季度材料" * 6, "外贸进出口值.xlsx")
    file_dialogs.wants_other_name(window, f"文件正被占用：{path}", path)
    ((_, size, _),) = opened
    assert size.width() <= screen.width()
    assert size.height() <= screen.height() - FRAME.height()


def test_the_choice_of_a_format_is_all_on_the_screen(window, screen):
    window.commands.run("copy_as")
    (popup,) = window.findChildren(CopyPopup)
    assert screen.contains(popup.geometry())
    assert popup.minimumSizeHint().width() <= popup.width()
    assert popup.minimumSizeHint().height() <= popup.height()
    popup.close()


def test_the_menu_is_all_on_the_screen(window, screen):
    for menu in (window.bar.menu(), *window.bar.menu().findChildren(QMenu)):
        assert menu.sizeHint().height() <= screen.height(), menu.title()


@pytest.mark.parametrize("view", ["facts", "claims", "compare"])
def test_the_window_is_as_small_as_it_may_be(window, view):
    space = window.workspace
    space.selection.check_parks(("xiyong-ftz", "haikou-ftz"))
    space.show_view(view)
    window.resize(480, 400)
    assert (window.width(), window.height()) == (480, 400)
