"""No English word in a dialog of a Chinese window: Qt's own texts are translated, too."""

import re

import pytest
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTabWidget,
    QWidget,
)

from parkfacts.views.shell import language
from parkfacts.views.shell.language import CHINESE, speak

WORD, CHINESE_SIGN = re.compile("[A-Za-z]{3,}"), re.compile("[\u4e00-\u9fff]")
PROPERTIES = ("text", "title", "toolTip", "windowTitle", "placeholderText", "accessibleName")


@pytest.fixture(autouse=True)
def chinese(qapp):
    """The program speaks Chinese."""
    speak(qapp, CHINESE)


def file_dialog(qtbot):
    dialog = QFileDialog(None, "保存", "")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(["表格 (*.xlsx)", "所有文件 (*)"])
    return dialog


def message_box(qtbot):
    box = QMessageBox()
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Ok | buttons.Cancel | buttons.Ignore | buttons.Close)
    return box


def number_asked(qtbot):
    dialog = QInputDialog()
    dialog.setInputMode(QInputDialog.InputMode.DoubleInput)
    dialog.setLabelText("厘米")
    return dialog


def preview(qtbot):
    preview.printer = QPrinter()  # the dialog does not keep it alive
    return QPrintPreviewDialog(preview.printer)


def print_dialog(qtbot, tmp_path="x.pdf"):
    print_dialog.printer = QPrinter()
    print_dialog.printer.setOutputFileName(tmp_path)
    return QPrintDialog(print_dialog.printer)


def words_of(dialog):
    """What a dialog says: its widgets, its lists and its actions."""
    for part in (dialog, *dialog.findChildren(QWidget), *dialog.findChildren(QAction)):
        if isinstance(part, QLineEdit) and part.text().endswith(".pdf"):
            continue
        yield from (part.property(name) for name in PROPERTIES)
        if isinstance(part, QComboBox) and part.objectName() != "lookInCombo":  # folders
            yield from (part.itemText(at) for at in range(part.count()))
        if isinstance(part, QTabWidget):
            yield from (part.tabText(at) for at in range(part.count()))


def english_in(texts):
    return [
        text
        for text in texts
        if isinstance(text, str) and WORD.search(text) and not CHINESE_SIGN.search(text)
    ]


@pytest.mark.parametrize(
    "make",
    [file_dialog, message_box, number_asked, preview, print_dialog],
    ids=lambda f: f.__name__,
)
def test_a_dialog_of_qt_speaks_chinese(qtbot, make):
    dialog = make(qtbot)
    qtbot.addWidget(dialog)
    texts = list(words_of(dialog))
    assert any(isinstance(text, str) and CHINESE_SIGN.search(text) for text in texts)
    assert english_in(texts) == []


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_the_menu_of_a_text_box_speaks_chinese(qtbot, kind):
    box = kind()
    qtbot.addWidget(box)
    menu = box.createStandardContextMenu()
    said = [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
    assert said
    assert all(CHINESE_SIGN.search(text) for text in said)


@pytest.mark.parametrize(
    ("system", "own"), [(["zh-Hans-CN"], False), (["en-US"], True), ([], True)]
)
def test_where_the_system_speaks_another_language_its_dialogs_are_ours(
    qapp, monkeypatch, system, own
):
    class Locale(language.QLocale):
        @staticmethod
        def system():
            return Locale()

        def uiLanguages(self):
            return system

    from PySide6.QtCore import Qt

    monkeypatch.setattr(language, "QLocale", Locale)
    speak(qapp, CHINESE)
    assert QApplication.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs) is own


def test_the_frozen_program_keeps_what_translates_them():
    from parts import DROPPED_FILES

    assert not any(
        re.search(pattern, "PySide6/Qt/translations/qtbase_zh_CN.qm") for pattern in DROPPED_FILES
    )
