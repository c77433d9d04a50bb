"""Work in a thread stands aside while a window hears a key or paints."""

from time import monotonic

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from parkfacts.app import giving_way
from parkfacts.app.giving_way import GivingWay, Turns


@pytest.fixture
def window(qapp):
    return QObject()


def press(window):
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QApplication.sendEvent(window, key)


def test_only_while_it_is_attended_to_a_window_is_busy(window):
    way = GivingWay(window)
    press(window)
    assert not way.is_busy()
    with way.attending():
        press(window)
        assert way.is_busy()
    assert not way.is_busy()
    press(window)
    assert not way.is_busy()


def test_a_window_that_paints_is_busy_until_all_is_painted(window, qapp):
    way = GivingWay(window)
    with way.attending():
        QApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
        assert way.is_busy()
        qapp.processEvents()
        assert not way.is_busy()


def test_a_timer_that_fires_makes_no_window_busy(window):
    way = GivingWay(window)
    with way.attending():
        QApplication.sendEvent(window, QEvent(QEvent.Type.Timer))
        assert not way.is_busy()


def test_a_thread_stands_aside_but_not_for_ever(window, monkeypatch):
    monkeypatch.setattr(giving_way, "_LEAST_TURN", 0.0)
    slept = []
    monkeypatch.setattr(giving_way, "sleep", slept.append)
    way = GivingWay(window)
    turns = Turns(way)
    turns.stand_aside()
    assert slept == []
    monkeypatch.setattr(way, "is_busy", lambda: True)
    turns.stand_aside()
    assert slept  # and it came back


def test_after_standing_aside_a_thread_has_its_turn(window, monkeypatch):
    slept = []
    monkeypatch.setattr(giving_way, "sleep", slept.append)
    way = GivingWay(window)
    turns = Turns(way)
    monkeypatch.setattr(way, "is_busy", lambda: True)
    turns._since = monotonic()
    turns.stand_aside()
    assert slept == []
