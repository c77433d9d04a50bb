"""The real program on a screen of its own, with a session bus and the accessibility bus on it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from processes import Talker, screen

LISTENER = Path(__file__).with_name("listener.py")
DESKTOP = Path(__file__).parents[2] / "desktop"
SYSTEM_PYTHON = "/usr/bin/python3"
_PARTS = {
    "Xvfb": "xvfb", "dbus-run-session": "dbus-daemon", "xdotool": "xdotool", "openbox": "openbox",
}  # fmt: skip
_IMPORT = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
PATIENCE_SECONDS = 40


class Reader:
    """A screen reader of sorts: presses keys and hears what the program tells of itself."""

    def __init__(self, listener: Talker, env: dict[str, str]) -> None:
        self._listener, self._env = listener, env

    def press(self, *keys: str) -> None:
        """Press keys one after another, by the names of X."""
        self._xdotool("key", "--delay", "120", *keys)

    def write(self, text: str) -> None:
        """Type a text."""
        self._xdotool("type", "--delay", "40", text)

    def tree(self) -> list[dict[str, Any]]:
        """All that is on the bus: role, name, description, states, path."""
        return list(self._listener.ask("tree")["found"])

    def cell(self, table: str, row: int, column: int) -> dict[str, Any]:
        """A cell of a table with its heads."""
        return self._listener.ask("cell", table=table, row=row, column=column)

    def hears(self, wanted: Callable[[str], bool]) -> str:
        """The first thing told from now on, or just before, that is as wanted.

        What is told is ``role: name``, or ``says: text`` where it is announced.
        """
        told: list[str] = []
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            for heard in self._listener.ask("heard")["heard"]:
                said = heard.get("text")
                told.append(f"says: {said}" if said else f"{heard['role']}: {heard['name']}")
                if wanted(told[-1]):
                    return told[-1]
        raise AssertionError(f"not told; but {told}")

    def finds(self, beginning: str) -> dict[str, Any]:
        """What has a name that begins so, as soon as it is there and seen."""
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            for one in self.tree():
                if one["name"].startswith(beginning) and "showing" in one["states"]:
                    return one
        raise AssertionError(f"not there: {beginning}")

    def _xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._env, check=True, timeout=PATIENCE_SECONDS)


def missing_parts() -> str:
    """What is not here of all that listening needs; empty: everything is."""
    for name, package in _PARTS.items():
        if shutil.which(name) is None:
            return f"{name} is not here: apt install {package}"
    if not Path("/usr/share/dbus-1/services/org.a11y.Bus.service").exists():
        return "the bus of AT-SPI is not here: apt install at-spi2-core"
    found = Path(SYSTEM_PYTHON).exists() and not subprocess.run(
        [SYSTEM_PYTHON, "-c", _IMPORT], capture_output=True, check=False
    ).returncode  # fmt: skip
    return "" if found else f"{SYSTEM_PYTHON} has no Atspi: apt install gir1.2-atspi-2.0 python3-gi"


@pytest.fixture
def reader(tmp_path):
    """A listener at a program that has just started, its window with the keyboard."""
    if missing := missing_parts():
        pytest.skip(missing)
    tmp_path.chmod(0o700)  # it is the folder of the bus, too
    with screen() as display:
        kept = {name: value for name, value in os.environ.items()
                if not name.startswith(("DBUS_", "AT_SPI_", "XDG_"))}  # fmt: skip
        env = kept | {
            "DISPLAY": display, "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path),
            "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONPATH": str(DESKTOP), "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
        }  # fmt: skip
        # Answers go through a pipe of their own: the services of the bus write on the usual one.
        command = ["sh", "-c", 'exec 3>&1 1>&2; exec "$@"', "sh", "dbus-run-session", "--",
                   SYSTEM_PYTHON, str(LISTENER), sys.executable, "-m", "parkfacts"]  # fmt: skip
        keeper = subprocess.Popen(["openbox"], env=env, stderr=subprocess.DEVNULL)
        listener = Talker("the listener", command, env, tmp_path / "listener.log")
        try:
            listener.answer("start")
            made = Reader(listener, env)
            made.hears(lambda told: told == "text: 搜索")
            yield made
        finally:
            listener.end()
            keeper.terminate()
            keeper.wait(PATIENCE_SECONDS)
