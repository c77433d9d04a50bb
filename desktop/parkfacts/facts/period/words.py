"""How a period is shown: from its days to a label, and from a label back to words of ours."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from parkfacts.facts.phrase import Phrase, pattern

UNSTATED = Phrase("期间未写明")
AT_WRITING = Phrase("截至发文时")
_FIRST_HALF = Phrase("上半年")
WHOLE_YEAR = Phrase("全年")
PARTS = {
    "H1": (_FIRST_HALF, 1, 6),
    "H2": (Phrase("下半年"), 7, 12),
    "Q1": (Phrase("第一季度"), 1, 3),
    "Q2": (Phrase("第二季度"), 4, 6),
    "Q3": (Phrase("第三季度"), 7, 9),
    "Q4": (Phrase("第四季度"), 10, 12),
    "Q1-Q2": (_FIRST_HALF, 1, 6),
    "Q1-Q3": (Phrase("前三季度"), 1, 9),
    "Q1-Q4": (WHOLE_YEAR, 1, 12),
}
"""Parts of a year as notations have them, with the first and the last month."""
_MONTHS = (
    Phrase("1月"), Phrase("2月"), Phrase("3月"), Phrase("4月"), Phrase("5月"), Phrase("6月"),
    Phrase("7月"), Phrase("8月"), Phrase("9月"), Phrase("10月"), Phrase("11月"), Phrase("12月"),
)  # fmt: skip
_MONTHS_TO = (
    pattern("1—{last}"), pattern("2—{last}"), pattern("3—{last}"), pattern("4—{last}"),
    pattern("5—{last}"), pattern("6—{last}"), pattern("7—{last}"), pattern("8—{last}"),
    pattern("9—{last}"), pattern("10—{last}"), pattern("11—{last}"), pattern("12—{last}"),
)  # fmt: skip


def day_words(year: int, month: int = 0, day: int = 0) -> str:
    """A year, a month or a day: 2024年, 2024年11月, 2024年11月30日."""
    if day:
        return Phrase("{year}年{month}{day}日", year=year, month=_MONTHS[month - 1], day=day)
    if month:
        return Phrase("{year}年{month}", year=year, month=_MONTHS[month - 1])
    return Phrase("{year}年", year=year)


def part_words(year: int, part: str) -> str:
    """A part of a year: 2025年上半年."""
    return Phrase("{year}年{part}", year=year, part=part)


def months_words(year: int, first: int, last: int) -> str:
    """Months of a year: 2024年1—11月."""
    months = Phrase(_MONTHS_TO[first - 1], last=_MONTHS[last - 1])
    return Phrase("{year}年{months}", year=year, months=months)


def part_alone(first: int, last: int) -> str:
    """What some months of any year are called: 全年, 上半年, 第一季度; empty without a name."""
    if (first, last) == (1, 12):
        return WHOLE_YEAR
    if last - first > 5:  # 前三季度 and 1—9月 are one length, told in months as 1—11月 is
        return ""
    named = (name for name, *months in PARTS.values() if months == [first, last])
    return next(named, "")


def months_alone(first: int, last: int) -> str:
    """Months of any year: 1—11月, or the one month."""
    if first == last:
        return _MONTHS[first - 1]
    return Phrase(_MONTHS_TO[first - 1], last=_MONTHS[last - 1])


def span_words(first: str, last: str) -> str:
    """From one time to another: 2019年—2023年."""
    return Phrase("{first}—{last}", first=first, last=last)


def until_words(end: date, day: str) -> str:
    """As of a day, told as ``day`` or, where it closes a year, by that: 截至2023年底."""
    closes_year = (end.month, end.day) == (12, 31)
    return Phrase("截至{day}", day=Phrase("{year}年底", year=end.year) if closes_year else day)


@lru_cache(maxsize=4096)
def words_of(label: str, start: date | None, end: date | None) -> str:
    """The label of a period as words of ours where it says what its days say; else as it is.

    A source's own words (不到一年间) are data.
    """
    return next((made for made in _wordings(start, end) if made == label), label)


def _wordings(start: date | None, end: date | None) -> Iterator[str]:
    """All ways in which a period of these days is shown."""
    if end is None:
        yield from (UNSTATED, AT_WRITING)
        return
    if start is None:
        yield from (until_words(end, day) for day in _days(end))
        return
    if start.year == end.year:
        yield from _days(end)
        yield Phrase("{year}年度", year=end.year)
        for part, first, last in PARTS.values():
            if (start.month, end.month) == (first, last):
                yield part_words(end.year, part)
        yield months_words(end.year, start.month, end.month)
    yield from (span_words(one, other) for one in _days(start) for other in _days(end))


def _days(day: date) -> Iterator[str]:
    yield day_words(day.year)
    yield day_words(day.year, day.month)
    yield day_words(day.year, day.month, day.day)
