"""When two facts are of one time, and the same time a year earlier."""

from __future__ import annotations

from datetime import date, timedelta

from parkfacts.facts.model import Fact
from parkfacts.facts.period.words import words_of

Days = tuple[date, date]


def same_time(one: Fact, other: Fact) -> bool:
    """One dated time, or an undated one of which both were told in one breath."""
    if one.period.end is not None:
        return (one.period.start, one.period.end) == (other.period.start, other.period.end)
    together = one.group is not None and one.group == other.group
    return together and one.period.label == other.period.label


def told_time(fact: Fact, kind: str) -> date | None:
    """By what facts of a park's indicator may tell one figure: the end; a size is of no time."""
    return None if kind == "size" else fact.period.end


def days_of(fact: Fact) -> Days | None:
    """First and last day of the fact's time; None where either is not known."""
    start, end = fact.period.start, fact.period.end
    return (start, end) if start and end else None


def year_before(fact: Fact) -> tuple[str, Days | None]:
    """The label and the days of the same time a year earlier; empty for what is no part of one."""
    days = days_of(fact)
    if days is None or days[0].year != days[1].year or days[0].year <= 1:
        return "", None
    year = days[0].year
    label = fact.period.label.replace(str(year), str(year - 1))
    before = (_in_year(days[0], year - 1), _in_year(days[1], year - 1))
    return words_of(label, *before), before


def same_part_of_year(earlier: Days, later: Days) -> bool:
    """Whether the later time is the earlier one in a later year."""
    years = later[1].year - earlier[1].year
    return years > 0 and earlier == tuple(_in_year(day, day.year - years) for day in later)


def _in_year(day: date, year: int) -> date:
    """The same day of another year; the end of February stays its end."""
    if day.month == 2 and (day + timedelta(days=1)).month == 3:
        return date(year, 3, 1) - timedelta(days=1)
    return day.replace(year=year)
