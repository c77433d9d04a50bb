"""Drawing that nobody is to see: by Qt's offscreen platform, where that knows fonts."""

from __future__ import annotations

import os
import sys


def draw_off_screen(unless_chosen: bool = False) -> None:
    """Show no window from now on; to be called before there is an application.

    Elsewhere than on Linux, Qt knows no fonts off screen, and pictures would be without any text:
    there the system's own platform draws, and a window may be seen for a moment. ``unless_chosen``:
    a platform that the surroundings name is kept.
    """
    if sys.platform in ("win32", "darwin"):
        return
    if not (unless_chosen and os.environ.get("QT_QPA_PLATFORM")):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
