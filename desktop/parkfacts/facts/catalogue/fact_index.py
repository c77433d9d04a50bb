"""Facts by park and indicator, found without looking through all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import combinations

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.park_figures import ParkFigures
from parkfacts.facts.model import Fact, Park
from parkfacts.facts.period.same_time import told_time

_EACH_WITH_EACH = 12
"""Of one thing told more often, all are held against the first: the pairs would be too many."""


class FactIndex:
    """Look-ups over the facts of a catalogue; built at first use, and kept as long as it."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._figures: dict[tuple[str, str], ParkFigures] = {}
        self._looked_through: dict[str, tuple[str, ...]] = {}
        self._of_one_time: dict[str, tuple[tuple[Fact, Fact], ...]] = {}

    def of(self, park_id: str, indicator_id: str) -> list[Fact]:
        """The facts of a park's indicator, in the order of the dataset."""
        return self.catalogue.by_park.get(park_id, {}).get(indicator_id, [])

    def of_park(self, park_id: str) -> dict[str, list[Fact]]:
        """The facts of a park itself, by indicator."""
        return self.catalogue.by_park.get(park_id, {})

    def figures(self, park_id: str, indicator_id: str) -> ParkFigures:
        """The facts of a park's indicator, laid out by time."""
        key = (park_id, indicator_id)
        if key not in self._figures:
            self._figures[key] = ParkFigures(self.of(*key))
        return self._figures[key]

    def of_one_time(self, park_id: str) -> tuple[tuple[Fact, Fact], ...]:
        """Pairs of a park's facts of one indicator that may tell the same figure."""
        if park_id not in self._of_one_time:
            self._of_one_time[park_id] = tuple(
                pair
                for indicator_id, facts in self.of_park(park_id).items()
                for pair in _pairs(facts, self.catalogue.indicator_named(indicator_id).kind)
            )
        return self._of_one_time[park_id]

    def looked_through(self, park_id: str) -> tuple[str, ...]:
        """Ids of the sources that tell anything of a park, in the order of the dataset."""
        if park_id not in self._looked_through:
            found = {fact.source for facts in self.of_park(park_id).values() for fact in facts}
            found |= {claim.source for claim in self.catalogue.claims if claim.park == park_id}
            self._looked_through[park_id] = tuple(
                row.id for row in self.catalogue.dataset.sources if row.id in found
            )
        return self._looked_through[park_id]

    def place_named(self, name: str) -> Park | None:
        """The park of exactly this name; None if the dataset has none."""
        return self._names.get(name)

    @cached_property
    def _names(self) -> dict[str, Park]:
        return {park.name: park for park in self.catalogue.dataset.parks}


def _pairs(facts: Sequence[Fact], kind: str) -> Iterator[tuple[Fact, Fact]]:
    groups: dict[object, list[Fact]] = {}
    for fact in facts if len(facts) > 1 else ():
        groups.setdefault(told_time(fact, kind), []).append(fact)
    for group in groups.values():
        yield from combinations(group[:_EACH_WITH_EACH], 2)
        yield from ((group[0], other) for other in group[_EACH_WITH_EACH:])
