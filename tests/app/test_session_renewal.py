"""Quick edits of own data are shown in their order, and the last state in the end."""

import pytest
from own import own_dataset

from parkfacts.app.session import Session, bundled_dataset
from parkfacts.app.session_renewal import Looks, SessionRenewal
from parkfacts.app.tasks import Task
from parkfacts.facts.search import table as table_module


class LateTasks:
    """Does its work when it is told to, not when it is asked."""

    def __init__(self):
        self.waiting = []

    def run_told(self, work, done, failed, progressed):
        self.waiting.append((work, done, failed, progressed, Task()))
        return self.waiting[-1][-1]

    def finish(self):
        work, done, failed, progressed, task = self.waiting.pop(0)
        try:
            found = work(progressed)
        except Exception as error:  # noqa: BLE001 -- as Tasks hands any on
            if task.wanted:
                failed(error)
        else:
            if task.wanted:
                done(found)


class Bench:
    """What is open, what lies above it, and the titles of it that were shown."""

    def __init__(self):
        self.tasks, self.looks = LateTasks(), Looks()
        self.session, self.own, self.shown = Session(bundled_dataset()), (), []
        self.renewal = SessionRenewal(
            self.tasks, lambda: self.session, lambda: self.own, lambda: self.looks
        )
        self.renewal.renewed.connect(self.show)

    def edit(self, title):
        self.own = (own_dataset(title=title),)
        self.renewal.renew()

    def show(self, session):
        self.session = session
        self.shown.append(session.own[0].title)


@pytest.fixture
def bench(qapp):
    return Bench()


def test_edits_that_come_while_a_session_is_made_are_shown_by_the_next(bench):
    bench.edit("a")
    bench.edit("b")
    bench.edit("c")
    bench.tasks.finish()
    assert bench.shown == ["a"]
    bench.tasks.finish()
    assert bench.shown == ["a", "c"]
    assert not bench.tasks.waiting


def test_the_base_is_not_read_again(bench):
    base = bench.session.base
    bench.edit("a")
    bench.tasks.finish()
    assert bench.session.base is base


def test_words_typed_meanwhile_are_searchable_before_it_is_shown(bench, monkeypatch):
    monkeypatch.setattr(table_module, "_MANY", 0)
    bench.edit("a")
    bench.looks = Looks(query="西永", sort=(("literal", True),))
    bench.tasks.finish()
    assert bench.shown == []
    bench.tasks.finish()
    assert bench.shown == ["a"]
    assert bench.session.table.is_indexed
    assert bench.session.table.is_ordered((("literal", True),))


def test_what_cannot_be_made_is_told_and_the_next_edit_is_shown(bench):
    told = []
    bench.renewal.failed.connect(told.append)
    bench.session.with_own = lambda *_: 1 / 0
    bench.edit("a")
    bench.edit("b")
    bench.tasks.finish()
    assert isinstance(told[0], ZeroDivisionError)
    del bench.session.with_own
    bench.tasks.finish()
    assert bench.shown == ["b"]


def test_nobody_waits_for_what_was_left(bench):
    bench.edit("a")
    bench.renewal.leave()
    bench.tasks.finish()
    assert bench.shown == []
