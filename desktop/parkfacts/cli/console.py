"""Where a command prints if its program has no streams, as Windows' program of the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

_PARENT = -1


def provide_streams(attach: Callable[[], bool] | None = None) -> None:
    """Give a program without stdout and stderr those of the console that it was started from.

    Where there is none, as behind a double click, what is printed goes nowhere. ``attach`` joins
    the console and tells whether it could (``AttachConsole``).
    """
    if sys.stdout is not None and sys.stderr is not None:
        return
    name = "CONOUT$" if (attach or _attach)() else os.devnull
    sys.stdout = sys.stdout or _opened(name)
    sys.stderr = sys.stderr or _opened(name)


def _opened(name: str) -> TextIO:
    """A stream for as long as the program lives."""
    return Path(name).open("w", encoding="utf-8", errors="replace", buffering=1)


def _attach() -> bool:
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.AttachConsole(_PARENT))
    return False
