"""The panes of one open dataset, where they stand, and what they ask for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from parkfacts.app.seen import CLAIMS, COMPARISON, FACTS
from parkfacts.app.selection import Selection
from parkfacts.app.session import Session
from parkfacts.app.tasks import Tasks
from parkfacts.drawing.theme import Theme
from parkfacts.facts.wording.citation import Style
from parkfacts.models.facet_model import FacetModel
from parkfacts.models.fact_model import FactModel
from parkfacts.models.park_model import ParkModel
from parkfacts.views.facts.facet_pane import FacetPane
from parkfacts.views.facts.fact_pane import FactPane
from parkfacts.views.facts.park_pane import ParkPane
from parkfacts.views.kit.lazy import Lazy
from parkfacts.views.kit.outlets import Outlets
from parkfacts.views.kit.tab_order import in_order
from parkfacts.views.shell.arrangement import Arrangement, Parts

if TYPE_CHECKING:
    from parkfacts.app.comparing import Comparing
    from parkfacts.views.chart.pane import ChartPane
    from parkfacts.views.comparison.page import ComparisonPage
    from parkfacts.views.facts.claims_pane import ClaimsPane
    from parkfacts.views.source.pane import SourcePane

_LEAST_TABLE_PX = 150
"""What is under the table leaves it so much height: its head and two rows of two lines."""


class Panes(QWidget):
    """Tree and table are there at once.

    Card, chart, claims and comparison are imported and made when they are first needed: for the
    first painted window they are not.
    """

    claim_changed = Signal()
    compared = Signal(float)
    """Another comparison is shown; how many seconds it took to make."""
    comparing_made = Signal(object)
    """How the comparison is looked at, a Comparing, is there from now on."""
    comparing_told = Signal(float)
    """The share of a long comparison that is made; less than 0: it is over."""

    def __init__(
        self, session: Session, style: Style, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.outlets = Outlets(self)
        self.tasks = Tasks(self)
        self._style: Style = style
        self._theme = theme
        self.selection = Selection(self)
        self.kept_look: dict[str, Any] = {}
        self.facts = FactPane(FactModel(session.table, self), self.selection)
        self.parks = ParkPane(ParkModel(session.catalogue, self), self.selection)
        self.facets = FacetPane(FacetModel(session.table, self), self.selection)
        self.tables = QStackedWidget()
        self.tables.setMinimumHeight(_LEAST_TABLE_PX)
        self.tables.addWidget(self.facts)
        self.chart_place, self.source_place = _Place(200, 72), _Place(220)
        self.basket_place = _Place(240)
        self._source = Lazy(self._make_source)
        self._chart = Lazy(self._make_chart)
        self._claims = Lazy(self._make_claims)
        self._comparing = Lazy(self._make_comparing)
        self._comparison = Lazy(self._make_comparison)
        self.parks.join_wanted.connect(lambda park: self.outlets.own_wanted.emit("join_park", park))
        self.parks.part_wanted.connect(lambda park: self.outlets.own_wanted.emit("part_park", park))
        self.facts.table.drag_wanted.connect(lambda: self.outlets.drag_wanted.emit("table", None))
        places = (self.chart_place, self.source_place, self.basket_place)
        self.arrangement = Arrangement(self, Parts(self.parks, self.facets, self.tables, *places))
        self.pages = self.arrangement.pages
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.arrangement.ground)
        self.arrangement.changed.connect(self._put_in_order)
        self.set_theme(theme)

    @property
    def source(self) -> SourcePane:
        """The source card."""
        return self._source()

    @property
    def chart(self) -> ChartPane:
        """The chart pane."""
        return self._chart()

    @property
    def claims(self) -> ClaimsPane:
        """The claims table."""
        return self._claims()

    @property
    def comparing(self) -> Comparing:
        """How the comparison is looked at; at first as it was kept."""
        return self._comparing()

    @property
    def comparison(self) -> ComparisonPage:
        """The page of the comparison."""
        return self._comparison()

    @property
    def made_comparing(self) -> Comparing | None:
        """The same if it was asked for already."""
        return self._comparing.made

    @property
    def picked(self) -> Mapping[tuple[str, str], str]:
        """Ids of figures that were picked by hand for the comparison, by park and indicator."""
        made = self._comparing.made
        return made.look.wanted.chosen if made else {}

    def look(self) -> dict[str, Any]:
        """How the comparison is looked at, to be kept."""
        from parkfacts.app.comparing import as_record

        made = self._comparing.made
        return as_record(made.look) if made else self.kept_look

    def show_session(self, session: Session) -> None:
        """Show another state of the data; the tables follow when their filter is told."""
        self.session = session
        self.facts.show_table(session.table)
        self.parks.show_catalogue(session.catalogue)
        self.facets.show_table(session.table)
        if claims := self._claims.made:
            claims.show_vocabulary(session.table.vocabulary)
        if chart := self._chart.made:
            chart.show_catalogue(session.catalogue)
        if page := self._comparison.made:
            page.show_session(session)
        if card := self._source.made:
            card.show_session(session)
        self.selection.show_catalogue(session.catalogue)

    def sizes(self) -> dict[str, Any]:
        """The sizes of the panes by splitter."""
        page = self._comparison.made
        own = page.frame.sizes() if page else {}
        return self.arrangement.kept_sizes | {name: each for name, each in own.items() if all(each)}

    def minimumSizeHint(self) -> QSize:
        """None: in a smaller window panes stand otherwise."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrangement.fit(self.size())

    @property
    def basket_seen(self) -> bool:
        """Whether the basket is seen."""
        return self.arrangement.basket_seen

    def open_basket(self, opened: bool) -> None:
        """Let the basket be seen, or give its place away."""
        self.arrangement.open_basket(opened)

    def stand_as(self, other: Panes) -> None:
        """Stand as the panes of another dataset did, whose place these take."""
        before, here = other.arrangement, self.arrangement
        here.fit(other.size())
        here.restore(other.sizes(), before.record(), before.stand.basket_open)

    def hold_basket(self, pane: QWidget) -> None:
        """Put the basket into its place."""
        self.basket_place.put(pane)

    def set_style_of_citation(self, style: Style) -> None:
        """Cite by another edition."""
        self._style = style
        self.source.set_style_of_citation(style)
        if page := self._comparison.made:
            page.set_style_of_citation(style)

    def show_tables(self, pane: QWidget) -> None:
        """Put a table in front; chart and facets stand beside the one of facts."""
        self.tables.setCurrentWidget(pane)
        self.pages.setCurrentIndex(0)
        self.arrangement.show_view(FACTS if pane is self.facts else CLAIMS)

    def show_comparison(self) -> None:
        """Put the page of the comparison in front."""
        self.pages.setCurrentWidget(self.comparison)
        self.arrangement.show_view(COMPARISON)

    def finish_comparison_now(self) -> None:
        """Show the comparison at once if it is seen, for pictures of the window."""
        page = self._comparison.made
        if page is not None and self.pages.currentWidget() is page:
            page.finish_now()

    def set_theme(self, theme: Theme) -> None:
        """Paint all panes that there are in another theme."""
        self._theme = theme
        later = (self._claims.made, self._chart.made, self._source.made, self._comparison.made)
        for pane in (self.facts, self.parks, self.facets, *later):
            if pane is not None:
                pane.set_theme(theme)

    def _put_in_order(self) -> None:
        """Tab goes through the panes from left to right, and down; not yet at first."""
        if self._source.made is not None:
            in_order(*self.arrangement.order())

    def _make_source(self) -> SourcePane:
        from parkfacts.views.source.pane import SourcePane

        pane = SourcePane(self.session, self._style, self._theme)
        pane.fact_wanted.connect(self.outlets.fact_wanted)
        pane.copy_wanted.connect(self.outlets.copy_wanted)
        pane.drag_wanted.connect(self.outlets.drag_wanted)
        pane.own_wanted.connect(self.outlets.own_wanted)
        self.source_place.put(pane)
        self._put_in_order()
        return pane

    def _make_chart(self) -> ChartPane:
        from parkfacts.drawing.fonts import font
        from parkfacts.views.chart.pane import ChartPane

        pane = ChartPane(self.session.catalogue, self._theme, font())
        pane.let_out(self.outlets)
        pane.bar_clicked.connect(self.outlets.fact_wanted)
        self.chart_place.put(pane)
        self._put_in_order()
        return pane

    def _make_claims(self) -> ClaimsPane:
        from parkfacts.models.claim_model import ClaimModel
        from parkfacts.views.facts.claims_pane import ClaimsPane

        model = ClaimModel(self.session.table.vocabulary, self)
        pane = ClaimsPane(model, self.selection)
        pane.set_theme(self._theme)
        pane.current_changed.connect(self.claim_changed)
        pane.table.drag_wanted.connect(lambda: self.outlets.drag_wanted.emit("table", None))
        self.tables.addWidget(pane)
        self._put_in_order()
        return pane

    def _make_comparing(self) -> Comparing:
        from parkfacts.app.comparing import Comparing, from_record

        families = frozenset(family.id for family in self.session.catalogue.dataset.families)
        made = Comparing(from_record(self.kept_look, families), self)
        self.comparing_made.emit(made)
        return made

    def _make_comparison(self) -> ComparisonPage:
        from parkfacts.views.comparison.page import ComparisonPage

        page = ComparisonPage(
            self.session, self.selection, self.comparing, self._style, self._theme,
            self.outlets, self.tasks,
        )  # fmt: skip
        page.finder.progressed.connect(self.comparing_told)
        page.compared.connect(self.compared)
        self.pages.addWidget(page)
        page.frame.put_sizes(self.arrangement.kept_sizes)
        return page


class _Place(QWidget):
    """The place of a pane that is made later."""

    def __init__(self, least_width: int, least_height: int = 0) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.setMinimumSize(least_width, least_height)

    def put(self, pane: QWidget) -> None:
        """Fill the place."""
        self._layout.addWidget(pane)
