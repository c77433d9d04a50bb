"""What is seen as items for the basket."""

from __future__ import annotations

from parkfacts.app.seen import Seen, SeenClaims, SeenComparison, SeenFacts
from parkfacts.compose.basket import collect
from parkfacts.facts.basket.items import AnyItem


def items_of(seen: Seen) -> list[AnyItem]:
    """What of it goes out."""
    match seen:
        case SeenFacts(facts=facts, catalogue=catalogue):
            return collect.of_facts(facts, catalogue)
        case SeenClaims(claims=claims, catalogue=catalogue):
            return collect.of_claims(claims, catalogue)
        case SeenComparison(compared=compared, period=period):
            return collect.of_comparison(compared, period)


def chart_items_of(seen: Seen) -> list[AnyItem]:
    """Its chart; nothing where none is drawn."""
    match seen:
        case SeenFacts(drawn=drawn, catalogue=catalogue) if seen.chart.panels:
            selected = [fact.id for fact in seen.facts]
            return collect.of_fact_chart(drawn(), selected, catalogue)
        case SeenComparison(compared=compared) if seen.chart.panels:
            return collect.of_comparison_chart(compared, seen.period, seen.selected)
        case _:
            return []
