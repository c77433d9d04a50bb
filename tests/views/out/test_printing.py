"""Pages as they are printed: what stands on them, and that none runs off."""

import pytest
from PySide6.QtCore import QSizeF, QTimer
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QApplication, QWidget

from parkfacts.compose.facts.sheet import fact_sheet
from parkfacts.exchange.markup.paper import sheet_on_paper
from parkfacts.views.out import printing

STYLE = "gbt7714-2025"


@pytest.fixture
def sheet(qapp, bundled):
    return fact_sheet(bundled.catalogue.facts, bundled.catalogue, STYLE)


def printer_into(path, wanted):
    printer = printing.printer_for(wanted)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


@pytest.mark.parametrize("lies", [True, False])
def test_all_facts_go_onto_several_whole_pages(sheet, tmp_path, lies):
    wanted = printing.Printout("小样 1", sheet)
    printer = printer_into(tmp_path / "pages.pdf", wanted)
    way = QPageLayout.Orientation
    printer.setPageOrientation(way.Landscape if lies else way.Portrait)
    pages = printing.paint(printer, wanted)
    assert pages > 5
    assert (tmp_path / "pages.pdf").read_bytes().startswith(b"%PDF")
    size = QSizeF(printer.pageLayout().paintRectPixels(printer.resolution()).size())
    document = printing._document(wanted, lies, printer, size)
    assert document.idealWidth() <= size.width() + 1


def test_a_file_is_named_after_what_is_printed(sheet, window):
    """Dialogs take what follows a dot for an ending."""
    named = printing.Printout("园鉴数据集 2026.1", sheet._replace(caption="西永：外贸 v2.5"))
    assert printing.printer_for(named).docName() == "西永_外贸_v2_5"
    unnamed = printing.printer_for(printing.Printout("园鉴数据集 2026.1", lines=["a"]))
    assert unnamed.docName() == "园鉴数据集_2026_1"
    window.commands.run("show_claims")
    assert "记事" in printing.printout(window.seen(), STYLE).name


def test_a_wide_table_turns_the_page(sheet):
    way = QPageLayout.Orientation
    assert printing.printer_for(printing.Printout("", sheet)).pageLayout().orientation() == (
        way.Landscape
    )
    narrow = sheet._replace(head=sheet.head[:5], landscape=False)
    assert printing.printer_for(printing.Printout("", narrow)).pageLayout().orientation() == (
        way.Portrait
    )


def test_paper_has_three_rules_notes_and_sources_and_no_markup_of_texts(sheet):
    html = sheet_on_paper(sheet._replace(rows=sheet.rows[:2], notes=("<b>x</b>",)))
    assert html.count("border-top-width:2px") == len(sheet.head)
    assert html.count("border-bottom-width:1px") == len(sheet.head)
    assert html.count("border-bottom-width:2px") == len(sheet.head)
    assert "&lt;b&gt;x" in html
    assert "来源：[1]" in html


def test_nothing_to_print_is_empty(sheet):
    assert printing.Printout("", sheet._replace(rows=[])).empty
    assert not printing.Printout("", sheet).empty
    assert not printing.Printout("", lines=["句子"]).empty


def test_the_preview_shows_pages_and_can_be_left(sheet, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    seen = []

    def leave():
        dialog = QApplication.activeModalWidget()
        seen.append(dialog.findChild(QPrintPreviewWidget).pageCount())
        dialog.reject()

    QTimer.singleShot(300, leave)
    printing.preview_pages(parent, printing.Printout("小样", sheet._replace(rows=sheet.rows[:3])))
    assert seen[0] > 0
