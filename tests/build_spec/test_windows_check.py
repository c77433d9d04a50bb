"""The check under Wine: what its interpreter gets, what is known of Wine, what its report says."""

import json
import tomllib

import pytest

import windows_check
from wine import interpreter, parts
from wine.chroot import CannotBuild, Chroot
from wine.known import FILE, Known
from wine.report import BEGIN, END, Result, table_of, write_table

LOCK = """\
# locked
colorama==0.4.6 ; sys_platform == 'win32' \\
    --hash=sha256:aa \\
    --hash=sha256:bb
    # via pytest
macholib==1.16.4 ; sys_platform == 'darwin' \\
    --hash=sha256:cc
new==2.0 ; python_full_version >= '3.14' \\
    --hash=sha256:dd
old==1.0 ; python_full_version < '3.14' \\
    --hash=sha256:ee
ruff==0.17.6 \\
    --hash=sha256:ff
numpy==2.4.6 \\
    --hash=sha256:00
"""


def test_a_lock_is_read_as_windows_reads_it():
    assert list(interpreter.for_windows(LOCK.splitlines())) == [
        "colorama==0.4.6 --hash=sha256:aa --hash=sha256:bb",
        "old==1.0 --hash=sha256:ee",
        "numpy==2.4.6 --hash=sha256:00",
    ]


def test_each_lock_of_the_project_has_something_for_windows():
    for lock in (windows_check.LOCK, windows_check.LOCK_DEV, windows_check.LOCK_FREEZE):
        wanted = list(interpreter.for_windows(lock.read_text("utf-8").splitlines()))
        assert wanted
        assert all("--hash=sha256:" in line and ";" not in line for line in wanted)


def test_only_the_locks_that_are_needed_are_fetched():
    assert windows_check.locks_for(["smoke", "clipboard"]) == [windows_check.LOCK]
    assert windows_check.LOCK_DEV in windows_check.locks_for(["tests"])
    assert windows_check.LOCK_FREEZE in windows_check.locks_for(["installer"])


def test_each_known_failure_names_a_part_and_a_reason():
    known = Known.read()
    assert known.entries
    for entry in known.entries:
        assert entry.part in parts.PARTS
        assert len(entry.why) > 20


def test_what_is_known_of_one_part_excuses_no_other(tmp_path):
    file = tmp_path / "known.toml"
    file.write_text(
        '[[known]]\npart = "smoke"\nwhat = "a.*"\nfound = "x"\nwhy = "because"\n', encoding="utf-8"
    )
    known = Known.read(file)
    assert known.reason("smoke", "abc", "some x") == "because"
    assert not known.reason("smoke", "abc", "some y")
    assert not known.reason("smoke", "zabc", "some x")
    assert not known.reason("files", "abc", "some x")


def test_the_file_of_known_failures_is_toml():
    assert tomllib.loads(FILE.read_text(encoding="utf-8"))


def test_the_table_says_what_came_out_and_has_no_path_of_a_machine(tmp_path):
    said = "没有写下 C:\\users\\someone\\AppData\\数据\\NUL.docx（不行）| " + "x" * 300
    table = table_of(
        [
            Result("files", "NUL.docx", "FAILED", said),
            Result("smoke", "warning", "known", "told", "Wine has none"),
        ]
    )
    assert "someone" not in table
    assert "NUL.docx（不行）\\|" in table
    assert "| smoke | warning | known | Wine has none |" in table
    assert table.startswith("1 FAILED, 1 known")
    page = tmp_path / "page.md"
    page.write_text(f"head\n{BEGIN}\nold\n{END}\ntail\n", encoding="utf-8")
    write_table(page, "new")
    assert page.read_text(encoding="utf-8") == f"head\n{BEGIN}\nnew\n{END}\ntail\n"


def test_a_page_without_a_place_for_the_table_is_not_written(tmp_path):
    page = tmp_path / "page.md"
    page.write_text("nothing", encoding="utf-8")
    with pytest.raises(ValueError, match="no place"):
        write_table(page, "new")
    assert page.read_text(encoding="utf-8") == "nothing"


def test_a_machine_that_cannot_have_it_is_told_and_no_fault_only_if_that_is_asked_for(
    monkeypatch, capsys, tmp_path
):
    def cannot(self: Chroot) -> None:
        raise CannotBuild("only root can make a chroot")

    monkeypatch.setattr(Chroot, "make", cannot)
    for more, code in (([], 1), (["--if-possible"], 0)):
        monkeypatch.setattr("sys.argv", ["windows_check.py", "--place", str(tmp_path), *more])
        assert windows_check.main() == code
        assert "not tried: only root can make a chroot" in capsys.readouterr().out


def test_parts_that_are_not_tried_again_stand_as_they_were(monkeypatch, tmp_path):
    monkeypatch.setattr(windows_check.product, "ROOT", tmp_path)
    old = [Result("files", "a", "FAILED", "x"), Result("smoke", "b", "ok", "y")]
    windows_check.write_report(old, into_page=False)
    windows_check.write_report([Result("files", "c", "ok", "z")], into_page=False)
    kept = json.loads((tmp_path / "build" / "windows.json").read_text(encoding="utf-8"))
    assert [(one["part"], one["what"]) for one in kept] == [("smoke", "b"), ("files", "c")]
