"""Tables as text with the long form that is to come of them, read from the files of ``cases/``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

from tests.exchange.intake.mapping.tables import grid, told

from parkfacts.exchange.intake.grid.model import Grid

FOLDER = Path(__file__).with_name("cases")


class Case(NamedTuple):
    """One table, and what is to come of it."""

    name: str
    grid: Grid
    table: str
    expected: list[str]


def cases() -> list[Case]:
    """All of them. A case begins with ``=== its name``; ``---`` parts table and long form."""
    return [
        _case(path.stem, text) for path in sorted(FOLDER.glob("*.txt")) for text in _texts(path)
    ]


def _texts(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").split("=== ")[1:]


def _case(stem: str, text: str) -> Case:
    table, _, expected = text.partition("\n---\n")
    name, *lines = table.rstrip("\n").split("\n")
    said = {"sheet": "Sheet1", "merged": "", "hidden": ""}
    while (head := lines[0].partition(": "))[0] in said:
        said[head[0]] = head[2]
        lines.pop(0)
    made = grid("\n".join(lines), said["sheet"], said["merged"], said["hidden"])
    return Case(f"{stem}: {name}", made, table.rstrip("\n"), expected.strip("\n").split("\n"))


def write() -> None:
    """Write what comes of each table now; read every line of the difference."""
    for path in sorted(FOLDER.glob("*.txt")):
        found = [_case(path.stem, text) for text in _texts(path)]
        path.write_text(
            "\n".join(
                f"=== {one.table}\n---\n" + "\n".join(told(one.grid)) + "\n" for one in found
            ),
            encoding="utf-8",
        )


if __name__ == "__main__":
    sys.exit(write())
