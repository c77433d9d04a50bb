"""How long a period lasts, and what periods of one length are called."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal, NamedTuple

from parkfacts.facts.model import Fact, Indicator
from parkfacts.facts.period.same_time import days_of
from parkfacts.facts.period.words import months_alone, part_alone
from parkfacts.facts.phrase import Phrase

_YEAR = 12
_OF_A_MOMENT = frozenset({"stock", "capacity", "cumulative"})
_TIMELESS = frozenset({"size", "streak", "duration"})


class Length(NamedTuple):
    """How long a figure's time lasts: ``number`` months or days; 0 for the other kinds."""

    kind: Literal["months", "days", "moment", "unknown"]
    number: int = 0

    @property
    def order(self) -> tuple[int, int]:
        """Sorts the longest first, then moments, then what is not known."""
        return ("months", "days", "moment", "unknown").index(self.kind), -self.number


MOMENT, UNKNOWN = Length("moment"), Length("unknown")


def length_of(fact: Fact, indicator: Indicator) -> Length:
    """How long the fact's time lasts; what stands at a time has none, whatever its label.

    Of an indicator that counts what there is (a stock, a capacity, a sum since the beginning) or
    that has no time (a size), each figure is of a moment.
    """
    if indicator.kind in _TIMELESS or indicator.nature in _OF_A_MOMENT:
        return MOMENT
    days = days_of(fact)
    if days is None:
        return UNKNOWN
    start, end = days
    if start.day == 1 and (end + timedelta(days=1)).day == 1:
        return Length("months", (end.year - start.year) * _YEAR + end.month - start.month + 1)
    return Length("days", (end - start).days + 1)


def length_words(length: Length, facts: Sequence[Fact]) -> str:
    """What the facts' periods, all of this length, are called: 全年, 上半年, 1—9月, 季度."""
    if length.kind == "moment":
        return Phrase("时点")
    if length.kind == "unknown":
        return Phrase("起止未写明")
    if length.kind == "days":
        return Phrase("{n}天", n=length.number)
    parts = {_months(days) for days in map(days_of, facts) if days}
    if len(parts) == 1 and (part := parts.pop()) is not None:
        return part_alone(*part) or months_alone(*part)
    return _ROUND.get(length.number) or _in_years(length.number)


def _months(days: tuple[date, date]) -> tuple[int, int] | None:
    """The first and the last month of a time within a year."""
    start, end = days
    return (start.month, end.month) if start.year == end.year else None


_ROUND = {1: Phrase("单月"), 3: Phrase("季度"), 6: Phrase("半年"), _YEAR: Phrase("一年")}


def _in_years(months: int) -> str:
    years, rest = divmod(months, _YEAR)
    return Phrase("{n}个月", n=months) if rest else Phrase("{n}年", n=years)
