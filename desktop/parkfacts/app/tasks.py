"""Work off the UI thread: a pure function in, its result or error back in the UI thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot


class _Report(QObject):
    finished = Signal(object, object)


class _Work(QRunnable):
    def __init__(self, function: Callable[[], Any], report: _Report) -> None:
        super().__init__()
        self._function = function
        self._report = report

    def run(self) -> None:
        try:
            result, error = self._function(), None
        except Exception as caught:  # noqa: BLE001 - it is handed to the caller's thread
            result, error = None, caught
        self._report.finished.emit(result, error)


class Tasks(QObject):
    """Runs functions in a pool; results of a parent that is gone are dropped."""

    def __init__(self, parent: QObject | None = None, pool: QThreadPool | None = None) -> None:
        super().__init__(parent)
        self._pool = pool or QThreadPool(self)
        self._reports: set[_Report] = set()

    def run(
        self,
        function: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call ``done`` with the result, or ``failed`` with the error, in the UI thread."""
        report = _Report(self)
        self._reports.add(report)

        def deliver(result: Any, error: Exception | None) -> None:
            self._reports.discard(report)
            report.deleteLater()
            if error is None:
                done(result)
            else:
                failed(error)

        report.finished.connect(deliver, Qt.ConnectionType.QueuedConnection)
        self._pool.start(_Work(function, report))

    @Slot()
    def wait(self) -> None:
        """Block until all work is done; called before the window goes."""
        self._pool.waitForDone()
