"""What is written soon, and again where it is hindered for a moment; each failure told."""

import pytest

from parkfacts.app import saver as module
from parkfacts.app.saver import Saver
from parkfacts.exchange.files.locks import FolderBusy

FULL = OSError(28, "No space left on device")


@pytest.fixture
def make(qapp, monkeypatch, tmp_path):
    """Makes a saver that meets errors, one a try; what was told is in ``told``."""
    monkeypatch.setattr(module, "_AGAIN_MS", 1)
    made = []

    def make(*errors):
        left = list(errors)
        saver = Saver(lambda: left.pop(0) if left else None, 1, qapp)
        saver.left, saver.told = left, []
        saver.failed.connect(saver.told.append)
        made.append(saver)
        return saver

    yield make
    for saver in made:
        saver.stop()


def test_it_is_written_soon(qtbot, make):
    saver = make()
    saver.left.append(None)
    saver.soon()
    qtbot.waitUntil(lambda: not saver.left)
    assert saver.told == []


def test_another_window_that_writes_is_waited_for(qtbot, make, tmp_path):
    saver = make(*[FolderBusy(tmp_path)] * 3)
    saver.soon()
    qtbot.waitUntil(lambda: not saver.left)
    assert saver.told == []
    saver.left.extend([FolderBusy(tmp_path)] * 3)
    assert saver.now()
    assert (saver.left, saver.told) == ([], [])


def test_one_that_writes_for_ever_is_told(qtbot, make, monkeypatch, tmp_path):
    monkeypatch.setattr(module, "_PATIENCE_MS", 1)
    saver = make(*[FolderBusy(tmp_path)] * 9999)
    assert not saver.now()
    assert len(saver.told) == 1
    saver.soon()
    qtbot.waitUntil(lambda: bool(saver.told))


def test_a_failure_is_told_and_tried_again_later_and_told_once(qtbot, make, monkeypatch):
    monkeypatch.setattr(module, "_LATER_MS", 1)
    saver = make(*[FULL] * 3)
    saver.soon()
    qtbot.waitUntil(lambda: not saver.left)
    assert saver.told == [FULL]


def test_who_asks_now_is_told_each_time(make):
    saver = make(FULL, FULL)
    assert not saver.now()
    assert not saver.now()
    assert saver.told == [FULL, FULL]
    assert saver.now()


def test_that_a_failure_is_over_is_told_once(qtbot, make, monkeypatch):
    monkeypatch.setattr(module, "_LATER_MS", 1)
    saver, over = make(FULL, FULL), []
    saver.recovered.connect(lambda: over.append(True))
    saver.soon()
    qtbot.waitUntil(lambda: bool(over))
    saver.now()
    assert (len(saver.told), over) == (1, [True])
