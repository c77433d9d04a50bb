"""Removes symbols from Python's own libraries, which some systems ship with them (17 MB)."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from parts import Entry

# Not the rest: it breaks numpy's OpenBLAS, and Qt's libraries come stripped.
PYTHON = re.compile(r"libpython3[^/]*$|python3[^/]*/lib-dynload/")


def stripped(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """The entries, those of Python's own pointing to stripped copies in ``folder``.

    Raises OSError and CalledProcessError where binutils cannot do it.
    """
    result = []
    for name, source, kind in entries:
        if kind != "SYMLINK" and PYTHON.match(name):
            copy = folder / name
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(Path(source).resolve(), copy)
            subprocess.run(["strip", "--strip-unneeded", str(copy)], check=True)
            source = str(copy)
        result.append((name, source, kind))
    return result
