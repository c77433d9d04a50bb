"""Another window that has the same open is told of in one line."""

import json
import os
import subprocess
import sys
import time
from contextlib import contextmanager

import pytest

from parkfacts.app.session import bundled_dataset
from parkfacts.views.shell.main_window import MainWindow
from parkfacts.views.shell.other_windows import OtherWindows

OPEN = """
import json, sys
from pathlib import Path
from parkfacts.app.presence import Presence
here = Presence(Path(sys.argv[1]))
for kind, path in json.loads(sys.argv[2]).items():
    here.enter(kind, Path(path) if path else None)
print("open", flush=True)
sys.stdin.read()
"""
BASKET = "baskets/甲.parkbasket"


@contextmanager
def another_window(folder, **things):
    """Another process that has things open."""
    command = [sys.executable, "-c", OPEN, str(folder / "open"), json.dumps(things)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        process.stdout.readline()
        yield
        process.kill()


@pytest.fixture
def begun(qtbot, bundled, settings, monkeypatch):
    """Begins a window that looks for others; gives it with all that it says."""
    begun = []

    def begin():
        window = MainWindow(bundled, settings)
        qtbot.addWidget(window)
        window.said = []
        window.messages.info_told.connect(window.said.append)
        others = OtherWindows(settings.path.parent, window, window)
        begun.append(others)
        with qtbot.waitSignal(window.workspace.finished):
            window.show()
        qtbot.waitUntil(lambda: others._presence is not None)
        others._tasks.wait()
        qtbot.wait(1)
        return window, others

    yield begin
    for others in begun:
        others.end()


def test_a_lonely_window_says_nothing(begun, settings):
    window, others = begun()
    assert window.said == []
    others.end()
    assert list((settings.path.parent / "open").iterdir()) == []


@pytest.mark.parametrize(
    ("things", "words"),
    [
        ({"window": ""}, "园鉴在另一个窗口中也打开着"),
        ({"window": "", "dataset": str(bundled_dataset())}, "这个数据集在另一个窗口中也打开着"),
        ({"window": "", "basket": BASKET}, "这个资料篮在另一个窗口中也打开着"),
        (
            {"window": "", "dataset": str(bundled_dataset()), "basket": BASKET},
            "这个数据集和资料篮在另一个窗口中也打开着",
        ),
    ],
)
def test_what_another_window_has_open_is_told_in_one_line(
    begun, make_window, settings, things, words
):
    make_window(settings).binder.files.folder.create("甲")
    folder = settings.path.parent
    if "basket" in things:
        things = things | {"basket": str(folder / BASKET)}
    with another_window(folder, **things):
        window, _ = begun()
        (said,) = window.said
        assert said.startswith(words)
        assert "起）" in said


def test_what_is_opened_later_is_told_too(begun, qtbot, settings, tmp_path):
    dataset = tmp_path / "园.json"
    dataset.write_bytes(bundled_dataset().read_bytes())
    basket = settings.path.parent / "baskets" / "乙.parkbasket"
    window, others = begun()
    with another_window(settings.path.parent, dataset=str(dataset), basket=str(basket)):
        window.opener.open_path(dataset)
        qtbot.waitUntil(lambda: any("这个数据集在另一个窗口" in said for said in window.said))
        window.binder.files.folder.create("乙")
        qtbot.waitUntil(lambda: any("这个资料篮在另一个窗口" in said for said in window.said))
    others.end()


def test_what_killed_saves_left_is_swept_at_the_start(begun, settings):
    left = settings.path.parent / ".pf0a1b.tmp"
    left.touch()
    os.utime(left, (time.time(),) * 2)
    begun()
    assert not left.exists()


def test_a_window_in_another_language_goes_on(begun, qtbot, bundled, settings):
    first, others = begun()
    second = MainWindow(bundled, settings, first.binder.files.folder)
    qtbot.addWidget(second)
    others.follow(second)
    with qtbot.waitSignal(second.workspace.finished):
        second.show()
    qtbot.wait(1)
    basket = settings.path.parent / "baskets" / "丙.parkbasket"
    with another_window(settings.path.parent, basket=str(basket)):
        with qtbot.waitSignal(second.messages.info_told) as told:
            second.binder.files.folder.create("丙")
        assert told.args[0].startswith("这个资料篮在另一个窗口")
    assert first.said == []
