"""What a Linux library is linked with: the libraries it names and the symbols it wants of glibc."""

from __future__ import annotations

import re
import subprocess
from functools import cache
from pathlib import Path

_NEEDED = re.compile(r"^\s*NEEDED\s+(\S+)", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+(?:\.\d+)+)")


@cache
def _headers(path: str) -> str:
    command = ["objdump", "-p", path]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    return done.stdout


def needed(path: str) -> list[str]:
    """The names of the libraries that the file names; empty if it is no library or program."""
    return _NEEDED.findall(_headers(path))


def glibc_wanted(path: str) -> tuple[int, ...]:
    """The newest version of glibc that the file wants symbols of; () if of none."""
    versions = [tuple(map(int, text.split("."))) for text in _GLIBC.findall(_headers(path))]
    return max(versions, default=())


def newest_glibc(folder: Path) -> tuple[tuple[int, ...], list[str]]:
    """The newest version of glibc wanted in a folder, and the files that want it."""
    wanted: dict[tuple[int, ...], list[str]] = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and path.read_bytes()[:4] == b"\x7fELF":
            wanted.setdefault(glibc_wanted(str(path)), []).append(str(path.relative_to(folder)))
    newest = max(wanted, default=())
    return newest, wanted.get(newest, [])
