"""One message where no window can tell it: on stderr, or in a box of the system."""

from __future__ import annotations

import sys


def say(text: str) -> None:
    """Tell it. The program for Windows has no stderr unless somebody gave it one.

    Imports nothing: it is said where parts of the program may be missing.
    """
    if sys.stderr is not None:
        print(text, file=sys.stderr, flush=True)
    elif sys.platform == "win32":
        import ctypes

        # 0x10: MB_ICONERROR.
        ctypes.windll.user32.MessageBoxW(None, text, "园鉴 ParkFacts", 0x10)
