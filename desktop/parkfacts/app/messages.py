"""One way to tell the user something: every message goes through here, to window and log."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

log = logging.getLogger("parkfacts")


class Offer(NamedTuple):
    """What can be done about a message, as a link beside it: 撤销, 打开文件."""

    text: str
    do: Callable[[], object]


class Messages(QObject):
    """Tells; the window decides how it is shown. Texts are plain, never markup."""

    info_told = Signal(str)
    offers_told = Signal(tuple)
    """What can be done about the message that was told last: a tuple of ``Offer``."""
    error_told = Signal(str)
    error_ended = Signal()
    """The cause of the error that was told last is gone."""
    progress_told = Signal(str, float, object)
    """What is being done, the share of it that is done, and a callable that ends it, or None."""
    progress_ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cause = ""
        """Of the error that was told last."""

    def info(self, text: str, *offers: Offer) -> None:
        """Something went as wanted: shown for a while in the status bar, with what can be done."""
        log.info("%s", text)
        self._cause = ""
        self.info_told.emit(text)
        if offers:
            self.offers_told.emit(offers)

    def error(self, text: str, cause: str = "") -> None:
        """Something did not work: one clear sentence with place and expectation.

        ``cause``: an id of what is wrong, where that may end by itself: ``settled`` says so.
        """
        log.warning("%s", text)
        self._cause = cause
        self.error_told.emit(text)

    def settled(self, cause: str) -> None:
        """What was wrong is no longer; an error that told of it goes."""
        if cause == self._cause:
            self._cause = ""
            self.error_ended.emit()

    def progress(self, text: str, share: float, cancel: Callable[[], None] | None = None) -> None:
        """Something takes its time: shown until ``no_progress``; the last one told stands."""
        self.progress_told.emit(text, share, cancel)

    def no_progress(self) -> None:
        """It is over."""
        self.progress_ended.emit()
