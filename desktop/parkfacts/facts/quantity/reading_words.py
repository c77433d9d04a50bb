"""What a literal was read as, in one line: 超 · 2000 亿元 → (2000, ∞) 亿元."""

from __future__ import annotations

from decimal import Decimal

from parkfacts.facts.phrase import Phrase
from parkfacts.facts.quantity.literal import Interval, Quantity, interval, plain
from parkfacts.facts.quantity.range_words import in_unit


def reading_words(quantity: Quantity) -> str:
    """Qualifier, value and unit as they were read, and what they say for certain."""
    value = f"{plain(quantity.value)} {quantity.unit}".strip()
    read = f"{quantity.qualifier} · {value}" if quantity.qualifier else value
    return Phrase("{read}，即 {range}", read=read, range=_range(interval(quantity), quantity.unit))


def _range(found: Interval, unit: str) -> str:
    """The interval as it is written, in the unit of the figure."""
    low, high = in_unit(found.low, unit), in_unit(found.high, unit)
    if low is None and high is None:
        return Phrase("上下不定")
    if found.exact and low is not None:
        return Phrase("恰好 {value}", value=f"{_short(low)} {unit}".strip())
    left = "(" if low is None or found.low_open else "["
    right = ")" if high is None or found.high_open else "]"
    ends = f"{left}{_end(low, '-∞')}, {_end(high, '∞')}{right}"
    return f"{ends} {unit}".strip()


def _end(value: Decimal | None, beyond: str) -> str:
    return beyond if value is None else _short(value)


def _short(value: Decimal) -> str:
    """Digits without zeros at the end."""
    told = plain(value)
    return told.rstrip("0").rstrip(".") if "." in told else told
