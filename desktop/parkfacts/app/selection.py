"""What is chosen in the window: filter, facts, parks to compare. Panes meet here."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Fact
from parkfacts.facts.search.table import Filter


class Selection(QObject):
    """Each change is told once; setting what is already so tells nothing."""

    filter_changed = Signal()
    facts_changed = Signal()
    parks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filter = Filter()
        self._facts: tuple[Fact, ...] = ()
        self._current: Fact | None = None
        self._parks: tuple[str, ...] = ()
        self.is_typing = False
        """Whether the filter changes at the moment since words are typed."""

    @property
    def filter(self) -> Filter:
        """What the tables show."""
        return self._filter

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The selected facts, in the order of the table."""
        return self._facts

    @property
    def current(self) -> Fact | None:
        """The fact that the source card shows."""
        return self._current

    @property
    def parks(self) -> tuple[str, ...]:
        """Ids of the parks chosen to stand beside each other, in the order of choosing."""
        return self._parks

    def ask(self, wanted: Filter) -> None:
        """Narrow or widen what the tables show."""
        if wanted != self._filter:
            self._filter = wanted
            self.filter_changed.emit()

    def ask_query(self, query: str) -> None:
        """Change the words that are searched, as they are typed."""
        self.is_typing = True
        try:
            self.ask(self._filter._replace(query=query))
        finally:
            self.is_typing = False

    def ask_park(self, park: str | None) -> None:
        """Show one park with all under it; None: all parks."""
        self.ask(self._filter._replace(park=park))

    def ask_facet(self, facet_id: str, values: frozenset[str]) -> None:
        """Let only these values of a facet pass; none named: all."""
        chosen = dict(self._filter.chosen)
        chosen[facet_id] = values
        kept = tuple((key, value) for key, value in sorted(chosen.items()) if value)
        self.ask(self._filter._replace(chosen=kept))

    def select(self, facts: tuple[Fact, ...], current: Fact | None) -> None:
        """Select facts; the current one is what the source card shows."""
        if (facts, current) != (self._facts, self._current):
            self._facts, self._current = facts, current
            self.facts_changed.emit()

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """The selected facts as they are in another state of the data, if they are in it."""
        found = [catalogue.find_fact(fact.id) for fact in self._facts]
        current = catalogue.find_fact(self._current.id) if self._current else None
        self.select(tuple(fact for fact in found if fact is not None), current)

    def check_park(self, park: str, checked: bool) -> None:
        """Add a park to those that are compared, or take it out."""
        others = tuple(other for other in self._parks if other != park)
        parks = (*others, park) if checked else others
        if checked and park in self._parks:
            return
        self.check_parks(parks)

    def check_parks(self, parks: tuple[str, ...]) -> None:
        """Choose exactly these parks."""
        if parks != self._parks:
            self._parks = parks
            self.parks_changed.emit()
