"""What the comparison page is to show, found at once, or of many facts off the UI thread."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, Signal

from parkfacts.app.comparing import Comparing
from parkfacts.app.newest import Newest
from parkfacts.app.selection import Selection
from parkfacts.app.session import Session
from parkfacts.app.tasks import Tasks
from parkfacts.facts.progress import Progress, untold
from parkfacts.facts.search.highlighting import Highlighter
from parkfacts.views.comparison.presenter import Findings, findings, narrowed

_Work = Callable[[Progress], Findings]


class Finder(QObject):
    """Compares the parks that are chosen, for the words and the look of the moment."""

    found = Signal(object, object, float)
    """Findings, the Highlighter of the words or None, and how many seconds it took."""
    failed = Signal(object)
    """The Exception that came instead."""
    progressed = Signal(float)
    """The share of long work that is done; less than 0: it is over."""

    def __init__(
        self, session: Session, selection: Selection, comparing: Comparing, tasks: Tasks
    ) -> None:
        super().__init__(tasks)
        self._wanted = self.session = session
        """``session``: of what was found last."""
        self._selection, self._comparing = selection, comparing
        self._newest = Newest(tasks, self.progressed.emit, lambda: self.progressed.emit(-1))

    def show_session(self, session: Session) -> None:
        """Compare in another state of the data from the next time on."""
        self._wanted = session

    def find(self) -> None:
        """Find it; of two wishes only the newer one is told of."""
        work, deliver = self._wish()
        if self._wanted.table.is_large:
            self._newest.run(work, deliver, self.failed.emit)
        else:
            self._find_here(work, deliver)

    def find_now(self) -> None:
        """Find it here, however long it takes: for pictures of the window."""
        self._newest.cancel()
        self._find_here(*self._wish())

    def _find_here(self, work: _Work, deliver: Callable[[Findings], None]) -> None:
        try:
            found = work(untold)
        except Exception as error:  # noqa: BLE001 - the page tells it
            self.failed.emit(error)
        else:
            deliver(found)

    def _wish(self) -> tuple[_Work, Callable[[Findings], None]]:
        """What is wanted now, to be worked out; and what tells of it."""
        session, started = self._wanted, perf_counter()
        parks = [session.catalogue.park(park) for park in self._selection.parks]
        words, wanted = self._selection.filter.query, self._comparing.look.wanted
        marks: Highlighter | None = session.highlighter(words)

        def work(told: Progress) -> Findings:
            query = narrowed(wanted, words, session.table, parks)
            return findings(parks, session.comparer, session.index, query, told)

        def deliver(found: Findings) -> None:
            self.session = session
            self.found.emit(found, marks, perf_counter() - started)

        return work, deliver
