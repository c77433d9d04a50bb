"""Where the parts of the import page stand, by the room that there is."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from parkfacts.views.kit.pane_tabs import PaneTabs, TabbedPane
from parkfacts.views.kit.splitter import Splitter

Stand = Literal["wide", "medium", "narrow"]
PartId = Literal["source", "facts", "problems", "names"]
_WIDE_PX, _MEDIUM_PX = 1200, 900
_SIDE_PX = 300
_FACTS_SHARE = 0.64
_LOWER_SHARE = 0.36
_LEAST_LOWER_PX = 150


def stand_of(size: QSize) -> Stand:
    """What stands beside what in a window of a size."""
    width = size.width()
    return "wide" if width >= _WIDE_PX else "medium" if width >= _MEDIUM_PX else "narrow"


class ImportFrame(QWidget):
    """Wide: source at the left; the raw table over its facts and, beside them, its problems.

    Medium: facts share a place with problems and names. Narrow: the source shares it, too.
    """

    part_shown = Signal(str)
    stood = Signal()
    """The parts stand otherwise beside each other."""

    def __init__(
        self, side: QWidget, grid: QWidget, parts: dict[PartId, QWidget], titles: dict[PartId, str]
    ) -> None:
        """``parts``: facts, problems and names; ``titles`` of them and of ``source``, the side."""
        super().__init__()
        self._side, self._parts, self._titles, self._grid = side, parts, dict(titles), grid
        self._stand: Stand | None = None
        self.left, self.facts, self.tabs = PaneTabs(), PaneTabs(), PaneTabs()
        self._across = Splitter(Qt.Orientation.Horizontal)
        self._down = Splitter(Qt.Orientation.Vertical)
        self._lower = Splitter(Qt.Orientation.Horizontal)
        self._lower.addWidget(self.facts)
        self._lower.addWidget(self.tabs)
        self._lower.setStretchFactor(0, 3)
        self._lower.setStretchFactor(1, 2)
        self._down.addWidget(grid)
        self._down.addWidget(self._lower)
        self._down.setStretchFactor(0, 1)
        self._across.addWidget(self.left)
        self._across.addWidget(self._down)
        self._across.setStretchFactor(1, 1)
        self.left.setMinimumWidth(240)
        self._lower.setMinimumHeight(_LEAST_LOWER_PX)
        grid.setMinimumHeight(140)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._across)

    def name(self, part: PartId, title: str) -> None:
        """Put another title on the head of a part."""
        self._titles[part] = title
        for tabs in (self.left, self.facts, self.tabs):
            tabs.name(part, title)

    def show_part(self, part: PartId) -> None:
        """Bring a part to the front."""
        for tabs in (self.left, self.facts, self.tabs):
            if part in tabs.ids() and tabs.current != part:
                tabs.show_pane(part)

    def seen(self, part: PartId) -> bool:
        """Whether a part is in front where it stands."""
        return any(tabs.current == part for tabs in (self.left, self.facts, self.tabs))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(event.size())

    def fit(self, size: QSize) -> None:
        """Stand as a size asks."""
        stand = stand_of(size)
        if stand == self._stand:
            return
        self._stand = stand
        front = self.tabs.current
        side = TabbedPane("source", self._titles["source"], self._side)
        facts, problems, names = (
            TabbedPane(part, self._titles[part], self._parts[part])
            for part in ("facts", "problems", "names")
        )
        at_left, beside = stand != "narrow", stand == "wide"
        self.left.fill([], "")
        self.facts.fill([], "")
        shared = [problems, names] if beside else [facts, problems, names]
        self.tabs.fill(shared if at_left else [side, *shared], front or "problems")
        self.facts.fill([facts] if beside else [], "facts")
        self.left.fill([side] if at_left else [], "source")
        self.left.setVisible(at_left)
        self.facts.setVisible(beside)
        lower = max(_LEAST_LOWER_PX, round(size.height() * _LOWER_SHARE))
        self._down.setSizes([max(size.height() - lower, 1), lower])
        room = size.width() - (_SIDE_PX if at_left else 0)
        if at_left:
            self._across.setSizes([_SIDE_PX, room])
        if beside:
            first = round(room * _FACTS_SHARE)
            self._lower.setSizes([first, room - first])
        self.stood.emit()

    def order(self) -> list[QWidget]:
        """What Tab goes through, as it stands."""
        return [
            *self.left.order(), self._across.handle(1), self._grid, self._down.handle(1),
            *self.facts.order(), self._lower.handle(1), *self.tabs.order(),
        ]  # fmt: skip
