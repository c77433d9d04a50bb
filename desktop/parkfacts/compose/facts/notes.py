"""What stands under a table of facts: their notes and their sources."""

from __future__ import annotations

from collections.abc import Sequence

from parkfacts.compose.page.numbering import Entry, Numbers
from parkfacts.compose.page.options import Options
from parkfacts.compose.page.punctuation import half_width_marks
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Fact, Source
from parkfacts.facts.wording.citation import cited


def not_ours(facts: Sequence[Fact], catalogue: Catalogue) -> list[str]:
    """What keeps its marks where ours are half-width: names, figures, notes."""
    found: dict[str, None] = {}
    for fact in facts:
        park, indicator = catalogue.park(fact.park), catalogue.indicator(fact)
        found |= dict.fromkeys((park.name, indicator.name, fact.quantity.literal, fact.note))
    return [name for name in found if name]


def source_told(source: Source, options: Options) -> str:
    """The source as it is cited; a digest is called one."""
    told = cited(source, options.how)
    if (options.how, options.punctuation) != ("short", "half"):
        return told
    return half_width_marks(told, (source.title, source.publisher))


def source_entries(numbers: Numbers, options: Options) -> tuple[Entry, ...]:
    """The entries under a table, each with its number."""
    return tuple(
        Entry(at, source_told(source, options))
        for at, source in enumerate(numbers.sources, numbers.first)
    )


def own_notes(facts: Sequence[Fact], catalogue: Catalogue) -> list[str]:
    """The facts' own notes, each once, behind the names of all whose it is."""
    told: dict[str, list[str]] = {}
    for fact in facts:
        if fact.note:
            name = f"{catalogue.park(fact.park).name}{catalogue.indicator(fact).name}"
            told.setdefault(fact.note, []).append(name)
    return [f"{'、'.join(dict.fromkeys(names))}：{note}" for note, names in told.items()]
