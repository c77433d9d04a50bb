"""Words of the core on screen: they are translated where they are shown, not where they stand.

The core knows no Qt, so its words (column titles, statuses, kinds) cannot be marked for Qt's
translation there; all of them belong to the context ``core``.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT = "core"


def on_screen(word: str) -> str:
    """A word of the core in the language of the screen; Chinese as it is."""
    return QCoreApplication.translate(CONTEXT, word) if word else ""
