"""The three views of a workspace: which table is seen, what it follows, what is seen in it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from parkfacts.app.seen import (
    CLAIMS,
    COMPARISON,
    FACTS,
    Seen,
    SeenClaims,
    SeenFacts,
    ViewName,
)
from parkfacts.facts.chart.choice import facts_to_draw
from parkfacts.views.shell.panes import Panes
from parkfacts.views.shell.status_bar import StatusBar

if TYPE_CHECKING:
    from parkfacts.facts.search.highlighting import Highlighter
    from parkfacts.views.chart.pane import ChartPane


class View(Protocol):
    """One of the tables with what stands around it."""

    name: ViewName

    @property
    def table(self) -> QWidget:
        """The table that is seen."""
        ...

    @property
    def chart(self) -> ChartPane | None:
        """The chart that is seen, if one is."""
        ...

    def show(self) -> None:
        """Put it in front."""
        ...

    def stops(self) -> list[QWidget]:
        """What is gone through from pane to pane."""
        ...

    def entry(self, pane: str) -> QWidget | None:
        """What takes the keyboard of a pane: parks, facets, card, chart; None: it has none here."""
        ...

    def follow(self, marks: Highlighter | None) -> int | None:
        """Show what the filter lets pass; how many lines, or None if that is told later."""
        ...

    def park_counts(self) -> Mapping[str, int] | None:
        """How many lines each park has, for the tree; None: the tree is not seen."""
        ...

    def show_card(self) -> None:
        """Show the source of what is current."""
        ...

    def seen(self) -> Seen:
        """What is seen, for what copies, exports, prints or collects it."""
        ...

    def show_status(self, status: StatusBar) -> None:
        """Count what is shown and selected."""
        ...


class FactsView:
    """The table of facts, its chart, facets and source card."""

    name = FACTS

    def __init__(self, panes: Panes) -> None:
        self._panes = panes

    @property
    def table(self) -> QWidget:
        """The table that is seen."""
        return self._panes.facts.table

    @property
    def chart(self) -> ChartPane:
        """The chart that is seen, if one is."""
        return self._panes.chart

    def show(self) -> None:
        """Put it in front."""
        self._panes.show_tables(self._panes.facts)

    def stops(self) -> list[QWidget]:
        """What is gone through from pane to pane."""
        panes = self._panes
        return [panes.parks.tree, panes.facets.tree, self.table, panes.chart.entry, panes.source]

    def entry(self, pane: str) -> QWidget | None:
        """What takes the keyboard of a pane."""
        panes = self._panes
        return {
            "parks": panes.parks.tree, "facets": panes.facets.tree,
            "card": panes.source, "chart": panes.chart.entry,
        }.get(pane)  # fmt: skip

    def follow(self, marks: Highlighter | None) -> int:
        """Show the facts that the filter lets pass; how many."""
        self._panes.facts.follow(marks)
        return self._panes.facts.model.rows.fact_count

    def park_counts(self) -> Mapping[str, int]:
        """How many facts each park has; the facets are counted too."""
        panes = self._panes
        panes.facets.count_again()
        return panes.session.table.park_counts(panes.selection.filter)

    def show_card(self) -> None:
        """Show the source of the current fact."""
        current = self._panes.selection.current
        if current:
            self._panes.source.show_fact(current)
        else:
            self._panes.source.show_nothing()

    def seen(self) -> SeenFacts:
        """The selected facts, with the chart as it is drawn."""
        panes = self._panes
        selection, session, model = panes.selection, panes.session, panes.facts.model
        keys, grouped = model.sort_keys, model.grouped
        return SeenFacts(
            tuple(selection.facts),
            session.catalogue,
            lambda: session.table.matching(selection.filter, keys, grouped=grouped),
            panes.chart.chart,
            partial(facts_to_draw, selection.facts, session.catalogue),
        )

    def show_status(self, status: StatusBar) -> None:
        """Count the facts, and sum the selected ones."""
        panes = self._panes
        shown = panes.facts.model.rows.fact_count
        status.show_facts(shown, panes.selection.facts, panes.session)


class ClaimsView:
    """The table of claims and its source card."""

    name = CLAIMS

    def __init__(self, panes: Panes) -> None:
        self._panes = panes

    @property
    def table(self) -> QWidget:
        """The table that is seen."""
        return self._panes.claims.table

    @property
    def chart(self) -> None:
        """The chart that is seen, if one is."""
        return None

    def show(self) -> None:
        """Put it in front."""
        self._panes.show_tables(self._panes.claims)

    def stops(self) -> list[QWidget]:
        """What is gone through from pane to pane."""
        panes = self._panes
        return [panes.parks.tree, panes.facets.tree, self.table, panes.source]

    def entry(self, pane: str) -> QWidget | None:
        """What takes the keyboard of a pane."""
        return {"parks": self._panes.parks.tree, "card": self._panes.source}.get(pane)

    def follow(self, marks: Highlighter | None) -> int:
        """Show the claims that the filter lets pass; how many."""
        pane = self._panes.claims
        pane.follow(self._panes.selection.filter, marks)
        return len(pane.model.claims)

    def park_counts(self) -> Mapping[str, int]:
        """How many claims each park has."""
        return self._panes.claims.model.park_counts(self._panes.selection.filter.query)

    def show_card(self) -> None:
        """Show the source of the current claim."""
        claim = self._panes.claims.current()
        if claim:
            self._panes.source.show_claim(claim)
        else:
            self._panes.source.show_nothing()

    def seen(self) -> SeenClaims:
        """The selected claims."""
        pane = self._panes.claims
        catalogue = self._panes.session.catalogue
        return SeenClaims(tuple(pane.chosen()), catalogue, tuple(pane.model.claims))

    def show_status(self, status: StatusBar) -> None:
        """Count the claims."""
        shown = len(self._panes.claims.model.claims)
        status.show_claims(shown, len(self._panes.session.catalogue.claims))


class ComparisonView:
    """The checked parks beside each other, on a page of their own."""

    name = COMPARISON

    def __init__(self, panes: Panes) -> None:
        self._panes = panes

    @property
    def table(self) -> QWidget:
        """The table that is seen."""
        return self._panes.comparison.table

    @property
    def chart(self) -> ChartPane:
        """The chart that is seen, if one is."""
        return self._panes.comparison.chart

    def show(self) -> None:
        """Put it in front."""
        self._panes.show_comparison()

    def stops(self) -> list[QWidget]:
        """What is gone through from pane to pane."""
        page = self._panes.comparison
        return [page.controls.search, page.table, page.chart.entry, page.details.entry]

    def entry(self, pane: str) -> QWidget | None:
        """What takes the keyboard of a pane; parks are chosen in the line over the table."""
        page = self._panes.comparison
        return {
            "parks": page.controls.search, "card": page.details.entry, "chart": page.chart.entry,
        }.get(pane)  # fmt: skip

    def follow(self, _marks: Highlighter | None) -> None:
        """Compare again; the page tells when it is done."""
        self._panes.comparison.follow()

    def park_counts(self) -> None:
        """The tree is not seen."""

    def show_card(self) -> None:
        """The page shows its own."""

    def seen(self) -> Seen:
        """The comparison with the selected rows."""
        return self._panes.comparison.seen()

    def show_status(self, status: StatusBar) -> None:
        """Count parks and indicators."""
        status.show_comparison(self._panes.comparison.comparison)


def views_of(panes: Panes) -> dict[ViewName, View]:
    """The views by name."""
    views: tuple[View, ...] = (FactsView(panes), ClaimsView(panes), ComparisonView(panes))
    return {view.name: view for view in views}
