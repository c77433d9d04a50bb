"""The panes of one open dataset bound to one selection: what one chooses, the others follow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from parkfacts.app.session import Session
from parkfacts.app.tasks import Tasks
from parkfacts.drawing.theme import Theme
from parkfacts.facts.chart.choice import facts_to_draw
from parkfacts.facts.model import Fact
from parkfacts.facts.wording.citation import Style
from parkfacts.views.shell.panes import Panes

if TYPE_CHECKING:
    from parkfacts.facts.chart.spec import Chart
    from parkfacts.views.chart.pane import ChartPane

_COUNT_DELAY_MS = 30
_INDEX_DELAY_MS = 500
VIEWS = ("facts", "claims", "compare")


class Workspace(Panes):
    """Binds panes: what one chooses, the others follow."""

    searched = Signal(int, float)
    """How many lines the shown table has, and how many seconds it took to find them."""
    selection_changed = Signal()
    finished = Signal()
    """All panes are there; the chart may still be on its way."""

    def __init__(
        self, session: Session, style: Style, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, style, theme, parent)
        self._finished = False
        self._view = VIEWS[0]
        self.tasks = Tasks(self)
        self._counting = QTimer(self, singleShot=True, interval=_COUNT_DELAY_MS)
        self._counting.timeout.connect(self._count)
        self._drawing = QTimer(self, singleShot=True, interval=0)
        self._drawing.timeout.connect(self._draw)
        self._bind()

    @property
    def view(self) -> str:
        """Which table is shown: facts, claims or the comparison."""
        return self._view

    def show_view(self, name: str) -> None:
        """Show the table of facts, of claims, or the comparison."""
        self._view = name
        if name == "compare":
            self.pages.setCurrentWidget(self.comparison)
        else:
            self.tables.setCurrentWidget(self.claims if name == "claims" else self.facts)
            for place in (self.chart_place, self.facets):  # they are about figures
                place.setVisible(name == "facts")
            self.pages.setCurrentIndex(0)
        self.follow_filter()
        self._show_card()

    @property
    def shown_chart(self) -> ChartPane:
        """The chart that is seen: of the facts or of the comparison."""
        return self.comparison.chart if self._view == "compare" else self.chart

    @property
    def table(self) -> QWidget:
        """The table that is seen."""
        if self._view == "compare":
            return self.comparison.table
        return self.claims.table if self._view == "claims" else self.facts.table

    def stops(self) -> list[QWidget]:
        """What is gone through from pane to pane."""
        if self._view == "compare":
            page = self.comparison
            return [page.bar.search, page.table, page.chart, page.side]
        seen: list[QWidget] = [self.parks.tree, self.facets.tree, self.table]
        return seen + ([self.chart, self.source] if self._view == "facts" else [self.source])

    def fill(self) -> None:
        """Show the tables for the filter as it stands, and count."""
        self.follow_filter()
        self.parks.model.count_again(self.session.table.park_counts(self.selection.filter))

    def sizes(self) -> dict[str, list[int]]:
        """The sizes of the panes by splitter; a splitter with a hidden pane has none to keep."""
        splitters = dict(self.splitters)
        if "comparison" in self.__dict__:
            splitters |= self.comparison.splitters
        sizes = {name: part.sizes() for name, part in splitters.items()}
        return {name: each for name, each in sizes.items() if all(each)}

    def finish(self) -> None:
        """What the first picture did not need, a step at a time so that the window stays alive."""
        steps: list[Callable[[], object]] = [
            self._finish_card,
            self._draw,
            self._prepare_chart,
            self._count,
        ]

        def next_step() -> None:
            steps.pop(0)()
            if steps:
                QTimer.singleShot(0, self, next_step)
            else:
                QTimer.singleShot(_INDEX_DELAY_MS, self, self._build_index)
                self.finished.emit()

        QTimer.singleShot(0, self, next_step)

    def finish_now(self) -> None:
        """The same at once, for pictures of the window."""
        self._finish_card()
        self._draw()
        self._count()
        self.chart.prepare_now()
        if self._view == "compare":
            self.comparison.finish_now()
        self.finished.emit()

    def show_fact(self, fact_id: str) -> None:
        """Go to a fact; what hides it is cleared."""
        self.show_view("facts")
        if self.facts.model.row_of(fact_id) is None:
            self.clear()
        self.facts.select_facts([fact_id], fact_id)

    def clear(self) -> None:
        """No search, no park, no facets."""
        self.selection.ask(type(self.selection.filter)())

    def facts_to_export(self) -> tuple[Sequence[Fact], Chart | None]:
        """The selected facts with their chart; of one or none selected, all that are shown."""
        chosen = self.selection.facts
        if len(chosen) > 1:
            return chosen, self.chart.chart
        return self.session.table.matching(self.selection.filter, self.facts.model.sort_keys), None

    def shown_facts(self) -> list[Fact]:
        """The facts that the chart shows, in order."""
        return facts_to_draw(self.selection.facts, self.selection.parks, self.session.catalogue)

    def follow_filter(self) -> None:
        """Show what the filter lets pass in the table that is shown."""
        started = perf_counter()
        wanted = self.selection.filter
        marks = self.session.highlighter(wanted.query)
        if self.view == "compare":
            self.comparison.follow()
            return
        if self.view == "facts":
            self.facts.follow(marks)
            count = self.facts.model.rows.fact_count
        else:
            self.claims.model.show(wanted.query, wanted.park, marks)
            count = len(self.claims.model.claims)
        if self._finished:
            self._counting.start()
        self.searched.emit(count, perf_counter() - started)

    def _bind(self) -> None:
        selection = self.selection
        selection.filter_changed.connect(self.follow_filter)
        selection.facts_changed.connect(self._show_card)
        selection.facts_changed.connect(self._draw_soon)
        selection.parks_changed.connect(self._draw_soon)
        self.fact_wanted.connect(self.show_fact)
        self.claim_changed.connect(self._show_card)
        self.compared.connect(self._tell_compared)

    def _finish_card(self) -> None:
        self._finished = True
        self._show_card()

    def _show_card(self) -> None:
        self.selection_changed.emit()
        if not self._finished or self.view == "compare":
            return
        if self.view == "claims":
            claim = self.claims.current()
            if claim:
                self.source.show_claim(claim)
            else:
                self.source.show_nothing()
        elif self.selection.current:
            self.source.show_fact(self.selection.current)
        else:
            self.source.show_nothing()

    def _build_index(self) -> None:
        """For the first key stroke; later than the chart, which is waited for."""
        self.tasks.run(self.session.table.search_index, _nothing, _nothing)

    def _prepare_chart(self) -> None:
        self.chart.prepare()

    def _tell_compared(self, seconds: float) -> None:
        self.searched.emit(len(self.comparison.comparison.rows), seconds)

    def _count(self) -> None:
        self._counting.stop()
        if self.view == "compare":
            return
        wanted = self.selection.filter
        if self.view == "facts":
            self.facets.count_again()
            own = self.session.table.park_counts(wanted)
        else:
            own = self.claims.model.park_counts(wanted.query)
        self.parks.model.count_again(own)

    def _draw_soon(self) -> None:
        if self._finished:
            self._drawing.start()

    def _draw(self) -> None:
        self._drawing.stop()
        chosen = frozenset(fact.id for fact in self.selection.facts)
        self.chart.show_facts(self.shown_facts(), chosen)


def _nothing(_result: object) -> None:
    """The search index stays in the table; whatever fails in it fails again when it is asked."""
