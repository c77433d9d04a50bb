"""Files that are no dataset: one clear line with the file's name, never a traceback."""

import threading

import pytest

from parkfacts.app.settings import Settings
from parkfacts.cli.program import run
from parkfacts.views.shell.main_window import MainWindow


@pytest.mark.parametrize("content", [b"null", b"5", b"true", b"1.5", b'"hi"', b"[]", b"\x00"])
@pytest.mark.parametrize("command", [["check"], ["facts", "--dataset"]])
def test_what_is_no_object_is_told(tmp_path, capfd, command, content):
    path = tmp_path / "数据.json"
    path.write_bytes(content)
    assert run([*command, str(path)]) == 1
    assert str(path) in capfd.readouterr().err


def test_the_dataset_that_was_asked_for_last_is_shown(qtbot, tmp_path, monkeypatch):
    """However long an earlier one takes to read."""
    from parkfacts.app.session import Session, bundled_dataset
    from parkfacts.views.shell import main_window

    slow, quick = tmp_path / "慢.json", tmp_path / "快.json"
    for path in (slow, quick):
        path.write_bytes(bundled_dataset().read_bytes())
    released = threading.Event()

    def read(path):
        if path == slow:
            released.wait(10)
        return Session(path)

    window = MainWindow(Session(bundled_dataset()), Settings(None))
    qtbot.addWidget(window)
    monkeypatch.setattr(main_window, "Session", read)
    window.opener.open_path(slow)
    window.opener.open_path(quick)
    qtbot.waitUntil(lambda: window.workspace.session.path == quick, timeout=5000)
    released.set()
    window.tasks.wait()
    qtbot.wait(50)
    assert window.workspace.session.path == quick


HOSTILE = ["\ud800", "a\0b", "(?P<\\1{x}%s<b>", "\r\n", "a" * 100_000, "a" * 5000 + "/b"]
COMMANDS = [
    ["facts", "--search"], ["facts", "--park"], ["facts", "--family"], ["facts", "--source"],
    ["facts", "--format"], ["sentence"], ["cite"], ["copy"], ["copy", "--basket"], ["check"],
    ["export", "facts", "--to"], ["export", "basket"], ["parks", "--dataset"], [],
]  # fmt: skip


@pytest.mark.parametrize("word", HOSTILE, ids=lambda word: ascii(word[:8]))
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_any_word_gets_one_line_that_is_not_endless(capfd, command, word):
    code = run([*command, word, *([] if command else ["x"])])
    out, err = capfd.readouterr()
    assert code in (0, 1, 2)
    assert err.count("\n") == 1 or not code
    assert len(err) < 1200
    assert (code == 0) <= bool(out or err)
