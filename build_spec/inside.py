"""What the frozen folder is made of: packages of Python, of the system, Python itself, Qt."""

from __future__ import annotations

import importlib.metadata
import json
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from email.message import Message
from pathlib import Path
from typing import NamedTuple

import product

# What PyPI's metadata name in words, in the words of SPDX.
SPDX = {
    "MIT": "MIT",
    "BSD-3-Clause": "BSD-3-Clause",
    "GPLv2-or-later with a special exception": "GPL-2.0-or-later WITH Bootloader-exception",
    "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only": "LGPL-3.0-only",
}
CLASSIFIED = {"License :: OSI Approved :: BSD License": "BSD-3-Clause",
              "License :: OSI Approved :: MIT License": "MIT"}  # fmt: skip
QT_PACKAGES = ("pyside6-essentials", "shiboken6")


class Component(NamedTuple):
    """Something inside that somebody else made."""

    name: str
    version: str
    licence: str
    """An SPDX expression; empty where only the texts tell."""
    url: str
    """A package URL (purl)."""
    texts: tuple[Path, ...]
    """Its licences and notices."""


def components(table: Path, freezer: str = "pyinstaller") -> list[Component]:
    """The components of the files that parkfacts.spec noted in a JSON table.

    The freezer's own start is part of the program too.
    Raises LookupError if a file is of no component, so that nothing goes out without its licence.
    """
    sources = {Path(name) for name in json.loads(table.read_text(encoding="utf-8"))}
    found = [_python(), _distribution(freezer)]
    rest = set(sources)
    own = {product.COMMAND, "pip", "pyinstaller", "pyinstaller-hooks-contrib"}
    for distribution in importlib.metadata.distributions():
        files = {Path(str(distribution.locate_file(f))) for f in distribution.files or ()}
        if used := files & rest:
            rest -= used
            if _folded(distribution.name) not in own:
                found.append(_distribution(distribution.name))
    rest -= {path for path in rest if _is_ours_or_pythons(path)}
    found += _system_packages(sorted(rest))
    return sorted(set(found), key=lambda component: component.name.lower())


def _folded(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _is_ours_or_pythons(path: Path) -> bool:
    places = [product.ROOT, Path(sys.prefix), Path(sysconfig.get_path("stdlib")),
              Path(sys.base_prefix, "DLLs")]  # fmt: skip
    is_below = any(path.is_relative_to(place) for place in places)
    return (
        is_below
        or re.match(r"(lib)?python3|vcruntime|msvcp|ucrtbase|api-ms-", path.name) is not None
    )


def _python() -> Component:
    version = sys.version.split()[0]
    places = [
        Path(sysconfig.get_path("stdlib"), "LICENSE.txt"),
        Path(sys.base_prefix, "LICENSE.txt"),
        Path("/usr/share/doc", f"python3.{sys.version_info[1]}", "copyright"),
        Path("/usr/share/doc", f"libpython3.{sys.version_info[1]}-stdlib", "copyright"),
    ]
    texts = tuple(place for place in places if place.is_file())[:1]
    return Component("Python", version, "PSF-2.0", f"pkg:generic/python@{version}", texts)


def _distribution(name: str) -> Component:
    found = importlib.metadata.distribution(name)
    meta: Message = found.metadata  # type: ignore[assignment]  # what it is on every Python
    licence = meta.get("License-Expression") or _in_spdx(meta.get("License") or "")
    for classifier in meta.get_all("Classifier") or ():
        licence = licence or CLASSIFIED.get(classifier, "")
    texts = tuple(
        Path(str(found.locate_file(file)))
        for file in found.files or ()
        if re.search(r"dist-info/.*(licen[cs]e|copying|notice|authors)", str(file), re.IGNORECASE)
    )
    folded = _folded(name)
    return Component(
        meta["Name"], found.version, licence, f"pkg:pypi/{folded}@{found.version}", texts
    )


def _in_spdx(words: str) -> str:
    """What older metadata says of a licence, in SPDX's words; empty for texts and for riddles."""
    return next((spdx for start, spdx in SPDX.items() if words.strip().startswith(start)), "")


def _system_packages(files: Iterable[Path]) -> Iterator[Component]:
    """The Debian packages that libraries were taken from."""
    packages: dict[str, str] = {}
    unknown = []
    for path in files:
        owner = _owner(path) or _owner(path.resolve())
        if owner:
            packages[owner] = path.name
        else:
            unknown.append(str(path))
    if unknown and sys.platform == "linux" and shutil.which("dpkg-query"):
        raise LookupError("whose are these? " + ", ".join(unknown))
    for package in sorted(packages):
        name = package.partition(":")[0]
        version = _asked("dpkg-query", "-W", "-f", "${Version}", package)
        copyright_file = Path("/usr/share/doc", name, "copyright")
        texts = (copyright_file,) if copyright_file.is_file() else ()
        yield Component(name, version, "", f"pkg:deb/debian/{name}@{version}", texts)


def _owner(path: Path) -> str:
    """The Debian package of a file, by any of the names that a merged /usr gives it."""
    plain = str(path)
    for name in (plain, plain.removeprefix("/usr"), "/usr" + plain):
        if answer := _asked("dpkg-query", "-S", name):
            return answer.partition(": ")[0].split(",")[0]
    return ""


def _asked(*command: str) -> str:
    if shutil.which(command[0]) is None:
        return ""
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
