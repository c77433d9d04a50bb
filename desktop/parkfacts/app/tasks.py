"""Work off the UI thread: a pure function in, its result or error back in the UI thread."""

from __future__ import annotations

import sys
from collections.abc import Callable
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from parkfacts.facts.progress import Cancelled, Progress

_TURN_SECONDS = 0.0002
"""So soon a thread that works makes way for the window: a page of a table asks some 200 times."""
_FIRST_TOLD_SECONDS, _TOLD_SECONDS = 0.3, 0.1
"""Progress is told of what takes longer than a moment, and not more often than is seen."""


class _Report(QObject):
    finished = Signal(object, object)
    progressed = Signal(float)


class Task:
    """Work that has begun. Of what is cancelled neither result nor error is delivered."""

    def __init__(self) -> None:
        self.wanted = True

    def cancel(self) -> None:
        """Nobody waits for it any more: it ends when it next tells how far it is."""
        self.wanted = False


class _Work(QRunnable):
    def __init__(self, function: Callable[[Progress], Any], task: Task, report: _Report) -> None:
        super().__init__()
        self._function, self._task, self._report = function, task, report
        self._next = monotonic() + _FIRST_TOLD_SECONDS

    def run(self) -> None:
        try:
            result, error = self._function(self._tell), None
        except Exception as caught:  # noqa: BLE001 - it is handed to the caller's thread
            result, error = None, caught
        self._report.finished.emit(result, error)

    def _tell(self, share: float) -> None:
        if not self._task.wanted:
            raise Cancelled
        if (now := monotonic()) >= self._next:
            self._next = now + _TOLD_SECONDS
            self._report.progressed.emit(share)


class Tasks(QObject):
    """Runs functions in a pool; results of a parent that is gone are dropped."""

    def __init__(self, parent: QObject | None = None, pool: QThreadPool | None = None) -> None:
        super().__init__(parent)
        self._pool = pool or QThreadPool(self)
        self._running: dict[_Report, Task] = {}

    @property
    def busy(self) -> bool:
        """Whether anything is being done, or has not been delivered yet."""
        return bool(self._running)

    def run(
        self,
        function: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> Task:
        """Call ``done`` with the result, or ``failed`` with the error, in the UI thread."""
        return self.run_told(lambda _: function(), done, failed, _nobody)

    def run_told(
        self,
        function: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        progressed: Callable[[float], None],
    ) -> Task:
        """The same of work that tells how far it is; ``progressed`` hears it in the UI thread."""
        sys.setswitchinterval(_TURN_SECONDS)
        report, task = _Report(self), Task()
        self._running[report] = task

        def deliver(result: Any, error: Exception | None) -> None:
            del self._running[report]
            report.deleteLater()
            if not task.wanted:
                return
            if error is None:
                done(result)
            else:
                failed(error)

        def pass_on(share: float) -> None:
            if task.wanted:
                progressed(share)

        report.finished.connect(deliver, Qt.ConnectionType.QueuedConnection)
        report.progressed.connect(pass_on, Qt.ConnectionType.QueuedConnection)
        self._pool.start(_Work(function, task, report))
        return task

    def cancel(self) -> None:
        """Nobody waits for anything any more."""
        for task in self._running.values():
            task.cancel()

    @Slot()
    def wait(self) -> None:
        """Block until all work is done; called before the window goes."""
        self._pool.waitForDone()


def _nobody(_share: float) -> None:
    """How far it is is not told."""
