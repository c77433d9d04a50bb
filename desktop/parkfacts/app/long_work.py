"""Long work of a window: off the UI thread, with progress, until it is done or no longer wanted."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from parkfacts.app.giving_way import GivingWay, Turns
from parkfacts.app.tasks import Tasks
from parkfacts.facts.watch import Cancelled, Watch

T = TypeVar("T")
_LOOK_MS = 100


class Work:
    """One piece of work that somebody waits for. It counts what is done, in its own thread."""

    def __init__(self, title: str, whole: int, lane: str, turns: Turns) -> None:
        """``whole``: how much there is to do; ``lane``: work of one lane supersedes another."""
        self.title, self.whole, self.lane = title, whole, lane
        self.done = 0
        self.is_wanted = True
        self._turns = turns

    def watch(self, more: int) -> None:
        """Count what is done and let the window go first. Raises Cancelled."""
        if not self.is_wanted:
            raise Cancelled
        self.done += more
        self._turns.stand_aside()

    @property
    def percent(self) -> int:
        """How much is done; 100 where only what cannot be counted is left."""
        return min(100 * self.done // max(self.whole, 1), 100)


class LongWork(QObject):
    """Runs pieces of work; the one that was begun last is shown."""

    shown = Signal(object)
    """The Work to be shown, each time it has come farther; None: there is none."""
    cancelled = Signal(str)
    """The title of what the user has let go of."""

    def __init__(self, tasks: Tasks, window: QObject) -> None:
        super().__init__(window)
        self._tasks, self._way = tasks, GivingWay(window)
        self._running: list[Work] = []
        self._attending = ExitStack()
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self._show)

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

        ``function`` gets a Watch, which it tells its things as it does them. A piece of work of
        the same ``lane`` is cancelled; without a lane pieces of work go on beside each other.
        """
        if lane:
            self.cancel_lane(lane)
        work = Work(title, whole, lane, Turns(self._way))
        if not self._running:
            self._attending.enter_context(self._way.attending())
            self._looking.start()
        self._running.append(work)

        def deliver(result: T) -> None:
            if self._end(work):
                done(result)

        def tell(error: Exception) -> None:
            if self._end(work):
                failed(error)

        self._tasks.run(lambda: function(work.watch), deliver, tell)

    def cancel_shown(self) -> None:
        """Let go of what is shown, because the user says so."""
        if self._running:
            work = self._running[-1]
            self._end(work)
            self.cancelled.emit(work.title)

    def cancel_lane(self, lane: str) -> None:
        """Let go of what is under way in a lane."""
        for work in [one for one in self._running if one.lane == lane]:
            self._end(work)

    def end(self) -> None:
        """Let go of everything and wait until no thread is at it: the window closes."""
        for work in list(self._running):
            self._end(work)
        self._tasks.wait()

    def _end(self, work: Work) -> bool:
        """Nobody waits for it any more; whether somebody did."""
        if work not in self._running:
            return False
        work.is_wanted = False
        self._running.remove(work)
        if not self._running:
            self._looking.stop()
            self._attending.close()
        self._show()
        return True

    def _show(self) -> None:
        self.shown.emit(self._running[-1] if self._running else None)
