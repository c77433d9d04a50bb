"""Units: one table, multipliers and rates, and units that a dataset brings."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parkfacts.facts.quantity.units import BASE_UNITS, is_known, resolve


@pytest.mark.parametrize(
    ("unit", "base", "factor"),
    [
        ("亿元", "元", "1E+8"), ("万亿元", "元", "1E+12"), ("成", "%", "10"), ("吋", "英寸", "1"),
        ("万台/年", "台/年", "1E+4"), ("个月", "月", "1"), ("名", "人", "1"),
        ("百分点", "个百分点", "1"),
        ("平方公里", "平方米", "1000000"), ("千米", "公里", "1"), ("亿千瓦时", "千瓦时", "1E+8"),
        ("亿美元", "美元", "1E+8"), ("", "", "1"),
    ],
)  # fmt: skip
def test_unit_resolves(unit: str, base: str, factor: str) -> None:
    found = resolve(unit)
    assert (found.base, found.factor) == (base, Decimal(factor))


def test_rate_is_another_dimension() -> None:
    assert resolve("台").dimension != resolve("台/年").dimension


def test_money_of_two_currencies_is_not_one_dimension() -> None:
    assert resolve("亿元").dimension != resolve("亿美元").dimension


def test_unknown_unit_is_its_own_base() -> None:
    assert resolve("万光年").base == "光年"
    assert not is_known("万光年")


@pytest.mark.parametrize("unit", BASE_UNITS)
def test_base_units_are_their_own_base(unit: str) -> None:
    assert resolve(unit)[:2] == (unit, Decimal(1))


@given(st.text(max_size=12))
def test_any_unit_resolves_to_a_base_that_stays(unit: str) -> None:
    base = resolve(unit).base
    assert resolve(base).base == base or any(word in base for word in "十百千万亿")
