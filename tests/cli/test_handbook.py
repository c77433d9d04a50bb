"""The handbook by the command line: written as one page, or where it lies."""

import sys

from parkfacts.__main__ import main
from parkfacts.app.handbook.web_page import FILE_NAME
from parkfacts.cli import handbook


def test_it_is_written_as_one_page(tmp_path, capsys):
    target = tmp_path / "手册.html"
    assert main(["handbook", "--to", str(target)]) == 0
    assert "<h1>开始</h1>" in target.read_text(encoding="utf-8")
    assert str(target) in capsys.readouterr().err


def test_a_target_that_cannot_be_written_is_told(tmp_path, capsys):
    assert main(["handbook", "--to", str(tmp_path / "gone" / "a.html")]) == 1
    assert "没有写下" in capsys.readouterr().err


def test_outside_a_package_there_is_none_to_point_to(capsys):
    assert main(["handbook"]) == 1
    assert "--to" in capsys.readouterr().err


def test_in_a_package_its_path_is_printed(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "ParkFacts"))
    (tmp_path / FILE_NAME).write_text("x", encoding="utf-8")
    assert main(["handbook"]) == 0
    assert capsys.readouterr().out.strip() == str(tmp_path / FILE_NAME)


def test_a_handbook_that_is_gone_is_told(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(handbook, "handbook_folder", lambda: tmp_path)
    assert main(["handbook", "--to", str(tmp_path / "a.html")]) == 1
    assert "重新安装" in capsys.readouterr().err
    assert not (tmp_path / "a.html").exists()
