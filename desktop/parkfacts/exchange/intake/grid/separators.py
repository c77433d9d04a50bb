"""What parts the cells of a line, found by looking at the first lines."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from parkfacts.exchange.intake.delimited import records

SEPARATORS = ("\t", ",", ";", "|", "，", "、", " ")
"""Those that are looked for, the likelier ones first; " " is any run of blanks."""
BLANKS = " "
_LINES = 60
_MOSTLY = 0.75
_RUN = re.compile(r"[ \u3000\t]{2,}|\t")
_ANY_RUN = re.compile(r"[ \u3000\t]+")


class Separation(NamedTuple):
    """A separator, "" where a line is one cell, and whether it is beyond doubt."""

    separator: str
    sure: bool


def separation(text: str) -> Separation:
    """The separator by which most lines have as many cells as each other, and most cells."""
    sample = _head(text)
    if not any(line.strip() for line in sample.splitlines()):
        return Separation("", sure=True)
    found = list[tuple[float, int, str]]()
    for separator in SEPARATORS[:-1]:
        if separator in sample:
            share, cells = _likeness(
                [
                    len(row)
                    for row in records(sample, separator, strict=False).cells
                    if any(map(str.strip, row))
                ]
            )
            found.append((share, cells, separator))
    good = [one for one in found if one[0] >= _MOSTLY]
    if good:
        # One that parts lines into more cells is not better than a tab that parts all of them.
        best = max(good, key=lambda one: (one[2] == "\t", round(one[0], 1), one[1]))
        rivals = [
            one for one in good if one is not best and one[0] >= best[0] and one[1] >= best[1]
        ]
        return Separation(best[2], sure=not rivals)
    lines = [line.strip() for line in sample.splitlines() if line.strip()]
    share, _ = _likeness([len(split_blanks(line)) for line in lines])
    if share >= _MOSTLY and len(lines) > 1:
        return Separation(BLANKS, sure=False)
    if found and (best := max(found))[0] > 0.3:
        return Separation(best[2], sure=False)
    return Separation("", sure=not found)


def split_blanks(line: str) -> list[str]:
    """The cells of a line that blanks part: runs of them where there are any, else each one."""
    line = line.strip("\r\n")
    runs = _RUN.split(line.strip(" \u3000"))
    return runs if len(runs) > 1 else _ANY_RUN.split(line.strip(" \u3000"))


def _head(text: str) -> str:
    end = -1
    for _ in range(_LINES):
        end = text.find("\n", end + 1)
        if end < 0:
            return text[:200_000].replace("\r", "\n") if "\n" not in text else text[:200_000]
    return text[: min(end, 200_000)]


def _likeness(counts: list[int]) -> tuple[float, int]:
    """The share of lines that have as many cells as most that have several, and how many."""
    several = Counter(count for count in counts if count > 1)
    if not several:
        return 0.0, 1
    cells, lines = max(several.items(), key=lambda item: (item[1], item[0]))
    near = sum(number for count, number in several.items() if count >= cells - 1)
    return (near if lines * 2 > near else lines) / len(counts), cells
