"""A fact told large: its figure, whose it is, and all that must be known of it beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Fact
from parkfacts.facts.scope import scope_text
from parkfacts.facts.wording import labels

MOST_HEADLINES = 3
"""More figures are a table."""


class Headline(NamedTuple):
    """One figure on a slide of its own, or beside one or two others."""

    figure: str
    name: str
    """Whose, and of what: 西永综合保税区外贸进出口值."""
    terms: tuple[str, ...]
    """Period, scope, status where nothing is achieved, the note; a line each."""
    source: str
    """Id of the source."""


def headlines(facts: Sequence[Fact], catalogue: Catalogue) -> tuple[Headline, ...]:
    """The facts told large, in their order; none where they are too many for that."""
    if len(facts) > MOST_HEADLINES:
        return ()
    return tuple(_headline(fact, catalogue) for fact in facts)


def _headline(fact: Fact, catalogue: Catalogue) -> Headline:
    status = "" if fact.status == "actual" else labels.STATUS_WORDS[fact.status]
    scope = scope_text(fact)
    terms = (
        labels.period_with_basis(fact),
        f"口径：{scope}" if scope else "",
        f"状态：{status}" if status else "",
        f"注：{fact.note}" if fact.note else "",
    )
    name = f"{catalogue.park(fact.park).name}{catalogue.indicator(fact).name}"
    return Headline(labels.figure(fact), name, tuple(filter(None, terms)), fact.source)
