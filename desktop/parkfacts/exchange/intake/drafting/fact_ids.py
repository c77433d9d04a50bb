"""Ids of new facts: the same fact of the same source has the same one on every machine."""

from __future__ import annotations

import hashlib

from parkfacts.facts.model import Fact, Period

_LONGEST = 110
"""Room is left for a number behind it: an id has 120 characters at most."""


def fact_slug(fact: Fact) -> str:
    """Source, park, indicator and period of a fact as an id: statistics.xiyong.gdp.2024.

    What else tells two facts apart, scope and status, follows where it is said.
    """
    parts = [fact.source, fact.park, fact.indicator, _time(fact.period)]
    if fact.status != "actual":
        parts.append(fact.status)
    scope = fact.scope
    if scope.label or scope.within or scope.out_of:
        said = f"{scope.label}|{scope.within}|{scope.out_of or ''}"
        parts.append(digest(said, 6))
    whole = ".".join(filter(None, parts))
    if len(whole) <= _LONGEST:
        return whole
    return f"{whole[: _LONGEST - 11].rstrip('.-_')}-{digest(whole, 10)}"


def _time(period: Period) -> str:
    start, end = period.start, period.end
    if end is None:
        return digest(period.label, 6) if period.granularity != "none" else ""
    if start is None:
        return f"to{end:%Y%m%d}"
    if period.granularity == "year":
        return f"{start:%Y}"
    if period.granularity == "day":
        return f"{start:%Y%m%d}"
    if period.granularity == "month":
        return f"{start:%Y%m}"
    return f"{start:%Y%m}-{end:%Y%m}"


def digest(text: str, length: int) -> str:
    """A text in a few characters, the same on every machine."""
    return hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()[:length]
