"""Rows that are reckoned from others: totals by their words, sums by the numbers before them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from parkfacts.exchange.intake.mapping.labels import read_label
from parkfacts.exchange.intake.mapping.names import Names
from parkfacts.exchange.intake.mapping.stubs import Stub
from parkfacts.exchange.intake.mapping.words import TOTAL_ENDS, TOTALS

if TYPE_CHECKING:
    import numpy as np

_NUMERALS = frozenset("一二三四五六七八九十(（ⅠⅡⅢⅣⅤ")


def is_total(name: str) -> bool:
    """Whether a row or a column of that name is reckoned from the others."""
    plain = re.sub(r"[\s　:：]+|[(（][^()（）]*[)）]$", "", name).lower()
    return plain in TOTALS or plain.endswith(TOTAL_ENDS)


def subtotals(texts: np.ndarray, rows: Sequence[int], stub: Stub, names: Names) -> frozenset[int]:
    """Rows of figures numbered 一、 among parks that are not, and that name no known park."""
    at = stub.parks[-1] if stub.parks else 0
    stubs = [(row, text) for row in rows if stub.parks and (text := str(texts[row, at] or ""))]
    if not any(text.lstrip()[:1] in _NUMERALS for _, text in stubs):
        return frozenset()
    told = [(row, read_label(text)) for row, text in stubs]
    told = [
        (row, label) for row, label in told
        if not label.part and not is_total(label.name or label.text)
    ]  # fmt: skip
    numbered = {row: label.name for row, label in told if 1 <= label.level <= 2}
    if not any(
        row in numbered and below not in numbered for (row, _), (below, _) in pairwise(told)
    ):
        return frozenset()
    figures = list(stub.figures)
    return frozenset(
        row for row, name in numbered.items()
        if names.park(name) is None and any(str(text or "").strip() for text in texts[row, figures])
    )  # fmt: skip
