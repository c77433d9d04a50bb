"""The choice of a kind of file: what it holds, and the options that say something in it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget

from parkfacts.exchange.files.exports import EXPORTS, FILE_OPTIONS
from parkfacts.views.out.export_dialog import ExportDialog


@pytest.fixture
def dialog(qtbot, settings):
    """Makes a dialog for what is exported, with an ending marked."""
    kept = []  # Python lets go of a dialog that has no name

    def made(what="facts", ending=".docx", count=1):
        found = ExportDialog("导出", what, count, ending, settings)
        qtbot.addWidget(found)
        kept.append(found)
        found.show()
        return found

    return made


def offered(dialog) -> set[str]:
    return {name for name, box in dialog.options.boxes.items() if not box.isHidden()}


@pytest.mark.parametrize("what", list(FILE_OPTIONS))
def test_only_options_that_say_something_are_offered(dialog, what):
    assert offered(dialog(what)) == set(FILE_OPTIONS[what].takes)
    assert offered(dialog(what, ".xlsx")) == set(FILE_OPTIONS[what].takes) - {"charts"}
    assert offered(dialog(what, ".json")) == {"citations"}


def test_the_kind_is_chosen_by_keys(dialog):
    found = dialog()
    QTest.keyClick(found.findChild(QListWidget), Qt.Key.Key_Down)
    assert found.kind.suffix == ".pptx"
    QTest.keyClick(found, Qt.Key.Key_Return)
    assert found.result() == found.DialogCode.Accepted


def test_an_unknown_ending_marks_the_first_kind(dialog):
    assert dialog(ending=".doc").kind is EXPORTS[0]


def test_a_choice_is_remembered_for_what_is_exported(dialog, settings):
    box = dialog().options.boxes["unit"]
    box.setCurrentIndex(box.findData("万元"))
    box.activated.emit(box.currentIndex())
    assert settings["copy_options"] == {"file-facts": {"unit": "万元"}}
    assert dialog(ending=".xlsx").options.boxes["unit"].currentData() == "万元"
    assert dialog("basket").options.boxes["unit"].currentData() == ""


def test_sources_of_a_comparison_cannot_be_left_out(dialog):
    assert dialog().options.boxes["citations"].findData("none") >= 0
    assert dialog("compare").options.boxes["citations"].findData("none") == -1


def test_a_kind_that_does_not_take_so_many_lines_says_so_and_is_not_gone_on_with(dialog):
    document, book = (
        next(one for one in EXPORTS if one.suffix == end) for end in (".docx", ".xlsx")
    )
    found = dialog(count=document.most + 1)
    assert not found._go.isEnabled()
    assert f"至多 {document.most} 条" in found._why_not.text()
    assert "Excel 或 CSV" in found._why_not.text()
    found._list.setCurrentRow(EXPORTS.index(book))
    assert found._go.isEnabled()
    assert found._why_not.isHidden()


def test_title_and_signature_are_asked_for_and_remembered_when_agreed(dialog, settings, qtbot):
    found = dialog()
    assert found.heading == ""
    organisation, author = found._signature.widgets
    organisation.setText(" 某局产业处 ")
    author.setText("张三")
    found.reject()
    assert settings["organisation"] == ""
    found.accept()
    assert (settings["organisation"], settings["author"]) == ("某局产业处", "张三")
    again = dialog()
    assert [field.text() for field in again._signature.widgets] == ["某局产业处", "张三"]


def test_the_title_is_that_of_the_content_until_another_is_written(qtbot, settings):
    found = ExportDialog("导出", "facts", 1, ".docx", settings, None, "三个园区外贸进出口值")
    qtbot.addWidget(found)
    assert found.title_field.text() == found.heading == "三个园区外贸进出口值"
    found.title_field.setText("外贸简报")
    assert found.heading == "外贸简报"
    found.title_field.clear()
    assert found.heading == "三个园区外贸进出口值"


def test_data_alone_has_no_title(dialog):
    for ending in (".csv", ".json"):
        assert (
            dialog("facts", ending).title_field.isHidden()
            or not dialog("facts", ending).title_field.isVisible()
        )
    assert dialog("facts", ".docx").title_field.isVisible()
