"""What is said without a window: on stderr, or in a box of Windows."""

import ctypes
import sys
from types import SimpleNamespace

from parkfacts.app.last_words import say


def test_it_is_said_on_stderr(capsys):
    say("程序缺失")
    assert capsys.readouterr().err == "程序缺失\n"


def test_without_stderr_windows_shows_a_box(monkeypatch):
    shown = []
    box = SimpleNamespace(user32=SimpleNamespace(MessageBoxW=lambda *said: shown.append(said)))
    monkeypatch.setattr(ctypes, "windll", box, raising=False)
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setattr(sys, "platform", "win32")
    say("程序缺失")
    assert [said[1] for said in shown] == ["程序缺失"]
