"""The heart of a window while something is done: the longest time in which it did not beat."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter, process_time
from typing import NamedTuple

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

_BEAT_MS = 1
_LOOK_MS = 10


class Beats(NamedTuple):
    """How the event loop fared from the start of a step until all was quiet again."""

    longest_ms: float
    """The longest time between two beats: nothing was painted in it, no key was heard."""
    until_ms: float
    """From the start until what was waited for had come."""
    busy_ms: float
    """The longest block in time of the processor: about what it is on a machine that is quiet."""


class Heartbeat(QObject):
    """Beats each millisecond in the UI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = self._longest = self._last_busy = self._busiest = 0.0

    def during(
        self,
        action: Callable[[], object],
        done: Callable[[], object] = lambda: True,
        *,
        quiet_ms: int = 150,
        most_ms: int = 120_000,
    ) -> Beats:
        """Do something in the UI thread and beat on until it is done and ``quiet_ms`` have passed.

        Raises TimeoutError after ``most_ms``.
        """
        self._longest = self._busiest = 0.0
        self._last, self._last_busy = perf_counter(), process_time()
        self._timer.start()
        started = self._last
        action()
        while not done():
            if (perf_counter() - started) * 1000 > most_ms:
                raise TimeoutError("what was waited for has not come")
            self._run(_LOOK_MS)
        until = perf_counter() - started
        self._run(quiet_ms)
        self._beat()
        self._timer.stop()
        return Beats(self._longest * 1000, until * 1000, self._busiest * 1000)

    def _beat(self) -> None:
        now, busy = perf_counter(), process_time()
        self._longest = max(self._longest, now - self._last)
        self._busiest = max(self._busiest, busy - self._last_busy)
        self._last, self._last_busy = now, busy

    @staticmethod
    def _run(milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
