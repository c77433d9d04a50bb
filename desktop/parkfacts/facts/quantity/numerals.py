"""Chinese and Arabic numerals as they are written in reports, read exactly."""

from __future__ import annotations

import re
from decimal import Decimal

_ORDER = "零一二三四五六七八九"
DIGITS = {char: index for index, char in enumerate(_ORDER)} | {"〇": 0, "两": 2}
TENS = {"十": 10, "百": 100, "千": 1000}
MYRIADS = {"万": 10**4, "亿": 10**8}
CHINESE_NUMERALS = frozenset(DIGITS) | frozenset(TENS) | frozenset(MYRIADS)

_STEPS = sorted((MYRIADS | TENS).items(), key=lambda item: -item[1])
_ZEROS = "零〇"
_LONGEST = 60
"""Characters of a numeral; what is longer is none, and would be read a level deeper for each."""
_MINUS = "-−－"
_FULL_WIDTH = str.maketrans("０１２３４５６７８９．％／＋（）", "0123456789.%/+()")
_PARTED = re.compile(r"(?<![\d.,])\d{1,3}(?:[ \u00a0\u2009\u202f\u3000'’，]\d{3})+(?!\d|[ ，]\d)")
"""Thousands parted by a blank, an apostrophe or a wide comma: 1 234 567, 1，234."""


def half_width(text: str) -> str:
    """Full-width digits, point, percent sign, slash, plus and brackets as their ASCII forms."""
    return text.translate(_FULL_WIDTH)


def joined_thousands(text: str) -> str:
    """Thousands parted otherwise than by a comma as if by one: 1 234 → 1,234; 12 34 stays."""
    return _PARTED.sub(lambda found: re.sub(r"\D", ",", found[0]), text)


def chinese_integer(text: str) -> int:
    """Value of a numeral such as 二十、一百零五、两万、二百五（250）、二〇二四.

    Raises ValueError for what is not one, and for a vague one (三四 is three or four).
    """
    if not 0 < len(text) <= _LONGEST or any(char not in CHINESE_NUMERALS for char in text):
        raise ValueError(f"not a Chinese numeral: {text!r}")
    if all(char in DIGITS for char in text):
        if len(text) == 2 and not set(text) & set(_ZEROS):
            raise ValueError(f"vague: {text!r} may mean either digit")
        return int("".join(str(DIGITS[char]) for char in text))
    return _positional(text)


def _positional(text: str) -> int:
    """Split at the greatest step: what stands before it is multiplied, what stands behind added."""
    for word, step in _STEPS:
        if word in text:
            before, _, behind = text.rpartition(word) if step > 1000 else text.partition(word)
            times = _positional(before) if before else 1
            if not times or (step <= 1000 and times > 9):
                break
            return times * step + _remainder(behind, step)
    else:
        if text in DIGITS:
            return DIGITS[text]
    raise ValueError(f"not a Chinese numeral: {text!r}")


def _remainder(text: str, step: int) -> int:
    """What follows a step: 五 behind 百 is fifty unless a 零 stands between."""
    if not text:
        return 0
    if text in DIGITS and text not in _ZEROS:
        return DIGITS[text] * step // 10
    rest = _positional(text.lstrip(_ZEROS))
    if rest >= step or (text[0] in _ZEROS and step == 10):
        raise ValueError(f"not a Chinese numeral: {text!r}")
    return rest


def split_number(text: str) -> tuple[Decimal | None, str]:
    """Number at the head of a text, and the rest: ``2788.44亿元`` → (2788.44, 亿元).

    A multiplier (万, 亿) stays with the rest, as part of the unit. A bare multiplier stands for
    one of it: ``万家`` → (1, 万家). Without a number the first part is None.
    """
    text = half_width(text)
    sign, body = (-1, text[1:]) if text[:1] and text[0] in _MINUS else (1, text)
    end = 0
    while end < len(body) and body[end] in "0123456789.,":
        end += 1
    if end:
        digits = body[:end].rstrip(".,")
        value = _decimal(digits)
        return (None, text) if value is None else (value * sign, body[len(digits) :])
    small = frozenset(DIGITS) | frozenset(TENS)
    while end < len(text) and text[end] in small:
        end += 1
    if end:
        try:
            return Decimal(chinese_integer(text[:end])), text[end:]
        except ValueError:
            return None, text
    if text[:1] in MYRIADS:
        return Decimal(1), text
    return None, text


def _decimal(digits: str) -> Decimal | None:
    """``1,234.5`` as a decimal; None when the commas or points are not where they belong."""
    whole, _, fraction = digits.partition(".")
    groups = whole.split(",")
    grouped = len(groups) > 1
    if grouped and (not 1 <= len(groups[0]) <= 3 or any(len(group) != 3 for group in groups[1:])):
        return None
    if not whole or "." in fraction or "," in fraction:
        return None
    return Decimal("".join(groups) + (f".{fraction}" if fraction else ""))


def counted(count: int, things: str) -> str:
    """How many of something, in characters as far as one reads them: 两个园区, 十二个园区.

    From a hundred on in digits.
    """
    tens, ones = divmod(count, 10)
    if count == 2:
        said = "两"
    elif 0 <= count < 100:
        before = ("十" if tens == 1 else f"{_ORDER[tens]}十") if tens else ""
        said = before + (_ORDER[ones] if ones or not tens else "")
    else:
        said = str(count)
    return f"{said}{things}"
