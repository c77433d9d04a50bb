"""Work done a step at a time, so that the window stays alive between the steps."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

log = logging.getLogger("parkfacts")


def in_steps(owner: QObject, steps: Iterable[Callable[[], object]]) -> None:
    """Do one after the other, each when the event loop has done what else there was.

    What is left when ``owner`` goes is not done.
    """
    left = iter(steps)

    def next_step() -> None:
        step = next(left, None)
        if step is not None:
            step()
            QTimer.singleShot(0, owner, next_step)

    QTimer.singleShot(0, owner, next_step)


def made_or_logged(make: Callable[[], object]) -> Callable[[], None]:
    """What fails of the start is written down, and the others are made none the less."""

    def attempt() -> None:
        try:
            make()
        except Exception:
            log.exception("a pane could not be made")

    return attempt
