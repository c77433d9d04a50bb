"""Periods as tables write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parkfacts.facts.period.notation import PeriodError, read_period
from parkfacts.facts.period.table_words import read_table_period


@pytest.mark.parametrize(
    ("words", "notation"),
    [
        ("2024", "2024"), ("2024年", "2024"), ("２０２４年", "2024"), ("2024年度", "2024"),
        ("二〇二四年", "2024"), ("2024全年", "2024"), ("2024年累计", "2024"),
        ("2024.08", "2024-08"), ("2024/8", "2024-08"), ("2024年8月", "2024-08"),
        ("202408", "2024-08"), ("2024年十一月", "2024-11"), ("20240630", "2024-06-30"),
        ("2024/6/30", "2024-06-30"), ("2024.6.30", "2024-06-30"),
        ("2024年6月30日", "2024-06-30"), ("2024年1-6月", "2024-01/2024-06"),
        ("2024年1—6月", "2024-01/2024-06"), ("2024年1至6月", "2024-01/2024-06"),
        ("2024.01-06", "2024-01/2024-06"), ("2024年／1-6月", "2024-01/2024-06"),
        ("2024年前5个月", "2024-01/2024-05"), ("2024年1月1日-6月30日", "2024-01/2024-06"),
        ("2024年上半年", "2024H1"), ("2024上半年", "2024H1"), ("2024年一季度", "2024Q1"),
        ("2024年第3季度", "2024Q3"), ("2024年前三季度", "2024Q1-Q3"), ("2024Q1", "2024Q1"),
        ("截至2024年底", "<2024-12-31"), ("2024年末", "<2024-12-31"), ("截止2024年", "<2024-12-31"),
        ("截至2024年6月", "<2024-06"), ("2024年6月末", "<2024-06"),
        ("截至2024年6月30日", "<2024-06-30"), ("2019—2023年", "2019/2023"),
        ("2019年至2023年", "2019/2023"), ("“十四五”期间", "2021/2025"),
        ("十三五末", "<2020-12-31"),
    ],
)  # fmt: skip
def test_words_are_read_as_a_notation(words: str, notation: str) -> None:
    found = read_table_period(words)
    assert found.read == read_period(notation)
    assert not found.guessed


@pytest.mark.parametrize(
    "words", ["同比", "近三年", "45292", "2024年13月", "全部", "1-6月", "上年"]
)
def test_what_is_no_period_is_refused(words: str) -> None:
    with pytest.raises(PeriodError):
        read_table_period(words)


@pytest.mark.parametrize(
    ("words", "label", "guessed"),
    [
        ("1-6月", "2024年1—6月", "2024年"), ("上年同期", "2023年", "2023年"),
        ("本年", "2024年", "2024年"), ("上半年", "2024年上半年", "2024年"),
        ("23年", "2023年", "2023年"),
    ],
)  # fmt: skip
def test_a_year_that_is_left_out_is_told_as_guessed(words: str, label: str, guessed: str) -> None:
    found = read_table_period(words, 2024)
    assert (found.read.label, found.guessed) == (label, guessed)


@pytest.mark.parametrize("words", ["2025年（预计）", "2025目标", "2025年计划数", "2025E"])
def test_words_of_what_is_to_come_are_a_status(words: str) -> None:
    found = read_table_period(words)
    assert (found.read.label, found.status) == ("2025年", "planned")


@given(st.text(max_size=12), st.one_of(st.none(), st.integers(1990, 2030)))
def test_any_text_is_read_or_refused(words: str, anchor: int | None) -> None:
    try:
        read = read_table_period(words, anchor).read
    except PeriodError:
        return
    assert read.start is None or read.end is None or read.start <= read.end
