"""What a window has open is known to the others, however a path is spelled, until it ends."""

import os
import subprocess
import sys
import time
from contextlib import contextmanager

import pytest

from parkfacts.app.presence import Presence

OPEN = """
import sys
from pathlib import Path
from parkfacts.app.presence import Presence
here = Presence(Path(sys.argv[1]))
here.enter("window")
here.enter("dataset", Path(sys.argv[2]))
print("open", flush=True)
sys.stdin.read()
"""


@contextmanager
def another_window(folder, dataset):
    """Another process that has a dataset open."""
    command = [sys.executable, "-c", OPEN, str(folder), str(dataset)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        process.stdout.readline()
        yield process
        process.kill()


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "open"


def test_alone_nobody_is_found_and_nothing_is_left(folder, tmp_path):
    here = Presence(folder)
    assert here.enter("window") is None
    assert here.enter("dataset", tmp_path / "a.json") is None
    assert here.enter("dataset", tmp_path / "b.json") is None
    assert len(list(folder.iterdir())) == 2
    here.end()
    assert list(folder.iterdir()) == []


def test_another_window_is_found_by_any_spelling_of_the_path(folder, tmp_path):
    dataset = tmp_path / "园.json"
    dataset.touch()
    link = tmp_path / "link.json"
    if os.name == "nt":  # links take a right there; letters of either case are one
        link = tmp_path / "园.JSON"
    else:
        link.symlink_to(dataset)
    here = Presence(folder)
    with another_window(folder, dataset):
        assert abs(here.enter("window") - time.time()) < 60
        for spelled in (dataset, link, tmp_path / "x" / ".." / "园.json"):
            assert here.enter("dataset", spelled)
        assert here.enter("basket", dataset) is None
        assert here.enter("dataset", tmp_path / "other.json") is None
    here.end()


def test_what_a_killed_window_had_open_is_open_no_longer(folder, tmp_path):
    with another_window(folder, tmp_path / "a.json") as process:
        process.kill()
        process.wait()
        assert len(list(folder.iterdir())) == 2
        here = Presence(folder)
        assert here.enter("dataset", tmp_path / "a.json") is None
        assert len(list(folder.iterdir())) == 1
        here.end()


def test_where_nothing_can_be_written_nobody_is_told(tmp_path):
    (tmp_path / "open").write_bytes(b"")
    here = Presence(tmp_path / "open")
    assert here.enter("window") is None
    here.end()


def test_files_of_somebody_else_are_left_alone(folder):
    folder.mkdir()
    (folder / "notes.txt").touch()
    here = Presence(folder)
    here.enter("window")
    here.end()
    assert [path.name for path in folder.iterdir()] == ["notes.txt"]
