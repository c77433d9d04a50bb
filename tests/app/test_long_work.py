"""Long work: counted, let go by the user, by its successor, or by the window that closes."""

import threading

import pytest
from PySide6.QtCore import QObject

from parkfacts.app.long_work import LongWork
from parkfacts.app.messages import Messages
from parkfacts.app.tasks import Tasks


class Bench:
    """Long work of a window that is not there, and what came of it."""

    def __init__(self):
        self.parent = QObject()
        self.tasks, self.messages = Tasks(self.parent), Messages(self.parent)
        self.work = LongWork(self.tasks, self.messages, self.parent)
        self.done, self.told, self.shares, self.cancels = [], [], [], []
        self.go_on, self.ended = threading.Event(), threading.Event()
        self.messages.info_told.connect(self.told.append)
        self.messages.progress_told.connect(self._hear)

    def _hear(self, text, share, cancel):
        self.shares.append((text, share))
        self.cancels.append(cancel)

    def start(self, function, title="甲", lane="", whole=1_000):
        self.work.start(
            function, self.done.append, self.done.append, title=title, whole=whole, lane=lane
        )

    def slowly(self, watch):
        """Counts on until it is told to go on, or is not wanted."""
        try:
            while not self.go_on.wait(0.01):
                watch(1)
        finally:
            self.ended.set()
        return "fertig"


@pytest.fixture
def bench(qtbot):
    made = Bench()
    yield made
    made.go_on.set()
    made.work.end()


def test_a_result_arrives_and_progress_is_told(bench, qtbot):
    bench.start(bench.slowly)
    qtbot.waitUntil(lambda: len(bench.shares) > 1)
    assert bench.work.busy
    (text, first), *_, (_, last) = bench.shares
    assert (text, 0 < first < last < 1) == ("甲", True)
    bench.go_on.set()
    qtbot.waitUntil(lambda: bench.done == ["fertig"])
    assert not bench.work.busy


def test_what_the_user_lets_go_ends_and_delivers_nothing(bench, qtbot):
    bench.start(bench.slowly)
    qtbot.waitUntil(lambda: bool(bench.cancels))
    with qtbot.waitSignal(bench.messages.progress_ended):
        bench.cancels[-1]()
    assert not bench.work.busy
    qtbot.waitUntil(bench.ended.is_set)
    bench.tasks.wait()
    qtbot.wait(20)
    assert (bench.done, bench.told) == ([], ["已取消：甲"])


def test_to_let_go_of_what_is_over_says_nothing(bench, qtbot):
    bench.start(bench.slowly)
    qtbot.waitUntil(lambda: bool(bench.cancels))
    bench.go_on.set()
    qtbot.waitUntil(lambda: bool(bench.done))
    bench.cancels[-1]()
    assert bench.told == []


def test_the_next_work_of_a_lane_takes_the_place_of_the_last(bench, qtbot):
    bench.start(bench.slowly, lane="clipboard")
    bench.start(lambda watch: "zweites", lane="clipboard")
    qtbot.waitUntil(lambda: bench.done == ["zweites"])
    qtbot.waitUntil(bench.ended.is_set)
    assert bench.told == []


def test_without_a_lane_works_go_on_beside_each_other(bench, qtbot):
    bench.start(bench.slowly)
    bench.start(lambda watch: "zweites")
    qtbot.waitUntil(lambda: bench.done == ["zweites"])
    bench.go_on.set()
    qtbot.waitUntil(lambda: bench.done == ["zweites", "fertig"])


def test_a_window_that_closes_waits_only_until_its_work_has_stopped(bench):
    bench.start(bench.slowly)
    bench.work.end()
    assert bench.ended.is_set()
    assert bench.done == []


def test_an_error_is_delivered(bench, qtbot):
    def work(_watch):
        raise ValueError("so nicht")

    bench.start(work)
    qtbot.waitUntil(lambda: bool(bench.done))
    assert str(bench.done[0]) == "so nicht"
