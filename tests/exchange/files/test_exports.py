"""The kinds of files: one list; whole or not at all; a clear word where a file can't be written."""

from __future__ import annotations

import csv
import errno
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from exported import biting, trade, zones

from parkfacts.exchange.files import exports, whole
from parkfacts.exchange.files.exports import (
    BY_SUFFIX,
    EXPORTS,
    ExportError,
    another_name,
    export,
    export_for,
    file_name,
)
from parkfacts.exchange.files.whole import TargetRefused
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.watch import unwatched


@pytest.mark.parametrize("entry", EXPORTS, ids=lambda entry: entry.suffix)
@pytest.mark.parametrize("make", [trade, zones, biting])
def test_every_kind_is_written(entry, make, tmp_path):
    path = tmp_path / f"𠮷 园区{entry.suffix}"
    export(make(), path)
    assert path.stat().st_size > 100
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == [path.name]


def test_each_kind_says_what_it_is():
    assert len(BY_SUFFIX) == len(EXPORTS)
    assert all(entry.title and entry.holds for entry in EXPORTS)


def test_csv_is_for_excel(tmp_path):
    export(biting(), tmp_path / "a.csv")
    data = (tmp_path / "a.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == data.count(b"\n")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert len({len(row) for row in rows}) == 1
    assert not [cell for row in rows for cell in row if cell.lstrip().startswith(("=", "+", "@"))]
    assert any("'=1+1" in row for row in rows)


def test_json_has_the_digits_of_the_source(tmp_path):
    export(trade(), tmp_path / "a.json")
    record = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert 2788.44 in [one["value"] for one in record["facts"]]


def test_another_ending_is_refused():
    with pytest.raises(ExportError, match=r"\.xlsx、\.docx"):
        export_for(Path("报告.doc"))
    assert export_for(Path("报告.DOCX")).suffix == ".docx"


def test_a_file_held_by_another_program_stays_and_another_name_is_offered(tmp_path, monkeypatch):
    path = tmp_path / "报告.docx"
    path.write_bytes(b"old")

    def refuse(*_, **__):
        raise TargetRefused(Phrase("正被别的程序占用"), path, is_held=True)

    monkeypatch.setattr(exports, "write_whole", refuse)
    with pytest.raises(ExportError, match="占用。关闭它再试") as caught:
        export(trade(), path)
    assert caught.value.other == tmp_path / "报告 (2).docx"
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.ENOSPC, "磁盘满了"), (errno.EINVAL, "文件名"), (errno.EROFS, "换一个文件名或文件夹")],
)
def test_other_failures_say_what_to_do(number, words, tmp_path, monkeypatch):
    def fail(*_, **__):
        raise OSError(number, "why")

    monkeypatch.setattr(exports, "write_whole", fail)
    with pytest.raises(ExportError, match=words) as caught:
        export(trade(), tmp_path / "a.csv")
    assert caught.value.other is None


def test_a_full_disk_in_mid_write_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")

    def full(_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(ExportError, match="磁盘满了"):
        export(trade(), path)
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == ["a.xlsx"]


def test_a_folder_is_not_made_for_a_file(tmp_path):
    path = tmp_path / "没有" / "a.csv"
    with pytest.raises(ExportError, match="没有这个文件或文件夹"):
        export(trade(), path)
    assert not path.parent.exists()


def test_a_read_only_file_is_refused_before_the_work_and_another_name_is_offered(tmp_path):
    path = tmp_path / "报告.csv"
    path.touch(0o444)
    made = []
    with pytest.raises(ExportError, match="文件是只读的。另存为“报告 \\(2\\)") as caught:
        exports._write(path, lambda: made.append(1), unwatched)
    assert caught.value.other == tmp_path / "报告 (2).csv"
    assert made == []


@pytest.mark.parametrize(
    "name", ["报告:1.csv", "a?.csv", "<a>.csv", "a|b.csv", 'a"b.csv', "a*.csv"]
)
def test_a_name_that_windows_refuses_is_refused_before_it_does_harm(name, tmp_path, monkeypatch):
    monkeypatch.setattr(whole, "_ON_WINDOWS", True)
    with pytest.raises(ExportError, match="文件名里不能有"):
        export(trade(), tmp_path / f"{name}.csv")
    with pytest.raises(ExportError, match="是设备的名字。换一个文件名"):
        export(trade(), tmp_path / "nul.csv")
    assert list(tmp_path.rglob("*.csv")) == []


def test_a_free_name_is_found(tmp_path):
    for name in ("a.md", "a (2).md"):
        (tmp_path / name).touch()
    assert another_name(tmp_path / "a.md").name == "a (3).md"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("西永：外贸、2024年", "西永_外贸_2024年"),
        ('a<b>:"/\\|?*c', "a_b_c"),
        ("CON", "CON_"),
        ("..", "园鉴"),
        ("甲" * 200, "甲" * 60),
        ("𠮷\x00🙂", "𠮷_🙂"),
    ],
)
def test_a_title_makes_a_name_that_windows_takes(title, name):
    assert file_name(title) == name


def test_the_libraries_of_office_wait_until_they_are_needed():
    modules = "parkfacts.exchange.files.exports, parkfacts.compose.content"
    code = f"import sys, {modules}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"docx", "pptx", "xlsxwriter", "lxml", "PIL"} & set(done.stdout.split())
