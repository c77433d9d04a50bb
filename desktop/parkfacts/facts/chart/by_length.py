"""Facts of a panel set apart by how long their periods last: a half year is no short year."""

from __future__ import annotations

from collections.abc import Sequence

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Fact
from parkfacts.facts.period.lengths import Length, length_of, length_words
from parkfacts.facts.phrase import Phrase

NOT_OF_ONE_LENGTH = Phrase("期间长短不同，不作比较")


def set_apart(facts: Sequence[Fact], catalogue: Catalogue) -> list[tuple[str, list[Fact]]]:
    """The facts of each length with its name, the longest first; in their order within it.

    Without a name where all are of one length.
    """
    groups: dict[Length, list[Fact]] = {}
    for fact in facts:
        groups.setdefault(length_of(fact, catalogue.indicator(fact)), []).append(fact)
    if len(groups) == 1:
        return [("", list(facts))]
    ordered = sorted(groups.items(), key=lambda group: group[0].order)
    return [(length_words(length, told), told) for length, told in ordered]
