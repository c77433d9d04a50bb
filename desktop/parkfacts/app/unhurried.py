"""Work that is waited for: what is long is done in a thread, and the window painted meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEventLoop

from parkfacts.app.garbage import Undisturbed
from parkfacts.app.tasks import Tasks

T = TypeVar("T")
_PAINTING_MS = 20


def unhurried(tasks: Tasks, work: Callable[[], T]) -> T:
    """What the work gives; raises what it raises. Until then nothing that a person does gets in.

    Other work of the program is delivered meanwhile: what ``work`` started from may be outdated.
    """
    results: list[T] = []
    errors: list[Exception] = []

    def undisturbed() -> T:
        with Undisturbed():
            return work()

    tasks.run(undisturbed, results.append, errors.append)
    while not (results or errors):
        flags = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
        QEventLoop(tasks).processEvents(flags, _PAINTING_MS)
    if errors:
        raise errors[0]
    return results[0]
