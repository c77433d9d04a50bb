"""All that the things of a dataset are called: what is shown, and what people type for it."""

from __future__ import annotations

from parkfacts.facts.model import Family, Indicator, Park


def names_of(thing: Park | Indicator | Family) -> tuple[str, ...]:
    """The name, then the others, in English too; the first is the one that is shown."""
    short = [thing.short, thing.short_en] if isinstance(thing, Park) else []
    return tuple(dict.fromkeys(filter(None, [thing.name, *short, thing.name_en, *thing.aliases])))
