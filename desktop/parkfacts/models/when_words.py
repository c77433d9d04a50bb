"""Times of the log of own data, on the clock of this machine."""

from __future__ import annotations

from datetime import UTC, datetime


def when_words(at: str, who: str = "") -> str:
    """When something was changed (UTC, ISO 8601), and by whom, if that is known: 16:20 李工.

    A time of another day has its day; one that cannot be read stands as it is.
    """
    try:
        local = datetime.fromisoformat(at).astimezone()
    except ValueError:
        clock = at
    else:
        now = datetime.now(UTC).astimezone()
        form = "%H:%M" if local.date() == now.date() else "%Y-%m-%d %H:%M"
        clock = local.strftime(form)
    return f"{clock} {who}" if who else clock
