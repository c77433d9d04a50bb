"""Each state of the own data becomes a session, off the UI thread, in the order of the edits."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from parkfacts.app.newest import Newest
from parkfacts.app.session import Session
from parkfacts.app.tasks import Tasks
from parkfacts.facts.progress import Progress, part_of
from parkfacts.facts.search.table import SortKeys

if TYPE_CHECKING:
    from parkfacts.facts.own.model import OwnDataset

_MADE = 0.5
"""The share of the work that is done when the session is made and not yet sorted and indexed."""


class Looks(NamedTuple):
    """How the facts are looked at, which the next session is made ready for."""

    query: str = ""
    sort: SortKeys = ()
    grouped: bool = True
    whole: tuple[str, ...] = ()
    """Ids of columns whose widest text decides their width."""

    def ready(self, session: Session) -> bool:
        """Whether a session shows what is looked at without long work."""
        table = session.table
        searched = not self.query.strip() or table.is_indexed
        return not table.is_large or (
            searched and table.is_ordered(self.sort, grouped=self.grouped)
        )

    def make_ready(self, session: Session, told: Progress) -> None:
        """Do that work. Not for the UI thread."""
        table = session.table
        if not table.is_large:
            return
        _ = session.comparer, session.index
        for column in self.whole:
            table.longest(column)
        table.order(self.sort, part_of(told, 0, 0.5), grouped=self.grouped)
        if self.query.strip():
            table.search_index(part_of(told, 0.5, 1))


class SessionRenewal(QObject):
    """One session is made at a time; what changes meanwhile is in the next one.

    So a window follows quick edits in their order, however long a session takes to make, and the
    last state is always shown in the end.
    """

    renewed = Signal(Session)
    failed = Signal(object)
    """The Exception that came instead: what is shown stays."""
    progressed = Signal(float)
    ended = Signal()

    def __init__(
        self,
        tasks: Tasks,
        session: Callable[[], Session],
        own: Callable[[], tuple[OwnDataset, ...]],
        looks: Callable[[], Looks],
        parent: QObject | None = None,
    ) -> None:
        """``session``: what is open; ``own``: the datasets that lie above it now."""
        super().__init__(parent)
        self._session, self._own, self._looks = session, own, looks
        self._making = Newest(tasks, self.progressed.emit, self.ended.emit)
        self._again = False

    @property
    def busy(self) -> bool:
        """Whether what is shown is not yet what is known."""
        return self._making.busy

    def renew(self) -> None:
        """The own data have changed."""
        if self._making.busy:
            self._again = True
            return
        self._again = False
        session, own, looks = self._session(), self._own(), self._looks()

        def make(told: Progress) -> Session:
            fresh = session.with_own(own, part_of(told, 0, _MADE))
            looks.make_ready(fresh, part_of(told, _MADE, 1))
            return fresh

        self._making.run(make, self._deliver, self._fail)

    def leave(self) -> None:
        """Another dataset takes the place of the base: nobody waits for this one any more."""
        self._again = False
        self._making.cancel()

    def _deliver(self, fresh: Session) -> None:
        looks = self._looks()
        if not looks.ready(fresh):  # words were typed, or columns sorted, while it was made
            self._making.run(
                lambda told: _made_ready(fresh, looks, told), self._deliver, self._fail
            )
            return
        self.renewed.emit(fresh)
        if self._again:
            self.renew()

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)
        if self._again:
            self.renew()


def _made_ready(session: Session, looks: Looks, told: Progress) -> Session:
    looks.make_ready(session, told)
    return session
