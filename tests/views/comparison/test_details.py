"""Beside the comparison's chart: the paragraph, the reasons of a verdict, the source."""

import pytest
from compared import COMPARER, ZONES, compared
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from parkfacts.views.comparison.details import ComparisonDetails


@pytest.fixture
def details(qtbot):
    """The three pages, empty."""
    made = ComparisonDetails()
    qtbot.addWidget(made)
    return made


def button(details, beginning):
    """A button whose text begins so."""
    return next(b for b in details.findChildren(QPushButton) if b.text().startswith(beginning))


def row_with(word):
    """A compared row with a verdict."""
    return next(row for row in compared(*ZONES).rows if row.verdict.word == word)


def test_a_page_is_chosen_by_its_head(qtbot, details):
    with qtbot.assertNotEmitted(details.source_wanted):
        button(details, "可比性").click()
    assert details.page == "verdict"


def test_the_source_is_asked_for_where_its_page_is_chosen(qtbot, details):
    with qtbot.waitSignal(details.source_wanted):
        button(details, "来源").click()
    assert details.page == "source"


def test_arrows_go_through_the_pages(qtbot, details):
    details.show()
    head = button(details, "写成一段话")
    head.setFocus()
    qtbot.waitUntil(head.hasFocus)
    QTest.keyClick(head, Qt.Key.Key_Right)
    assert details.page == "verdict"
    assert details.entry is button(details, "可比性")


def test_without_a_paragraph_there_is_none_to_copy(details):
    details.show_paragraph("", 0, 3)
    assert details.paragraph().startswith("还没有")
    assert not button(details, "复制段落").isEnabled()
    assert button(details, "复制表格").text() == "复制表格（3 行）"


@pytest.mark.parametrize(("written", "hidden"), [(4, False), (9, True)])
def test_it_is_told_where_the_paragraph_is_about_some_rows(details, written, hidden):
    details.show_paragraph("一段话。", written, 9)
    partly = next(label for label in details.findChildren(QLabel) if "只写前" in label.text())
    assert partly.isHidden() is hidden


def test_without_a_row_the_remarks_on_the_parks_are_told(details):
    details.show_verdict(None, COMPARER, ["两个园区有重叠"])
    assert details.reasons()[1:] == ["两个园区有重叠"]


def test_a_comparable_row_may_be_reckoned_with(details):
    details.show_verdict(row_with("可比（注意口径）"), COMPARER)
    assert details.reasons()[1] == "可比（注意口径）"
    assert details.reasons()[2].startswith("并列：可以　求差：可以")


def test_a_row_that_is_not_comparable_says_why(details):
    row = row_with("只可并列")
    details.show_verdict(row, COMPARER)
    assert "求差：不可" in details.reasons()[2]
    assert len(details.reasons()) == 4 + len(row.verdict.verdict.reasons) > 4


def test_a_row_of_one_park_has_nothing_to_be_compared_with(details):
    row = row_with("无对象")
    details.show_verdict(row, COMPARER)
    assert len(details.reasons()) == 3


def test_another_row_takes_the_place_of_the_last(details):
    details.show_verdict(row_with("可比（注意口径）"), COMPARER)
    details.show_verdict(None, COMPARER)
    assert len(details.reasons()) == 1
