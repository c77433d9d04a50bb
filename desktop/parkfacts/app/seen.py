"""What is seen, as a value: facts, claims or a comparison; and what of it goes out.

One rule for copies, exports, prints, drags and the basket: what is selected; where nothing is, what
is shown; by choice all (``going_out``).
"""

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


class Extent(NamedTuple):
    """How much of what is seen goes out, and how much could."""

    usual: int
    """Things that go out if nothing else is said."""
    whole: int
    """Things that there are."""
    selected: bool
    """Whether the usual ones are those that are selected; else they are those that are shown."""
    rows: bool = False
    """Whether they are rows of a comparison; else facts or claims."""


class SeenFacts(NamedTuple):
    """The table of facts as it is seen."""

    facts: Sequence[Fact]
    """Those that are selected."""
    catalogue: Catalogue
    all_facts: Callable[[], Sequence[Fact]] = tuple
    """All that the table shows, in its order; looked up when asked for."""
    chart: Chart = Chart()
    drawn: Callable[[], Sequence[Fact]] = tuple
    """The facts of the chart; looked up when asked for."""

    def going_out(self, *, whole: bool = False) -> SeenFacts:
        """With what goes out as what is selected, and its chart where that is seen."""
        if whole or not self.facts:
            return self._replace(facts=self.all_facts(), chart=Chart())
        return self if len(self.facts) > 1 else self._replace(chart=Chart())

    def extent(self) -> Extent:
        """How much that is."""
        count = len(self.all_facts())
        return Extent(len(self.facts) or count, count, bool(self.facts))


class SeenClaims(NamedTuple):
    """The table of claims as it is seen."""

    claims: Sequence[Claim]
    """Those that are selected."""
    catalogue: Catalogue
    all_claims: Sequence[Claim] = ()
    """All that the table shows."""

    def going_out(self, *, whole: bool = False) -> SeenClaims:
        """With what goes out as what is selected."""
        return self._replace(claims=self.all_claims) if whole or not self.claims else self

    def extent(self) -> Extent:
        """How much that is."""
        count = len(self.all_claims)
        return Extent(len(self.claims) or count, count, bool(self.claims))


class SeenComparison(NamedTuple):
    """The comparison as it is seen."""

    compared: SeenMatrix
    """Of the rows that are selected; none selected, of those that are shown unfolded."""
    period: Policy
    chart: Chart = Chart()
    selected: tuple[str, ...] = ()
    """Ids of the indicators whose rows are selected."""
    whole: SeenMatrix | None = None
    """Of all rows; None: there are no others."""

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue of its facts."""
        return self.compared.comparer.catalogue

    def going_out(self, *, whole: bool = False) -> SeenComparison:
        """With what goes out as what is compared, and its chart where that is seen."""
        if not whole or self.whole is None:
            return self
        chart = Chart() if self.selected else self.chart
        return self._replace(compared=self.whole, chart=chart, selected=())

    def extent(self) -> Extent:
        """How much that is."""
        usual = len(self.compared.comparison.rows)
        count = len(self.whole.comparison.rows) if self.whole else usual
        return Extent(usual, count, bool(self.selected), rows=True)


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
