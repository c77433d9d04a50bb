"""What is seen, as a value: facts, claims or a comparison."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.chart.spec import Chart
from parkfacts.facts.model import Claim, Fact

if TYPE_CHECKING:  # not on the way to the first painted window
    from parkfacts.facts.comparison.cells import Policy
    from parkfacts.facts.comparison.seen import SeenMatrix

ViewName = Literal["facts", "claims", "compare"]
FACTS: ViewName = "facts"
CLAIMS: ViewName = "claims"
COMPARISON: ViewName = "compare"
VIEWS: tuple[ViewName, ...] = (FACTS, CLAIMS, COMPARISON)
"""The names by which settings, switch and command line know the views."""


class SeenFacts(NamedTuple):
    """The table of facts as it is seen."""

    facts: tuple[Fact, ...]
    """Those that are selected."""
    catalogue: Catalogue
    all_facts: Callable[[], Sequence[Fact]] = tuple
    """All that the table shows, in its order; looked up when asked for."""
    chart: Chart = Chart()
    drawn: Callable[[], Sequence[Fact]] = tuple
    """The facts of the chart; looked up when asked for."""

    def to_write(self) -> tuple[Sequence[Fact], Chart | None]:
        """The selected facts with their chart; of one or none selected, all that are shown."""
        if len(self.facts) > 1:
            return self.facts, self.chart
        return self.all_facts(), None


class SeenClaims(NamedTuple):
    """The table of claims as it is seen."""

    claims: tuple[Claim, ...]
    """Those that are selected."""
    catalogue: Catalogue
    all_claims: tuple[Claim, ...] = ()
    """All that the table shows."""

    def to_write(self) -> tuple[Claim, ...]:
        """The selected claims; of one or none selected, all that are shown."""
        return self.claims if len(self.claims) > 1 else self.all_claims


class SeenComparison(NamedTuple):
    """The comparison as it is seen."""

    compared: SeenMatrix
    """Of the rows that are selected; none selected, of those that have something to tell."""
    period: Policy
    chart: Chart = Chart()
    selected: tuple[str, ...] = ()
    """Ids of the indicators whose rows are selected."""

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue of its facts."""
        return self.compared.comparer.catalogue


Seen = SeenFacts | SeenClaims | SeenComparison


def seen_chart(seen: Seen) -> Chart:
    """The chart that is seen; an empty one beside claims, of which there is nothing to draw."""
    return Chart() if isinstance(seen, SeenClaims) else seen.chart


class FactPlace(NamedTuple):
    """Where facts are seen: in their table, selected."""

    facts: tuple[str, ...]
    """Ids; the first is gone to."""


class ParksPlace(NamedTuple):
    """Where parks are seen beside each other."""

    parks: tuple[str, ...]
