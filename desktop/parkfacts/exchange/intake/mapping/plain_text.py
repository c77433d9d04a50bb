"""Texts of tables in one form: half-width signs and simplified characters, place by place."""

from __future__ import annotations

from functools import lru_cache

from parkfacts.facts.quantity.numerals import half_width
from parkfacts.facts.traditional import SIMPLIFIED, TRADITIONAL

_KEPT = str.maketrans(TRADITIONAL, SIMPLIFIED) | {0xA0: " "}


@lru_cache(maxsize=16384)
def simplified(text: str) -> str:
    """The text with half-width digits and in simplified characters; as many of them as before."""
    return half_width(text).translate(_KEPT)
