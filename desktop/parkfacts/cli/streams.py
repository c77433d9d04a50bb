"""The standard streams of a command: UTF-8 whatever the console says, and told when closed."""

from __future__ import annotations

import errno
import io
import os
import sys
from contextlib import suppress

from parkfacts.facts.phrase import Phrase

_ON_WINDOWS = sys.platform == "win32"


class _Closed(io.TextIOBase):
    """Stands for a standard output that is closed (``>&-``): what is written to it fails."""

    def __init__(self) -> None:
        self._missed = False

    @property
    def buffer(self) -> io.RawIOBase:
        """Where bytes are written."""
        return _ClosedBytes()

    def write(self, text: str, /) -> int:
        """Fail, as the system does."""
        self._missed = bool(text) or self._missed
        return _refuse() if text else 0

    def flush(self) -> None:
        """Fail if something could not be written, also where nobody looked at that."""
        if self._missed:
            self._missed = False
            _refuse()


class _ClosedBytes(io.RawIOBase):
    """The same for bytes."""

    def write(self, data: object, /) -> int:
        """Fail."""
        return _refuse()


def _refuse() -> int:
    raise OSError(errno.EBADF, Phrase("标准输出是关闭的"))


def speak_utf8() -> None:
    """UTF-8 and line feeds whatever the console says, so that programs can rely on them."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def hold_closed_ones() -> None:
    """Put something in the place of streams that are closed.

    A file that is opened later must not get the number of one of them: what a library says on
    stderr would be written into it. Python's own print would write to stdout what is meant for a
    stderr that is None. A program of Windows that has none at all gets its console's.
    """
    if _ON_WINDOWS:
        from parkfacts.cli.console import provide_streams

        provide_streams()
    if os.name == "posix":
        for number in (0, 1, 2):
            with suppress(OSError):
                _occupy(number)
    if sys.stdout is None:
        sys.stdout = _Closed()
    if sys.stderr is None:
        sys.stderr = io.StringIO()


def _occupy(number: int) -> None:
    """Open the null device under a number that is free; it is the lowest that is."""
    try:
        os.fstat(number)
    except OSError:
        os.open(os.devnull, os.O_RDWR)
