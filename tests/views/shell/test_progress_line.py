"""What takes its time: how far it is, and its end by Escape or by its button."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressBar, QPushButton

from parkfacts.views.shell.progress_line import ProgressLine


@pytest.fixture
def line(qtbot):
    made = ProgressLine()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


@pytest.mark.parametrize("way", ["escape", "button"])
def test_escape_and_the_button_end_it(line, way):
    ended = []
    line.show_progress("复制", 0.5, lambda: ended.append(True), "#000000")
    if way == "escape":
        QTest.keyClick(line, Qt.Key.Key_Escape)
    else:
        line.findChild(QPushButton).click()
    assert ended == [True]


def test_what_cannot_be_ended_hears_no_escape(line):
    line.show_progress("复制", 0.5, lambda: pytest.fail("it was ended"), "#000000")
    line.show_progress("排序", 0.5, None, "#000000")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not line.findChild(QPushButton).isVisible()


def test_where_all_is_counted_and_something_is_left_the_bar_only_moves(line):
    bar = line.findChild(QProgressBar)
    line.show_progress("导出", 0.42, None, "#000000")
    assert (bar.value(), bar.maximum()) == (42, 100)
    line.show_progress("导出", 1.0, None, "#000000")
    assert bar.maximum() == 0
    line.show_progress("导出", 0.1, None, "#000000")
    assert (bar.value(), bar.maximum()) == (10, 100)


def test_long_words_do_not_make_a_narrow_window_wider(line):
    line.show_progress("复制", 0.5, lambda: None, "#000000")
    narrow = line.minimumSizeHint().width()
    line.show_progress("复制 100000 条：" + "很长的格式" * 20, 0.5, lambda: None, "#000000")
    assert line.minimumSizeHint().width() == narrow
    assert line.text().startswith("复制 100000 条")
