"""What a table shows beside its rows: the filter in force, and a page where nothing passes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from parkfacts.app.selection import Selection
from parkfacts.facts.search.table import Filter
from parkfacts.views.facts.ground import Ground
from parkfacts.views.kit.lazy import Lazy
from parkfacts.views.kit.table_view import TableView

if TYPE_CHECKING:  # neither is on the way to the first window, unless a filter is in force
    from parkfacts.views.facts.chips import Chips
    from parkfacts.views.facts.empty_page import EmptyPage


class FilterFrame:
    """Chips over a table and the page in its place; each is made when there is something to say."""

    def __init__(
        self, pane: QWidget, table: TableView, selection: Selection, ground: Ground
    ) -> None:
        self._pane, self._table, self._selection = pane, table, selection
        self._ground = ground
        self._chips = Lazy(self._make_chips)
        self._page = Lazy(self._make_page)

    @property
    def chips(self) -> Chips | None:
        """The chips, if there are any."""
        return self._chips.made

    @property
    def page(self) -> EmptyPage | None:
        """The page, if it is seen."""
        page = self._page.made
        return page if page is not None and not page.isHidden() else None

    def stand_on(self, ground: Ground) -> None:
        """Tell of another state of the same table from now on."""
        self._ground = ground
        if chips := self._chips.made:
            chips.catalogue = ground.catalogue
        if page := self._page.made:
            page.ground = ground

    def follow(self, shown: int) -> None:
        """Show what is asked for, and a page instead of rows if none is ``shown``."""
        wanted = self._selection.filter
        asked = wanted != Filter() if self._ground.facets else bool(wanted.query or wanted.park)
        if asked or self._chips.made is not None:
            self._chips().follow()
        if shown == 0:
            page = self._page()
            page.show()
            page.follow()
            self._cover()
        elif self._page.made is not None:
            self._page.made.hide()

    def _make_chips(self) -> Chips:
        from parkfacts.views.facts.chips import Chips

        before = self._table.previousInFocusChain()
        made = Chips(
            self._selection, self._ground.catalogue, self._pane, facets=self._ground.facets
        )
        layout = self._pane.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, made)
        made.emptied.connect(self._table.setFocus)
        made.follow()
        if before is not None:
            made.put_behind(before)
        return made

    def _make_page(self) -> EmptyPage:
        from parkfacts.views.facts.empty_page import EmptyPage

        made = EmptyPage(self._selection, self._ground, self._pane)
        self._table.resized.connect(self._cover)
        made.left.connect(self._table.setFocus)
        return made

    def _cover(self) -> None:
        """Lie over the rows; the heads stay."""
        page = self._page.made
        if page is not None and not page.isHidden():
            head = self._table.horizontalHeader().height()
            rows = QRect(self._table.geometry().adjusted(0, head, 0, 0))
            page.setGeometry(rows)
            page.raise_()
