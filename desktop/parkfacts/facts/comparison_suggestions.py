"""Parks worth comparing with: of the same kind, with indicators that may be compared."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from parkfacts.facts import labels
from parkfacts.facts.compare import Comparer
from parkfacts.facts.fact_index import FactIndex
from parkfacts.facts.model import Indicator, Park

_NAMED_AT_MOST = 3


class Suggestion(NamedTuple):
    """A park, and why it is worth comparing with."""

    park: Park
    indicators: tuple[Indicator, ...]
    """Those of which a figure of it may be compared with one of the parks."""
    reason: str
    """同为综保区，2个可比指标：外贸进出口值、外贸进出口值增速."""


def suggestions(
    parks: Sequence[Park], comparer: Comparer, index: FactIndex, most: int = 5
) -> list[Suggestion]:
    """The parks with the most comparable indicators first; at most ``most``."""
    kinds, taken = {park.kind for park in parks}, {park.id for park in parks}
    found = []
    for other in comparer.catalogue.dataset.parks:
        if other.id in taken or other.kind not in kinds:
            continue
        indicators = _comparable(parks, other, comparer, index)
        if indicators:
            found.append(Suggestion(other, indicators, _reason(other, indicators)))
    return sorted(found, key=lambda one: -len(one.indicators))[:most]


def _comparable(
    parks: Sequence[Park], other: Park, comparer: Comparer, index: FactIndex
) -> tuple[Indicator, ...]:
    """The indicators of which some figure may be compared with one of a park of its kind."""
    return tuple(
        comparer.catalogue.indicator_named(indicator_id)
        for indicator_id, facts in index.of_park(other.id).items()
        if any(
            comparer.verdict(fact, mine).comparable
            for park in parks
            if park.kind == other.kind
            for mine in index.of(park.id, indicator_id)
            for fact in facts
        )
    )


def _reason(other: Park, indicators: Sequence[Indicator]) -> str:
    names = "、".join(indicator.name for indicator in indicators[:_NAMED_AT_MOST])
    more = "等" if len(indicators) > _NAMED_AT_MOST else ""
    kind = labels.PARK_KIND_WORDS[other.kind]
    return f"同为{kind}，{len(indicators)}个可比指标：{names}{more}"
