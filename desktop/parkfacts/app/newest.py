"""One thing worked out at a time off the UI thread: a newer wish takes the place of an older."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from parkfacts.app.tasks import Task, Tasks
from parkfacts.facts.progress import Progress


class Newest:
    """Only the result of the newest work is delivered; what is shown stays until it is there."""

    def __init__(
        self, tasks: Tasks, progressed: Callable[[float], None], ended: Callable[[], None]
    ) -> None:
        """``progressed`` hears how far long work is, ``ended`` that it is over in any way."""
        self._tasks, self._progressed, self._ended = tasks, progressed, ended
        self._task: Task | None = None

    @property
    def busy(self) -> bool:
        """Whether anything is being worked out."""
        return self._task is not None

    def run(
        self,
        function: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Work something out. Without ``failed`` an error is raised in the UI thread."""
        self.cancel()

        def deliver(result: Any) -> None:
            self._end()
            done(result)

        def fail(error: Exception) -> None:
            self._end()
            if failed is None:
                raise error
            failed(error)

        self._task = self._tasks.run_told(function, deliver, fail, self._progressed)

    def cancel(self) -> None:
        """Nobody waits for it any more."""
        if self._task is not None:
            self._task.cancel()
            self._end()

    def _end(self) -> None:
        self._task = None
        self._ended()
