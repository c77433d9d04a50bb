"""Which facts the chart shows for what is selected."""

from __future__ import annotations

from collections.abc import Sequence

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Fact
from parkfacts.facts.verdict.park_relations import overlapping


def facts_to_draw(selected: Sequence[Fact], catalogue: Catalogue) -> list[Fact]:
    """The selected facts; of a single one, the same indicator of all other parks beside it.

    Of another park only the period that is nearest to the selected fact's is taken. Parks that are
    checked for a comparison have no say here: ticks left from one would narrow the chart unseen.
    In place of a corrected fact its correction is drawn.
    """
    drawn = catalogue.standing(selected)
    if len(drawn) == 1:
        return [drawn[0], *_same_indicator(drawn[0], catalogue)]
    return drawn


def _same_indicator(fact: Fact, catalogue: Catalogue) -> list[Fact]:
    nearest: dict[str, Fact] = {}
    for other in catalogue.of_indicators({fact.indicator}):
        if other.park == fact.park:
            continue
        known = nearest.get(other.park)
        if known is None or _distance(other, fact) < _distance(known, fact):
            nearest[other.park] = other
    return [
        other for other in nearest.values() if not overlapping(other.park, fact.park, catalogue)
    ]


def _distance(one: Fact, other: Fact) -> tuple[bool, int]:
    """How far two periods are apart; an unknown one is the farthest."""
    first, second = one.period.end, other.period.end
    same = one.period.granularity == other.period.granularity
    if first is None or second is None:
        return not same, 10**6
    return not same, abs((first - second).days)


def telling_fact(catalogue: Catalogue) -> Fact | None:
    """The fact to show at the very first start: a level that most parks have for one period."""
    shared: dict[tuple[str, str], list[Fact]] = {}
    for fact in catalogue.facts:
        if catalogue.indicator(fact).kind == "level" and fact.period.basis == "stated":
            shared.setdefault((fact.indicator, fact.period.label), []).append(fact)
    if not shared:
        return catalogue.facts[0] if catalogue.facts else None
    return max(shared.values(), key=lambda facts: len({fact.park for fact in facts}))[0]
