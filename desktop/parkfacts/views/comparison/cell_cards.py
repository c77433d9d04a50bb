"""What is told of the cell that was gone to: its source, where was looked, or the verdict."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from parkfacts.app.session import Session
from parkfacts.drawing.theme import Theme
from parkfacts.facts.wording.citation import Style
from parkfacts.models.comparison_model import ComparisonModel, GridRole
from parkfacts.models.translation import on_screen
from parkfacts.views.comparison.details import ComparisonDetails
from parkfacts.views.comparison.table import ComparisonTable
from parkfacts.views.kit.lazy import Lazy
from parkfacts.views.kit.outlets import Outlets

if TYPE_CHECKING:
    from parkfacts.views.source.pane import SourcePane


class CellCards(QObject):
    """Makes the source card when it is first needed, and puts it into the details."""

    def __init__(
        self, session: Session, style: Style, theme: Theme, table: ComparisonTable,
        details: ComparisonDetails, outlets: Outlets,
    ) -> None:  # fmt: skip
        super().__init__(table)
        self._session, self._style, self._theme = session, style, theme
        self._table, self._details, self._outlets = table, details, outlets
        self._fact = ""
        self.source = Lazy(self._make_source)

    def show_session(self, session: Session) -> None:
        """Tell of another state of the data."""
        if session is self._session:
            return
        self._session = session
        if card := self.source.made:
            card.show_session(session)

    def set_style_of_citation(self, style: Style) -> None:
        """Cite by another edition."""
        self._style = style
        if card := self.source.made:
            card.set_style_of_citation(style)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        if card := self.source.made:
            card.set_theme(theme)

    def show_cell(self) -> None:
        """The source of the figure that was gone to, or the reasons of the verdict."""
        index, model = self._table.currentIndex(), self._table.model()
        assert isinstance(model, ComparisonModel)
        cell, head = index.data(GridRole), model.head_of(index)
        if cell is None or head is None:
            return
        if cell.fact:
            self.show_fact(cell.fact)
        elif head.kind == "park":
            row = model.row_at(index)
            title = f"{head.title} · {on_screen(row.indicator.name)}" if row else head.title
            self.source().show_blank(title, cell.tip.splitlines())
            self._details.show_page("source")
        elif head.kind == "verdict":
            self._details.show_page("verdict")

    def show_fact(self, fact: str) -> None:
        """The source of a fact, by its id."""
        self._fact = fact
        found = self._session.catalogue.find_fact(fact)
        if found is not None:  # else it was taken away while it was still seen
            self.source().show_fact(found)
            self._details.show_page("source")

    def follow(self, shown: Collection[str]) -> None:
        """Tell of what stands in the current cell now, if the fact told is not ``shown`` any more.

        The page that is open stays.
        """
        card = self.source.made
        if card is None or not self._fact or self._fact in shown:
            return
        cell = self._table.currentIndex().data(GridRole)
        self._fact = cell.fact if cell else ""
        if self._fact:
            card.show_fact(self._session.catalogue.fact(self._fact))
        else:
            card.show_nothing()

    def _make_source(self) -> SourcePane:
        from parkfacts.views.source.pane import SourcePane

        card, outlets = SourcePane(self._session, self._style, self._theme), self._outlets
        card.fact_wanted.connect(outlets.fact_wanted)
        card.copy_wanted.connect(lambda one: outlets.copy_fact_wanted.emit(one, self._fact))
        card.drag_wanted.connect(outlets.drag_wanted)
        card.own_wanted.connect(outlets.own_wanted)
        self._details.put_source(card)
        card.show_nothing()
        return card
