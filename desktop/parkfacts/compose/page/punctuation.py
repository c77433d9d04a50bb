"""Full-width punctuation of our own words as half-width; figures and citations are left alone.

GB/T 15835 asks that digits, decimal point and percent sign are half-width in either case, and
that a range has ～ or —: so those are never touched.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_HALF = {"，": ", ", "：": ": ", "；": "; ", "。": ". ", "（": " (", "）": ") "}
_PATTERN = re.compile("[，：；。（）]")
_TOO_WIDE = re.compile(r" +(?=[ ,:;.)\[])")


def half_width_marks(text: str, kept: Iterable[str] = ()) -> str:
    """The text with half-width marks: 2024年，外贸（推断）。 → 2024年, 外贸 (推断).

    ``kept``: what stays as it is, such as the literals of figures.
    """
    if not _PATTERN.search(text):
        return text
    whole = sorted({re.escape(one) for one in kept if _PATTERN.search(one)}, key=len, reverse=True)
    pattern = re.compile("|".join([*whole, _PATTERN.pattern]))
    found = pattern.sub(lambda mark: _HALF.get(mark[0], mark[0]), text)
    return _TOO_WIDE.sub("", found).strip()
