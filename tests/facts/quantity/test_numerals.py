"""Numerals: what reports write, and that whatever is written comes back."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parkfacts.facts.quantity.numerals import chinese_integer, counted, half_width, split_number

_DIGITS = "零一二三四五六七八九"


def in_chinese(number: int) -> str:
    """A whole number below 10^16 as a Chinese numeral, by the book."""
    if number < 10:
        return _DIGITS[number]
    for step, word in ((10**8, "亿"), (10**4, "万"), (1000, "千"), (100, "百"), (10, "十")):
        if number >= step:
            times, rest = divmod(number, step)
            gap = "零" if rest and rest < step // 10 else ""
            return in_chinese(times) + word + gap + (in_chinese(rest) if rest else "")
    raise AssertionError(number)


@given(st.integers(0, 10**16 - 1))
def test_numeral_round_trip(number: int) -> None:
    assert chinese_integer(in_chinese(number)) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("十", 10), ("十五", 15), ("两万", 20000), ("百", 100), ("二百五", 250), ("一万二", 12000),
        ("一百零五", 105), ("二〇二四", 2024), ("一万亿", 10**12), ("二亿三千万", 230_000_000),
    ],
)  # fmt: skip
def test_numerals_as_reports_write_them(text: str, number: int) -> None:
    assert chinese_integer(text) == number


@pytest.mark.parametrize("text", ["", "三四", "十十", "一百二百", "百千", "二十x", "零百", "大"])
def test_no_numeral_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"vague|numeral"):
        chinese_integer(text)


@pytest.mark.parametrize(
    ("text", "value", "rest"),
    [
        ("2788.44亿元", "2788.44", "亿元"), ("1,234.5万元", "1234.5", "万元"),
        ("万家", "1", "万家"), ("１５００家", "1500", "家"), ("-2.3%", "-2.3", "%"),
        ("四成", "4", "成"), ("两个多月", "2", "个多月"), ("3686.0亿元", "3686.0", "亿元"),
    ],
)  # fmt: skip
def test_number_is_split_from_its_unit(text: str, value: str, rest: str) -> None:
    number, behind = split_number(text)
    assert (str(number), behind) == (value, rest)


@pytest.mark.parametrize("text", ["榜首", "1.2.3", "12,34", "三四家", ""])
def test_text_without_a_number(text: str) -> None:
    assert split_number(text)[0] is None


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=0, max_value=10**12))
def test_written_digits_are_kept(value: Decimal) -> None:
    assert str(split_number(f"{value:f}家")[0]) == f"{value:f}"


def test_full_width_becomes_half_width() -> None:
    assert half_width("３９．５％") == "39.5%"


@pytest.mark.parametrize(
    ("count", "told"),
    [(0, "零个"), (1, "一个"), (2, "两个"), (3, "三个"), (10, "十个"), (12, "十二个"),
     (20, "二十个"), (22, "二十二个"), (99, "九十九个"), (100, "100个")],
)  # fmt: skip
def test_things_are_counted_in_characters(count, told):
    assert counted(count, "个") == told
