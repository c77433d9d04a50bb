"""The log file: warnings and unexpected errors, in the system's standard folder for logs."""

from __future__ import annotations

import logging
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType

LARGEST = 1_000_000
"""Bytes; a longer log is put aside as .old when the program starts, in place of the last one."""

log = logging.getLogger("parkfacts")


def log_path() -> Path:
    """Where the log is kept; nothing is there until something went wrong."""
    from platformdirs import user_log_path

    return user_log_path("ParkFacts", appauthor=False) / "parkfacts.log"


class _File(logging.FileHandler):
    """A file that is made with its folder at the first line; a full disk silences it."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, encoding="utf-8", delay=True)
        self.setLevel(logging.WARNING)
        self.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        with suppress(OSError):
            path = Path(self.baseFilename)
            if self.stream is None:
                path.parent.mkdir(parents=True, exist_ok=True)
                if path.exists() and path.stat().st_size > LARGEST:
                    path.replace(path.with_name(path.name + ".old"))
            super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:
        """A log that cannot be written is no reason to disturb anybody."""


def keep(path: Path) -> logging.Handler:
    """Write warnings and unexpected errors to the file from now on; the handler that does."""
    handler = _File(path)
    logging.getLogger().addHandler(handler)
    sys.excepthook = _unexpected
    return handler


def _unexpected(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        log.error("unexpected error", exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)
