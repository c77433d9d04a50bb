"""Which facts the chart shows for what is selected."""

from __future__ import annotations

from collections.abc import Sequence

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Fact
from parkfacts.facts.verdict.park_relations import overlapping


def facts_to_draw(
    selected: Sequence[Fact], parks: Sequence[str], catalogue: Catalogue
) -> list[Fact]:
    """The selected facts and, beside them, the same indicator of the checked parks.

    With one fact selected and no park checked, of all parks that share the indicator; of one
    park only the period that is nearest to the selected fact's is taken then.
    """
    if not selected:
        return []
    if not parks and len(selected) == 1:
        return [selected[0], *_same_indicator(selected[0], catalogue)]
    if not parks:
        return list(selected)
    ids, known = {fact.id for fact in selected}, frozenset(parks)
    told = catalogue.of_indicators({fact.indicator for fact in selected})
    return [*selected, *(fact for fact in told if fact.park in known and fact.id not in ids)]


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
