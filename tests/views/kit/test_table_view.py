"""The table: heads of families are stepped over, columns are as wide as their words."""

import pytest
from PySide6.QtCore import QPoint, QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView

from parkfacts.views.kit.table_view import TableView, wide_enough

UP, DOWN = QAbstractItemView.CursorAction.MoveUp, QAbstractItemView.CursorAction.MoveDown


class Lines(QStringListModel):
    """Lines of which those that begin with # are heads: not to be selected."""

    def flags(self, index):
        if str(index.data()).startswith("#"):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)


@pytest.fixture
def table(qtbot):
    """A table of two families, each with a head."""
    view = TableView("表")
    qtbot.addWidget(view)
    view.setModel(Lines(["#甲", "1", "#乙", "2"], view))
    return view


@pytest.mark.parametrize(
    ("row", "action", "found"), [(1, DOWN, 3), (3, UP, 1), (1, UP, 1), (3, DOWN, 3)]
)
def test_the_heads_of_families_are_stepped_over(table, row, action, found):
    table.setCurrentIndex(table.model().index(row, 0))
    assert table.moveCursor(action, Qt.KeyboardModifier.NoModifier).row() == found


def pull(table, row):
    """Press on a row and drag the mouse away."""
    at, left = table.visualRect(table.model().index(row, 0)).center(), Qt.MouseButton.LeftButton
    QTest.mousePress(table.viewport(), left, pos=at)
    for step in (4, 20, 40):
        QTest.mouseMove(table.viewport(), at + QPoint(step, 0))
    QTest.mouseRelease(table.viewport(), left, pos=at)


def test_only_rows_that_are_selected_are_dragged(table):
    told = []
    table.drag_wanted.connect(lambda: told.append(1))
    table.show()
    table.selectRow(3)
    pull(table, 1)
    assert told == []
    pull(table, 1)
    assert told == [1]


def test_an_empty_table_says_why(table):
    table.resize(300, 200)
    table.setModel(Lines([], table))
    blank = table.grab().toImage()
    table.empty_text = "没有找到"
    assert table.grab().toImage() != blank


def test_a_column_is_as_wide_as_its_longest_word(qapp):
    narrow, wide = wide_enough(["外贸"], 10), wide_enough(["外贸", "外贸进出口值"], 10)
    assert 10 < narrow < wide
    assert wide_enough(["外贸"], 400) == wide_enough([], 400) == 400


def test_the_row_one_is_at_stays_in_sight_when_the_table_gets_lower(table, qapp):
    """At half the height it was below the edge, its card beside it of a row that nobody saw."""
    table.setModel(QStringListModel([str(at) for at in range(50)], table))
    table.resize(300, 600)
    table.show()
    at = table.model().index(12, 0)
    table.setCurrentIndex(at)
    table.resize(300, 200)
    qapp.processEvents()
    assert table.viewport().rect().contains(table.visualRect(at).center())


def test_a_row_that_was_scrolled_away_stays_away(table, qapp):
    table.setModel(QStringListModel([str(at) for at in range(50)], table))
    table.resize(300, 600)
    table.show()
    table.setCurrentIndex(table.model().index(12, 0))
    table.verticalScrollBar().setValue(30)
    table.resize(300, 200)
    qapp.processEvents()
    assert table.verticalScrollBar().value() == 30
