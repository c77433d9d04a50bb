"""What may be seen, as values, for tests: facts and claims of the tiny dataset, a comparison."""

from __future__ import annotations

from compared import COMPARER, ZONES, compared
from make import TRADE
from make_baskets import TINY

from parkfacts.app.seen import SeenClaims, SeenComparison, SeenFacts
from parkfacts.facts.chart.of_comparison import comparison_chart
from parkfacts.facts.chart.of_facts import chart_of
from parkfacts.facts.comparison.matrix import Comparison
from parkfacts.facts.comparison.seen import SeenMatrix
from parkfacts.facts.model import Fact

NO_ROWS = SeenComparison(SeenMatrix(Comparison((), ()), COMPARER), "nearest")


def seen_facts(*facts: Fact) -> SeenFacts:
    """Facts that are selected, and drawn, in a table that shows all facts."""
    return SeenFacts(facts, TINY, lambda: TINY.facts, chart_of(facts, TINY), lambda: facts)


def seen_claims() -> SeenClaims:
    """The one claim, selected."""
    return SeenClaims(tuple(TINY.claims), TINY, tuple(TINY.claims))


def seen_zones(*selected: str) -> SeenComparison:
    """Three zones beside each other, drawn; ``selected``: ids of indicators."""
    found = compared(*ZONES)
    chart = comparison_chart(found, COMPARER, selected)
    matrix = SeenMatrix(found, COMPARER, frozenset({"difference"}))
    return SeenComparison(matrix, "nearest", chart, selected)


ONE = seen_facts(TRADE[0])
