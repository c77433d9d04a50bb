"""Periods: a short notation read into label, start, end and granularity."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Literal, NamedTuple

from parkfacts.facts.period.words import (
    AT_WRITING,
    PARTS,
    UNSTATED,
    day_words,
    months_words,
    part_words,
    span_words,
    until_words,
)

Granularity = Literal["year", "part", "month", "day", "span", "as-of", "article", "none"]


class Read(NamedTuple):
    """A notation read: how it is shown, and its first and last day (None: not known)."""

    label: str
    start: date | None
    end: date | None
    granularity: Granularity


class PeriodError(ValueError):
    """The notation is not one of those that are known; the message says which are."""


EXPECTED = (
    "2024、2024-11、2024-11-30、2024-01/2024-11、2025H1、2023Q1、2023Q1-Q3、2019/2023、"
    "<2023-12-31（截至）、@article（截至发文时），或留空"
)


def read_period(notation: str) -> Read:
    """Read a notation (ISO 8601 dates and intervals, H and Q for halves and quarters).

    ``<`` before a date: as of that date. ``@article``: as of the article. Raises PeriodError.
    """
    text = notation.strip()
    if not text:
        return Read(str(UNSTATED), None, None, "none")
    if text == "@article":
        return Read(str(AT_WRITING), None, None, "article")
    try:
        found = _read(text)
    except (ValueError, KeyError, OverflowError):  # the year 0 has no last day of its own
        raise PeriodError(f"“{notation}”不是期间；应为 {EXPECTED}") from None
    return found._replace(label=str(found.label))


def _read(text: str) -> Read:
    """A notation of some days. Raises ValueError or KeyError."""
    if text.startswith("<"):
        _, end, _ = _day_range(text[1:])
        return Read(until_words(end, _label(text[1:])), None, end, "as-of")
    if match := re.fullmatch(r"(\d{4})(H[12]|Q[1-4](?:-Q[2-4])?)", text):
        return _part(int(match[1]), match[2])
    if "/" in text:
        first, _, last = text.partition("/")
        return _span(first, last)
    start, end, granularity = _day_range(text)
    return Read(_label(text), start, end, granularity)


def _day_range(text: str) -> tuple[date, date, Granularity]:
    parts = [int(part) for part in text.split("-")]
    if not re.fullmatch(r"\d{4}(-\d{2}){0,2}", text):
        raise ValueError(text)
    if len(parts) == 1:
        return date(parts[0], 1, 1), date(parts[0], 12, 31), "year"
    if len(parts) == 2:
        year, month = parts
        return date(year, month, 1), _last_day(year, month), "month"
    day = date(*parts)
    return day, day, "day"


def _label(text: str) -> str:
    return day_words(*[int(part) for part in text.split("-")])


def _part(year: int, name: str) -> Read:
    part, first, last = PARTS[name]
    end = _last_day(year, last)
    return Read(part_words(year, part), date(year, first, 1), end, "part")


def _span(first: str, last: str) -> Read:
    start, _, first_kind = _day_range(first)
    _, end, _ = _day_range(last)
    if end < start:
        raise ValueError("ends before it starts")
    if start.year == end.year and first_kind == "month":
        label = months_words(start.year, start.month, end.month)
        whole_year = (start.month, end.month) == (1, 12)
        return Read(label, start, end, "year" if whole_year else "part")
    return Read(span_words(_label(first), _label(last)), start, end, "span")


def _last_day(year: int, month: int) -> date:
    following = date(year + month // 12, month % 12 + 1, 1)
    return following - timedelta(days=1)
