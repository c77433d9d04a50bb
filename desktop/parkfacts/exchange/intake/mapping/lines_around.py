"""What stands around a table though it is none of its rows: units, times, who made it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parkfacts.exchange.intake.mapping.head_words import HEADS, ORDINAL_HEADS
from parkfacts.exchange.intake.mapping.labels import read_label
from parkfacts.exchange.intake.mapping.periods import is_period
from parkfacts.exchange.intake.mapping.plain_text import simplified
from parkfacts.exchange.intake.mapping.units import said_units
from parkfacts.exchange.intake.mapping.words import CONTEXT_STARTS


def tells_context(texts: Sequence[str]) -> bool:
    """Whether the texts of a row between title and heads tell unit, time or who made the table."""
    said = sum(_is_said(text) for text in texts)
    return said > 0 and said >= len(texts) - 1


def is_corner(text: str) -> bool:
    """Whether a cell beside or below a title tells nothing but unit, time or who made the table."""
    head = simplified(text).lstrip("(（ ").lower()
    return head.startswith(CONTEXT_STARTS) or is_period(text)


def _is_said(text: str) -> bool:
    if said_units(text):
        return True
    text = simplified(text)
    head = text.replace("：", ":").partition(":")[0].replace(" ", "")
    return ":" in text.replace("：", ":") and head.lower().endswith(CONTEXT_STARTS)


def is_head_word(text: str) -> bool:
    """Whether a text beside years is one that stands in heads: 指标, 地区\\年份; or a unit."""
    label = read_label(text)
    words = filter(None, re.split(r"[\\\s　/、|]+", simplified(text).lower()))
    parts = [read_label(word).text for word in words] + [label.text.lower()]
    known = [any(part in one for one in (ORDINAL_HEADS, *HEADS.values())) for part in parts]
    return all(known[:-1]) or known[-1] or not label.name
