"""Long work of a window: off the UI thread, with progress, until it is done or no longer wanted."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject

from parkfacts.app.giving_way import GivingWay, Turns
from parkfacts.app.messages import Messages
from parkfacts.app.tasks import Task, Tasks
from parkfacts.facts.progress import Progress
from parkfacts.facts.watch import Watch

T = TypeVar("T")


class _Work:
    """One piece of work that somebody waits for."""

    def __init__(self, title: str, lane: str) -> None:
        self.title, self.lane = title, lane
        self.task: Task | None = None


class LongWork(QObject):
    """Runs pieces of work and tells how far they are."""

    def __init__(self, tasks: Tasks, messages: Messages, window: QObject) -> None:
        super().__init__(window)
        self._tasks, self._messages, self._way = tasks, messages, GivingWay(window)
        self._running: list[_Work] = []
        self._attending = ExitStack()

    @property
    def busy(self) -> bool:
        """Whether somebody waits for something."""
        return bool(self._running)

    def start(
        self,
        function: Callable[[Watch], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        *,
        title: str,
        whole: int,
        lane: str = "",
    ) -> None:
        """Call ``done`` with the result, or ``failed``, in the UI thread; neither if cancelled.

        ``function`` gets a Watch, which it tells the ``whole`` number of things as it does them. A
        piece of work of the same ``lane`` is let go; without a lane several go on side by side.
        """
        self.leave(lane)
        work = _Work(title, lane)

        def counted(told: Progress) -> T:
            return function(_watch(told, max(whole, 1), Turns(self._way)))

        def deliver(result: T) -> None:
            self._end(work)
            done(result)

        def fail(error: Exception) -> None:
            self._end(work)
            failed(error)

        def tell(share: float) -> None:
            self._messages.progress(title, share, lambda: self._cancel(work))

        if not self._running:
            self._attending.enter_context(self._way.attending())
        self._running.append(work)
        work.task = self._tasks.run_told(counted, deliver, fail, tell)

    def leave(self, lane: str) -> None:
        """Let go of what is under way in a lane, without a word."""
        for work in [one for one in self._running if lane and one.lane == lane]:
            self._end(work)

    def end(self) -> None:
        """Let go of everything and wait until no thread is at it: the window closes."""
        for work in list(self._running):
            self._end(work)
        self._tasks.wait()

    def _cancel(self, work: _Work) -> None:
        """The user lets go of it."""
        if work in self._running:
            self._end(work)
            text = QCoreApplication.translate("LongWork", "已取消：{what}")
            self._messages.info(text.format(what=work.title))

    def _end(self, work: _Work) -> None:
        """Nobody waits for it any more."""
        if work not in self._running:
            return
        if work.task is not None:
            work.task.cancel()
        self._running.remove(work)
        if not self._running:
            self._attending.close()
        self._messages.no_progress()


def _watch(told: Progress, whole: int, turns: Turns) -> Watch:
    """Counts in the thread of the work, and lets the window go first."""
    done = 0

    def watch(more: int) -> None:
        nonlocal done
        done += more
        told(min(done / whole, 1.0))
        turns.stand_aside()

    return watch
