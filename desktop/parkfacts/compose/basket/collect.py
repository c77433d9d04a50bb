"""Things of any view as items for a basket, and comparisons and charts made from them again."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import uuid4

from parkfacts.facts.basket.items import (
    AnyItem,
    ChartItem,
    ClaimItem,
    ComparisonItem,
    FactItem,
    KeptComparison,
    Pick,
    keep,
    keep_claim,
)
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.chart.of_comparison import comparison_chart
from parkfacts.facts.chart.of_facts import chart_of
from parkfacts.facts.chart.spec import Chart
from parkfacts.facts.comparison.against import DERIVED_COLUMNS
from parkfacts.facts.comparison.cells import Policy
from parkfacts.facts.comparison.matrix import Comparison, ComparisonQuery, compare_parks
from parkfacts.facts.comparison.seen import SeenMatrix
from parkfacts.facts.model import Claim, Fact
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.wording import labels


def of_facts(facts: Sequence[Fact], catalogue: Catalogue) -> list[AnyItem]:
    """An item for each fact, in their order."""
    return [FactItem(id=_fresh(), kept=keep(fact, catalogue)) for fact in facts]


def of_claims(claims: Sequence[Claim], catalogue: Catalogue) -> list[AnyItem]:
    """An item for each claim, in their order."""
    return [ClaimItem(id=_fresh(), kept=keep_claim(claim, catalogue)) for claim in claims]


def of_comparison(seen: SeenMatrix, period: Policy) -> list[AnyItem]:
    """The comparison as it is seen; none if it has no rows."""
    if not seen.comparison.rows:
        return []
    return [ComparisonItem(id=_fresh(), compared=_compared(seen, period))]


def of_fact_chart(
    facts: Sequence[Fact], selected: Sequence[str], catalogue: Catalogue
) -> list[AnyItem]:
    """The chart of some facts, of which some are singled out; none without facts."""
    chart = chart_of(facts, catalogue, frozenset(selected))
    if not chart.panels:
        return []
    kept = [keep(fact, catalogue) for fact in facts]
    shown = set(selected) & {fact.id for fact in facts}
    return [ChartItem(id=_fresh(), title=title_of(chart), facts=kept, selected=sorted(shown))]


def of_comparison_chart(seen: SeenMatrix, period: Policy, selected: Sequence[str]) -> list[AnyItem]:
    """The chart of a comparison, of the rows of some indicators or of all that may be compared."""
    chart = comparison_chart(seen.comparison, seen.comparer, selected)
    if not chart.panels:
        return []
    compared = _compared(seen, period)
    return [
        ChartItem(
            id=_fresh(), title=title_of(chart), compared=compared, selected=list(selected)
        )
    ]  # fmt: skip


def again(compared: KeptComparison, comparer: Comparer, index: FactIndex) -> SeenMatrix:
    """The comparison made again over the dataset that is open, of what it still has."""
    known = comparer.catalogue.parks
    wanted = ComparisonQuery(
        period=compared.period,
        indicators=frozenset(compared.indicators) or frozenset({""}),
        chosen={
            (known[pick.park].id if pick.park in known else pick.park, pick.indicator): pick.fact
            for pick in compared.picks
        },
    )
    parks = list({known[park].id: known[park] for park in compared.parks if park in known}.values())
    if not parks:
        return SeenMatrix(Comparison((), ()), comparer)
    found = compare_parks(parks, comparer, index, wanted)
    baseline = known[compared.baseline].id if compared.baseline in known else ""
    return SeenMatrix(found, comparer, frozenset(compared.columns), baseline)


def chart_again(item: ChartItem, comparer: Comparer, index: FactIndex) -> Chart:
    """The chart of an item made again, of what the dataset still has."""
    if item.compared is not None:
        seen = again(item.compared, comparer, index)
        return comparison_chart(seen.comparison, comparer, item.selected)
    catalogue = comparer.catalogue
    facts = [fact for kept in item.facts if (fact := catalogue.find_fact(kept.fact))]
    return chart_of(facts, catalogue, frozenset(item.selected))


def title_of(chart: Chart) -> str:
    """The titles of a chart's panels in one line."""
    return "；".join(panel.title for panel in chart.panels)


def sameness(item: AnyItem) -> object:
    """What two items have in common that are about the same thing; None: never the same."""
    match item:
        case FactItem():
            return "fact", item.kept.fact
        case ClaimItem():
            return "claim", item.kept.claim
        case ComparisonItem():
            return "comparison", *_sameness(item.compared)
        case ChartItem(compared=KeptComparison() as compared):
            return "chart", *_sameness(compared), tuple(item.selected)
        case ChartItem():
            return "chart", tuple(kept.fact for kept in item.facts), tuple(item.selected)
        case _:
            return None


def _sameness(compared: KeptComparison) -> tuple[object, ...]:
    picks = frozenset((pick.park, pick.indicator, pick.fact) for pick in compared.picks)
    shown = tuple(sorted(compared.columns)), compared.baseline
    return tuple(compared.parks), tuple(compared.indicators), picks, shown


def _compared(seen: SeenMatrix, period: Policy) -> KeptComparison:
    """What is needed to make it again; each cell is pinned to the fact that it shows."""
    comparison, comparer = seen.comparison, seen.comparer
    facts = [
        (cell.park, row.indicator.id, cell.fact)
        for row in comparison.rows
        for cell in row.cells
        if cell.fact
    ]
    return KeptComparison(
        parks=[park.id for park in comparison.parks],
        indicators=[row.indicator.id for row in comparison.rows],
        period=period,
        picks=[Pick(park=park, indicator=one, fact=fact.id) for park, one, fact in facts],
        columns=[name for name in DERIVED_COLUMNS if name in seen.columns],
        baseline=seen.baseline,
        kept=[keep(fact, comparer.catalogue) for _, _, fact in facts],
        names="、".join(labels.short_name(park) for park in comparison.parks),
    )


def _fresh() -> str:
    return uuid4().hex[:12]
