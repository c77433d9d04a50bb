"""The installer: put there, start by double click, take away without leaving anything."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
import time
import winreg
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import win32
from acted import Found

LOCAL = Path(os.environ["LOCALAPPDATA"])
DATA = LOCAL / "ParkFacts"
"""What is the user's."""
PLACE = LOCAL / "Programs" / "ParkFacts"
MENU = Path(os.environ["APPDATA"]) / "Microsoft" / "Windows" / "Start Menu" / "Programs"
CLASSES = r"Software\Classes"
UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\ParkFacts"
ENDINGS = (".parkfacts", ".parkbasket")
TITLE = "园鉴"
BASKET = f"双击的篮 {time.time_ns()}"
"""Of this run: what an earlier one left proves nothing."""
SECONDS = 40


def probe(setup: Path) -> Iterator[Found]:
    """Install, start, remove. ``setup``: the installer."""
    done = subprocess.run([str(setup), "/S"], check=False)
    size = sum(path.stat().st_size for path in PLACE.rglob("*") if path.is_file())
    yield Found("installed for one user, silently", done.returncode == 0 and size > 5e7,
                f"{size / 1e6:.0f} MB")  # fmt: skip
    told = {"entry to remove it": _has_key(UNINSTALL), "entry of the menu": any(MENU.glob("*.lnk"))}
    told |= {f"{ending} belongs to it": _has_key(rf"{CLASSES}\{ending}") for ending in ENDINGS}
    yield Found("registered", all(told.values()), "；".join(k for k, v in told.items() if v))
    yield _command_line()
    with tempfile.TemporaryDirectory(prefix="双击 ", ignore_cleanup_errors=True) as folder:
        dataset = Path(folder) / "我的 数据.parkfacts"
        shutil.copy2(PLACE / "_internal" / "parkfacts" / "resources" / "parkfacts.json", dataset)
        basket = Path(folder) / "我的 篮.parkbasket"
        content = {"version": 1, "title": BASKET, "items": []}
        basket.write_text(json.dumps(content), encoding="utf-8")
        yield _opened(dataset)
        yield _opened(basket)
        kept = "".join(one.read_text("utf-8") for one in (DATA / "baskets").glob("*.parkbasket"))
        yield Found("the basket was taken in", BASKET in kept, BASKET if BASKET in kept else "no")
    yield _removed()
    kept = DATA / "settings.json"
    yield Found(
        "settings of the user stay", kept.is_file(), kept.name if kept.is_file() else "gone"
    )


def _command_line() -> Found:
    """What a person types in cmd is answered there."""
    done = subprocess.run(
        [str(PLACE / "parkfacts-cli.exe"), "facts", "--park", "西永综保区", "--search", "进出口"],
        stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    lines = done.stdout.splitlines()
    return Found(
        "parkfacts-cli.exe answers", done.returncode == 0 and len(lines) > 1, f"{len(lines)} lines"
    )


def _opened(path: Path) -> Found:
    """By what a double click does."""
    what = f"a double click on a {path.suffix}"
    with _seen_by_the_shell(path.suffix):
        os.startfile(path)
    titles = win32.wait_for_window(TITLE, SECONDS)
    time.sleep(4)
    titles |= win32.windows_titled(TITLE)
    closed = win32.close_windows(TITLE, SECONDS)
    told = "、".join(titles.values()) or "no window"
    return Found(what, bool(titles) and closed, told if closed else f"{told}, and would not close")


@contextmanager
def _seen_by_the_shell(ending: str) -> Iterator[None]:
    """What is registered for one user stands for all where the shell is Wine's, which sees no more.

    The command is the one that the installer wrote.
    """
    if not win32.is_wine():
        yield
        return
    with winreg.OpenKey(winreg.HKEY_CURRENT_USER, rf"{CLASSES}\{ending}") as key:
        kind = winreg.QueryValue(key, "")
    command = winreg.QueryValue(winreg.HKEY_CURRENT_USER, rf"{CLASSES}\{kind}\shell\open\command")
    places = {ending: kind, rf"{kind}\shell\open\command": command}
    for place, text in places.items():
        winreg.SetValue(winreg.HKEY_LOCAL_MACHINE, rf"{CLASSES}\{place}", winreg.REG_SZ, text)
    yield
    for place in (ending, *(rf"{kind}{rest}" for rest in (r"\shell\open\command", r"\shell\open",
                                                         r"\shell", ""))):  # fmt: skip
        winreg.DeleteKey(winreg.HKEY_LOCAL_MACHINE, rf"{CLASSES}\{place}")


def _removed() -> Found:
    subprocess.run([str(PLACE / "uninstall.exe"), "/S"], check=False)
    gone: dict[str, Callable[[], bool]] = {
        "folder": lambda: not PLACE.exists(),
        "menu": lambda: not any(MENU.glob("*ParkFacts*")),
        "entry to remove it": lambda: not _has_key(UNINSTALL),
        "its own key": lambda: not _has_key(r"Software\ParkFacts"),
    }
    gone |= {
        ending: lambda ending=ending: not _has_key(rf"{CLASSES}\{ending}") for ending in ENDINGS
    }
    gone |= {
        kind: lambda kind=kind: not _has_key(rf"{CLASSES}\{kind}")
        for kind in ("ParkFacts.Dataset", "ParkFacts.Basket")
    }
    # It goes on by itself from a copy.
    end = time.monotonic() + SECONDS
    while (
        left := [name for name, is_gone in gone.items() if not is_gone()]
    ) and time.monotonic() < end:
        time.sleep(0.5)
    return Found(
        "removed without leaving anything",
        not left,
        "left: " + "、".join(left) if left else "nothing left",
    )


def _has_key(name: str) -> bool:
    try:
        winreg.OpenKey(winreg.HKEY_CURRENT_USER, name).Close()
    except OSError:
        return False
    return True
