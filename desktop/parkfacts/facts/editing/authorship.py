"""Whose changes are, when they were made, and what was done with them in words."""

from __future__ import annotations

import secrets
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


def logged_at(at: datetime, last: str) -> str:
    """The time as the log has it: behind its last one, where a clock is a little slow."""
    at = at.astimezone(UTC)
    seen = time_of(last)
    if seen is not None and at <= seen < at + _SLOW_CLOCK:
        at = seen + _TICK
    return at.strftime(_ISO)


def time_of(logged: str) -> datetime | None:
    """The time that the log has; None where it has none that can be read."""
    try:
        return datetime.fromisoformat(logged).astimezone(UTC)
    except ValueError:
        return None
