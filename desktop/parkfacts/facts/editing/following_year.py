"""The figures of the next year, asked for one beside each of last year's."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from msgspec.structs import replace

from parkfacts.facts.editing.fact_fields import read_figure
from parkfacts.facts.model import Fact, Indicator, Period
from parkfacts.facts.period.notation import read_period
from parkfacts.facts.period.words import PARTS
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.quantity.literal import base_value

_FAR = Decimal(10)
"""So many times last year's figure is rather another unit."""
_RATIO = Decimal(300)
"""A share or growth beyond it, where last year's was not, is rather an amount."""


class Following(NamedTuple):
    """A figure that is wanted."""

    last: Fact
    """The latest one that is known."""
    period: Period
    """A year later."""


class Wanted(NamedTuple):
    """What is asked for, and what is not."""

    rows: tuple[Following, ...]
    known: int
    """How many have a figure of the next year already."""
    timeless: int
    """How many have no period that has a next year."""


class Answer(NamedTuple):
    """A figure that was written beside last year's."""

    fact: Fact | None
    """None: nothing was written, or it cannot be read."""
    told: str = ""
    """A Phrase: how it stands to last year's, or why it cannot be read."""
    doubtful: bool = False


def year_later(period: Period) -> Period | None:
    """The same months a year later; None where a period has no year of its own."""
    start, end = period.start, period.end
    if end is None:
        return None
    if period.granularity == "as-of":
        notation = f"<{_a_year_on(end)}"
    elif start is None or start.year != end.year:
        return None
    elif period.granularity == "year":
        notation = f"{end.year + 1}"
    elif period.granularity == "month":
        notation = f"{end.year + 1}-{end.month:02}"
    elif period.granularity == "part":
        notation = _part(period, start, end)
    else:
        return None
    read = read_period(notation)
    return Period(
        label=str(read.label), start=read.start, end=read.end, granularity=read.granularity,
        basis="stated",
    )  # fmt: skip


def following(facts: Iterable[Fact], known: Iterable[Fact]) -> Wanted:
    """The latest of each park, indicator, scope and status, with what follows it.

    ``known``: all facts there are; what is among them is not asked for again.
    """
    latest: dict[tuple[object, ...], Following] = {}
    timeless = 0
    for fact in facts:
        period = year_later(fact.period)
        if period is None or period.end is None:
            timeless += 1
            continue
        key = (*_key(fact), fact.period.granularity)
        found = latest.get(key)
        if found is None or (found.period.end or date.min) < period.end:
            latest[key] = Following(fact, period)
    there = {(*_key(fact), fact.period.start, fact.period.end) for fact in known}
    rows = [one for one in latest.values()
            if (*_key(one.last), one.period.start, one.period.end) not in there]  # fmt: skip
    return Wanted(tuple(rows), len(latest) - len(rows), timeless)


def answer(wanted: Following, text: str, indicator: Indicator) -> Answer:
    """What was written beside last year's figure; it has its unit where it says none."""
    if not text.strip():
        return Answer(None)
    last = wanted.last.quantity
    read = read_figure(text, last.unit)
    if read.quantity is None:
        return Answer(None, read.why, doubtful=True)
    made = replace(
        wanted.last, id="", quantity=read.quantity, period=wanted.period, of=None, group=None,
        corrects=None, note="", paragraph=1, source="", place="",
    )  # fmt: skip
    now, was = (
        base_value(read.quantity.value, read.quantity.unit),
        base_value(last.value, last.unit),
    )
    if indicator.kind != "level" or was <= 0 or now <= 0:
        odd = read.quantity.unit == "%" and abs(now) > _RATIO and abs(was) <= _RATIO
        return Answer(made, Phrase("是百分数吗？"), doubtful=True) if odd else Answer(made)
    times = now / was
    if times >= _FAR:
        far = Phrase("上年的 {times} 倍，单位对吗？", times=_rounded(times))
        return Answer(made, far, doubtful=True)
    if times <= 1 / _FAR:
        return Answer(made, Phrase("不到上年的十分之一，单位对吗？"), doubtful=True)
    change = (times - 1) * 100
    way = (
        Phrase("比上年多 {share}%", share=_rounded(change))
        if change >= 0
        else Phrase("比上年少 {share}%", share=_rounded(-change))
    )
    return Answer(made, way)


def linked(facts: Sequence[tuple[Following, Fact]]) -> list[Fact]:
    """New facts with their ids: one whose last year's was of another is of that one's new one."""
    made = {wanted.last.id: fact for wanted, fact in facts}
    found = []
    for wanted, fact in facts:
        above = made.get(wanted.last.of or "")
        of = above.id if above is not None and above.source == fact.source else None
        found.append(replace(fact, of=of))
    return found


def _key(fact: Fact) -> tuple[object, ...]:
    scope = fact.scope
    return (
        fact.park, fact.indicator, fact.status, scope.label, scope.within, scope.includes,
    )  # fmt: skip


def _a_year_on(day: date) -> date:
    """The last day of a month stays one."""
    closes = day.day == monthrange(day.year, day.month)[1]
    last = monthrange(day.year + 1, day.month)[1]
    return date(day.year + 1, day.month, last if closes else day.day)


def _part(period: Period, start: date, end: date) -> str:
    """The notation of the same part a year later: by its name, if that is how it is told."""
    name = next(
        (name for name, (_, *months) in PARTS.items() if months == [start.month, end.month]), ""
    )
    if name and read_period(f"{end.year}{name}").label == period.label:
        return f"{end.year + 1}{name}"
    return f"{end.year + 1}-{start.month:02}/{end.year + 1}-{end.month:02}"


def _rounded(value: Decimal) -> str:
    return f"{value:.1f}" if value < 100 else f"{value:.0f}"
