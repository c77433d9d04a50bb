"""What a word means by itself."""

from datetime import date

import pytest

from parkfacts.facts.fields import IndicatorKind, ParkKind, Status
from parkfacts.facts.model import Period
from parkfacts.facts.quantity.literal import QUALIFIERS
from parkfacts.facts.search.meaning import Time, meaning_of
from parkfacts.facts.wording.labels import KIND_WORDS, PARK_KIND_WORDS, STATUS_WORDS


@pytest.mark.parametrize(
    ("word", "time"),
    [
        ("2024", Time(2024)),
        ("2024年", Time(2024)),
        ("24年", Time(2024)),
        ("24年度", Time(2024)),
        ("2024年11月", Time(2024, (11, 11))),
        ("2024-11", Time(2024, (11, 11))),
        ("11月", Time(0, (11, 11))),
        ("2024年1-11月", Time(2024, (1, 11))),
        ("1月至7月", Time(0, (1, 7))),
        ("前11个月", Time(0, (1, 11))),
        ("上半年", Time(0, (1, 6))),
        ("2025下半年", Time(2025, (7, 12))),
        ("第三季度", Time(0, (7, 9))),
        ("2024q2", Time(2024, (4, 6))),
        ("前三季度", Time(0, (1, 9))),
        ("q1-q3", Time(0, (1, 9))),
        ("2024年全年", Time(2024, (1, 12))),
    ],
)
def test_times(word, time):
    assert meaning_of(word).time == time


@pytest.mark.parametrize(
    "word", ["", "24", "5年", "去年", "13月", "7-1月", "0月", "h3", "q5", "202411", "3024", "外贸"]
)
def test_what_is_no_time(word):
    meaning = meaning_of(word)
    assert meaning is None or meaning.time is None


def period(start, end):
    return Period(
        label="某时",
        start=date.fromisoformat(start) if start else None,
        end=date.fromisoformat(end) if end else None,
        basis="stated",
    )


@pytest.mark.parametrize(
    ("word", "start", "end", "covers"),
    [
        ("2024", "2024-01-01", "2024-12-31", True),
        ("2024", "2024-01-01", "2024-06-30", True),
        ("2024", None, "2024-12-31", True),
        ("2021", "2019-01-01", "2023-12-31", True),
        ("2024", "2023-01-01", "2023-12-31", False),
        ("2024", None, None, False),
        ("上半年", "2024-01-01", "2024-06-30", True),
        ("上半年", "2024-01-01", "2024-12-31", False),
        ("2025上半年", "2024-01-01", "2024-06-30", False),
        ("上半年", "2023-01-01", "2024-06-30", False),
        ("上半年", None, "2024-06-30", False),
    ],
)
def test_a_time_covers_periods(word, start, end, covers):
    assert meaning_of(word).time.covers(period(start, end)) is covers


def test_the_words_that_are_shown_are_understood():
    for words, field in (
        (STATUS_WORDS, "statuses"),
        (PARK_KIND_WORDS, "park_kinds"),
        (KIND_WORDS, "indicator_kinds"),
    ):
        for value, word in words.items():
            if value != "size":
                assert value in getattr(meaning_of(str(word)), field), word


def test_every_qualifier_finds_itself():
    assert all(word in meaning_of(word).qualifiers for word in QUALIFIERS)


def test_meanings_are_values_that_fields_have():
    kinds = ParkKind.__origin__.__args__
    for word in ("计划", "综保区", "增速", "未写明", "公司", "排名", "地区"):
        meaning = meaning_of(word)
        assert meaning.statuses <= set(Status.__args__)
        assert meaning.park_kinds <= set(kinds)
        assert meaning.indicator_kinds <= set(IndicatorKind.__args__)


@pytest.mark.parametrize("word", ["外贸", "去年", "2788.44", "计", ""])
def test_other_words_mean_nothing_by_themselves(word):
    assert meaning_of(word) is None
