"""Whose changes are, when they were made, and what was done with them in words."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

_ISO = "%Y-%m-%dT%H:%M:%S.%fZ"
_TICK = timedelta(microseconds=1)
_SLOW_CLOCK = timedelta(days=1)
"""So far a clock may be behind others: a change stands behind those that were seen by then."""


MERGE_NOTE = "m-"
"""How the ids of changes begin that a merge made; those of people begin otherwise."""


class Authorship(NamedTuple):
    """Stands with all changes that are made together."""

    who: str
    at: datetime
    """Aware; UTC in the log."""
    batch: str
    """Unique among all people."""
    title: str = ""
    """What is done, in words; with it the log has a batch."""
    takes_back: str = ""
    """The batch or change that is taken back."""


def authorship(who: str, title: str = "", takes_back: str = "") -> Authorship:
    """That of a person who makes changes now."""
    now, batch = datetime.now(UTC), f"b-{secrets.token_hex(6)}"
    return Authorship(_whole(who), now, batch, _whole(title), takes_back)


def _whole(text: str) -> str:
    """The text without half characters, which no file could hold."""
    return text.encode("utf-8", "replace").decode("utf-8")


def logged_at(at: datetime, log: Iterable[str] = ()) -> str:
    """The time as a log has it: behind what was seen before, where a clock is a little slow.

    ``log``: its times, the last one first. Those that are of another day are passed over, or one
    clock that is a year ahead would put what others do out of its order.
    """
    at = at.astimezone(UTC)
    for seen in map(time_of, log):
        if seen is not None and seen < at + _SLOW_CLOCK:
            at = max(at, seen + _TICK)
            break
    return at.strftime(_ISO)


def time_of(logged: str) -> datetime | None:
    """The time that the log has; None where it has none that can be read."""
    try:
        return datetime.fromisoformat(logged).astimezone(UTC)
    except ValueError:
        return None
