"""Opening another dataset: what is open stays until one is read whole; the last one asked wins."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from parkfacts.app.commands import Commands
from parkfacts.app.messages import Messages
from parkfacts.app.session import Session, bundled_dataset
from parkfacts.views.shell import dialogs
from parkfacts.views.shell.dataset_opening import DatasetOpener


class LateTasks:
    """Does its work when it is told to, not when it is asked."""

    def __init__(self):
        self.waiting = []

    def run(self, work, done, failed):
        self.waiting.append((work, done, failed))

    def finish(self):
        for work, done, failed in self.waiting:
            try:
                found = work()
            except Exception as error:  # noqa: BLE001 -- as Tasks hands any on
                failed(error)
            else:
                done(found)


@pytest.fixture
def tasks():
    """Work that waits."""
    return LateTasks()


@pytest.fixture
def open_now(tmp_path):
    """What is open: a copy of the bundled dataset."""
    path = tmp_path / "园 区.json"
    path.write_bytes(bundled_dataset().read_bytes())
    return Session(path)


@pytest.fixture
def opener(qtbot, tasks, open_now):
    """What opens datasets; ``heard`` has the files opened and what was told."""
    window = QWidget()
    qtbot.addWidget(window)
    messages = Messages(window)
    made = DatasetOpener(messages, tasks, lambda: open_now, window)
    made.heard = []
    made.opened.connect(lambda session: made.heard.append(session.path))
    messages.error_told.connect(made.heard.append)
    made.info = []
    messages.info_told.connect(made.info.append)
    return made


def test_a_dataset_is_opened_when_it_is_read(opener, tasks):
    opener.open_path(bundled_dataset())
    assert opener.heard == []
    tasks.finish()
    assert opener.heard == [bundled_dataset()]


def test_of_two_that_were_asked_for_the_last_is_opened(opener, tasks, tmp_path):
    other = tmp_path / "other.json"
    other.write_bytes(bundled_dataset().read_bytes())
    opener.open_path(bundled_dataset())
    opener.open_path(other)
    tasks.finish()
    assert opener.heard == [other]


def test_after_closing_nothing_is_opened(opener, tasks):
    opener.open_path(bundled_dataset())
    opener.asked = None
    tasks.finish()
    assert opener.heard == []


def test_a_broken_file_that_nobody_waits_for_is_not_told(opener, tasks, tmp_path):
    opener.open_path(tmp_path / "gone.json")
    opener.open_path(bundled_dataset())
    tasks.finish()
    assert opener.heard == [bundled_dataset()]


@pytest.mark.parametrize("answer", [None, bundled_dataset()])
def test_the_file_that_the_user_names_is_read(opener, tasks, monkeypatch, answer):
    commands = Commands()
    opener.offer(commands)
    monkeypatch.setattr(dialogs, "dataset_to_open", lambda _: answer)
    commands.run("open_dataset")
    assert (opener.asked, len(tasks.waiting)) == (answer, int(answer is not None))


@pytest.mark.parametrize("spell", ["园 区.json", "不在/../园 区.json", "link.json", "./园 区.json"])
def test_what_is_open_already_is_not_read_again(opener, tasks, open_now, monkeypatch, spell):
    folder = open_now.path.parent
    monkeypatch.chdir(folder)
    (folder / "不在").mkdir()
    if spell == "link.json":
        if os.name == "nt":
            pytest.skip("links take a right that users there don't have")
        (folder / spell).symlink_to(open_now.path)
    opener.open_path(folder / spell if ".." in spell else Path(spell))
    assert opener.info == [f"{open_now.title} 已经打开着"]
    assert (tasks.waiting, opener.asked) == ([], None)


def test_what_has_changed_since_it_was_opened_is_read_again(opener, tasks, open_now):
    open_now.path.write_bytes(open_now.path.read_bytes() + b"\n")
    opener.open_path(open_now.path)
    tasks.finish()
    assert opener.heard == [open_now.path]


def test_who_asks_for_what_is_open_no_longer_wants_another(opener, tasks, open_now):
    opener.open_path(bundled_dataset())
    opener.open_path(open_now.path)
    tasks.finish()
    assert opener.heard == []


@pytest.mark.expects_log("坏.json")
def test_a_dataset_that_cannot_be_read_leaves_the_old_one(window, qtbot, tmp_path):
    before = window.workspace
    broken = tmp_path / "坏.json"
    broken.write_text("{", encoding="utf-8")
    with qtbot.waitSignal(window.messages.error_told):
        window.opener.open_path(broken)
    assert window.workspace is before
    assert "坏.json" in window.status.message()


def test_another_dataset_takes_the_place(window, qtbot, open_now):
    before = window.workspace
    window.opener.open_path(open_now.path)
    qtbot.waitUntil(lambda: window.workspace is not before)
    assert window.workspace.panes.facts.model.rowCount() > 0
