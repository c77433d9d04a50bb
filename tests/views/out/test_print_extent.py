"""How much is printed is asked where there is more than what is selected or shown."""

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from parkfacts.app.seen import Extent
from parkfacts.views.out import print_extent
from parkfacts.views.out.print_extent import ExtentDialog, ask_extent


def test_where_there_is_no_more_nothing_is_asked(monkeypatch, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    monkeypatch.setattr(print_extent, "ExtentDialog", lambda *_: pytest.fail("it was asked"))
    assert ask_extent(Extent(5, 5, selected=False, rows=True), window) is False


@pytest.mark.parametrize(("agreed", "answer"), [(True, True), (False, None)])
def test_what_is_chosen_is_printed(monkeypatch, qtbot, agreed, answer):
    window = QWidget()
    qtbot.addWidget(window)

    def choose(dialog):
        dialog.extent.choose(whole=True)
        return agreed

    monkeypatch.setattr(ExtentDialog, "exec", choose)
    assert ask_extent(Extent(5, 26, selected=False, rows=True), window) is answer


def test_the_button_says_how_much(qtbot):
    dialog = ExtentDialog(Extent(5, 26, selected=False, rows=True))
    qtbot.addWidget(dialog)
    words = [one.text() for one in dialog.findChildren(QPushButton)]
    assert words == ["显示的 5 行", "全部 26 行", "取消", "打印 5 行"]
    dialog.extent.choose(whole=True)
    assert dialog.findChildren(QPushButton)[-1].text() == "打印 26 行"
