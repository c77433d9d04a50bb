"""Work comes back to the UI thread, with its result or its error."""

import threading

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
