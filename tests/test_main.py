"""The start: a folder with a part missing says so in one line."""

import sys

import pytest

from parkfacts import __main__ as program


@pytest.fixture
def without_core(monkeypatch):
    """A program whose command line cannot be imported."""
    monkeypatch.setattr(program.gc, "disable", lambda: None)
    monkeypatch.setitem(sys.modules, "parkfacts.cli.program", None)


def test_a_damaged_folder_is_told_in_one_line(without_core, monkeypatch, capsys):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program.main(["parks"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("parkfacts: 程序文件缺失或损坏")
    assert said.count("\n") == 1


def test_a_checkout_shows_the_error_itself(without_core):
    with pytest.raises(ImportError):
        program.main(["parks"])
