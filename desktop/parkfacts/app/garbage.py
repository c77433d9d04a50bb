"""Work that makes a great many things at once, without Python's search for garbage among them."""

from __future__ import annotations

import gc
from threading import Lock
from types import TracebackType

MANY = 200_000
"""Things that were made: so many take a search some tenths of a second."""


class Undisturbed:
    """Lets no search for garbage stop the window while work that is entered here is done.

    A search goes through all that there is, half a second for the draft of 50 000 figures, in which
    no thread does anything. What a draft is made of has no circles, and goes when nobody has it any
    more; where it is much, later searches leave it out (``gc.freeze``). The search is one for the
    whole program: several pieces of work count together.
    """

    _lock = Lock()
    _working = 0

    def __enter__(self) -> None:
        with Undisturbed._lock:
            Undisturbed._working += 1
            gc.disable()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with Undisturbed._lock:
            Undisturbed._working -= 1
            if Undisturbed._working:
                return
            if gc.get_count()[0] > MANY:
                gc.freeze()
            gc.enable()
