"""Quantities: literals read, what they say for certain, and the laws of intervals."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parkfacts.facts.quantity.literal import (
    Interval,
    LiteralError,
    Quantity,
    base_unit,
    base_value,
    interval,
    read_literal,
)

NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, min_value=0, max_value=10**9, places=2)
UNITS = st.sampled_from(["亿元", "家", "万台", "%", "成", "个百分点", "万P", "片", "英寸", "名"])
PREFIXES = st.sampled_from(["", "超", "突破", "近", "约", "上", "不到", "前", "下降", "提升"])
SUFFIXES = st.sampled_from(["", "以上", "以下", "左右"])
BOUNDS = st.one_of(st.none(), st.integers(-3, 3).map(Decimal))


@st.composite
def literals(draw: st.DrawFn) -> str:
    number, prefix = draw(NUMBERS), draw(PREFIXES)
    some = draw(st.sampled_from(["", "余", "多"])) if not prefix else ""
    return f"{prefix}{number:f}{some}{draw(UNITS)}{draw(SUFFIXES) if not some else ''}"


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    low, high = draw(BOUNDS), draw(BOUNDS)
    if low is not None and high is not None and low > high:
        low, high = high, low
    point = low is not None and low == high
    return Interval(low, high, not point and draw(st.booleans()), not point and draw(st.booleans()))


@pytest.mark.parametrize(
    ("literal", "qualifier", "value", "unit", "low", "high"),
    [
        ("2788.44亿元", "", "2788.44", "亿元", "278843500000", "278844500000"),
        ("突破2000亿元", "突破", "2000", "亿元", "200000000000", None),
        ("近四成", "近", "4", "成", None, "40"),
        ("200余家", "余", "200", "家", "200", "300"),
        ("60多家", "多", "60", "家", "60", "70"),
        ("两个多月", "多", "2", "个月", "2", "3"),
        ("超1.5万P", "超", "1.5", "万P", "15000", None),
        ("上万种", "上", "1", "万种", "10000", None),
        ("不到一年", "不到", "1", "年", None, "1"),
        ("第10", "", "10", "位", "10", "10"),
        ("前三名", "前", "3", "位", "1", "3"),
        ("前20%", "前", "20", "%", "0", "20"),
        ("39%", "", "39", "%", "38.5", "39.5"),
        ("128家", "", "128", "家", "128", "128"),
        ("年产5万台", "", "5", "万台/年", "45000", "55000"),
        ("5万台/年", "", "5", "万台/年", "45000", "55000"),
        ("40%以上", "以上", "40", "%", "40", None),
        ("下降2.3%", "", "-2.3", "%", "-2.35", "-2.25"),
        ("下降近5%", "近", "-5", "%", "-5", None),
        ("提升37位", "", "37", "位", "37", "37"),
        ("1/4", "", "25.00", "%", None, None),
        ("四分之一", "", "25.00", "%", None, None),
        ("约30%", "约", "30", "%", None, None),
    ],
)  # fmt: skip
def test_literal_is_read(
    literal: str, qualifier: str, value: str, unit: str, low: str | None, high: str | None
) -> None:
    read = read_literal(literal)
    assert read == Quantity(literal, qualifier, Decimal(value), unit)
    said = interval(read)
    assert [said.low, said.high] == [bound and Decimal(bound) for bound in (low, high)]


@pytest.mark.parametrize(
    ("literal", "value", "unit"),
    [
        ("(1,234.5)", "-1234.5", ""), ("（12.3%）", "-12.3", "%"), ("+2.1%", "2.1", "%"),
        ("↓2.3", "-2.3", ""), ("1 234 567", "1234567", ""), ("1，234.5", "1234.5", ""),
        ("2　788.44", "2788.44", ""), ("00123", "123", ""), ("－2.3", "-2.3", ""),
        ("1 234 亿元", "1234", "亿元"),
    ],
)  # fmt: skip
def test_literal_of_a_table_is_read(literal: str, value: str, unit: str) -> None:
    read = read_literal(literal)
    assert read == Quantity(literal, "", Decimal(value), unit)


@pytest.mark.parametrize("literal", ["12 34", "1,23", "1 23 456", "▲3", "1.2e5", "10-20", "(a)"])
def test_what_might_be_read_two_ways_is_not_read(literal: str) -> None:
    with pytest.raises(LiteralError):
        read_literal(literal)


@pytest.mark.parametrize("literal", ["", "榜首", "很多家", "12弗隆", "第", "1/0", "三四家", "提升"])
def test_unreadable_literal_is_refused(literal: str) -> None:
    with pytest.raises(LiteralError):
        read_literal(literal)


def test_unit_stated_apart_replaces_the_one_found() -> None:
    assert read_literal("十大", "项")[1:] == ("", Decimal(10), "项")


@given(literals())
def test_what_is_written_is_not_excluded_unless_open(literal: str) -> None:
    try:
        read = read_literal(literal)
    except LiteralError:  # 前0 is no place
        assert literal.startswith("前")
        return
    said, written = interval(read), base_value(read.value, read.unit)
    is_open = (said.low_open and said.low == written) or (said.high_open and said.high == written)
    assert said.contains(written) != is_open


@given(intervals(), intervals(), intervals())
def test_above_is_a_strict_order(one: Interval, two: Interval, three: Interval) -> None:
    assert not one.above(one)
    assert not (one.above(two) and two.above(one))
    if one.above(two) and two.above(three):
        assert one.above(three)


@given(intervals(), intervals(), st.integers(-6, 6))
def test_above_means_no_common_value(one: Interval, two: Interval, doubled: int) -> None:
    value = Decimal(doubled) / 2
    assert not (one.above(two) and one.contains(value) and two.contains(value))


@given(NUMBERS, NUMBERS, UNITS)
def test_base_value_is_linear(one: Decimal, two: Decimal, unit: str) -> None:
    assert base_value(one + two, unit) == base_value(one, unit) + base_value(two, unit)
    assert base_value(one * 3, unit) == base_value(one, unit) * 3


def test_base_value_of_the_longest_allowed_decimal_is_exact() -> None:
    assert base_value(Decimal("1" * 38), "万亿元") == int("1" * 38) * 10**12


def test_base_unit() -> None:
    assert base_unit("万片/周") == "片/周"


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(LiteralError):
        assert interval(read_literal(text)) is not None


@pytest.mark.parametrize("literal", ["前0", "前0强", "第0", "前-5"])
def test_places_are_counted_from_the_first(literal):
    with pytest.raises(LiteralError):
        read_literal(literal)


@pytest.mark.parametrize(
    "literal", ["9" * 101, "9" * 300 + "亿元", f"0.{'0' * 300}1%", "十" * 5000, "九千" * 3000]
)
def test_a_number_too_long_to_be_reckoned_with_is_refused(literal):
    with pytest.raises(LiteralError):
        read_literal(literal)
