"""Work comes back to the UI thread, with its result or its error."""

import threading

from parkfacts.app import tasks as module
from parkfacts.app.tasks import Tasks


def test_a_result_arrives_in_the_ui_thread(qtbot):
    tasks, found = Tasks(), []

    def done(name):
        found.append((name, threading.current_thread()))

    tasks.run(lambda: threading.current_thread().name, done, found.append)
    qtbot.waitUntil(lambda: bool(found))
    name, arrived = found[0]
    assert arrived is threading.main_thread()
    assert name != threading.main_thread().name
    tasks.wait()


def test_an_error_arrives_as_it_was_raised(qtbot):
    tasks, done, failed = Tasks(), [], []

    def work():
        raise ValueError("so nicht")

    tasks.run(work, done.append, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert not done
    assert str(failed[0]) == "so nicht"
    tasks.wait()


def test_progress_arrives_in_the_ui_thread(qtbot, monkeypatch):
    monkeypatch.setattr(module, "_FIRST_TOLD_SECONDS", 0)
    monkeypatch.setattr(module, "_TOLD_SECONDS", 0)
    tasks, heard, found = Tasks(), [], []

    def work(told):
        for share in (0.25, 0.5):
            told(share)
        return "done"

    def hear(share):
        heard.append((share, threading.current_thread() is threading.main_thread()))

    tasks.run_told(work, found.append, found.append, hear)
    qtbot.waitUntil(lambda: bool(found))
    assert heard == [(0.25, True), (0.5, True)]
    assert found == ["done"]
    tasks.wait()


def test_of_what_is_over_in_a_moment_no_progress_is_told(qtbot):
    tasks, heard, found = Tasks(), [], []
    tasks.run_told(lambda told: told(0.5), found.append, found.append, heard.append)
    qtbot.waitUntil(lambda: bool(found))
    assert heard == []
    tasks.wait()


def test_cancelled_work_ends_when_it_tells_how_far_it_is(qtbot):
    tasks, found, begun, ended = Tasks(), [], threading.Event(), threading.Event()

    def work(told):
        begun.set()
        try:
            while True:
                told(0)
        finally:
            ended.set()

    task = tasks.run_told(work, found.append, found.append, found.append)
    assert begun.wait(5)
    task.cancel()
    assert ended.wait(5)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert found == []


def test_all_work_can_be_cancelled_at_once(qtbot):
    tasks, found = Tasks(), []
    for _ in range(3):
        tasks.run(lambda: 1, found.append, found.append)
    tasks.cancel()
    tasks.wait()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert found == []
