"""Units as tables write them: 亿元, （万 美元）, 单位：亿元、%, 家/万人, km²."""

from __future__ import annotations

import re
from functools import lru_cache

from parkfacts.exchange.intake.mapping.plain_text import simplified
from parkfacts.exchange.intake.mapping.words import (
    ENGLISH_COINS,
    ENGLISH_NUMBERS,
    ENGLISH_UNITS,
    MORE_UNITS,
    UNIT_SPELLINGS,
)
from parkfacts.facts.quantity.units import is_known, split_multiplier

_SEPARATORS = re.compile(r"[、,，;；]|或|及|和")
_SAID = re.compile(
    r"(?:计量|金额|数据)?\s*单位\s*[:：]\s*(.+)$|^unit\s*[:：]\s*(.+)$", re.IGNORECASE
)

_COIN = "|".join(sorted(map(re.escape, ENGLISH_COINS), key=len, reverse=True))
_NUMBER = "|".join(sorted((*ENGLISH_NUMBERS, "10,000", "100,000,000"), key=len, reverse=True))
_COIN_FIRST = re.compile(rf"(?:in|unit:)?(?P<coin>{_COIN})(?:in)?(?P<number>{_NUMBER})")
_COIN_LAST = re.compile(rf"(?:in|unit:)?(?P<number>{_NUMBER})(?:of)?(?P<coin>{_COIN})")


@lru_cache(maxsize=4096)
def unit_of(text: str) -> str:
    """The unit that a text is, as the table of units spells it; "" where it is none."""
    plain = re.sub(r"[\s　]+", "", simplified(text)).strip("()（）[]【】:：")
    if not plain or len(plain) > 20:
        return ""
    small = plain.lower()
    if small in ENGLISH_UNITS:
        return ENGLISH_UNITS[small]
    if english := _english(small):
        return english
    if small in UNIT_SPELLINGS:
        return UNIT_SPELLINGS[small]
    if plain.startswith("人民币") and _known(plain[3:]):
        return plain[3:]
    plain = plain.removesuffix("人民币") or plain
    head, stroke, rate = plain.partition("/")
    multiplier, base = split_multiplier(head)
    spelled = multiplier + UNIT_SPELLINGS.get(base.lower(), base)
    if not _known(spelled) or (stroke and not rate):
        return ""
    return spelled + stroke + rate


def _english(small: str) -> str:
    """Money as English heads have it, without blanks: USD mn, RMB 100 million, 100 million US$."""
    for match in (_COIN_FIRST.fullmatch(small), _COIN_LAST.fullmatch(small)):
        if match:
            return ENGLISH_NUMBERS[match["number"].replace(",", "")] + ENGLISH_COINS[match["coin"]]
    return ""


def _known(unit: str) -> bool:
    base = split_multiplier(unit)[1]
    return bool(unit) and ((bool(base) and is_known(base)) or base in MORE_UNITS)


def units_of(text: str) -> tuple[str, ...]:
    """The units that a text lists: 亿元、% → 亿元, %; empty where one of them is none."""
    if whole := unit_of(text):
        return (whole,)
    found = tuple(unit_of(part) for part in _SEPARATORS.split(text.strip("()（）[]【】")))
    return found if found and all(found) else ()


def said_units(text: str) -> tuple[str, ...]:
    """The units that a corner says: 单位：亿元、% → 亿元, %."""
    match = _SAID.search(simplified(text).strip().rstrip(")）"))
    return units_of((match[1] or match[2]).strip()) if match else ()
