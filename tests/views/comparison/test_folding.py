"""Rows without a counterpart are folded, and opened by key, click, switch and search."""

import pytest
from PySide6.QtCore import Qt

from parkfacts.facts.comparison.shown import is_alone

ZONES = ("xiyong-ftz", "chengdu-gaoxin-ftz", "haikou-ftz")


@pytest.fixture
def page(window, qtbot):
    """The comparison of three bonded zones."""
    window.workspace.selection.check_parks(ZONES)
    window.commands.run("show_comparison")
    qtbot.waitUntil(lambda: bool(window.workspace.panes.comparison.details.paragraph()))
    return window.workspace.panes.comparison


def folded_lines(page):
    rows = range(page.model.rowCount())
    return [(row, one) for row in rows if (one := page.model.folded_at(row))]


def test_rows_without_a_counterpart_are_folded_and_opened_by_key_and_click(page, qtbot):
    lines = folded_lines(page)
    assert lines
    assert sum(one.rows for _, one in lines) + len(page.shown_rows) == len(page.comparison.rows)
    row, first = lines[0]
    page.table.setCurrentIndex(page.model.index(row, 0))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.model.index_of("import-value").isValid()
    current = page.model.row_at(page.table.currentIndex())
    assert (current.family, is_alone(current)) == (first.family, True)
    row, again = folded_lines(page)[0]
    assert (again.opened, again.rows, again.family) == (True, first.rows, first.family)
    page.table.scrollTo(page.model.index(row, 0))
    place = page.table.visualRect(page.model.index(row, 0)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not page.model.index_of("import-value").isValid()
    assert page.model.folded_at(page.table.currentIndex().row()) == first


def test_the_switch_shows_all_rows_and_says_how_many(page, window):
    folded = len(page.comparison.rows) - len(page.shown_rows)
    assert page.controls.alone.text() == f"显示无对象的 {folded} 行"
    page.controls.alone.click()
    assert len(page.shown_rows) == len(page.comparison.rows)
    assert folded_lines(page) == []


def test_what_is_searched_for_is_never_folded(page, window):
    assert not page.model.index_of("import-value").isValid()
    window.bar.search.setText("进口额")
    assert page.model.index_of("import-value").isValid()
    assert folded_lines(page) == []


def test_a_folded_line_is_read_aloud_with_what_it_does(page):
    row, _ = folded_lines(page)[0]
    spoken = page.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("还有 ")
    assert spoken.endswith("按回车")
