"""What is shown of numbers by their formats, held against what LibreOffice shows.

``golden/shown-numbers.tsv`` has a line for each format and value: what LibreOffice 7.4 wrote into a
CSV file, and in the last column what Excel shows where LibreOffice differs from it: a minus before
a rounded zero, ties by the decimal digits, a point that stands alone, days of the year 1900,
Chinese numerals one by one, [红色], seconds that are rounded, and years by e.
"""

import csv
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parkfacts.exchange.intake.grid.formats.builtin import CODES
from parkfacts.exchange.intake.grid.formats.general import general
from parkfacts.exchange.intake.grid.formats.showing import Format
from parkfacts.exchange.intake.grid.model import CellKind

GOLDEN = Path(__file__).parents[3] / "golden" / "shown-numbers.tsv"


def shown(code, value, **how):
    return Format(code, **how).number(float(value)).text


def test_a_thousand_numbers_are_shown_as_in_the_golden_table():
    with GOLDEN.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]
    assert len(rows) > 1_000
    wrong = [
        (code, value, theirs, ours)
        for code, value, theirs, ours in rows
        if shown(code, value) != {"": theirs, "(nothing)": ""}.get(ours, ours)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("code", "value", "text", "stored"),
    [
        ("0.0%", 0.021, "2.1%", ""),
        ("#,##0.00", 2788.4417, "2,788.44", "2788.4417"),
        ("0.00", 2.675, "2.68", "2.675"),
        ("General", 21.000000000000004, "21", ""),
        ("General", 1234567.8912345, "1234567.891", "1234567.8912345"),
        ('0.0,,"百万"', 123456789, "123.5百万", "123456789"),
        (";;;", 5, "", "5"),
        ('"略"', 5, "略", "5"),
        ("0.00E+00", 12345.678, "1.23E+04", "12345.678"),
    ],
)
def test_digits_that_are_not_shown_are_stored(code, value, text, stored):
    found = Format(code).number(float(value))
    assert (found.text, found.stored) == (text, stored)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (27, "2024年1月"),
        (31, "2024年1月15日"),
        (57, "2024年1月"),
        (58, "1月15日"),
        (32, "12时00分"),
        (55, "下午12时00分"),
        (14, "2024/1/15"),
    ],
)
def test_formats_by_number_are_those_of_a_chinese_excel(number, text):
    assert shown(CODES[number], 45306.5) == text


def test_a_day_is_a_date_and_a_year_a_number():
    assert Format("yyyy-mm-dd").number(45306.0).kind == CellKind.DATE
    assert Format("General").number(2024.0) == ("2024", CellKind.NUMBER, "")


def test_days_of_old_macs_are_counted_from_1904():
    assert shown("yyyy-mm-dd", 0, from_1904=True) == "1904-01-01"


def test_days_of_1900_are_those_of_excel():
    found = [shown("yyyy/m/d", value) for value in (1, 59, 60, 61)]
    assert found == ["1900/1/1", "1900/2/28", "1900/2/29", "1900/3/1"]


def test_what_is_no_day_is_shown_as_a_number():
    assert shown("yyyy-mm-dd", -5) == "-5"
    assert shown("yyyy-mm-dd", 1e9) == "1000000000"


def test_a_format_says_what_stands_around_a_text():
    assert Format('0;-0;0;"代码"@').shown_text("A1") == "代码A1"
    assert Format("@").shown_text(" a ") == " a "


@given(st.text(alphabet='0#?.,%;"\\_*[]@/E+-ymdhsaeG年General红', max_size=24), st.floats(width=64))
def test_every_code_shows_every_number(code, value):
    shower = Format(code)
    found = shower.number(value)
    assert isinstance(found.text, str)
    assert len(found.text) < 1_500
    shower.shown_text("a")


@given(st.decimals(-10_000_000, 10_000_000, places=4))
def test_a_number_of_up_to_eleven_digits_is_shown_whole(value):
    text = format(value.normalize(), "f")
    if len(text.lstrip("-")) <= 11:
        assert general(float(value)) == ("0" if text == "-0" else text)


@given(st.decimals(-10_000_000, 10_000_000, places=5), st.integers(0, 4))
def test_places_are_rounded_as_on_paper(value, places):
    code = "#,##0" + ("." + "0" * places if places else "")
    expected = abs(value).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    assert shown(code, value).lstrip("-") == f"{expected:,.{places}f}"


def test_an_exclamation_mark_stands_before_a_sign_that_is_shown():
    assert shown('0!.0,"万"', 40130000) == "4013.0万"


def test_a_loss_that_is_only_red_is_told_by_what_is_stored():
    assert Format("0.0;[Red]0.0").number(-12.5)[::2] == ("12.5", "-12.5")
    assert Format("0.0;[Red]-0.0").number(-12.5)[::2] == ("-12.5", "")
    assert Format("0.0_);(0.0)").number(-12.5)[::2] == ("(12.5)", "")


def test_what_is_no_finite_number_is_an_error():
    assert Format("0.0").number(float("inf")).kind == CellKind.ERROR
