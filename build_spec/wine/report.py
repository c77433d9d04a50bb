"""What a run found as the table of docs/windows.md."""

from __future__ import annotations

import os
import platform
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

BEGIN, END = "<!-- windows-check: begin -->", "<!-- windows-check: end -->"
LONGEST = 160


class Result(NamedTuple):
    """One thing that was tried."""

    part: str
    what: str
    outcome: str
    """ok, FAILED or known (to fail under Wine alone)."""
    found: str
    why: str = ""
    """Of what is known."""


def table_of(results: Iterable[Result]) -> str:
    """A table in Markdown, and what it was made on. Tests that passed are counted only."""
    results = list(results)
    counts = Counter(one.outcome for one in results)
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Linux"
    told = ", ".join(f"{count} {outcome}" for outcome, count in sorted(counts.items()))
    lines = [
        f"{told}; machine: {machine}.",
        "",
        "| part | tried | outcome | found |",
        "|---|---|---|---|",
    ]
    for one in results:
        cells = (one.part, one.what, one.outcome, one.why or one.found)
        lines.append("| " + " | ".join(map(_cell, cells)) + " |")
    return "\n".join(lines)


def write_table(page: Path, table: str) -> None:
    """Put it in its place on a page. Raises ValueError where the page has none."""
    text = page.read_text(encoding="utf-8")
    head, begin, rest = text.partition(BEGIN)
    _, end, tail = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"{page} has no place for the table")
    page.write_text(f"{head}{BEGIN}\n{table}\n{END}{tail}", encoding="utf-8")


def _cell(text: str) -> str:
    """Of one line, without what is other on each run and machine."""
    text = re.sub(r"C:\\[^（，；]*\\", "…\\\\", " ".join(text.split()))
    text = re.sub(r"(.)\1{9,}", r"\1…", text)
    short = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
    return short.replace("|", "\\|")
