"""What a park tells of one indicator, laid out by time and scope, so that each is asked once."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import NamedTuple

from parkfacts.facts.model import Fact
from parkfacts.facts.scope import denominator

Time = tuple[date | None, date] | str
"""First and last day of a period; of one without days its words."""


class Told(NamedTuple):
    """A fact with that by which it is put beside others."""

    fact: Fact
    time: Time
    denominator: tuple[str, str]


class ParkFigures:
    """The facts of a park's indicator. They do not change; what is asked again is kept."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        self.facts = facts
        self.told = tuple(Told(fact, time_of(fact), denominator(fact)) for fact in facts)
        self._by_time: dict[Time, list[Told]] = {}
        for one in self.told:
            self._by_time.setdefault(one.time, []).append(one)
        self.times: Collection[Time] = self._by_time.keys()
        self._closest: dict[tuple[Time, tuple[str, str], str], Told] = {}
        self._others: dict[str, tuple[Fact, ...]] = {}

    def at(self, time: Time) -> Sequence[Told]:
        """Those of a time, in the order of the dataset."""
        return self._by_time.get(time, ())

    def named(self, fact_id: str | None) -> Fact | None:
        """The fact of an id; None if it is not among these."""
        return next((fact for fact in self.facts if fact.id == fact_id), None)

    def closest(self, anchor: Told) -> Told | None:
        """The one most like another: in time, then scope, then status; of equals the latest."""
        if not self.told:
            return None
        key = (anchor.time, anchor.denominator, anchor.fact.status)
        if key not in self._closest:
            self._closest[key] = max(self.told, key=lambda one: _closeness(one, anchor))
        return self._closest[key]

    def others(self, fact: Fact) -> tuple[Fact, ...]:
        """All but this one."""
        if fact.id not in self._others:
            self._others[fact.id] = tuple(other for other in self.facts if other.id != fact.id)
        return self._others[fact.id]


def time_of(fact: Fact) -> Time:
    """The days of the fact's period; of one without days its words."""
    if fact.period.end is None:
        return fact.period.label
    return fact.period.start, fact.period.end


def _closeness(one: Told, anchor: Told) -> tuple[bool, bool, bool, bool, int, date]:
    end, wanted = one.fact.period.end, anchor.fact.period.end
    distance = abs((end - wanted).days) if end and wanted else date.max.toordinal()
    return (
        one.time == anchor.time,
        one.denominator == anchor.denominator,
        one.fact.status == anchor.fact.status,
        end is not None,
        -distance,
        end or date.min,
    )
