"""The panes of one open dataset, where they stand, and what they ask for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from parkfacts.app.selection import Selection
from parkfacts.app.session import Session
from parkfacts.drawing.theme import Theme
from parkfacts.facts.wording.citation import Style
from parkfacts.models.facet_model import FacetModel
from parkfacts.models.fact_model import FactModel
from parkfacts.models.park_model import ParkModel
from parkfacts.views.facts.facet_pane import FacetPane
from parkfacts.views.facts.fact_pane import FactPane
from parkfacts.views.facts.park_pane import ParkPane

if TYPE_CHECKING:
    from parkfacts.app.comparing import Comparing
    from parkfacts.views.chart.pane import ChartPane
    from parkfacts.views.comparison.page import ComparisonPage
    from parkfacts.views.facts.claims_pane import ClaimsPane
    from parkfacts.views.source.pane import SourcePane

_LARGEST_PX = 20_000


class Panes(QWidget):
    """Tree and table are there at once.

    Card, chart, claims and comparison are imported and made when they are first needed: for the
    first painted window they are not.
    """

    copy_wanted = Signal(str)
    """Id of a format, for what is selected in the view."""
    copy_fact_wanted = Signal(str, str)
    """Id of a format, and of the fact that is to be copied whatever is selected."""
    copy_chart_wanted = Signal()
    save_chart_wanted = Signal()
    chart_width_wanted = Signal()
    drag_wanted = Signal(str, object)
    """What is dragged out: id of a format, or chart; facts, or None for what is selected."""
    collect_wanted = Signal()
    """What is selected in the comparison is to go into the basket."""
    fact_wanted = Signal(str)
    claim_changed = Signal()
    compared = Signal(float)
    """Another comparison is shown; how many seconds it took to make."""

    def __init__(
        self, session: Session, style: Style, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._style: Style = style
        self._theme = theme
        self.selection = Selection(self)
        self.kept_look: dict[str, Any] = {}
        self.kept_sizes: dict[str, Any] = {}
        self.facts = FactPane(FactModel(session.table, self), self.selection)
        self.parks = ParkPane(ParkModel(session.catalogue, self), self.selection)
        self.facets = FacetPane(FacetModel(session.table, self), self.selection)
        self.pages = QStackedWidget()
        self.tables = QStackedWidget()
        self.tables.addWidget(self.facts)
        self.chart_place = _Place()
        self.source_place = _Place(320)
        self.facts.table.drag_wanted.connect(lambda: self.drag_wanted.emit("table", None))
        self.splitters = self._lay_out()
        self.set_theme(theme)

    @cached_property
    def source(self) -> SourcePane:
        """The source card."""
        from parkfacts.views.source.pane import SourcePane

        pane = SourcePane(self.session, self._style, self._theme)
        pane.fact_wanted.connect(self.fact_wanted)
        pane.copy_wanted.connect(self.copy_wanted)
        pane.drag_wanted.connect(self.drag_wanted)
        self.source_place.put(pane)
        return pane

    @cached_property
    def chart(self) -> ChartPane:
        """The chart pane."""
        from parkfacts.drawing.fonts import font
        from parkfacts.views.chart.pane import ChartPane

        pane = ChartPane(self.session.catalogue, self._theme, font())
        pane.bar_clicked.connect(self.fact_wanted)
        pane.copy_requested.connect(self.copy_chart_wanted)
        pane.save_requested.connect(self.save_chart_wanted)
        pane.width_requested.connect(self.chart_width_wanted)
        pane.drag_requested.connect(lambda: self.drag_wanted.emit("chart", None))
        self.chart_place.put(pane)
        return pane

    @cached_property
    def claims(self) -> ClaimsPane:
        """The claims table."""
        from parkfacts.models.claim_model import ClaimModel
        from parkfacts.views.facts.claims_pane import ClaimsPane

        model = ClaimModel(self.session.catalogue, self.session.pinyin, self)
        pane = ClaimsPane(model)
        pane.set_theme(self._theme)
        pane.current_changed.connect(self.claim_changed)
        pane.table.drag_wanted.connect(lambda: self.drag_wanted.emit("table", None))
        self.tables.addWidget(pane)
        return pane

    @cached_property
    def comparing(self) -> Comparing:
        """How the comparison is looked at; at first as it was kept."""
        from parkfacts.app.comparing import Comparing, from_record

        families = frozenset(family.id for family in self.session.catalogue.dataset.families)
        return Comparing(from_record(self.kept_look, families), self)

    @property
    def picked(self) -> Mapping[tuple[str, str], str]:
        """Ids of figures that were picked by hand for the comparison, by park and indicator."""
        return self.comparing.look.wanted.chosen if "comparing" in self.__dict__ else {}

    def look(self) -> dict[str, Any]:
        """How the comparison is looked at, to be kept."""
        if "comparing" not in self.__dict__:
            return self.kept_look
        from parkfacts.app.comparing import as_record

        return as_record(self.comparing.look)

    @cached_property
    def comparison(self) -> ComparisonPage:
        """The page of the comparison."""
        from parkfacts.views.comparison.page import ComparisonPage

        page = ComparisonPage(
            self.session, self.selection, self.comparing, self._style, self._theme
        )
        page.fact_wanted.connect(self.fact_wanted)
        page.copy_wanted.connect(self.copy_wanted)
        page.copy_chart_wanted.connect(self.copy_chart_wanted)
        page.save_chart_wanted.connect(self.save_chart_wanted)
        page.chart_width_wanted.connect(self.chart_width_wanted)
        page.compared.connect(self.compared)
        page.copy_fact_wanted.connect(self.copy_fact_wanted)
        page.drag_wanted.connect(self.drag_wanted)
        page.collect_wanted.connect(self.collect_wanted)
        self.pages.addWidget(page)
        put_sizes(page.splitters, self.kept_sizes)
        return page

    def set_style_of_citation(self, style: Style) -> None:
        """Cite by another edition."""
        self._style = style
        self.source.set_style_of_citation(style)
        if "comparison" in self.__dict__:
            self.comparison.set_style_of_citation(style)

    def show_card(self, shown: bool) -> None:
        """Let the source card have its place, or give the place away."""
        self.source_place.setVisible(shown)

    def set_theme(self, theme: Theme) -> None:
        """Paint all panes that there are in another theme."""
        self._theme = theme
        for pane in (self.facts, self.parks, self.facets):
            pane.set_theme(theme)
        for name in ("claims", "chart", "source", "comparison"):
            if name in self.__dict__:  # made already
                getattr(self, name).set_theme(theme)

    def _lay_out(self) -> dict[str, QSplitter]:
        left = QSplitter(Qt.Orientation.Vertical)
        left.addWidget(self.parks)
        left.addWidget(self.facets)
        left.setSizes([410, 310])
        middle = QSplitter(Qt.Orientation.Vertical)
        middle.addWidget(self.tables)
        middle.addWidget(self.chart_place)
        middle.setSizes([430, 290])
        across = QSplitter(Qt.Orientation.Horizontal)
        for widget in (left, middle, self.source_place):
            across.addWidget(widget)
        across.setSizes([228, 732, 320])
        across.setStretchFactor(0, 0)
        across.setStretchFactor(1, 1)
        across.setStretchFactor(2, 0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.pages.addWidget(across)
        layout.addWidget(self.pages)
        splitters = {"left": left, "middle": middle, "across": across}
        for splitter in splitters.values():
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        return splitters


def put_sizes(splitters: Mapping[str, QSplitter], kept: Mapping[str, Any]) -> None:
    """Give panes the sizes that were kept by splitter; what does not fit is passed over."""
    for name, part in splitters.items():
        sizes = kept.get(name)
        if not isinstance(sizes, list) or len(sizes) != part.count():
            continue
        if all(isinstance(size, int) and 0 < size < _LARGEST_PX for size in sizes):
            part.setSizes(sizes)


class _Place(QWidget):
    """The place of a pane that is made later."""

    def __init__(self, width: int = 0) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        if width:
            self.setMinimumWidth(220)
            self.resize(width, 100)

    def put(self, pane: QWidget) -> None:
        """Fill the place."""
        self._layout.addWidget(pane)
