"""Small parts of panes: labels, lines that are cut or lead somewhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from parkfacts.views.kit.small_widgets import ElidedLabel, Passage, empty, plain_label


def test_markup_in_data_is_shown_as_it_is(qapp):
    label = plain_label("<b>外贸</b>")
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "<b>外贸</b>"
    label.deleteLater()


def test_the_whole_of_a_cut_line_is_read_aloud(qtbot):
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.show_text("园区" * 40, "#000000")
    told = QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name)
    assert told == label.text() == "园区" * 40
    assert label.minimumSizeHint().width() < label.sizeHint().width()


def test_a_layout_is_emptied(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = QVBoxLayout(holder)
    label = plain_label("甲")
    layout.addWidget(label)
    layout.addStretch()
    empty(layout)
    assert (layout.count(), label.isHidden()) == (0, True)


def test_a_passage_is_as_high_as_its_text_and_laid_out_once_for_a_width(qtbot, monkeypatch):
    passage, label = Passage(), plain_label()
    for one in (passage, label):
        qtbot.addWidget(one)
        one.setText("外贸进出口值2788.44亿元，" * 60)
    wanted = label.heightForWidth(300)
    assert passage.heightForWidth(300) == wanted > 200
    with monkeypatch.context() as planted:
        planted.setattr(QLabel, "heightForWidth", lambda *_: pytest.fail("laid out again"))
        assert passage.heightForWidth(300) == wanted
    passage.setText("外贸")
    assert passage.heightForWidth(300) < 60
