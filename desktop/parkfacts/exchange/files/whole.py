"""Files are written whole or not at all."""

from __future__ import annotations

import errno
import os
import re
import stat
import time
from collections.abc import Callable
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from parkfacts.exchange.files.names import why_unfit
from parkfacts.facts.phrase import Phrase

PATIENCE = 2.0
"""Seconds that a write waits for a file which another program holds, off the UI thread."""
WINDOW_PATIENCE = 0.04
"""The same in the UI thread, for a lock and for a file: it never stands still for 0.1 s."""
LEFT_SECONDS = 3600
"""After so long nobody is still writing a temporary file."""
_ON_WINDOWS = os.name == "nt"
_TEMPORARY = re.compile(r"\.pf[0-9a-f]{4}\.tmp")
"""Eleven characters: wherever Windows lets a folder be made, it lets twelve stand in it. Clients of
cloud storage leave files with this ending alone."""
_FOR_A_MOMENT = (5, 32, 33)
"""Windows' numbers of what scanners, indexers and such clients cause while they look at a file:
access denied, sharing violation, lock violation."""
_LONGEST_PAUSE = 0.32
_MOST_LOOKED_AT = 5000
"""Files of a folder, so that an export into a very full one does not wait for its sweeping."""


class TargetRefused(PermissionError):
    """The file that is there may not be replaced; another name in its folder would do.

    ``is_held``: by another program, so that a later moment may do as well.
    """

    def __init__(self, why: str, path: Path, *, is_held: bool) -> None:
        super().__init__(errno.EACCES, why, str(path))
        self.is_held = is_held


def write_whole(
    path: Path, data: bytes, patience: float = PATIENCE, last_look: Callable[[], object] = bool
) -> None:
    """Write a file so that at any moment either the old or the new one is there whole.

    An old file's permissions are kept, a new one gets the usual ones. Where the name is a symbolic
    link, the file that it leads to is written. A folder is not made for a file: more likely its
    name is mistyped. ``patience``: seconds that it waits at most for another program to let the
    file go. Raises OSError with the file's name, TargetRefused among them, or what ``last_look``
    raises just before the new file takes its place; the temporary file is gone then.
    """
    try:
        target = _led_to(path)
        temporary = _make_temporary(target, data, check_target(target))
        try:
            last_look()
            _put(temporary, target, patience)
        except BaseException:
            _drop(temporary)
            raise
    except OSError as error:
        error.filename, error.filename2 = str(path), None
        raise
    sweep(target.parent, LEFT_SECONDS)


def read_whole(
    path: Path, patience: float = PATIENCE, read: Callable[[Path], bytes] | None = None
) -> bytes:
    """The bytes of a file that may be replaced just now: then Windows refuses to open it.

    ``read``: what opens it, Path.read_bytes if it is None. Raises OSError.
    """
    until = time.monotonic() + patience
    while True:
        try:
            return (read or Path.read_bytes)(path)
        except PermissionError:
            if not _ON_WINDOWS or time.monotonic() > until:
                raise
        time.sleep(0.01)


def check_target(path: Path) -> int | None:
    """The permissions of the file that stands there, None without one, if it may be written.

    Raises OSError: the name, the folder or what stands there forbids it.
    """
    try:
        return _mode_of(_led_to(path))
    except ValueError:  # NUL, or half a character: no name that a system has
        raise OSError(errno.EINVAL, Phrase("路径无效"), str(path)) from None


def _mode_of(path: Path) -> int | None:
    if _ON_WINDOWS and (why := why_unfit(path.name)):
        raise OSError(errno.EINVAL, why, str(path))
    if not stat.S_ISDIR(path.parent.stat().st_mode):
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(path))
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, Phrase("那不是普通文件"), str(path))
    # Replacing would go round both on Linux, and on Windows fail when all is written.
    if not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
        raise TargetRefused(Phrase("文件是只读的"), path, is_held=False)
    # Where the whole folder refuses, its disk may be read-only: the temporary file will tell.
    if not os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        raise TargetRefused(Phrase("没有权限写这个文件"), path, is_held=False)
    return stat.S_IMODE(mode)


def sweep(folder: Path, older_than: float) -> None:
    """Remove what writers left that were killed: their temporary files of so many seconds."""
    with suppress(OSError):
        for entry in islice(os.scandir(folder), _MOST_LOOKED_AT):
            if _TEMPORARY.fullmatch(entry.name):
                with suppress(OSError):
                    if time.time() - entry.stat().st_mtime >= older_than:
                        _drop(Path(entry.path))


def _led_to(path: Path) -> Path:
    """The path behind symbolic links, if nothing is there yet too. Raises OSError for a loop."""
    if not path.is_symlink():
        return path
    found = Path(os.path.realpath(path))
    if found.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    return found


def _make_temporary(path: Path, data: bytes, mode: int | None) -> Path:
    """A file beside the path that holds the data and has the permissions of the old one."""
    temporary, file = _open_temporary(path)
    try:
        with file:
            if mode is not None:
                with suppress(PermissionError):  # some file systems have no modes
                    temporary.chmod(mode)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        _drop(temporary)
        raise
    return temporary


def _open_temporary(path: Path) -> tuple[Path, BinaryIO]:
    while True:
        temporary = path.with_name(f".pf{os.urandom(2).hex()}.tmp")
        try:
            return temporary, temporary.open("xb")
        except FileExistsError:
            continue
        except PermissionError as error:
            why = Phrase("没有权限写进这个文件夹")
            raise PermissionError(error.errno, why, str(path)) from error


def _put(temporary: Path, path: Path, patience: float) -> None:
    """Replace the file; one that another program holds is asked for again, less and less often."""
    until, pause = time.monotonic() + patience, 0.01
    while True:
        try:
            temporary.replace(path)
        except OSError as error:
            if getattr(error, "winerror", None) not in _FOR_A_MOMENT:
                raise
            if time.monotonic() + pause > until:
                raise _why_held(path, error) from error
        else:
            return
        time.sleep(pause)
        pause = min(2 * pause, _LONGEST_PAUSE)


def _why_held(path: Path, error: OSError) -> OSError:
    """The error by its true cause: Windows calls it "access denied" where a file is held, too.

    Renaming it to its own name changes nothing and meets what holds it as a sharing violation.
    """
    number: int | None = getattr(error, "winerror", None)
    try:
        path.rename(path)
    except OSError as met:
        number = getattr(met, "winerror", None) or number
    if number == _FOR_A_MOMENT[0]:
        return error
    return TargetRefused(Phrase("正被别的程序占用"), path, is_held=True)


def _drop(temporary: Path) -> None:
    """Remove it, if nobody looks at it just now; else a later write will."""
    with suppress(OSError):
        temporary.unlink()
