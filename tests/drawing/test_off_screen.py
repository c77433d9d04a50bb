"""Off screen only where Qt has fonts there."""

import os

import pytest

from parkfacts.drawing.off_screen import draw_off_screen


@pytest.mark.parametrize(
    ("system", "before", "unless_chosen", "after"),
    [
        ("linux", "xcb", False, "offscreen"),
        ("linux", "xcb", True, "xcb"),
        ("linux", "", True, "offscreen"),
        ("win32", "windows", False, "windows"),
        ("win32", "", False, ""),
        ("darwin", "", True, ""),
    ],
)
def test_windows_and_macos_draw_by_their_own_platform(
    monkeypatch, system, before, unless_chosen, after
):
    monkeypatch.setattr("sys.platform", system)
    monkeypatch.setenv("QT_QPA_PLATFORM", before)
    draw_off_screen(unless_chosen)
    assert os.environ["QT_QPA_PLATFORM"] == after
