"""Rows of the fact table as they are painted: heads of families, quiet columns, what is chosen."""

import pytest
from painted import HEIGHT, WIDTH, columns, painted
from PySide6.QtCore import QRect
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from parkfacts.drawing.theme import DARK, LIGHT, ROW_PX
from parkfacts.facts.search.table import Head
from parkfacts.models.fact_model import CellRole, ShownCell
from parkfacts.views.kit.table_delegate import FactDelegate


@pytest.fixture
def table(qtbot):
    """A table whose second column is quiet, with one empty row."""
    view = QTableView()
    qtbot.addWidget(view)
    model = QStandardItemModel(view)
    model.appendRow([QStandardItem(), QStandardItem()])
    view.setModel(model)
    view.setItemDelegate(FactDelegate(view, frozenset({1})))
    return view


def picture(table, data, column=0, left=0):
    """What the delegate paints for a cell that begins at ``left``."""
    index = table.model().index(0, column)
    table.model().setData(index, data, CellRole)
    option = QStyleOptionViewItem()
    option.rect = QRect(left, 0, WIDTH - left, HEIGHT)
    return painted(lambda painter: table.itemDelegate().paint(painter, option, index))


def test_an_empty_cell_of_a_quiet_column_has_a_dash_and_another_none(table):
    empty, blank = picture(table, ShownCell("")), picture(table, ShownCell(" "))
    assert empty == blank
    assert picture(table, ShownCell(""), 1) != empty


def test_what_is_selected_has_a_ground_of_its_own(table):
    assert columns(picture(table, ShownCell("甲")), LIGHT.accent_soft) == []
    table.selectRow(0)
    assert columns(picture(table, ShownCell("甲")), LIGHT.accent_soft)


def test_a_family_is_named_in_the_first_column_alone(table):
    head = Head("外贸", 3)
    first, further = picture(table, head), picture(table, head, left=50)
    assert columns(first, LIGHT.text)
    assert columns(further, LIGHT.text) == []


def test_another_theme_has_other_grounds(table):
    table.itemDelegate().set_theme(DARK)
    assert columns(picture(table, ShownCell("")), DARK.pane)


def test_all_rows_are_of_one_height(table):
    size = table.itemDelegate().sizeHint(QStyleOptionViewItem(), table.model().index(0, 0))
    assert size.height() == ROW_PX


def test_a_figure_that_has_no_room_is_condensed_not_cut(table):
    long = "自二〇二四年一月一日起每年不少于一百二十三万四千五百六十七"
    pictures = [picture(table, ShownCell(long + end, right=True)) for end in ("台", "辆")]
    assert pictures[0] != pictures[1]
    pictures = [picture(table, ShownCell(long + end)) for end in ("台", "辆")]
    assert pictures[0] == pictures[1]
