"""The panes of one open dataset, bound to one selection."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from parkfacts.app.selection import Selection
from parkfacts.app.session import Session
from parkfacts.facts.citation import Style
from parkfacts.facts.model import Fact
from parkfacts.models.claim_model import ClaimModel
from parkfacts.models.fact_model import FactModel
from parkfacts.models.facet_model import FacetModel
from parkfacts.models.park_model import ParkModel
from parkfacts.views.chart_choice import facts_to_draw
from parkfacts.views.chart_pane import ChartPane
from parkfacts.views.claims_pane import ClaimsPane
from parkfacts.views.facet_pane import FacetPane
from parkfacts.views.fact_pane import FactPane
from parkfacts.views.fonts import font
from parkfacts.views.park_pane import ParkPane
from parkfacts.views.source_pane import SourcePane
from parkfacts.views.theme import Theme

_COUNT_DELAY_MS = 30
VIEWS = ("facts", "claims")


class Workspace(QWidget):
    """Binds panes: what one chooses, the others follow."""

    searched = Signal(int, float)
    """How many lines the shown table has, and how many seconds it took to find them."""
    selection_changed = Signal()
    copy_wanted = Signal(str)

    def __init__(
        self, session: Session, style: Style, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        catalogue = session.catalogue
        self.selection = Selection(self)
        self.facts = FactPane(FactModel(session.table, self), self.selection)
        self.parks = ParkPane(ParkModel(catalogue, self.selection, self), self.selection)
        self.facets = FacetPane(FacetModel(session.table, self.selection, self), self.selection)
        self.claims = ClaimsPane(ClaimModel(catalogue, session.pinyin, self))
        self.chart = ChartPane(catalogue, theme, font())
        self.source = SourcePane(catalogue, style)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.facts)
        self._stack.addWidget(self.claims)
        self.splitters = self._lay_out()
        self._counting = QTimer(self, singleShot=True, interval=_COUNT_DELAY_MS)
        self._counting.timeout.connect(self._count)
        self._drawing = QTimer(self, singleShot=True, interval=0)
        self._drawing.timeout.connect(self._draw)
        self._bind()

    @property
    def view(self) -> str:
        """Which table is shown: facts or claims."""
        return VIEWS[self._stack.currentIndex()]

    def show_view(self, name: str) -> None:
        """Show the table of facts or of claims."""
        self._stack.setCurrentIndex(VIEWS.index(name))
        self.chart.setVisible(name == "facts")
        self._follow_filter()
        self._show_card()

    def fill(self) -> None:
        """Show the tables for the filter as it stands, and count."""
        self._follow_filter()
        self.parks.model.count_again(self.session.table.park_counts(self.selection.filter))

    def finish(self) -> None:
        """What the first picture did not need: counts of facets, and the chart."""
        self._count()
        self._draw()
        self.chart.prepare()

    def set_theme(self, theme: Theme) -> None:
        """Paint all panes in another theme."""
        for pane in (self.facts, self.claims, self.parks, self.facets, self.chart, self.source):
            pane.set_theme(theme)

    def show_fact(self, fact_id: str) -> None:
        """Go to a fact; what hides it is cleared."""
        self.show_view("facts")
        if self.facts.model.row_of(fact_id) is None:
            self.clear()
        self.facts.select_facts([fact_id], fact_id)

    def clear(self) -> None:
        """No search, no park, no facets."""
        self.selection.ask(type(self.selection.filter)())

    def shown_facts(self) -> list[Fact]:
        """The facts that the chart shows, in order."""
        return facts_to_draw(self.selection.facts, self.selection.parks, self.session.catalogue)

    def _lay_out(self) -> dict[str, QSplitter]:
        left = QSplitter(Qt.Orientation.Vertical)
        left.addWidget(self.parks)
        left.addWidget(self.facets)
        left.setSizes([410, 310])
        middle = QSplitter(Qt.Orientation.Vertical)
        middle.addWidget(self._stack)
        middle.addWidget(self.chart)
        middle.setSizes([430, 290])
        across = QSplitter(Qt.Orientation.Horizontal)
        for widget in (left, middle, self.source):
            across.addWidget(widget)
        across.setSizes([228, 732, 320])
        across.setStretchFactor(0, 0)
        across.setStretchFactor(1, 1)
        across.setStretchFactor(2, 0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(across)
        splitters = {"left": left, "middle": middle, "across": across}
        for splitter in splitters.values():
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        return splitters

    def _bind(self) -> None:
        selection = self.selection
        selection.filter_changed.connect(self._follow_filter)
        selection.facts_changed.connect(self._show_card)
        selection.facts_changed.connect(self._drawing.start)
        selection.parks_changed.connect(self._drawing.start)
        self.claims.current_changed.connect(self._show_card)
        self.source.fact_wanted.connect(self.show_fact)
        self.source.copy_wanted.connect(self.copy_wanted)
        self.chart.bar_clicked.connect(self.show_fact)

    def _follow_filter(self) -> None:
        started = perf_counter()
        wanted = self.selection.filter
        marks = self.session.highlighter(wanted.query)
        if self.view == "facts":
            self.facts.follow(marks)
            count = self.facts.model.rows.fact_count
        else:
            self.claims.model.show(wanted.query, wanted.park, marks)
            count = len(self.claims.model.claims)
        self._counting.start()
        self.searched.emit(count, perf_counter() - started)

    def _show_card(self) -> None:
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
        self.selection_changed.emit()

    def _count(self) -> None:
        self._counting.stop()
        self.facets.count_again()
        self.parks.model.count_again(self.session.table.park_counts(self.selection.filter))

    def _draw(self) -> None:
        self._drawing.stop()
        chosen = frozenset(fact.id for fact in self.selection.facts)
        self.chart.show_facts(self.shown_facts(), chosen)
