"""Which of a park's facts stands in a cell of the comparison: the policy on periods and scopes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal, NamedTuple

from parkfacts.facts.catalogue.park_figures import ParkFigures, Time, Told
from parkfacts.facts.model import Fact
from parkfacts.facts.phrase import Phrase

Policy = Literal["same", "nearest"]
What = tuple[Time, tuple[str, str]]
POLICIES: dict[Policy, str] = {"nearest": Phrase("就近期间"), "same": Phrase("同一期间")}


class MatrixCell(NamedTuple):
    """What a park has for an indicator."""

    park: str
    fact: Fact | None
    """The fact that is shown; None: there is none, or none of the row's period."""
    others: tuple[Fact, ...] = ()
    """Further facts of the same park and indicator, to be chosen instead."""
    looked_through: tuple[str, ...] = ()
    """Ids of the sources that tell of this park: those in which a blank was looked for."""

    @property
    def facts(self) -> tuple[Fact, ...]:
        """All facts of the cell, the shown one first."""
        return self.others if self.fact is None else (self.fact, *self.others)


def shown_facts(
    columns: Sequence[ParkFigures], policy: Policy, chosen: Sequence[str | None] = ()
) -> list[Fact | None]:
    """The fact to show of each column's figures (empty: the park has none).

    What most parks have sets the period, then scope and status; of equals the latest. ``chosen``
    are ids that a reader picked, one a column.
    """
    picked: list[Fact | None] = [None] * len(columns)
    pool = list(columns)
    for at, pick in enumerate(chosen):
        if pick and (fact := columns[at].named(pick)):
            picked[at], pool[at] = fact, ParkFigures([fact])
    anchor = _anchor(pool)
    if anchor is None:
        return [None for _ in columns]
    shown: list[Fact | None] = []
    for column, own in zip(pool, picked, strict=True):
        best = column.closest(anchor)
        apart = best is not None and own is None and best.time != anchor.time
        shown.append(None if best is None or (policy == "same" and apart) else best.fact)
    return shown


def _anchor(columns: Sequence[ParkFigures]) -> Told | None:
    """The fact that the others are to be like: of the time, then the scope that most have."""
    times = _most_told(columns)
    told = [_at(column, times) for column in columns]
    parks: dict[What, int] = {}
    for column in told:
        for what in {_what(one) for one in column}:
            parks[what] = parks.get(what, 0) + 1
    return max(
        (one for column in told for one in column),
        key=lambda one: (parks[_what(one)], one.fact.status == "actual"),
        default=None,
    )


def _most_told(columns: Sequence[ParkFigures]) -> list[Time]:
    """The times that most parks have, dated before undated, of those the latest."""
    parks: dict[Time, int] = {}
    for column in columns:
        for time in column.times:
            parks[time] = parks.get(time, 0) + 1
    most = max(parks.values(), default=0)
    times = [time for time, count in parks.items() if count == most]
    if len(times) < 2:
        return times
    latest = max(map(_end, times))
    return [time for time in times if _end(time) == latest]


def _end(time: Time) -> tuple[bool, date]:
    return (False, date.min) if isinstance(time, str) else (True, time[1])


def _at(column: ParkFigures, times: Sequence[Time]) -> Sequence[Told]:
    """The column's figures of these times, in its order."""
    if len(times) == 1:
        return column.at(times[0])
    return [one for one in column.told if one.time in times]


def _what(one: Told) -> What:
    return one.time, one.denominator
