"""What a screen reader is told beyond what it finds by itself."""

import pytest
from PySide6.QtGui import QAccessible, QStandardItemModel
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from parkfacts.views.kit.announcing import announce, tell_cell, tell_whole
from parkfacts.views.kit.table_view import TableView


@pytest.fixture
def told(monkeypatch):
    """The events that a screen reader gets."""
    events = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", events.append)
    return events


@pytest.mark.parametrize(("urgent", "manner"), [(False, "Polite"), (True, "Assertive")])
def test_what_did_not_work_is_said_at_once(qtbot, told, urgent, manner):
    label = QLabel()
    qtbot.addWidget(label)
    announce(label, "没有写下", urgent=urgent)
    assert [(event.message(), event.politeness().name) for event in told] == [("没有写下", manner)]


def test_an_empty_text_is_not_said(qtbot, told):
    label = QLabel()
    qtbot.addWidget(label)
    announce(label, "")
    assert told == []


def test_the_cell_is_told_where_the_keyboard_comes_in(qtbot, told):
    table = TableView("表")
    qtbot.addWidget(table)
    table.setModel(QStandardItemModel(4, 3, table))
    tell_cell(table)
    assert told == []  # there is none
    table.setCurrentIndex(table.model().index(2, 1))
    told.clear()
    tell_cell(table)
    (event,) = told
    cell = QAccessible.queryAccessibleInterface(table).child(event.child())
    assert event.type() == QAccessible.Event.Focus
    assert cell.tableCellInterface().rowIndex() == 2
    assert cell.tableCellInterface().columnIndex() == 1


def test_a_card_is_described_by_all_that_is_written_on_it(qtbot):
    card, body = QScrollArea(), QWidget()
    qtbot.addWidget(card)
    layout = QVBoxLayout(body)
    for text in ("期间", "", "2024年"):
        layout.addWidget(QLabel(text))
    card.setWidget(body)
    tell_whole(card)
    assert card.accessibleDescription() == "期间\n2024年"
