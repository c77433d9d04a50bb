"""What the file dialogs of the system answer becomes a path with the right ending, or nothing."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMessageBox

from parkfacts.views.kit import file_dialogs


@pytest.fixture
def answer(monkeypatch):
    """Lets the dialogs of the system answer with a name and a kind; returns what was asked."""

    def answer(name, kind=""):
        asked = []

        def ask(*given):
            asked.extend(given)
            return name, kind

        monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
        return asked

    return answer


ASK = [
    lambda: file_dialogs.basket_to_open(None),
    lambda: file_dialogs.basket_to_save(None, "甲"),
    lambda: file_dialogs.chart_to_save(None, "图"),
    lambda: file_dialogs.file_to_export(None, "导出", "甲.xlsx"),
]


@pytest.mark.parametrize("ask", ASK)
def test_who_gives_up_names_no_file(answer, ask):
    answer("")
    assert ask() is None


@pytest.mark.parametrize("name", ["甲", "甲.2025", "甲.parkbasket"])
def test_a_basket_gets_its_ending(answer, name):
    answer(name)
    stem = name.removesuffix(".parkbasket")
    assert file_dialogs.basket_to_save(None, "甲") == Path(f"{stem}.parkbasket")


@pytest.mark.parametrize(
    ("name", "kind", "found"),
    [
        ("图.svg", "PNG (*.png)", "图.svg"),
        ("图.SVG", "PNG (*.png)", "图.SVG"),
        ("图", "PDF (*.pdf)", "图.pdf"),
        ("图.2024", "SVG (*.svg)", "图.2024.svg"),
        ("图", "", "图.png"),
    ],
)
def test_the_ending_of_a_chart_says_its_format_else_the_kind(answer, name, kind, found):
    answer(name, kind)
    assert file_dialogs.chart_to_save(None, "图表.png") == Path(found)


def test_an_export_gets_the_ending_of_the_kind_in_the_list(qapp, answer):
    kinds = answer("季度报告.2024")
    file_dialogs.file_to_export(None, "导出", "甲.docx")
    word = next(kind for kind in kinds[3].split(";;") if kind.endswith("(*.docx)"))
    assert kinds[4] == word
    answer("季度报告.2024", word)
    found = file_dialogs.file_to_export(None, "导出", "甲.docx")
    assert found == Path("季度报告.2024.docx")


def test_an_export_keeps_an_ending_that_is_known(answer):
    answer("报告.md", "Excel (*.xlsx)")
    assert file_dialogs.file_to_export(None, "导出", "甲.xlsx") == Path("报告.md")


@pytest.mark.parametrize(("taken", "found"), [(True, 8.0), (False, None)])
def test_a_width_that_is_not_taken_is_none(monkeypatch, taken, found):
    monkeypatch.setattr(QInputDialog, "getDouble", lambda *_, **__: (8.0, taken))
    assert file_dialogs.width_of_chart(None, 15.6) == found


def click_soon(beginning):
    """Press the button whose text begins so, in the box that is about to open."""

    def click():
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(one for one in box.buttons() if one.text().startswith(beginning)).click()

    QTimer.singleShot(0, click)


@pytest.mark.parametrize(
    ("button", "found"), [("存到别处", "elsewhere"), ("不存", "leave"), ("先不", "stay")]
)
def test_each_button_for_an_unsaved_basket_says_what_becomes_of_it(qapp, button, found):
    click_soon(button)
    assert file_dialogs.ask_unsaved(None, "季度报告") == found


@pytest.mark.parametrize(("button", "found"), [("存为", True), ("Cancel", False)])
def test_another_name_is_taken_or_not(qapp, button, found):
    click_soon(button)
    assert file_dialogs.wants_other_name(None, "文件正被占用", Path("甲 2.xlsx")) is found
