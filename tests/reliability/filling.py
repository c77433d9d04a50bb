"""Saves everything in a folder whose disk is full or read-only, and tells what came of it.

`filling.py FOLDER full|read-only|small` prints a JSON object: by kind the words of the refusal,
whether the old file stands, and what else is in the folder, which holds a first version of each.
"""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from pathlib import Path

from writers import WRITERS

from parkfacts.exchange.files.exports import ExportError
from parkfacts.exchange.files.versions import VERSIONS_FOLDER
from parkfacts.facts.problems import why_refused

KINDS = [name for name in WRITERS if name != "4 MB"]


def fill(folder: Path) -> None:
    """Leave no byte free."""
    with (folder / "filler").open("wb", buffering=0) as file, suppress(OSError):
        for size in (65536, 512, 1):
            with suppress(OSError):
                while file.write(b"x" * size):
                    pass


def limit(size: int) -> None:
    """No file may be longer than so many bytes: what a full disk is where none can be made."""
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


def refusal(kind: str, folder: Path, number: int) -> str:
    """Save, and give the words of the refusal; empty if it went."""
    try:
        WRITERS[kind].write(folder / WRITERS[kind].name, number)
    except ExportError as error:
        return str(error)
    except OSError as error:
        return why_refused(error)
    return ""


def main(folder: Path, how: str) -> dict[str, object]:
    """What came of saving each kind."""
    files = {kind: folder / WRITERS[kind].name for kind in KINDS}
    before = {kind: path.read_bytes() for kind, path in files.items()}
    if how == "full":
        fill(folder)
    elif how == "small":
        limit(64)
    found: dict[str, object] = {
        kind: {
            "words": refusal(kind, folder, 1),
            "stands": files[kind].read_bytes() == before[kind],
        }
        for kind in KINDS
    }
    if how == "small":
        limit(-1)
    expected = {path.name for path in files.values()} | {
        "filler",
        ".parkfacts.lock",
        VERSIONS_FOLDER,
    }
    found["beside"] = sorted({path.name for path in folder.iterdir()} - expected)
    if how == "full":
        (folder / "filler").unlink()
        found["after"] = [kind for kind in KINDS if refusal(kind, folder, 1)]
    return found


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), sys.argv[2]), ensure_ascii=False))
