"""A number as Excel shows it without a format of its own: the shortest digits, at most eleven."""

from __future__ import annotations

import math
import re
from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation

_DIGITS = Context(prec=15, rounding=ROUND_HALF_UP)
"""Excel has fifteen digits of a number: 0.1 + 0.2 is 0.3 there."""
_NO_DIGIT = re.compile(r"[^0-9.]")
_MOST = 11
"""Signs that "General" has room for in Excel, the point among them, the minus not."""

_LOSSES = ("-", "−", "－", "–", "(", "（", "▲", "▼", "△", "↓", "负", "减", "降", "亏", "跌")


def number(value: float) -> Decimal:
    """The number with the digits that Excel has of it."""
    return _DIGITS.create_decimal(repr(value))


def plain(value: float) -> str:
    """Its digits without exponent and without zeros at the end: what the cell has stored."""
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    usual = repr(value)
    if len(usual) <= 15 and "e" not in usual:
        return usual
    text = format(number(value), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def digits_beyond(text: str, value: float) -> str:
    """The digits of a number if a text that shows it has fewer, else ""."""
    if not math.isfinite(value):
        return ""
    digits = plain(value)
    if value < 0 and not shows_loss(text):
        return digits
    try:
        shown = Decimal(_NO_DIGIT.sub("", text) or "NaN")
        whole = abs(Decimal(digits))
    except InvalidOperation:
        return digits
    return "" if shown == (whole * 100 if "%" in text else whole) else digits


def shows_loss(text: str) -> bool:
    """Whether a text that shows a negative number says so: in red alone it does not."""
    return any(sign in text for sign in _LOSSES)


def general(value: float) -> str:
    """As the format "General" shows it: 21, 0.1, 1234567.891, 1.23457E+14 (ECMA-376 18.8.30)."""
    if value == int(value) and -1e11 < value < 1e11:
        return str(int(value))
    usual = repr(value)
    if len(usual) <= _MOST and "e" not in usual:
        return usual
    size = abs(value)
    if size >= 99_999_999_999.5:
        return _exponent(value)
    shortest = plain(value)
    if len(shortest.lstrip("-")) <= _MOST:
        return shortest
    if size < 1e-4:
        return _exponent(value)
    whole = shortest.lstrip("-").partition(".")[0]
    text = format(
        number(value).quantize(Decimal(1).scaleb(len(whole) - _MOST + 1), ROUND_HALF_UP), "f"
    )
    return text.rstrip("0").rstrip(".") if "." in text else text


def _exponent(value: float) -> str:
    """With up to six digits: 1.23457E+14."""
    rounded = Context(prec=6, rounding=ROUND_HALF_UP).create_decimal(repr(value))
    power = rounded.adjusted()
    digits = format(rounded.scaleb(-power), "f")
    digits = digits.rstrip("0").rstrip(".") if "." in digits else digits
    return f"{digits}E{'-' if power < 0 else '+'}{abs(power):02}"
