"""What each cell looks like by itself: a figure, a sign for a missing one, a time, a text."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from parkfacts.exchange.intake.grid.model import CellKind, Grid
from parkfacts.exchange.intake.mapping.labels import is_number_of_row, without_marks
from parkfacts.exchange.intake.mapping.periods import is_period
from parkfacts.exchange.intake.mapping.plain_text import simplified
from parkfacts.exchange.intake.mapping.units import unit_of
from parkfacts.exchange.intake.mapping.words import MISSING
from parkfacts.facts.quantity.literal import QUALIFIERS, LiteralError, read_literal
from parkfacts.facts.quantity.numerals import CHINESE_NUMERALS
from parkfacts.facts.quantity.units import MULTIPLIERS

if TYPE_CHECKING:  # imported where a table is looked at
    import numpy as np


class Look(IntEnum):
    """What a cell looks like."""

    EMPTY = 0
    FIGURE = 1
    MISSING = 2
    TEXT = 3
    PERIOD = 4
    YEAR = 5
    """A whole number that may be a year: 2024. What stands around it decides."""
    BAD = 6
    """An error of the sheet or a formula without its value: where figures stand, one of them."""


_NUMBER = re.compile(
    r"[(（]?[+\-−－±↑↓▲▼△]?[¥￥$]?\d[\d,， ]*(?:\.\d+)?(?:[eE][+-]?\d+)?[%‰]?[)）]?"
)
_YEAR = re.compile(r"(?:19[4-9]\d|20[0-6]\d)")
_WORDS = "|".join(
    sorted(
        map(
            re.escape,
            QUALIFIERS
            | {"增长", "下降", "上升", "减少", "增加", "第", "超出", "提高", "回落", "达"},
        ),
        key=len,
        reverse=True,
    )
)
_FIGURE = re.compile(
    rf"[(（]?(?:{_WORDS})?[+\-−－±↑↓▲▼△]?[¥￥$]?\d[\d,，]*(?:\.\d+)?(?:\s*[-—–~～至/:：]\s*\d[\d,，]*(?:\.\d+)?)?"
    rf"(?P<rest>\D{{0,10}}?)(?:以上|以下|左右|多|余)?[)）]?"
)
_SLIP = re.compile(r"[+-]?(?=\D*\d)[\dOolI.,，。 ]{2,}%?")
"""32O, 1,2345, 12..5: meant for a figure, and wrong."""
_MOST = 24
"""Characters of a figure with its words and its unit."""


def looks(grid: Grid) -> np.ndarray:
    """A Look for each cell: n x m of uint8."""
    import numpy as np
    import pandas as pd

    codes, unique = pd.factorize(grid.texts.to_numpy(dtype=object).ravel())
    seen = np.fromiter((look(text) for text in unique), dtype=np.uint8, count=len(unique))
    found = (seen[codes] if len(unique) else np.zeros(0, np.uint8)).reshape(grid.texts.shape)
    kinds = grid.kinds
    found[(kinds == CellKind.NUMBER) & (found == Look.TEXT)] = Look.FIGURE
    found[(kinds == CellKind.DATE) & (found != Look.EMPTY)] = Look.PERIOD
    found[(kinds == CellKind.ERROR) | (kinds == CellKind.UNCALCULATED)] = Look.BAD
    return found


def look(text: str) -> Look:
    """What a text looks like wherever it stands."""
    if _NUMBER.fullmatch(text):
        return Look.YEAR if _YEAR.fullmatch(text) else Look.FIGURE
    plain = simplified(text).strip(" \t\r\n　\u00a0")
    if not plain:
        return Look.EMPTY
    if plain in MISSING or text.strip() in MISSING:
        return Look.MISSING
    if len(plain) > _MOST:
        return Look.TEXT
    return _longer_look(plain)


@lru_cache(maxsize=65536)
def _longer_look(plain: str) -> Look:
    if _YEAR.fullmatch(plain):
        return Look.YEAR
    if _NUMBER.fullmatch(plain):
        return Look.FIGURE
    if is_period(plain):
        return Look.PERIOD
    if unit_of(plain):
        return Look.TEXT
    if _SLIP.fullmatch(plain) and not is_number_of_row(plain):
        return Look.FIGURE
    bare = without_marks(plain)[0]
    if is_period(bare):
        return Look.PERIOD
    if is_figure(bare):
        return Look.FIGURE
    return Look.MISSING if bare != plain and bare in MISSING else Look.TEXT


def is_figure(text: str) -> bool:
    """Whether a text is a figure, with its qualifier and its unit: 约200余家, 10-12, 近四成."""
    match = _FIGURE.fullmatch(text)
    if match:
        rest = match["rest"].strip("余多 ")
        counted = rest in MULTIPLIERS or bool(unit_of(rest)) or rest in ("位", "名", "强")
        return not rest or rest in "年月日" or counted
    if text[:1] in CHINESE_NUMERALS or text.startswith(tuple(QUALIFIERS)):
        try:
            return bool(unit_of(read_literal(text).unit)) and len(text) > 1
        except LiteralError:
            return False
    return False
