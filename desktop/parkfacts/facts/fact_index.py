"""Facts by park and indicator, found without looking through all of them."""

from __future__ import annotations

from functools import cached_property

from parkfacts.facts.catalogue import Catalogue
from parkfacts.facts.model import Fact, Park


class FactIndex:
    """Look-ups over the facts of a catalogue; built at first use."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue

    def of(self, park_id: str, indicator_id: str) -> list[Fact]:
        """The facts of a park's indicator, in the order of the dataset."""
        return self._by_park.get(park_id, {}).get(indicator_id, [])

    def of_park(self, park_id: str) -> dict[str, list[Fact]]:
        """The facts of a park itself, by indicator."""
        return self._by_park.get(park_id, {})

    def looked_through(self, park_id: str) -> tuple[str, ...]:
        """Ids of the sources that tell anything of a park, in the order of the dataset."""
        found = self._sources.get(park_id, set())
        return tuple(row.id for row in self.catalogue.dataset.sources if row.id in found)

    def place_named(self, name: str) -> Park | None:
        """The park of exactly this name; None if the dataset has none."""
        return self._names.get(name)

    @cached_property
    def _by_park(self) -> dict[str, dict[str, list[Fact]]]:
        found: dict[str, dict[str, list[Fact]]] = {}
        for fact in self.catalogue.facts:
            found.setdefault(fact.park, {}).setdefault(fact.indicator, []).append(fact)
        return found

    @cached_property
    def _sources(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for fact in self.catalogue.facts:
            found.setdefault(fact.park, set()).add(fact.source)
        for claim in self.catalogue.claims:
            found.setdefault(claim.park, set()).add(claim.source)
        return found

    @cached_property
    def _names(self) -> dict[str, Park]:
        return {park.name: park for park in self.catalogue.dataset.parks}
