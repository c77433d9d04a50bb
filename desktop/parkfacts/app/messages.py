"""One way to tell the user something: every message goes through here, to window and log."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal

log = logging.getLogger("parkfacts")


class Messages(QObject):
    """Tells; the window decides how it is shown. Texts are plain, never markup."""

    info_told = Signal(str)
    error_told = Signal(str)

    def info(self, text: str) -> None:
        """Something went as wanted: shown for a while in the status bar."""
        log.info("%s", text)
        self.info_told.emit(text)

    def error(self, text: str) -> None:
        """Something did not work: one clear sentence with place and expectation."""
        log.warning("%s", text)
        self.error_told.emit(text)
