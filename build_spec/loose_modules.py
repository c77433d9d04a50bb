"""Modules that lie in the frozen folder as files, as they do in an installed Python.

PyInstaller keeps modules compressed in its archive and looks them up by Python code of its own:
the 200 that a start imports take 20 ms more than by Python's way, from files. So those of the
packages that a start needs are files. On Linux only: on Windows scanners open each file first, and
the bundles of macOS want what is signed and what is not in folders of their own.
"""

from __future__ import annotations

import os
import py_compile
from collections.abc import Iterable
from pathlib import Path

Entry = tuple[str, str, str]
"""Of PyInstaller's tables: name, file it is from, kind."""

PACKAGES = frozenset(
    {"PySide6", "msgspec", "numpy", "parkfacts", "platformdirs", "pyqtgraph", "shiboken6"}
)


def split(
    pure: Iterable[Entry], packages: Iterable[str] = PACKAGES
) -> tuple[list[Entry], list[Entry]]:
    """The modules of these packages, and the others."""
    wanted, loose, kept = frozenset(packages), [], []
    for entry in pure:
        (loose if entry[0].partition(".")[0] in wanted else kept).append(entry)
    return loose, kept


def compiled(modules: Iterable[Entry], folder: Path) -> list[Entry]:
    """Each module as a file of the frozen folder, compiled below ``folder`` without its asserts.

    The same source gives the same bytes on every machine: its time and its place are not in them.
    Raises py_compile.PyCompileError.
    """
    made = []
    for name, source, _ in modules:
        stem = name.replace(".", "/")
        if Path(source).name == "__init__.py":
            stem += "/__init__"
        target = folder / f"{stem}.pyc"
        target.parent.mkdir(parents=True, exist_ok=True)
        py_compile.compile(
            source,
            cfile=str(target),
            dfile=f"{stem}.py",
            doraise=True,
            optimize=1,
            invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
        )
        made.append((f"{stem}.pyc".replace("/", os.sep), str(target), "DATA"))
    return made
