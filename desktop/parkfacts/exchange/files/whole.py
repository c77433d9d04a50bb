"""Files are written whole or not at all."""

from __future__ import annotations

import errno
import os
import re
import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

_LEFT_SECONDS = 3600
"""After so long nobody is still writing a temporary file."""


def write_whole(path: Path, data: bytes, last_look: Callable[[], object] = bool) -> None:
    """Write a file so that at any moment either the old or the new one is there whole.

    An old file's permissions are kept, a new one gets the usual ones. Where the name is a symbolic
    link, the file that it leads to is written. A folder is not made for a file: more likely its
    name is mistyped. Raises OSError, or what ``last_look`` raises just before the new file takes
    its place; the temporary file is then gone.
    """
    path = _led_to(path)
    if not path.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path))
    temporary = path.with_name(f".{path.name}.{uuid4().hex}")
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, temporary)
        last_look()
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _clear_up(path)


def _led_to(path: Path) -> Path:
    """The path behind symbolic links, if nothing is there yet too. Raises OSError for a loop."""
    if not path.is_symlink():
        return path
    found = Path(os.path.realpath(path))
    if found.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    return found


def _clear_up(path: Path) -> None:
    """Remove what writers of this file left that were killed."""
    left = re.compile(rf"\.{re.escape(path.name)}\.[0-9a-f]{{32}}")
    with suppress(OSError):
        for entry in os.scandir(path.parent):
            if left.fullmatch(entry.name) and time.time() - entry.stat().st_mtime > _LEFT_SECONDS:
                Path(entry.path).unlink()
