"""What no font draws is found wherever it stands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QLabel, QTreeView

from parkfacts.views.shell import glyphs
from parkfacts.views.shell.glyphs import missing_glyphs

NOBODY_S = "\U0010fffd"
"""The last character of private use; no font has it."""


@pytest.fixture(autouse=True)
def _nothing_known():
    """What was found for one test's fonts is no answer for another's."""
    glyphs._boxes.cache_clear()
    yield
    glyphs._boxes.cache_clear()


@pytest.fixture
def tree(qtbot):
    """A tree with one line in another."""
    view = QTreeView()
    qtbot.addWidget(view)
    model = QStandardItemModel(view)
    model.setHorizontalHeaderLabels(["园区"])
    item = QStandardItem("西永")
    item.appendRow(QStandardItem("综保区"))
    model.appendRow(item)
    view.setModel(model)
    view.setObjectName("areas")
    return view


def test_usual_characters_and_what_is_not_drawn_are_no_fault(qtbot):
    label = QLabel("园鉴 ParkFacts\t2788.44亿元，39％\n第\u200b二行")
    qtbot.addWidget(label)
    assert missing_glyphs("来源：[1]") == {}


@pytest.mark.parametrize("name", ["text", "toolTip", "windowTitle"])
def test_a_widget_s_texts_are_looked_through(qtbot, name):
    label = QLabel()
    qtbot.addWidget(label)
    label.setProperty(name, f"复制为 {NOBODY_S}")
    assert missing_glyphs() == {NOBODY_S: "QLabel"}


def test_actions_are_looked_through(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    label.addAction(QAction(f"上移 {NOBODY_S}", label))
    assert set(missing_glyphs()) == {NOBODY_S}


def test_headers_lines_and_lines_within_lines_are_looked_through(tree):
    model = tree.model()
    for place in (
        lambda text: model.setHeaderData(0, Qt.Orientation.Horizontal, text),
        lambda text: model.item(0).setText(text),
        lambda text: model.item(0).child(0).setText(text),
        lambda text: model.item(0).setToolTip(text),
    ):
        place(NOBODY_S)
        assert set(missing_glyphs()) == {NOBODY_S}
        place("")
        assert missing_glyphs() == {}


def test_what_can_be_chosen_is_looked_through_before_it_is_open(qtbot):
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["全部", NOBODY_S])
    assert set(missing_glyphs()) == {NOBODY_S}


def test_a_character_that_is_drawn_by_itself_alone_is_judged_where_it_stands(qtbot, monkeypatch):
    """Qt asks other fonts by the script of what stands beside it: under Windows ▾ is so."""
    asked = []

    def count(text, _families):
        asked.append(text)
        return int("为 ▾" in text)

    monkeypatch.setattr(glyphs, "_is_in_first_font", lambda sign, _: sign != "▾")
    monkeypatch.setattr(glyphs, "_count_of_boxes", count)
    label = QLabel("复制为 ▾")
    qtbot.addWidget(label)
    assert missing_glyphs("▾") == {"▾": "QLabel"}
    assert "▾" in asked


def test_what_is_drawn_without_a_widget_can_be_handed_in(qapp):
    assert missing_glyphs(NOBODY_S) == {NOBODY_S: "drawn"}
