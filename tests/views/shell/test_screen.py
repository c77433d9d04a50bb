"""No screen: one message that says what to do, in both languages, and exit code 2."""

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import pytest

from parkfacts.views.shell import screen

PACKAGE = Path(screen.__file__).parents[3]


def started(home, **environment):
    """The program, started as a window with these variables and no others of a screen."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("QT_")}
    for key in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
        kept.pop(key, None)
    kept |= {"PYTHONPATH": str(PACKAGE), "HOME": str(home), "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, "-m", "parkfacts"],
        env=kept | environment, capture_output=True, encoding="utf-8", timeout=60, check=False,
    )  # fmt: skip


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a system of X screens")
@pytest.mark.parametrize(
    ("environment", "chinese", "english"),
    [
        ({"DISPLAY": ":6553"}, "连不上屏幕（DISPLAY=:6553）", "cannot be reached (DISPLAY=:6553)"),
        ({"QT_QPA_PLATFORM": "nonsense"}, "没有名为“nonsense”的显示方式", "Unset it, or use"),
    ],
)
def test_qt_does_not_abort_the_program_without_a_word(tmp_path, environment, chinese, english):
    done = started(tmp_path, **environment)
    assert done.returncode == 2
    first, second = done.stderr.splitlines()
    assert first.startswith("parkfacts: ")
    assert chinese in first
    assert english in second


def test_a_library_that_is_not_there_is_named_with_its_package():
    said = "libxcb-cursor.so.0: cannot open shared object file: No such file or directory"
    told = screen.missing_library(said)
    assert "apt install libxcb-cursor0" in told.chinese
    assert "libxcb-cursor.so.0" in told.english
    dashed = screen.missing_library("libxkbcommon-x11.so.0: cannot open shared object file: No")
    assert "apt install libxkbcommon-x11-0" in dashed.english


def test_a_library_that_cannot_be_used_is_told_as_the_system_says_it():
    assert "GLIBC_2.34" in screen.missing_library("version `GLIBC_2.34' not found").chinese


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a system of X screens")
def test_a_plug_in_that_cannot_be_loaded_is_looked_into(monkeypatch):
    def load(name):
        raise OSError("libxcb-icccm.so.4: cannot open shared object file: No such file")

    monkeypatch.setattr(ctypes, "CDLL", load)
    assert "libxcb-icccm4" in screen.why_none({"DISPLAY": ":0"}).chinese


def test_a_program_without_its_plug_ins_is_to_be_installed_again(monkeypatch, tmp_path):
    monkeypatch.setattr(screen.QLibraryInfo, "path", lambda _: str(tmp_path))
    assert "重新安装" in screen.why_none({"QT_QPA_PLATFORM": "xcb"}).chinese


def test_what_qt_says_meanwhile_goes_where_it_went_before(qapp):
    from PySide6.QtCore import qInstallMessageHandler, qWarning

    heard = []
    before = qInstallMessageHandler(lambda _kind, _context, text: heard.append(text))
    try:
        with screen.reached():
            qWarning("inside")
        qWarning("after")
    finally:
        qInstallMessageHandler(before)
    assert heard == ["inside", "after"]
