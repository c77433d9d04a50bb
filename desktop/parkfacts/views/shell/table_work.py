"""Index and orders of many facts: found off the UI thread, before or when they are asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from parkfacts.app.newest import Newest
from parkfacts.app.session import Session
from parkfacts.app.tasks import Tasks
from parkfacts.facts.search.table import SortKeys

_INDEX_DELAY_MS = 500


class TableWork(QObject):
    """Of one workspace. Of few facts all is found at once, where it is asked for."""

    indexed = Signal()
    """Words can be searched from now on."""
    progress_told = Signal(str, float, object)
    progress_ended = Signal()

    def __init__(self, tasks: Tasks, session: Callable[[], Session], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.waited_for = False
        """Whether words wait for the index: then it is told how far it is."""
        self._indexing = Newest(tasks, self._tell_indexing, self.progress_ended.emit)
        self._ordering = Newest(tasks, self._tell_ordering, self.progress_ended.emit)
        # Not singleShot(): its timer has no parent, and ticks on when this is gone.
        self._soon = QTimer(self, singleShot=True, interval=_INDEX_DELAY_MS)
        self._soon.timeout.connect(self.build_index)

    def build_index_soon(self) -> None:
        """For the first key stroke; later than the chart, which is waited for."""
        self._soon.start()

    def build_index(self) -> None:
        """Build it now, unless it is being built."""
        if not self._indexing.busy:
            self._indexing.run(self._session().table.search_index, lambda _: self.indexed.emit())

    def when_ordered(self, sort: SortKeys, grouped: bool, then: Callable[[], None]) -> None:
        """Go on when the order of columns is known."""
        table = self._session().table
        self._ordering.cancel()
        if table.is_large and not table.is_ordered(sort, grouped=grouped):
            self._ordering.run(
                lambda told: table.order(sort, told, grouped=grouped), lambda _: then()
            )
        else:
            then()

    def cancel(self) -> None:
        """Nobody waits for what is being found: the facts are others now."""
        self._indexing.cancel()
        self._ordering.cancel()

    def _tell_indexing(self, share: float) -> None:
        if self.waited_for:
            self.progress_told.emit(self.tr("正在准备搜索"), share, None)

    def _tell_ordering(self, share: float) -> None:
        self.progress_told.emit(self.tr("正在排序"), share, None)
