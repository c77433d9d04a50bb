"""Periods: notations read, labels, and that none ends before it starts."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parkfacts.facts.period.notation import PeriodError, read_period


@pytest.mark.parametrize(
    ("notation", "label", "start", "end", "granularity"),
    [
        ("2024", "2024年", "2024-01-01", "2024-12-31", "year"),
        ("2024-11", "2024年11月", "2024-11-01", "2024-11-30", "month"),
        ("2024-02", "2024年2月", "2024-02-01", "2024-02-29", "month"),
        ("2024-11-30", "2024年11月30日", "2024-11-30", "2024-11-30", "day"),
        ("2024-01/2024-11", "2024年1—11月", "2024-01-01", "2024-11-30", "part"),
        ("2025H1", "2025年上半年", "2025-01-01", "2025-06-30", "part"),
        ("2023Q1", "2023年第一季度", "2023-01-01", "2023-03-31", "part"),
        ("2023Q1-Q3", "2023年前三季度", "2023-01-01", "2023-09-30", "part"),
        ("2019/2023", "2019年—2023年", "2019-01-01", "2023-12-31", "span"),
        ("<2023-12-31", "截至2023年底", None, "2023-12-31", "as-of"),
        ("<2024-06", "截至2024年6月", None, "2024-06-30", "as-of"),
        ("@article", "截至发文时", None, None, "article"),
        ("", "期间未写明", None, None, "none"),
    ],
)
def test_notation_is_read(
    notation: str, label: str, start: str | None, end: str | None, granularity: str
) -> None:
    days = [day and date.fromisoformat(day) for day in (start, end)]
    assert read_period(notation) == (label, *days, granularity)


@pytest.mark.parametrize(
    "notation",
    ["24", "2024年", "2024-13", "2024-1", "2023-02-29", "2024Q5", "2024Q2-Q3", "2023/2019",
     "<", "目前", "0000", "2024/", "2024-11-30-01"],
)  # fmt: skip
def test_wrong_notation_says_what_is_expected(notation: str) -> None:
    with pytest.raises(PeriodError, match="应为 2024、2024-11"):
        read_period(notation)


@given(st.dates(date(1, 1, 1)), st.dates(date(1, 1, 1)))
def test_period_never_ends_before_it_starts(one: date, two: date) -> None:
    try:
        read = read_period(f"{one.isoformat()}/{two.isoformat()}")
    except PeriodError:
        assert two < one
    else:
        assert read.start is not None
        assert read.end is not None
        assert read.start <= read.end


@given(st.text(alphabet="0123456789-/HQ<@ ", max_size=20))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        read = read_period(text)
    except PeriodError:
        return
    assert read.start is None or read.end is None or read.start <= read.end


@pytest.mark.parametrize("notation", ["0000H2", "0000-12", "<0000", "9999H2", "0000Q1-Q4"])
def test_a_year_that_no_calendar_has_is_no_period(notation):
    with pytest.raises(PeriodError):
        read_period(notation)
