"""The choice of a kind of file: what it holds, and the options that say something in it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton

from parkfacts.app.documents import Documents
from parkfacts.app.seen import Extent
from parkfacts.exchange.files.exports import EXPORTS, FILE_OPTIONS
from parkfacts.facts.phrase import Phrase
from parkfacts.views.out.export_dialog import ExportDialog


@pytest.fixture
def dialog(qtbot, settings):
    """Makes a dialog for what is exported, with an ending marked."""
    kept = []  # Python lets go of a dialog that has no name

    def made(what="facts", ending=".docx", count=1, extent=None):
        def wanted(whole):
            lines = extent.whole if extent and whole else count
            return Phrase("{n} 条事实", n=lines), lines

        found = ExportDialog(wanted, what, extent, ending, settings, Documents(settings))
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


def test_what_goes_out_stands_on_the_button_and_all_is_offered(dialog):
    found = dialog(count=1, extent=Extent(1, 43, selected=True))
    buttons = {one.text(): one for one in found.findChildren(QPushButton)}
    assert not buttons["选中的 1 条"].isHidden()
    assert "导出1 条事实…" in buttons
    buttons["全部 43 条"].click()
    assert "导出43 条事实…" in {one.text() for one in found.findChildren(QPushButton)}
    assert found.extent.whole


def test_where_there_is_no_more_nothing_is_asked(dialog):
    assert dialog(extent=Extent(43, 43, selected=False)).extent.isHidden()
    assert dialog("basket").extent.isHidden()


def test_where_sources_have_numbers_it_is_asked_where_they_start(dialog, settings):
    found = dialog(ending=".pptx")
    assert not found.document.isHidden()
    found.document.title.setEditText("季度报告")
    found.document.number.setValue(8)
    assert Documents(settings).next_number == 8
    for ending in (".docx", ".csv", ".json"):
        assert dialog(ending=ending).document.isHidden(), "Word numbers footnotes itself"


def test_without_sources_no_number_is_asked(dialog):
    found = dialog(ending=".pptx")
    box = found.options.boxes["citations"]
    box.setCurrentIndex(box.findData("none"))
    box.activated.emit(box.currentIndex())
    assert found.document.isHidden()
