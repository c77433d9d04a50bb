"""Work done a step at a time, so that the window stays alive between the steps."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer


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
