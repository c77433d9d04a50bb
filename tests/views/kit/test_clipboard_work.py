"""What is copied is made off the UI thread where it is much, and the last wish stands."""

import threading

import pytest
from clipboard_works import clipboard_work
from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from parkfacts.app.messages import Messages
from parkfacts.exchange.clipboard.payload import Payload
from parkfacts.views.kit.clipboard_work import AT_ONCE


class Bench:
    """Copies, and what is told of them."""

    def __init__(self):
        self.parent = QObject()
        self.messages, self.told, self.cancels = Messages(self.parent), [], []
        self.messages.info_told.connect(self.told.append)
        self.messages.error_told.connect(self.told.append)
        self.messages.progress_told.connect(lambda *said: self.cancels.append(said[2]))
        self.work = clipboard_work(self.messages, self.parent)
        self.go_on = threading.Event()

    def copy(self, make, things=AT_ONCE + 1):
        self.work.copy(
            make,
            lambda payload: f"已复制 {payload.things}",
            title="复制",
            weight=things,
            whole=things,
            nothing="没有",
        )

    def slowly(self, watch):
        while not self.go_on.wait(0.01):
            watch(1)
        return payload("慢")


def payload(text):
    return Payload({"text/plain": text.encode()}, text, 1)


def clipboard():
    return QGuiApplication.clipboard().text()


@pytest.fixture
def bench(qtbot):
    before = QMimeData()
    before.setText("原先")
    QGuiApplication.clipboard().setMimeData(before)
    made = Bench()
    yield made
    made.go_on.set()
    made.work._long_work.end()


def test_a_little_is_there_at_once(bench):
    threads = []
    bench.copy(lambda _: threads.append(threading.current_thread()) or payload("少"), AT_ONCE)
    assert (clipboard(), bench.told) == ("少", ["已复制 1"])
    assert threads == [threading.main_thread()]


def test_much_is_made_in_another_thread_and_then_there(bench, qtbot):
    threads = []
    bench.copy(lambda _: threads.append(threading.current_thread()) or payload("多"))
    assert clipboard() == "原先"
    qtbot.waitUntil(lambda: clipboard() == "多")
    assert bench.told == ["已复制 1"]
    assert threads != [threading.main_thread()]


def test_what_is_cancelled_leaves_the_clipboard_as_it_was(bench, qtbot):
    bench.copy(bench.slowly)
    qtbot.waitUntil(lambda: bool(bench.cancels))
    bench.cancels[-1]()
    bench.go_on.set()
    bench.work._long_work.end()
    qtbot.wait(20)
    assert (clipboard(), bench.told) == ("原先", ["已取消：复制"])


@pytest.mark.parametrize("things", [1, AT_ONCE + 1])
def test_the_next_copy_takes_the_place_of_one_that_is_being_made(bench, qtbot, things):
    bench.copy(bench.slowly)
    bench.copy(lambda _: payload("后"), things)
    qtbot.waitUntil(lambda: clipboard() == "后")
    bench.go_on.set()
    qtbot.wait(50)
    assert (clipboard(), bench.told) == ("后", ["已复制 1"])


def test_a_picture_takes_its_place_too(bench, qtbot):
    bench.copy(bench.slowly)
    picture = QMimeData()
    picture.setText("图")
    bench.work.put(picture, "已复制图", range(0))
    bench.go_on.set()
    qtbot.wait(50)
    assert (clipboard(), bench.told) == ("图", ["已复制图"])


@pytest.mark.parametrize("things", [1, AT_ONCE + 1])
def test_where_there_is_nothing_it_is_told(bench, qtbot, things):
    bench.copy(lambda _: None, things)
    qtbot.waitUntil(lambda: bool(bench.told))
    assert (clipboard(), bench.told) == ("原先", ["没有"])


@pytest.mark.expects_log("没有复制成")
@pytest.mark.parametrize(
    ("error", "why"), [(ValueError("坏"), "坏"), (MemoryError(), "MemoryError")]
)
def test_why_it_did_not_work_is_told(bench, qtbot, error, why):
    def fail(_watch):
        raise error

    bench.copy(fail)
    qtbot.waitUntil(lambda: bool(bench.told))
    assert (clipboard(), bench.told) == ("原先", [f"没有复制成：{why}"])
