"""Opening another dataset: what is open stays until one is read whole; the last one asked wins."""

import os
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from parkfacts.app.commands import Commands
from parkfacts.app.last_folders import LastFolders
from parkfacts.app.messages import Messages
from parkfacts.app.session import Session, bundled_dataset
from parkfacts.app.settings import Settings
from parkfacts.app.tasks import Task
from parkfacts.views.shell import dialogs
from parkfacts.views.shell.dataset_opening import DatasetOpener


class LateTasks:
    """Does its work when it is told to, not when it is asked."""

    def __init__(self):
        self.waiting = []

    def run_told(self, work, done, failed, progressed):
        self.waiting.append((work, done, failed, progressed, Task()))
        return self.waiting[-1][-1]

    def finish(self):
        for work, done, failed, progressed, task in self.waiting:
            try:
                found = work(progressed)
            except Exception as error:  # noqa: BLE001 -- as Tasks hands any on
                deliver, found = failed, error
            else:
                deliver = done
            if task.wanted:
                deliver(found)


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
    folders = LastFolders(Settings(None))
    made = DatasetOpener(messages, tasks, lambda: open_now, folders, window)
    made.heard, made.messages = [], messages
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
    opener.leave()
    tasks.finish()
    assert opener.heard == []


def test_a_broken_file_that_nobody_waits_for_is_not_told(opener, tasks, tmp_path):
    opener.open_path(tmp_path / "gone.json")
    opener.open_path(bundled_dataset())
    tasks.finish()
    assert opener.heard == [bundled_dataset()]


def test_how_far_it_is_is_told_with_a_way_to_end_it(opener, tasks):
    told = []
    opener.messages.progress_told.connect(lambda *progress: told.append(progress))
    opener.open_path(bundled_dataset())
    tasks.waiting[0][3](0.5)
    (text, share, cancel), ended = told[0], []
    assert (text, share) == ("正在打开 parkfacts.json", 0.5)
    opener.messages.progress_ended.connect(lambda: ended.append(True))
    cancel()
    tasks.finish()
    assert opener.heard == []
    assert ended == [True]


@pytest.mark.parametrize("answer", [None, bundled_dataset()])
def test_the_file_that_the_user_names_is_read(opener, tasks, monkeypatch, answer):
    commands = Commands()
    opener.offer(commands)
    monkeypatch.setattr(dialogs, "dataset_to_open", lambda *_: answer)
    chosen = []
    opener.chosen.connect(chosen.append)
    commands.run("open_dataset")
    assert chosen == ([[answer]] if answer is not None else [])


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


@pytest.fixture
def reading(monkeypatch):
    """Reading waits until it is let go on, and notes when it ends."""
    gate, ended = threading.Event(), threading.Event()
    read = Session.prepared

    def slowly(path, told, own=()):
        try:
            while not gate.is_set():
                told(0.5)
                time.sleep(0.001)
            return read(path, told, own)
        finally:
            ended.set()

    monkeypatch.setattr(Session, "prepared", slowly)
    return gate, ended


def test_while_a_dataset_is_read_the_open_one_is_used(window, qtbot, reading, open_now):
    gate, _ = reading
    before = window.workspace
    window.opener.open_path(open_now.path)
    window.bar.search.setText("外贸")
    facts = before.panes.facts
    facts.table.selectAll()
    assert 1 < len(before.selection.facts) == facts.model.rows.fact_count
    qtbot.waitUntil(lambda: "正在打开" in window.status.progress())
    assert window.workspace is before
    gate.set()
    qtbot.waitUntil(lambda: window.workspace is not before)
    assert window.status.progress() == ""
    assert window.workspace.query == window.bar.search.text() == ""


def test_of_two_opened_quickly_only_the_last_is_seen(window, qtbot, reading, tmp_path):
    gate, _ = reading
    other = tmp_path / "other.json"
    other.write_bytes(bundled_dataset().read_bytes())
    before, seen = window.workspace, []
    window.opener.opened.connect(lambda session: seen.append(session.path))
    window.opener.open_path(bundled_dataset())
    window.opener.open_path(other)
    gate.set()
    qtbot.waitUntil(lambda: window.workspace is not before and not window.tasks.busy)
    assert seen == [other]


def test_a_window_closes_while_a_dataset_is_read(window, qtbot, reading, open_now):
    _, ended = reading
    window.opener.open_path(open_now.path)
    window.close()
    assert ended.is_set()
    assert not window.isVisible()


def test_opening_can_be_ended_in_the_status_bar(window, qtbot, reading, open_now):
    _, ended = reading
    before = window.workspace
    window.opener.open_path(open_now.path)
    qtbot.waitUntil(lambda: bool(window.status.progress()))
    button = next(one for one in window.status.findChildren(QPushButton) if one.text() == "取消")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.status.progress() == ""
    assert window.status.message() == f"没有打开 {open_now.path.name}"
    qtbot.waitUntil(lambda: ended.is_set() and not window.tasks.busy)
    assert window.workspace is before
