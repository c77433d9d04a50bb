"""Numbers in Chinese numerals, as [DBNum1] to [DBNum3] show them."""

from __future__ import annotations

_DIGITS = {1: "〇一二三四五六七八九", 2: "零壹贰叁肆伍陆柒捌玖", 3: "０１２３４５６７８９"}
_UNITS = {1: ("", "十", "百", "千"), 2: ("", "拾", "佰", "仟"), 3: ("", "十", "百", "千")}
_GROUPS = {1: ("", "万", "亿", "万亿"), 2: ("", "万", "亿", "万亿"), 3: ("", "万", "亿", "万亿")}


def one_by_one(text: str, kind: int) -> str:
    """Each digit by itself: 2024 → 二〇二四."""
    digits = _DIGITS[kind]
    return "".join(digits[int(sign)] if sign in "0123456789" else sign for sign in text)


def read_out(text: str, kind: int, *, short_ten: bool = False) -> str:
    """As a number is read: 1234 → 一千二百三十四. ``short_ten``: 12 is 十二, as in a date."""
    whole, point, rest = text.partition(".")
    sign = "-" if whole.startswith("-") else ""
    whole = whole.lstrip("-")
    if not whole.isascii() or not whole.isdigit() or len(whole) > 16:
        return one_by_one(text, kind)
    said = _groups(whole, kind)
    if short_ten and said.startswith(_DIGITS[kind][1] + _UNITS[kind][1]):
        said = said[1:]
    return sign + said + point + one_by_one(rest, kind)


def _groups(whole: str, kind: int) -> str:
    zero = _DIGITS[kind][0]
    padded = whole.zfill(-(-len(whole) // 4) * 4)
    parts = [padded[at : at + 4] for at in range(0, len(padded), 4)]
    said = ""
    for at, part in enumerate(parts):
        if part == "0000":
            continue
        if said and (part[0] == "0" or parts[at - 1] == "0000"):
            said += zero
        said += _four(part, kind) + _GROUPS[kind][len(parts) - at - 1]
    return said or zero


def _four(part: str, kind: int) -> str:
    digits, units = _DIGITS[kind], _UNITS[kind]
    said, gap = "", False
    for at, digit in enumerate(part):
        if digit == "0":
            gap = bool(said)
            continue
        said += (digits[0] if gap else "") + digits[int(digit)] + units[3 - at]
        gap = False
    return said
