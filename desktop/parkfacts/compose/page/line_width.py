"""How wide lines of text stand on a page, in half-width places."""

from __future__ import annotations

import re

from parkfacts.compose.page.sheet import Cell, display_width
from parkfacts.facts.marks import as_text

_WIDE_ON_PAGE = re.compile("[—…“”‘’]")
"""A line of a screen gives them half of what a Chinese font gives them on a page."""
_SEAM = re.compile("(?<=[\u4e00-\u9fff])(?=[0-9A-Za-z])|(?<=[0-9A-Za-z])(?=[\u4e00-\u9fff])")
"""Where word processors put a quarter of a character between Chinese and Latin."""


def page_width(text: str) -> float:
    """Half-width places on a page."""
    return display_width(text) + len(_WIDE_ON_PAGE.findall(text)) + len(_SEAM.findall(text)) / 2


def lines_of(cell: Cell) -> list[str]:
    """The lines of a cell as they stand without wrapping."""
    lines = [cell.text, *cell.more]
    lines[-1] += cell.marks
    return list(map(as_text, lines))
