"""A number as Excel shows it without a format of its own: the shortest digits, at most eleven."""

from __future__ import annotations

from decimal import Decimal

_MOST = 11
"""Signs that "General" has room for in Excel, the point among them."""


def plain(value: float) -> str:
    """The shortest digits that are the number again, never with an exponent: what is stored."""
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    return format(Decimal(repr(value)), "f")


def general(value: float) -> str:
    """As the format "General" shows it: 21, 0.1, 1234567.891, 1.23457E+14 (ECMA-376 18.8.30)."""
    if value == 0:
        return "0"
    shortest = plain(value)
    whole = shortest.lstrip("-").partition(".")[0]
    if len(whole) > _MOST or abs(value) < 1e-9:
        return _exponent(value)
    if len(shortest.lstrip("-")) <= _MOST:
        return shortest
    places = max(_MOST - len(whole) - 1, 0)
    if abs(value) < 1e-4:
        return min(_exponent(value), _rounded(value, 9), key=len) if places else _exponent(value)
    return _rounded(value, places)


def _rounded(value: float, places: int) -> str:
    text = f"{Decimal(repr(value)):.{places}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _exponent(value: float) -> str:
    digits, _, power = f"{Decimal(repr(value)):.5E}".partition("E")
    sign, size = power[0], power[1:].zfill(2)
    return f"{digits.rstrip('0').rstrip('.')}E{sign}{size}"
