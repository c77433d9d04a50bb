"""When something is written: soon after a change, and again where it is hindered for a moment."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, QTimer, Signal

_LATER_MS = 5000
"""After so long a change that could not be written is tried again."""
_PATIENCE_MS = 2000
"""So long another window that writes, or a scanner that holds the file, is waited for."""
_AGAIN_MS, _PAINTING_MS = 300, 20


class Saver(QObject):
    """Calls what writes until it has written. The window never stands still for it."""

    failed = Signal(object)
    """The OSError of a change that could not be written; the same one in a row is told once."""
    recovered = Signal()
    """What could not be written was written, or is not to be written any more."""

    def __init__(
        self,
        write: Callable[[], OSError | None],
        soon_ms: int,
        parent: QObject,
    ) -> None:
        """``write`` gives its error, if any, and does nothing where there is nothing to write.

        ``soon_ms``: so long after the last change it is called.
        """
        super().__init__(parent)
        self._write, self._soon_ms = write, soon_ms
        self._until: QDeadlineTimer | None = None
        self._told = ""
        self._waiting = QTimer(self, singleShot=True)
        self._waiting.timeout.connect(self._try)

    def soon(self) -> None:
        """There is something to write."""
        self._waiting.start(self._soon_ms)

    def now(self) -> bool:
        """Write at once, or in two seconds at most, while the window is painted; whether it went.

        Each failure is told, and tried again later.
        """
        self._waiting.stop()
        until = QDeadlineTimer(_PATIENCE_MS)
        while (error := self._write()) is not None:
            if not _passes(error) or until.hasExpired():
                self._told = ""
                self._fail(error)
                return False
            flags = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
            QEventLoop(self).processEvents(flags, _PAINTING_MS)
        self._rest()
        return True

    def stop(self) -> None:
        """Try no more."""
        self._waiting.stop()

    def _try(self) -> None:
        error = self._write()
        if error is None:
            self._rest()
            return
        self._until = self._until or QDeadlineTimer(_PATIENCE_MS)
        if _passes(error) and not self._until.hasExpired():
            self._waiting.start(_AGAIN_MS)
        else:
            self._fail(error)

    def _fail(self, error: OSError) -> None:
        self._waiting.start(_LATER_MS)
        if str(error) != self._told:
            self._told = str(error)
            self.failed.emit(error)

    def _rest(self) -> None:
        if self._told:
            self.recovered.emit()
        self._waiting.stop()
        self._until, self._told = None, ""


def _passes(error: OSError) -> bool:
    from parkfacts.exchange.files.locks import is_for_a_moment  # there since something was written

    return is_for_a_moment(error)
