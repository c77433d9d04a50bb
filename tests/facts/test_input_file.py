"""Files that somebody gives: read, or refused with a reason in words; nothing is waited for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from parkfacts.facts.input_file import is_file, is_folder, read_input
from parkfacts.facts.problems import why_refused


def refused(path: Path, largest: int = 100) -> str:
    """Why it is not read."""
    with pytest.raises(OSError, match=r".") as caught:
        read_input(path, largest)
    return why_refused(caught.value)


def test_a_file_is_read_up_to_its_limit(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * 100)
    assert read_input(path, 100) == b"x" * 100
    assert "过大" in refused(path, 99)


def test_what_grows_while_it_is_read_is_read_or_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As are files that the system makes up: their size is said to be 0."""
    path = tmp_path / "a"
    path.write_bytes(b"x" * 100)
    before = path.stat()
    path.write_bytes(b"x" * 300)
    monkeypatch.setattr(Path, "stat", lambda _: before)
    assert len(read_input(path, 300)) == 300
    assert "过大" in refused(path, 299)


@pytest.mark.skipif(os.name == "nt", reason="no pipes with names in folders there")
def test_a_folder_a_pipe_and_a_loop_of_links_are_no_files(tmp_path: Path) -> None:
    assert refused(tmp_path) == "这是文件夹"
    os.mkfifo(tmp_path / "pipe")
    assert refused(tmp_path / "pipe") == "这不是普通文件"
    (tmp_path / "loop").symlink_to("loop")
    assert refused(tmp_path / "loop") == "链接绕成了一圈"


@pytest.mark.parametrize("name", ["a\0b", *["a\ud800"] * (os.name != "nt")])
def test_a_path_that_no_system_has(tmp_path: Path, name: str) -> None:
    assert refused(tmp_path / name) == "路径无效"


def test_a_file_of_two_gigabytes_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "huge"
    with path.open("wb") as file:
        file.truncate(2 * 1024**3)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("it was opened"))
    assert refused(path, 256 * 1024**2) == "文件有 2048 MB，过大，至多 256 MB"


def test_whether_a_file_or_a_folder_is_there_is_never_an_error(tmp_path: Path) -> None:
    assert is_folder(tmp_path)
    assert not is_file(tmp_path)
    for name in ("none", "a" * 5000, "a\0b", "a\ud800"):
        assert not is_file(tmp_path / name)
        assert not is_folder(tmp_path / name)
