"""What is known to fail under Wine and not on Windows: known.toml, each with its reason."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import NamedTuple, Self

FILE = Path(__file__).with_name("known.toml")


class Entry(NamedTuple):
    """A failure: the part, and patterns of what was tried and what was found."""

    part: str
    what: str
    why: str
    found: str = ""
    crashes: bool = False
    """Whether the interpreter ends with it: ``what`` is then a test, which is left out."""


class Known(NamedTuple):
    """All entries."""

    entries: tuple[Entry, ...]

    @classmethod
    def read(cls, file: Path = FILE) -> Self:
        """Of a file. Raises TypeError where an entry lacks its reason."""
        content = tomllib.loads(file.read_text(encoding="utf-8"))
        return cls(tuple(Entry(**entry) for entry in content.get("known", ())))

    @property
    def crashing(self) -> list[str]:
        """Tests that are not started."""
        return [entry.what for entry in self.entries if entry.crashes]

    @property
    def warnings(self) -> list[str]:
        """Patterns of what Qt says under Wine alone, in whatever it is started for."""
        return sorted({entry.found for entry in self.entries if entry.what == ".*: warning"})

    def reason(self, part: str, what: str, found: str) -> str:
        """Why it fails under Wine alone; empty where that is not known."""
        for entry in self.entries:
            if (
                entry.part == part
                and re.fullmatch(entry.what, what)
                and re.search(entry.found, found)
            ):
                return entry.why
        return ""
