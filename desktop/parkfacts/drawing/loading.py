"""Importing pyqtgraph and numpy in a thread, so that the window stays alive meanwhile."""

from __future__ import annotations

import gc
import importlib
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

from PySide6.QtCore import QObject, Signal

PLOT = "parkfacts.drawing.chart_plot"
_COPIED = ("QtCore", "QtGui", "QtWidgets")
# The importing thread offers the interpreter to the UI this often; the default of 5 ms would be
# waited for at each cell that a table paints meanwhile.
_SWITCH_SECONDS = 0.001


def is_loaded() -> bool:
    """Whether drawing needs no more importing."""
    return PLOT in sys.modules and not _busy.locked()


def load() -> None:
    """Import what drawing needs, in this thread. Raises ImportError."""
    # Charts do no linear algebra: starting a thread per core costs as much as all else of numpy.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    with _busy:
        interval, collecting = sys.getswitchinterval(), gc.isenabled()
        sys.setswitchinterval(_SWITCH_SECONDS)
        gc.disable()  # Modules stay; looking for garbage among them takes a tenth of the time.
        try:
            with _names_looked_up_when_used():
                importlib.import_module(PLOT)
        finally:
            sys.setswitchinterval(interval)
            if collecting:
                gc.enable()


class _Names(ModuleType):
    """A module that has the names of another, each looked up when it is used."""

    def __init__(self, name: str, source: ModuleType) -> None:
        super().__init__(name)
        self._source = source

    def __getattr__(self, name: str) -> Any:
        return getattr(self._source, name)


@contextmanager
def _names_looked_up_when_used() -> Iterator[None]:
    """Keep pyqtgraph from copying each name of PySide6 into modules of its own.

    The copying makes PySide6 build every class and enum that it has: half of pyqtgraph's import
    time and 8 MB (docs/decisions/0007-pyqtgraph-import.md). Instead its modules ask PySide6.
    """
    sources = [importlib.import_module(f"PySide6.{name}") for name in _COPIED]
    listings = [vars(source).get("__dir__") for source in sources]
    for name, source in zip(_COPIED, sources, strict=True):
        own = f"pyqtgraph.Qt.{name}"
        sys.modules.setdefault(own, _Names(own, source))
        source.__dir__ = list  # type: ignore[method-assign]  # nothing to copy
    try:
        yield
    finally:
        for source, listing in zip(sources, listings, strict=True):
            if listing is None:
                del source.__dir__
            else:
                source.__dir__ = listing  # type: ignore[method-assign]


_busy = threading.Lock()


class Loader(QObject):
    """One import in a thread of its own; its signals arrive in the thread of their receiver."""

    loaded = Signal()
    failed = Signal(str)
    """Why not, in the words of the system."""

    def start(self) -> None:
        """Begin, once; the thread ends by itself."""
        # Not a daemon: a program that ends meanwhile waits, and does not crash in the import.
        threading.Thread(target=self._run, name="chart-loading").start()

    def _run(self) -> None:
        try:
            load()
        except ImportError as error:
            self.failed.emit(str(error))
        else:
            self.loaded.emit()
