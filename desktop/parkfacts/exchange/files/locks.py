"""Locks between processes: of a folder while something in it is written, and of what is open.

The system lets go of a lock when its process ends, however it ends (decision 0014).
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from parkfacts.exchange.files.whole import LEFT_SECONDS, PATIENCE, TargetRefused, sweep
from parkfacts.facts.phrase import Phrase

if TYPE_CHECKING:
    from filelock import BaseFileLock

LOCK_NAME = ".parkfacts.lock"
_POLL_SECONDS = 0.005


class FolderBusy(BlockingIOError):
    """Another process has been writing in the folder for longer than one would wait."""

    def __init__(self, folder: Path) -> None:
        super().__init__(errno.EAGAIN, Phrase("另一个窗口正在写"), str(folder))


@contextmanager
def locked(folder: Path, patience: float) -> Iterator[bool]:
    """Have a folder to oneself, to read, compare and write; whether there are locks there.

    Some file systems of networks have none: then what is done is done without, and whoever writes
    at the very same moment wins. ``patience``: seconds to wait at most. Raises FolderBusy.
    """
    lock = _taken(folder / LOCK_NAME, patience)
    try:
        yield lock is not None
    finally:
        if lock is not None:
            with suppress(OSError):
                lock.release()


@contextmanager
def locked_apart(folder: Path, name: str, patience: float) -> Iterator[bool]:
    """The same of something that lies elsewhere and may have nothing beside it: a file of a share.

    ``folder``: one of this computer, where the lock is made; ``name``: what stands for the thing.
    It holds between the processes of one computer. Raises FolderBusy.
    """
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    lock = _taken(folder / f"{name}.lock", patience)
    try:
        yield lock is not None
    finally:
        if lock is not None:
            with suppress(OSError):
                lock.release()


def is_for_a_moment(error: OSError) -> bool:
    """Whether what stands in the way may be gone in a moment: another window, or a scanner."""
    return isinstance(error, FolderBusy) or (isinstance(error, TargetRefused) and error.is_held)


class Claim:
    """A file that is locked for as long as something is open."""

    def __init__(self, path: Path) -> None:
        """Make and lock it. Without locks it is not there."""
        self._path = path
        self._lock: BaseFileLock | None = None
        with suppress(FolderBusy):
            self._lock = _taken(path, _POLL_SECONDS)

    def end(self) -> None:
        """Let it go, and remove it."""
        if self._lock is not None:
            with suppress(OSError):
                self._lock.release()
            self._lock = None
            with suppress(OSError):
                self._path.unlink()


def is_claimed(path: Path) -> bool:
    """Whether a process holds the claim; what is left of one that was killed is removed."""
    try:
        lock = _taken(path, 0)
    except FolderBusy:
        return True
    if lock is not None:
        with suppress(OSError):
            lock.release()
        with suppress(OSError):
            path.unlink()
    return False


def sweep_locked(folder: Path) -> None:
    """Remove what killed saves left in a folder of ours, where whoever writes has the lock."""
    if folder.is_dir():
        with suppress(FolderBusy), locked(folder, PATIENCE) as has_locks:
            sweep(folder, 0 if has_locks else LEFT_SECONDS)


def _taken(path: Path, patience: float) -> BaseFileLock | None:
    """The lock of a file, which is made if need be; None where there is none. Raises FolderBusy."""
    from filelock import FileLock, Timeout  # only where something is written

    lock = FileLock(
        path,
        timeout=patience,
        poll_interval=_POLL_SECONDS,
        thread_local=False,
        fallback_to_soft=False,  # a mark without a lock would outlive a killed process
        preserve_lock_file=True,  # or Windows would remove it under those who wait for it
    )
    try:
        lock.acquire()
    except Timeout:
        raise FolderBusy(path.parent) from None
    except (OSError, NotImplementedError):
        return None
    return lock
