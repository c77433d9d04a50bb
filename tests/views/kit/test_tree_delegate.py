"""Rows of trees: where a click checks, and which name fits."""

import pytest
from painted_texts import painted_lines
from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeView

from parkfacts.drawing.fonts import font, note_font
from parkfacts.drawing.theme import LIGHT
from parkfacts.models.park_model import ShortRole, TagRole
from parkfacts.views.kit.cell_painter import ELSEWHERE, CellPainter
from parkfacts.views.kit.tree_delegate import TreeDelegate


@pytest.fixture
def tree(qtbot):
    """A tree with one park that can be checked."""
    view = QTreeView()
    qtbot.addWidget(view)
    model = QStandardItemModel(view)
    item = QStandardItem("西永综合保税区")
    item.setCheckable(True)
    item.setData("西永综保", ShortRole)
    item.setData("另属科学城", TagRole)
    model.appendRow(item)
    view.setModel(model)
    return view


def clicked(tree, x, headings=False):
    """Whether a click so far from the left checks the park."""
    delegate, index = TreeDelegate(tree, headings), tree.model().index(0, 0)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 200, 28)
    left = Qt.MouseButton.LeftButton
    at, none = QPointF(x, 14), Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseButtonRelease, at, at, left, left, none)
    taken = delegate.editorEvent(event, tree.model(), option, index)
    assert taken is (Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)).value == 2)
    return taken


def test_a_click_on_the_box_checks_and_one_on_the_name_does_not(tree):
    assert clicked(tree, 120) is False
    assert clicked(tree, 8) is True


def test_among_facets_the_whole_row_checks(tree):
    assert clicked(tree, 120, headings=True) is True


def test_what_cannot_be_checked_is_left_alone(tree):
    tree.model().item(0).setCheckable(False)
    tree.model().item(0).setData(None, Qt.ItemDataRole.CheckStateRole)
    delegate, index = TreeDelegate(tree), tree.model().index(0, 0)
    event = QEvent(QEvent.Type.MouseButtonRelease)
    assert delegate.editorEvent(event, tree.model(), QStyleOptionViewItem(), index) is False


@pytest.mark.parametrize(
    ("name", "tag"),
    [("西永综合保税区", "另属科学城"), ("西永综保", "另属科学城"), ("西永综保", ELSEWHERE)],
)
def test_the_longest_name_that_fits_with_its_tag_is_shown(tree, name, tag):
    cells, index = CellPainter(LIGHT, font(), note_font()), tree.model().index(0, 0)
    room = cells.metrics.horizontalAdvance(name) + cells.tag_width(tag) + 5
    assert TreeDelegate(tree)._fitting(index, cells, room) == (name, tag)


def test_long_names_keep_their_end(tree):
    """Ten parks of one region were told with the same beginning each."""
    name = "中国（重庆）自由贸易试验区西永片区综合保税区三期"
    item = tree.model().item(0)
    item.setText(name)
    item.setData(name, ShortRole)
    item.setData("", TagRole)
    tree.setItemDelegate(TreeDelegate(tree))
    tree.setHeaderHidden(True)
    tree.resize(200, 100)
    tree.show()
    (told,) = [line.text for line in painted_lines(tree) if "…" in line.text]
    assert (told[:2], told[-2:]) == ("中国", "三期")
