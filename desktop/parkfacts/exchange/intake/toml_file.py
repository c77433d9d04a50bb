"""TOML files as plain values, with the line in which each of them stands."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from parkfacts.exchange.intake.csv_table import read_text
from parkfacts.facts.problems import Problem

_Path = tuple[str | int, ...]
_HEADER = re.compile(r"\s*(\[\[?)\s*([\w.\-\"]+)\s*\]\]?\s*(#.*)?")
_DEEPEST = 20
"""Names in a header whose places are told apart; nobody nests tables so deep."""
_KEY = re.compile(r"\s*([\w\-]+|\"[^\"]*\")\s*=")


class TomlFile(NamedTuple):
    """A TOML file read: its values, and the lines of its keys."""

    name: str
    values: dict[str, Any]
    lines: dict[_Path, int]

    def place(self, path: Sequence[str | int]) -> str:
        """``parks.toml:41 parent`` for ("park", 3, "parent"); the nearest line that is known."""
        known = tuple(path)
        while known and known not in self.lines:
            known = known[:-1]
        keys = [part for part in path if isinstance(part, str)]
        line = f":{self.lines[known]}" if known else ""
        field = f" {keys[-1]}" if keys and isinstance(path[-1], str) else ""
        return f"{self.name}{line}{field}"


def read_toml(path: Path, name: str) -> tuple[TomlFile, list[Problem]]:
    """The file of that path; ``name`` is its name in places."""
    text, problems = read_text(path, name)
    try:
        values = tomllib.loads(text.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+), column (\d+)", str(error))
        place = f"{name}:{found[1]}" if found else f"{name}:{text.count(chr(10)) + 1}"
        problems.append(Problem("syntax", place, "TOML 不完整或有误", "完整的 TOML"))
        values = {}
    except (RecursionError, ValueError):
        problems.append(Problem("syntax", name, "嵌套过深或数字过长", "按格式书写的 TOML"))
        values = {}
    return TomlFile(name, values, _lines(text)), problems


def _lines(text: str) -> dict[_Path, int]:
    """The line of each table header and key, found by their looks."""
    lines: dict[_Path, int] = {}
    counts: dict[_Path, int] = {}
    at: _Path = ()
    # TOML v1.0, "Newline": LF and CRLF. splitlines() would also part at U+2028 and others.
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        if header := _HEADER.fullmatch(line):
            names = header[2].replace('"', "").split(".", _DEEPEST)
            at = _table(names, header[1] == "[[", counts)
            for end in range(1, len(at) + 1):
                lines.setdefault(at[:end], number)
        elif key := _KEY.match(line):
            lines.setdefault((*at, key[1].strip('"')), number)
    return lines


def _table(names: list[str], array: bool, counts: dict[_Path, int]) -> _Path:
    """The path of a table header: below the last item of each array that it names."""
    path: _Path = ()
    for position, name in enumerate(names):
        path = (*path, name)
        if array and position == len(names) - 1:
            counts[path] = counts.get(path, 0) + 1
        if path in counts:
            path = (*path, counts[path] - 1)
    return path
