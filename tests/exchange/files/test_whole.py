"""A file is whole at any moment; nothing is left beside it for long."""

import errno
import os
import time

import pytest

from parkfacts.exchange.files import whole as files
from parkfacts.exchange.files.whole import PATIENCE, TargetRefused, sweep, write_whole
from parkfacts.facts.problems import why_refused


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "里"
    made.mkdir()
    return made


def names(folder):
    return sorted(entry.name for entry in folder.iterdir())


def test_the_old_file_is_replaced_and_keeps_its_permissions(tmp_path):
    path = tmp_path / "图 一.md"
    path.write_text("旧", encoding="utf-8")
    path.chmod(0o640)
    write_whole(path, "新".encode())
    assert path.read_text(encoding="utf-8") == "新"
    assert os.name == "nt" or path.stat().st_mode & 0o777 == 0o640


def test_a_write_that_fails_leaves_the_old_file_alone(folder, monkeypatch):
    path = folder / "a.md"
    write_whole(path, b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(OSError, match="No space") as caught:
        write_whole(path, b"new")
    assert caught.value.filename == str(path)
    assert names(folder) == ["a.md"]
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize("length", [84, 255])
def test_a_name_as_long_as_the_system_takes_is_written(folder, length):
    path = folder / ("长" * (length // 3))
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"


@pytest.mark.skipif(os.name == "nt", reason="Windows counts characters, and Wine bytes of UTF-8")
def test_a_name_that_is_too_long_is_told_as_such(folder):
    with pytest.raises(OSError, match="长") as caught:
        write_whole(folder / ("长" * 300), b"new")
    assert why_refused(caught.value) == "名字或路径太长"
    assert names(folder) == []


def test_a_temporary_name_is_no_longer_than_windows_leaves_room_for(folder, monkeypatch):
    seen = []
    monkeypatch.setattr(files.os, "fsync", lambda _: seen.extend(names(folder)))
    write_whole(folder / "a.md", b"new")
    assert [len(name) <= 12 and name.endswith(".tmp") for name in seen] == [True]


def test_what_killed_writers_left_of_any_file_goes_after_a_while(folder):
    old, fresh, foreign = (folder / name for name in (".pf0a1b.tmp", ".pf0a1c.tmp", ".pfx.tmp"))
    for path in (old, fresh, foreign):
        path.write_bytes(b"half")
        if path != fresh:
            os.utime(path, (time.time() - 7200,) * 2)
    write_whole(folder / "a.md", b"whole")
    assert names(folder) == sorted([fresh.name, foreign.name, "a.md"])
    sweep(folder, 0)
    assert names(folder) == [foreign.name, "a.md"]


def test_no_folder_is_made_for_a_file(tmp_path):
    path = tmp_path / "没有" / "a.md"
    with pytest.raises(FileNotFoundError):
        write_whole(path, b"x")
    assert not path.parent.exists()


@pytest.mark.parametrize(
    ("make", "name", "words"),
    [
        (lambda path: path.mkdir(), "a.md", "那是一个文件夹"),
        (lambda path: path.touch(), "a.md/b.md", "路径中有一段不是文件夹"),
        (lambda path: (path.touch(), path.chmod(0o444)), "a.md", "文件是只读的"),
        pytest.param(
            lambda path: os.mkfifo(path),
            "a.md",
            "那不是普通文件",
            marks=pytest.mark.skipif(os.name == "nt", reason="no pipes in folders there"),
        ),
        pytest.param(
            lambda path: path.symlink_to("a.md"),
            "a.md",
            "链接绕成了一圈",
            marks=pytest.mark.skipif(os.name == "nt", reason="links take a right"),
        ),
    ],
    ids=["folder", "file for a folder", "read-only", "pipe", "loop"],
)
def test_what_stands_there_and_cannot_be_written_is_named_and_left(folder, make, name, words):
    make(folder / "a.md")
    before = (folder / "a.md").lstat()
    with pytest.raises(OSError, match=r".") as caught:
        write_whole(folder / name, b"new")
    assert why_refused(caught.value) == words
    assert caught.value.filename == str(folder / name)
    assert names(folder) == ["a.md"]
    assert (folder / "a.md").lstat().st_ino == before.st_ino


def test_a_folder_that_may_not_be_written_is_named(folder, monkeypatch):
    def refuse(*_):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(files.Path, "open", refuse)
    with pytest.raises(PermissionError) as caught:
        write_whole(folder / "a.md", b"new")
    assert why_refused(caught.value) == "没有权限写进这个文件夹"


@pytest.mark.parametrize(
    "name", ["NUL", "com1.csv", "aux.2024.xlsx", "LPT¹.md", "con .txt", "CONIN$"]
)
def test_a_device_of_windows_is_never_written(folder, monkeypatch, name):
    monkeypatch.setattr(files, "_ON_WINDOWS", True)
    with pytest.raises(OSError, match="设备") as caught:
        write_whole(folder / name, b"new")
    assert "设备的名字" in why_refused(caught.value)
    assert names(folder) == []


class Held:
    """Stands in for `os.replace` as Windows has it, of a file that somebody looks at."""

    def __init__(self, times, number, by_name):
        self.times, self.number, self.by_name = times, number, by_name
        self.calls, self.pauses = 0, []
        self._replace = os.replace

    def replace(self, source, target):
        self.calls += 1
        if self.calls <= self.times:
            raise self.error(self.number)
        self._replace(source, target)

    def rename(self, *_):
        if self.by_name:
            raise self.error(self.by_name)

    def error(self, number):
        made = PermissionError(errno.EACCES, "Access is denied")
        made.winerror = number
        return made


@pytest.fixture
def held(monkeypatch):
    def make(times, number, by_name=0):
        made = Held(times, number, by_name)
        clock = [0.0]

        def sleep(seconds):
            made.pauses.append(seconds)
            clock[0] += seconds

        monkeypatch.setattr(files.os, "replace", made.replace)
        monkeypatch.setattr(files.os, "rename", made.rename)
        monkeypatch.setattr(files.time, "sleep", sleep)
        monkeypatch.setattr(files.time, "monotonic", lambda: clock[0])
        return made

    return make


@pytest.mark.parametrize("number", [5, 32, 33])
def test_a_file_that_a_scanner_holds_for_a_moment_is_written_after_it(folder, held, number):
    path = folder / "a.md"
    path.write_bytes(b"old")
    stand_in = held(4, number)
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert stand_in.pauses == [0.01, 0.02, 0.04, 0.08]


@pytest.mark.parametrize("patience", [PATIENCE, 0.04])
def test_a_file_that_stays_held_is_refused_in_the_time_given(folder, held, patience):
    path = folder / "a.md"
    path.write_bytes(b"old")
    stand_in = held(10**6, 5, by_name=32)
    with pytest.raises(TargetRefused) as caught:
        write_whole(path, b"new", patience)
    assert caught.value.is_held
    assert why_refused(caught.value) == "正被别的程序占用"
    assert patience / 2 <= sum(stand_in.pauses) <= patience
    assert names(folder) == ["a.md"]
    assert path.read_bytes() == b"old"


def test_access_that_is_denied_for_good_is_not_told_as_held(folder, held):
    held(10**6, 5)
    with pytest.raises(PermissionError) as caught:
        write_whole(folder / "a.md", b"new")
    assert not isinstance(caught.value, TargetRefused)
    assert why_refused(caught.value) == "没有权限"


def test_another_failure_is_not_waited_for(folder, held):
    stand_in = held(10**6, 112)
    with pytest.raises(OSError, match="denied") as caught:
        write_whole(folder / "a.md", b"new")
    assert why_refused(caught.value) == "磁盘满了"
    assert stand_in.pauses == []


@pytest.mark.skipif(os.name == "nt", reason="links take a right that users there don't have")
@pytest.mark.parametrize("there", [True, False])
def test_what_a_link_leads_to_is_written_and_the_link_stays(tmp_path, there):
    target, link = tmp_path / "里" / "真.md", tmp_path / "a.md"
    target.parent.mkdir()
    if there:
        target.write_bytes(b"old")
    link.symlink_to("里/真.md")
    write_whole(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert names(target.parent) == ["真.md"]


@pytest.mark.parametrize(("folder_too", "words"), [(False, "没有权限写这个文件"), (True, "")])
def test_a_file_of_somebody_else_is_not_replaced(folder, monkeypatch, folder_too, words):
    """Where the folder refuses as well, writing will tell why: its disk may be read-only."""
    path = folder / "a.md"
    path.write_bytes(b"old")
    monkeypatch.setattr(files.os, "access", lambda asked, _: asked != path and not folder_too)
    if words:
        with pytest.raises(TargetRefused) as caught:
            files.check_target(path)
        assert why_refused(caught.value) == words
    else:
        assert files.check_target(path) is not None


@pytest.mark.parametrize("on_windows", [True, False])
def test_a_file_that_is_being_replaced_on_windows_is_read_after_it(folder, monkeypatch, on_windows):
    refusals = [PermissionError(errno.EACCES, "Permission denied")] * 3
    read = files.Path.read_bytes

    def read_bytes(path):
        if refusals:
            raise refusals.pop()
        return read(path)

    (folder / "a.md").write_bytes(b"new")
    monkeypatch.setattr(files, "_ON_WINDOWS", on_windows)
    monkeypatch.setattr(files.Path, "read_bytes", read_bytes)
    if on_windows:
        assert files.read_whole(folder / "a.md") == b"new"
    else:
        with pytest.raises(PermissionError):
            files.read_whole(folder / "a.md")


def test_a_file_that_stays_refused_is_given_up(folder, held, monkeypatch):
    def refuse(_):
        raise PermissionError(errno.EACCES, "Permission denied")

    stand_in = held(0, 5)
    monkeypatch.setattr(files, "_ON_WINDOWS", True)
    monkeypatch.setattr(files.Path, "read_bytes", refuse)
    with pytest.raises(PermissionError):
        files.read_whole(folder / "a.md", 0.04)
    assert 0.04 <= sum(stand_in.pauses) <= 0.06


@pytest.mark.skipif(os.name == "nt", reason="links take a right that users there don't have")
def test_a_link_that_leads_nowhere_is_not_replaced(tmp_path):
    link = tmp_path / "a.md"
    link.symlink_to("a.md")
    with pytest.raises(OSError, match="link"):
        write_whole(link, b"new")
    assert link.is_symlink()


@pytest.mark.skipif(os.name == "nt", reason="there the rules of its names come first")
@pytest.mark.parametrize("name", ["a\0b", "a\ud800"])
def test_a_name_that_no_system_has_is_refused_as_any_other(tmp_path, name):
    with pytest.raises(OSError, match="路径无效"):
        write_whole(tmp_path / name, b"x")
    assert not [path for path in tmp_path.iterdir() if path.is_file()]
