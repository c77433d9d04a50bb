"""Work in threads gives way to the window: Python runs one of them at a time.

A table asks its model for each cell that it paints, and waits for its turn each time: while a
thread reckons without a pause, a page that takes 10 ms to paint takes 80 to 150. So whoever works
in a thread stands still while the window hears a key or paints.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic, sleep

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from shiboken6 import Shiboken

_KIND = QEvent.Type
_HEARD = frozenset({_KIND.KeyPress, _KIND.MouseButtonPress, _KIND.MouseButtonRelease, _KIND.Wheel})
_PAINTED = frozenset({_KIND.UpdateRequest, _KIND.Expose, _KIND.Resize})
_BEHIND_KEYS = 0.12
"""Seconds in which a key still has something to show: what is searched is shown a bit later."""
_MOST_SECONDS, _LEAST_TURN = 0.1, 0.03
"""How long a thread stands still at once, and how long it then works."""
_LOOK_SECONDS = 0.002


class GivingWay(QObject):
    """Knows whether a window is at work."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._window = window
        self._painting, self._until = False, 0.0
        self._quiet = QTimer(self, singleShot=True, interval=0)
        self._quiet.timeout.connect(self._rest)

    @contextmanager
    def attending(self) -> Iterator[None]:
        """Attend to the window for a while."""
        # Keys come to the window of the system, what is to be painted to that of Qt.
        watched: list[QObject] = [self._window, *QGuiApplication.topLevelWindows()]
        for one in watched:
            one.installEventFilter(self)
        try:
            yield
        finally:
            for one in filter(Shiboken.isValid, watched):
                one.removeEventFilter(self)
            self._quiet.stop()
            self._painting, self._until = False, 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _HEARD:
            self._until = monotonic() + _BEHIND_KEYS
        elif kind in _PAINTED:
            self._painting = True
            self._quiet.start()  # is over when all that is waiting has been painted
        return False

    def is_busy(self) -> bool:
        """Whether the window wants to go on; asked in any thread."""
        return self._painting or monotonic() < self._until

    def _rest(self) -> None:
        self._painting = False


class Turns:
    """The turns of one thread beside the window."""

    def __init__(self, way: GivingWay) -> None:
        self._way = way
        self._since = monotonic()

    def stand_aside(self) -> None:
        """Stand still while the window is busy, but never so long that nothing gets done."""
        if not self._way.is_busy():
            return
        started = monotonic()
        if started - self._since < _LEAST_TURN:
            return
        while self._way.is_busy() and monotonic() - started < _MOST_SECONDS:
            sleep(_LOOK_SECONDS)
        self._since = monotonic()
