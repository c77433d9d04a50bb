"""What bands say and do in a narrow window."""

import pytest
from PySide6.QtCore import QPoint, Qt

ZONES = ("xiyong-ftz", "chengdu-gaoxin-ftz", "haikou-ftz")
EIGHT = ("xiyong-park", "chongqing-hitech", "science-city", "suzhou-park", "east-lake",
         "hefei-hitech", "xiyong-ftz", "chengdu-gaoxin-ftz")  # fmt: skip


@pytest.fixture
def banded(window, qtbot):
    """Makes the page of a comparison in a window of 683 pixels."""

    def make(parks):
        window.resize(683, 720)
        window.workspace.selection.check_parks(parks)
        window.commands.run("show_comparison")
        page = window.workspace.panes.comparison
        qtbot.waitUntil(lambda: page.table.banded and bool(page.details.paragraph()))
        return page

    return make


def test_a_click_on_the_verdict_tells_its_reasons(banded, qtbot):
    page = banded(ZONES)
    row, table = page.model.index_of("trade-value-share").row(), page.table
    bottom = table.rowViewportPosition(row) + table.rowHeight(row) - 10
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(600, bottom))
    assert (page.details.page, page.frame.is_open) == ("verdict", True)
    qtbot.waitUntil(lambda: page.details.reasons()[0] == "外贸进出口值占比")


def test_it_is_told_on_which_side_figures_are_out_of_sight(banded, qtbot):
    page = banded(EIGHT)
    table, bar = page.table, page.table.horizontalScrollBar()

    def told(indicator):
        row = page.model.index_of(indicator).row()
        return table._spaces.aside(row, table.columnViewportPosition)

    assert told("trade-value-growth") == "右边还有 2 个数 ›"
    bar.setValue(bar.maximum())
    assert told("trade-value-growth") == ""
    assert told("industrial-output").startswith("‹ 左边还有")
    row = page.model.index_of("industrial-output").row()
    table.scrollTo(page.model.index(row, 7))
    name = QPoint(600, table.rowViewportPosition(row) + 12)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=name)
    assert bar.value() == 0
