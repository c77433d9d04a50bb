"""Importing what draws: once, in a thread, with the interpreter left as it was."""

import gc
import sys

from parkfacts.drawing import loading


def test_the_interpreter_is_as_before_afterwards():
    before = sys.getswitchinterval(), gc.isenabled()
    loading.load()
    assert (sys.getswitchinterval(), gc.isenabled()) == before
    assert loading.is_loaded()


def test_names_of_qt_can_be_listed_afterwards():
    loading.load()
    from PySide6 import QtCore

    assert "QObject" in dir(QtCore)


def test_a_loader_says_when_it_is_done(qtbot):
    loader = loading.Loader()
    with qtbot.waitSignal(loader.loaded, timeout=20_000):
        loader.start()
    assert loading.is_loaded()


def test_a_loader_says_why_it_failed_and_the_interpreter_is_as_before(qtbot, monkeypatch):
    before = sys.getswitchinterval(), gc.isenabled()
    monkeypatch.setattr(loading, "PLOT", "parkfacts.drawing.none_such")
    loader = loading.Loader()
    with qtbot.waitSignal(loader.failed, timeout=20_000) as told:
        loader.start()
    assert "none_such" in told.args[0]
    assert (sys.getswitchinterval(), gc.isenabled()) == before


def test_while_it_is_being_imported_it_is_not_loaded():
    loading.load()
    with loading._busy:
        assert not loading.is_loaded()
