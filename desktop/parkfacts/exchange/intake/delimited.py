"""Text with separators as records: the one reader of CSV, of seeds and of people's tables."""

from __future__ import annotations

import csv
import io
from typing import NamedTuple


class Records(NamedTuple):
    """What a text holds, and where it stops being a table."""

    cells: list[list[str]]
    """One list a record. A blank line is an empty list."""
    lines: list[int]
    """The line, from 1, that each record begins in; a quoted cell may go over several."""
    broken: int = 0
    """The line of the record that cannot be read, after which there is nothing; else 0."""
    unclosed: bool = False
    """Whether it is a quote that is never closed that breaks it."""


def records(text: str, separator: str = ",", quote: str = '"', *, strict: bool = True) -> Records:
    """Each record of a text, and its line. ``strict`` stops at a quote that stands amid a cell.

    An empty ``quote``: no sign quotes. Without ``strict`` a quote that is never closed reaches to
    the end.
    """
    reader = csv.reader(
        io.StringIO(text, newline=""),
        delimiter=separator,
        quotechar=quote or None,
        quoting=csv.QUOTE_MINIMAL if quote else csv.QUOTE_NONE,
        strict=strict,
    )
    cells: list[list[str]] = []
    lines: list[int] = []
    before = 0
    try:
        for record in reader:
            lines.append(before + 1)
            cells.append(record)
            before = reader.line_num
    except csv.Error as error:
        # The module has no other way to tell its errors apart.
        return Records(cells, lines, before + 1, unclosed="end of data" in str(error))
    return Records(cells, lines)
