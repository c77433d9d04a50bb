"""Importing pyqtgraph and numpy in a thread, so that the window stays alive meanwhile."""

from __future__ import annotations

import gc
import importlib
import os
import sys
import threading

from PySide6.QtCore import QObject, Signal

from parkfacts.drawing.plot_modules import only_needed

PLOT = "parkfacts.drawing.chart_plot"
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
            with only_needed():
                importlib.import_module(PLOT)
        finally:
            sys.setswitchinterval(interval)
            if collecting:
                gc.enable()


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
