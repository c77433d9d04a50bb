"""A file is whole at any moment; nothing is left beside it for long."""

import os
import time

import pytest

from parkfacts.exchange.files import whole as files
from parkfacts.exchange.files.whole import write_whole


def test_the_old_file_is_replaced_and_keeps_its_permissions(tmp_path):
    path = tmp_path / "图 一.md"
    path.write_text("旧", encoding="utf-8")
    path.chmod(0o640)
    write_whole(path, "新".encode())
    assert path.read_text(encoding="utf-8") == "新"
    assert os.name == "nt" or path.stat().st_mode & 0o777 == 0o640


def test_a_write_that_fails_leaves_the_old_file_alone(tmp_path, monkeypatch):
    folder = tmp_path / "里"
    path = folder / "a.md"
    folder.mkdir()
    write_whole(path, b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_whole(path, b"new")
    assert [entry.name for entry in folder.iterdir()] == ["a.md"]
    assert path.read_bytes() == b"old"


def test_what_a_killed_writer_left_goes_after_a_while(tmp_path):
    folder = tmp_path / "里"
    folder.mkdir()
    old, fresh, other = (
        folder / f".{name}" for name in (f"a.md.{'0' * 32}", f"a.md.{'1' * 32}", f"b.md.{'0' * 32}")
    )
    foreign = folder / ".a.md.notes"
    for path in (old, fresh, other, foreign):
        path.write_bytes(b"half")
        if path != fresh:
            os.utime(path, (time.time() - 7200,) * 2)
    write_whole(folder / "a.md", b"whole")
    assert sorted(entry.name for entry in folder.iterdir()) == sorted(
        [fresh.name, other.name, foreign.name, "a.md"]
    )


def test_no_folder_is_made_for_a_file(tmp_path):
    path = tmp_path / "没有" / "a.md"
    with pytest.raises(FileNotFoundError):
        write_whole(path, b"x")
    assert not path.parent.exists()


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
    assert [entry.name for entry in target.parent.iterdir()] == ["真.md"]


@pytest.mark.skipif(os.name == "nt", reason="links take a right that users there don't have")
def test_a_link_that_leads_nowhere_is_not_replaced(tmp_path):
    link = tmp_path / "a.md"
    link.symlink_to("a.md")
    with pytest.raises(OSError, match="link"):
        write_whole(link, b"new")
    assert link.is_symlink()


@pytest.mark.parametrize("name", ["a\0b", "a\ud800"])
def test_a_name_that_no_system_has_is_refused_as_any_other(tmp_path, name):
    with pytest.raises(OSError, match="路径无效"):
        write_whole(tmp_path / name, b"x")
    assert not [path for path in tmp_path.iterdir() if path.is_file()]
