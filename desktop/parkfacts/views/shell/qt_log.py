"""What Qt says goes to Python's log, but for what is known to be harmless."""

from __future__ import annotations

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger("parkfacts.qt")
# Said by Qt's offscreen platform of every window with a minimum size.
_HARMLESS = ("This plugin does not support propagateSizeHints",)


def listen() -> None:
    """Take Qt's messages from now on."""
    qInstallMessageHandler(_take)


def stop_listening() -> None:
    """Leave Qt's messages to Qt."""
    qInstallMessageHandler(None)


def _take(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if text.startswith(_HARMLESS):
        return
    quiet = kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
    log.log(logging.DEBUG if quiet else logging.WARNING, "%s", text)
