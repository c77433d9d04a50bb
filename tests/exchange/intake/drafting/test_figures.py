"""What single cells of figures say."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parkfacts.exchange.intake.drafting.figures import read_cell, wanted_unit
from parkfacts.exchange.intake.grid.model import CellKind
from parkfacts.facts.dataset.fact_checks import check_quantity
from parkfacts.facts.quantity.literal import base_unit

TEXT = int(CellKind.TEXT)


def read(
    text: str, unit: str = "", qualifier: str = "", kind: int = TEXT
) -> tuple[str, str, str, str]:
    """Literal, qualifier, value and unit of a cell."""
    quantity = read_cell(text, kind, unit, qualifier).quantity
    assert quantity is not None
    return quantity.literal, quantity.qualifier, f"{quantity.value:f}", quantity.unit


@pytest.mark.parametrize(
    ("cell", "unit", "qualifier", "expected"),
    [
        ("2788.44", "亿元", "", ("2788.44", "", "2788.44", "亿元")),
        ("2,788.44", "亿元", "", ("2,788.44", "", "2788.44", "亿元")),
        ("２，７８８．４４", "亿元", "", ("２，７８８．４４", "", "2788.44", "亿元")),
        ("2.1%", "%", "", ("2.1%", "", "2.1", "%")),
        ("00123", "家", "", ("00123", "", "123", "家")),
        ("(12.3)", "%", "", ("(12.3)", "", "-12.3", "%")),
        ("超2000亿元", "", "", ("超2000亿元", "超", "2000", "亿元")),
        ("2000", "亿元", "超", ("超2000", "超", "2000", "亿元")),
        ("200", "家", "余", ("200余", "余", "200", "家")),
        ("200家", "家", "以上", ("200家以上", "以上", "200", "家")),
        ("超2000", "亿元", "超", ("超2000", "超", "2000", "亿元")),
        ("3.1万", "人", "", ("3.1万人", "", "3.1", "万人")),
        ("12万人次", "", "", ("12万人次", "", "12", "万人次")),
        ("12", "万人次", "", ("12", "", "12", "万人次")),
        ("5", "亿美金", "", ("5", "", "5", "亿美元")),
        ("12 345", "人", "", ("12 345", "", "12345", "人")),
    ],
)  # fmt: skip
def test_a_figure_keeps_what_was_shown(
    cell: str, unit: str, qualifier: str, expected: tuple[str, ...]
) -> None:
    assert read(cell, unit, qualifier) == expected
    assert not read_cell(cell, TEXT, unit, qualifier).flaws


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ("#REF!", CellKind.ERROR), ("#DIV/0!", CellKind.TEXT), ("", CellKind.UNCALCULATED),
        ("2024-06-30", CellKind.TEXT), ("6月30日", CellKind.DATE), ("TRUE", CellKind.TRUTH),
        ("=A1+B2", CellKind.TEXT), ("@SUM(A1)", CellKind.TEXT), ("10-20", CellKind.TEXT),
        ("10～20", CellKind.TEXT), ("很多", CellKind.TEXT), ("12 34", CellKind.TEXT),
        ("约合" * 40, CellKind.TEXT), ("持平", CellKind.TEXT), ("1,23", CellKind.TEXT),
    ],
)  # fmt: skip
@pytest.mark.parametrize("unit", ["", "亿元"])
def test_what_is_no_figure_is_bad_with_what_would_be_right(
    cell: str, kind: CellKind, unit: str
) -> None:
    found = read_cell(cell, int(kind), unit, "")
    assert found.quantity is None
    assert not found.missing
    assert [flaw.level for flaw in found.flaws] == ["bad"]
    assert found.flaws[0].expected


@pytest.mark.parametrize("cell", ["—", "…", "/", "", "　"])
def test_a_sign_for_no_figure_is_no_problem(cell: str) -> None:
    assert read_cell(cell, TEXT, "亿元", "") == (None, (), None, True)


def test_the_unit_of_the_cell_wins_and_that_is_told() -> None:
    found = read_cell("12万元", TEXT, "亿元", "")
    assert found.quantity is not None
    assert found.quantity.unit == "万元"
    assert [(flaw.level, flaw.kind) for flaw in found.flaws] == [("doubt", "unit")]


def test_a_multiplier_beside_another_one_is_doubted() -> None:
    found = read_cell("3.1万", TEXT, "万元", "")
    assert [(flaw.level, flaw.kind) for flaw in found.flaws] == [("doubt", "unit")]


def test_another_qualifier_in_the_cell_is_bad() -> None:
    found = read_cell("约2000", TEXT, "亿元", "超")
    assert [(flaw.level, flaw.kind) for flaw in found.flaws] == [("bad", "qualifier")]


def test_control_characters_are_doubted_and_gone() -> None:
    found = read_cell("12\x02.5", TEXT, "亿元", "")
    assert found.quantity is not None
    assert found.quantity.literal == "12.5"
    assert [flaw.level for flaw in found.flaws] == ["doubt"]


def test_what_is_expected_is_planned() -> None:
    found = read_cell("预计120亿元", TEXT, "", "")
    assert found.status == "planned"
    assert found.quantity is not None
    assert (found.quantity.literal, found.quantity.value) == ("预计120亿元", Decimal(120))


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("（亿元）", "亿元"), ("单位：万元", "万元"), ("亿元人民币", "亿元"),
        ("人民币亿元", "亿元"),
        ("％", "%"), ("百分点", "百分点"), ("万㎡", "万平方米"), ("km²", "平方公里"), ("—", ""),
        ("TEU", "标准箱"), ("万人次", "万人次"),
    ],
)  # fmt: skip
def test_a_unit_is_read_in_our_words(text: str, unit: str) -> None:
    assert wanted_unit(text) == unit


NUMBERS = st.decimals(min_value=0, max_value=10**12, places=3, allow_nan=False).map(str)
SHAPES = st.sampled_from(["{}", "-{}", "({})", "+{}", "约{}", "超{}", "{}左右", " {} ", "下降{}"])
UNITS = st.sampled_from(["亿元", "%", "家", "万人次", "平方公里", "亿美元", "个百分点", ""])


@settings(max_examples=10_000, deadline=None)
@given(NUMBERS, SHAPES, UNITS, st.booleans())
def test_ten_thousand_literals_come_through_unchanged(
    number: str, shape: str, unit: str, within: bool
) -> None:
    cell = shape.format(f"{number}{unit}" if within and ")" not in shape else number)
    found = read_cell(cell, TEXT, "" if unit in cell else unit, "")
    assert found.quantity is not None
    assert found.quantity.literal == cell.strip()
    assert not check_quantity(found.quantity, base_unit(found.quantity.unit), ("facts", 0))
