"""The last versions of a file, kept in a folder beside it."""

from __future__ import annotations

import os
import re
import sys
import time
from contextlib import suppress
from pathlib import Path

from parkfacts.exchange.files.whole import write_whole

VERSIONS_FOLDER = ".parkfacts-backup"
MOST_VERSIONS = 10
_SECOND = "%Y-%m-%d %H.%M.%S"
_NAME = re.compile(
    r"(?P<stem>.+) (?P<second>\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d)(?:-(?P<number>\d+))?"
    r"(?P<suffix>\.[^.]*)?"
)
_HIDDEN = 2
"""FILE_ATTRIBUTE_HIDDEN, "File Attribute Constants" of Windows' documentation."""


def keep_version(path: Path) -> None:
    """Keep what stands in a file that is going to be replaced, and no more than ten of it.

    Nothing is copied where the file system knows links: what replaces the file leaves the old one
    to them. Where nothing can be kept, nothing is, since that must not hinder a save.
    """
    with suppress(OSError):
        target = Path(os.path.realpath(path))
        folder = _folder_beside(target)
        kept = versions_of(path)
        if kept and _says_the_same(kept[-1], target):
            return  # a save that failed has kept it, and will be tried again and again
        _link(target, _next(folder, target, kept))
        for old in versions_of(path)[:-MOST_VERSIONS]:
            old.unlink()


def versions_of(path: Path) -> list[Path]:
    """The kept versions of a file, the oldest first. Raises OSError."""
    target = Path(os.path.realpath(path))
    folder = target.parent / VERSIONS_FOLDER
    if not folder.is_dir():
        return []
    found = [(entry, _NAME.fullmatch(entry.name)) for entry in folder.iterdir()]
    own = [
        (entry, match)
        for entry, match in found
        if match and (match["stem"], match["suffix"]) == (target.stem, target.suffix)
    ]
    return [entry for entry, match in sorted(own, key=lambda one: _order(one[1]))]


def _order(name: re.Match[str]) -> tuple[str, int]:
    """Of one second the one without a number is the oldest."""
    return name["second"], int(name["number"] or 1)


def _folder_beside(path: Path) -> Path:
    folder = path.parent / VERSIONS_FOLDER
    if not folder.is_dir():
        folder.mkdir()
        if sys.platform == "win32":
            import ctypes

            ctypes.windll.kernel32.SetFileAttributesW(str(folder), _HIDDEN)
    return folder


def _next(folder: Path, path: Path, kept: list[Path]) -> Path:
    """A name by the time, behind those of the same second."""
    second = time.strftime(_SECOND)
    orders = [_order(match) for one in kept if (match := _NAME.fullmatch(one.name))]
    last = max((number for when, number in orders if when == second), default=0)
    number = f"-{last + 1}" if last else ""
    return folder / f"{path.stem} {second}{number}{path.suffix}"


def _link(path: Path, kept: Path) -> None:
    try:
        os.link(path, kept)
    except OSError:
        write_whole(kept, path.read_bytes())


def _says_the_same(kept: Path, path: Path) -> bool:
    if kept.samefile(path):
        return True
    return kept.stat().st_size == path.stat().st_size and kept.read_bytes() == path.read_bytes()
