"""Which of a park's facts stands in a cell of the comparison: the policy on periods and scopes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from datetime import date
from typing import Literal, NamedTuple

from parkfacts.facts.model import Fact
from parkfacts.facts.verdict_rules import denominator

Policy = Literal["same", "nearest"]
POLICIES: dict[Policy, str] = {"nearest": "最近期", "same": "同期"}


class Cell(NamedTuple):
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
    columns: Sequence[Sequence[Fact]], policy: Policy, chosen: Sequence[str | None] = ()
) -> list[Fact | None]:
    """The fact to show of each column's facts (empty: the park has none).

    What most parks have sets the period, then scope and status; of equals the latest. ``chosen``
    are ids that a reader picked, one a column.
    """
    picks = [*chosen, *[None] * (len(columns) - len(chosen))]
    picked = [
        next((fact for fact in facts if fact.id == pick), None)
        for facts, pick in zip(columns, picks, strict=True)
    ]
    pool = [[pick] if pick else list(facts) for facts, pick in zip(columns, picked, strict=True)]
    anchor = _anchor(pool)
    if anchor is None:
        return [None for _ in columns]
    shown: list[Fact | None] = []
    for facts, pick in zip(pool, picked, strict=True):
        best = pick or max(facts, key=lambda fact: _closeness(fact, anchor), default=None)
        apart = best is not None and pick is None and _time(best) != _time(anchor)
        shown.append(None if policy == "same" and apart else best)
    return shown


def _anchor(columns: Sequence[Sequence[Fact]]) -> Fact | None:
    """The fact that the others are to be like."""
    facts = [fact for column in columns for fact in column]
    if not facts:
        return None
    times, scopes = _votes(columns, _time), _votes(columns, _what)

    def weight(fact: Fact) -> tuple[int, bool, date, int, bool]:
        dated = fact.period.end is not None
        return (
            times[_time(fact)],
            dated,
            fact.period.end or date.min,
            scopes[_time(fact), denominator(fact)],
            fact.status == "actual",
        )

    return max(facts, key=weight)


def _votes(columns: Sequence[Sequence[Fact]], key: Callable[[Fact], Hashable]) -> Counter[Hashable]:
    """How many parks have a fact of each time or scope."""
    return Counter(value for column in columns for value in {key(fact) for fact in column})


def _time(fact: Fact) -> Hashable:
    """The days of a period; of one without days its words."""
    if fact.period.end is None:
        return fact.period.label
    return fact.period.start, fact.period.end


def _what(fact: Fact) -> Hashable:
    return _time(fact), denominator(fact)


def _closeness(fact: Fact, anchor: Fact) -> tuple[bool, bool, bool, bool, int, date]:
    end, wanted = fact.period.end, anchor.period.end
    distance = abs((end - wanted).days) if end and wanted else date.max.toordinal()
    return (
        _time(fact) == _time(anchor),
        denominator(fact) == denominator(anchor),
        fact.status == anchor.status,
        end is not None,
        -distance,
        end or date.min,
    )
