"""All that the things of a dataset are called: what is shown, and what people type for it."""

from __future__ import annotations

from parkfacts.facts.model import Family, Indicator, Park


def names_of(thing: Park | Indicator | Family) -> tuple[str, ...]:
    """The name, then the others; the first is the one that is shown."""
    short = [thing.short] if isinstance(thing, Park) and thing.short else []
    return tuple(dict.fromkeys([thing.name, *short, *thing.aliases]))
