"""Quantities: from a literal to qualifier, value, unit, base value and interval."""

from __future__ import annotations

import re
from decimal import Context, Decimal
from typing import NamedTuple

from parkfacts.facts.quantity.numerals import half_width, joined_thousands, split_number
from parkfacts.facts.quantity.units import is_known, resolve


class Interval(NamedTuple):
    """What a quantity says for certain, in base units. None: that bound is not known."""

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False

    @property
    def exact(self) -> bool:
        """Whether only one value is possible."""
        return self.low is not None and self.low == self.high

    def contains(self, value: Decimal) -> bool:
        """Whether the value is not excluded."""
        if self.low is not None and (value < self.low or (self.low_open and value == self.low)):
            return False
        return not (
            self.high is not None and (value > self.high or (self.high_open and value == self.high))
        )

    def above(self, other: Interval) -> bool:
        """Whether every value here is greater than every value there."""
        if self.low is None or other.high is None:
            return False
        touching = self.low == other.high and (self.low_open or other.high_open)
        return self.low > other.high or touching


class Quantity(NamedTuple):
    """A literal read: the words of the source, and what they mean."""

    literal: str
    qualifier: str
    value: Decimal
    unit: str


# What each qualifier says of the true value v, seen from the written one w.
ABOVE = {"超", "超过", "逾", "多于", "高于"}  # v > w
REACHED = {"突破", "上", "以上", "至少", "不少于", "不低于"}  # v ≥ w
BELOW = {"近", "接近", "将近", "不到", "不足", "低于", "少于", "以下"}  # v < w
ABOUT = {"约", "大约", "左右"}  # either side
SOME_MORE = {"余", "多"}  # w ≤ v < the next step of the last digit that is not zero
WITHIN = {"前"}  # a place from the first to w
QUALIFIERS = ABOVE | REACHED | BELOW | ABOUT | SOME_MORE | WITHIN

_PREFIXES = tuple(
    sorted(
        ABOVE | REACHED - {"以上"} | BELOW - {"以下"} | ABOUT - {"左右"} | WITHIN,
        key=len,
        reverse=True,
    )
)
_SUFFIXES = ("以上", "以下", "左右")
_RANK_WORDS = ("位", "名", "强", "")
# A literal may bring its verb: 提升37位, 下降2.3%. A fall has a negative value.
RISES = ("提升", "提高", "上升", "增加", "增长", "扩大")
FALLS = ("下降", "减少", "降低", "回落", "缩小", "下滑")
_FRACTION = re.compile(r"\d\s*/\s*\d|分之")
_BRACKETED = re.compile(r"\(\s*([\d.,]+)\s*(%?)\s*\)(%?)")
"""A loss as accounts write it: (1,234.5). ▲ is up for some and a loss for others: not read."""
_PLAIN = re.compile(r"-?(?:[0-9]{1,15}|[0-9]{1,3}(?:,[0-9]{3}){1,4})(?:\.[0-9]{1,12})?")
"""Nearly all cells of a large table: nothing in them has to be found out."""
_SIGNED = re.compile(r"([+↑↓])\s*(?=\d)")
# Products of long decimals and multipliers stay exact; far more digits than a checked value has.
_EXACT = Context(prec=100)

MOST_DIGITS = 40
"""Of a value, with the zeros that it would be written with: far more than any figure has."""


class LiteralError(ValueError):
    """The literal cannot be read as a quantity; the message says what was expected."""


def read_literal(literal: str, unit: str = "") -> Quantity:
    """Read a literal such as ``突破2000亿元``, ``近四成``, ``两个多月``, ``第10``, ``1/4``.

    ``unit`` replaces the unit found, where the source states it apart from the figure. A fall
    (``下降2.3%``, ``-2.3%``, in tables ``(2.3)`` and ``↓2.3``) has a negative value. Thousands may
    be parted by a blank or a wide comma. Raises LiteralError.
    """
    if _PLAIN.fullmatch(literal):
        return Quantity(literal, "", Decimal(literal.replace(",", "")), unit)
    sign, text = _verb(joined_thousands(half_width(literal.strip())))
    found = _read(literal, text, unit)
    if not is_reckonable(found.value):
        raise LiteralError(f"“{literal}”的数超过 {MOST_DIGITS} 位")
    return found if sign > 0 else found._replace(value=-found.value)


def _verb(text: str) -> tuple[int, str]:
    """-1 for a fall, and the text behind its verb, plus or arrow, or within its brackets."""
    if bracketed := _BRACKETED.fullmatch(text):
        return -1, bracketed[1] + (bracketed[2] or bracketed[3])
    if signed := _SIGNED.match(text):
        return (1 if signed[1] in "+↑" else -1), text[signed.end() :]
    if text.startswith(RISES):
        return 1, text[2:]
    return (-1, text[2:]) if text.startswith(FALLS) else (1, text)


def _read(literal: str, text: str, unit: str) -> Quantity:
    rate = ""
    if text.startswith("年产"):
        text, rate = text[2:], "/年"
    qualifier, text = _prefix(text)
    if text.startswith("第"):
        return _rank(literal, qualifier, text[1:])
    value, rest = split_number(text)
    if value is None:
        raise LiteralError(f"“{literal}”中读不出数")
    if rest.startswith(("/", "分之")):
        return _fraction(literal, qualifier, value, rest, unit)
    found, rest = _take_suffix(rest.strip())
    qualifier = qualifier or found
    if qualifier in WITHIN and value < 1:
        raise LiteralError(f"“{literal}”：从第 1 位数起，没有“前 {value:f}”")
    if qualifier == "前" and rest in _RANK_WORDS:
        rest = "位"
    written = unit or rest + rate
    if not unit and rest and not is_known(written):
        raise LiteralError(f"“{literal}”的单位“{rest}”不认识")
    return Quantity(literal, qualifier, value, written)


def is_reckonable(value: Decimal) -> bool:
    """Whether a value is a number, and of so many digits that it can be reckoned with exactly."""
    if not value.is_finite():
        return False
    return len(value.as_tuple().digits) + abs(value.adjusted()) <= MOST_DIGITS


def base_value(value: Decimal, unit: str) -> Decimal:
    """The value in the base unit of its unit, without trailing zeros."""
    base = _EXACT.multiply(value, resolve(unit).factor)
    if base == base.to_integral_value():
        return _EXACT.quantize(base, Decimal(1))
    return _EXACT.normalize(base)


def base_unit(unit: str) -> str:
    """The base unit of a unit: 亿元 → 元, 吋 → 英寸, 成 → %."""
    return resolve(unit).base


def interval(quantity: Quantity) -> Interval:
    """What the quantity says for certain, in base units.

    Without a qualifier it is half a unit of the last written digit to either side, or exact
    where whole things are counted. A fraction such as 1/4 has no last digit: nothing is certain.
    A qualifier of a fall is about its size: 下降超2% lies below -2.
    """
    if quantity.value < 0:
        low, high, low_open, high_open = interval(quantity._replace(value=-quantity.value))
        return Interval(_negative(high), _negative(low), high_open, low_open)
    unit = resolve(quantity.unit)
    written, factor = quantity.value, unit.factor
    base = _EXACT.multiply(written, factor)
    word = quantity.qualifier
    if word in REACHED:
        return Interval(base, None)
    if word in ABOVE:
        return Interval(base, None, low_open=True)
    if word in BELOW:
        return Interval(None, base, high_open=True)
    if word in WITHIN:
        return Interval(Decimal(1 if unit.dimension == "rank" else 0), base)
    if word in ABOUT or _FRACTION.search(half_width(quantity.literal)):
        return Interval(None, None)
    if word in SOME_MORE:
        step = _EXACT.multiply(_next_step(written), factor)
        return Interval(base, _EXACT.add(base, step), high_open=True)
    if unit.exact and written == written.to_integral_value():
        return Interval(base, base)
    half = _EXACT.divide(_EXACT.multiply(Decimal(1).scaleb(_exponent(written)), factor), Decimal(2))
    return Interval(_EXACT.subtract(base, half), _EXACT.add(base, half))


def plain(value: Decimal) -> str:
    """The decimal in digits, never in exponent form."""
    return f"{value:f}"


def _prefix(text: str) -> tuple[str, str]:
    if not text.startswith(_PREFIXES):
        return "", text
    for word in _PREFIXES:
        if text.startswith(word) and len(text) > len(word):
            return word, text[len(word) :]
    return "", text


def _take_suffix(rest: str) -> tuple[str, str]:
    """余 and 多 stand within the unit (200余家, 两个多月), 以上 and 左右 behind it."""
    for word in SOME_MORE:
        before, found, behind = rest.partition(word)
        if found and len(before) <= 1:
            return word, before + behind
    for word in _SUFFIXES:
        if rest.endswith(word):
            return word, rest[: -len(word)]
    return "", rest


def _rank(literal: str, qualifier: str, text: str) -> Quantity:
    value, rest = split_number(text)
    if value is None or value < 1 or rest not in _RANK_WORDS:
        raise LiteralError(f"“{literal}”的“第”字后面读不出名次")
    return Quantity(literal, qualifier, value, "位")


def _fraction(literal: str, qualifier: str, first: Decimal, rest: str, unit: str) -> Quantity:
    """1/4 and 四分之一 as percent; 百分之十五 too."""
    chinese = rest.startswith("分之")
    second, behind = split_number(rest.removeprefix("分之").removeprefix("/"))
    numerator, denominator = (second, first) if chinese else (first, second)
    if numerator is None or not denominator or behind:
        raise LiteralError(f"“{literal}”不是分数")
    return Quantity(literal, qualifier, numerator / denominator * 100, unit or "%")


def _negative(bound: Decimal | None) -> Decimal | None:
    return None if bound is None else bound.copy_negate()


def _exponent(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _next_step(value: Decimal) -> Decimal:
    """The place value of the last digit that is not zero: 200 → 100, 460 → 10, 3.5 → 0.1."""
    return Decimal(1).scaleb(_exponent(value.normalize())) if value else Decimal(1)
