"""Printed tables go on over the page between rows."""

from __future__ import annotations

import pytest
from compared import COMPARER, EIGHT, compared
from exported import STYLE
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextDocument, QTextTable
from PySide6.QtPrintSupport import QPrinter

from parkfacts.compose.content import comparison_content
from parkfacts.facts.comparison.seen import SeenMatrix
from parkfacts.views.out import printing
from parkfacts.views.out.page_breaks import rows_that_begin


@pytest.fixture
def document(qapp):
    made = QTextDocument()
    rows = "".join(f"<tr><td>{at}<br/>b<br/>c</td></tr>" for at in range(9))
    made.setHtml(f"<p>a</p><table><thead><tr><td>h</td></tr></thead><tbody>{rows}</tbody></table>")
    made.setTextWidth(300)
    return made


def test_each_page_has_the_rows_that_it_holds_whole(document):
    whole = document.size().height()
    assert rows_that_begin(document, whole + 10) == []
    begun = rows_that_begin(document, whole / 2)
    assert len(begun) in (1, 2)
    assert 3 <= begun[0] <= 5
    # Rows higher than a page begin one each, and no page is left blank.
    assert rows_that_begin(document, 20) == list(range(1, 9))
    document.setPlainText("no table")
    assert rows_that_begin(document, 20) == []


def test_no_row_of_a_comparison_is_cut(qapp):
    seen = SeenMatrix(compared(*EIGHT), COMPARER, frozenset())
    wanted = printing.Printout("小样", comparison_content(seen, STYLE).page)
    printer = printing.printer_for(wanted)
    size = QSizeF(printer.pageLayout().paintRectPixels(printer.resolution()).size())
    assert printer.resolution() > QPrinter(QPrinter.PrinterMode.ScreenResolution).resolution()
    document = printing._document(wanted, True, printer, size)
    layout = document.documentLayout()
    tables = [one for one in document.rootFrame().childFrames() if isinstance(one, QTextTable)]
    assert len(tables) > 1
    for table in tables:
        for row in range(table.rows()):
            cells = [table.cellAt(row, column) for column in range(table.columns())]
            found = [cell.firstCursorPosition().block() for cell in cells]
            tops = [layout.blockBoundingRect(block).top() for block in found]
            ends = [layout.blockBoundingRect(block).bottom() for block in found]
            assert min(tops) // size.height() == (max(ends) - 1) // size.height()
