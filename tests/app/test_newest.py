"""Of what is worked out one after the other only the newest is delivered."""

import threading

import pytest

from parkfacts.app.newest import Newest
from parkfacts.app.tasks import Tasks


@pytest.fixture
def tasks(qtbot):
    made = Tasks()
    yield made
    made.wait()


@pytest.fixture
def newest(tasks):
    """``ended`` counts how often something was over."""
    ended = []
    made = Newest(tasks, lambda _: None, lambda: ended.append(True))
    made.ended = ended
    return made


def test_a_newer_wish_takes_the_place_of_an_older(newest, qtbot):
    gate, found = threading.Event(), []
    newest.run(lambda _: gate.wait(5) and "older", found.append)
    newest.run(lambda _: "newer", found.append)
    qtbot.waitUntil(lambda: bool(found))
    gate.set()
    qtbot.waitUntil(lambda: not newest._tasks.busy)
    assert found == ["newer"]
    assert not newest.busy
    assert len(newest.ended) == 2


def test_what_is_cancelled_is_not_delivered(newest, qtbot):
    found = []
    newest.run(lambda _: 1, found.append)
    newest.cancel()
    qtbot.waitUntil(lambda: not newest._tasks.busy)
    assert found == []
    assert newest.ended == [True]


def test_an_error_goes_to_who_asked_for_it(newest, qtbot):
    failed = []

    def work(_told):
        raise ValueError("so nicht")

    newest.run(work, lambda _: None, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert (str(failed[0]), newest.busy) == ("so nicht", False)


def test_an_error_that_nobody_asked_for_is_raised(newest, qtbot):
    def work(_told):
        raise ValueError("so nicht")

    with qtbot.captureExceptions() as caught:
        newest.run(work, lambda _: None)
        qtbot.waitUntil(lambda: not newest._tasks.busy)
    assert [str(error) for _, error, _ in caught] == ["so nicht"]
