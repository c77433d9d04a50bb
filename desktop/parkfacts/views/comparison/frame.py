"""How the parts of the comparison page stand, for each size of the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from parkfacts.views.comparison.arrangement import NARROW
from parkfacts.views.comparison.details import ComparisonDetails
from parkfacts.views.kit.splitter import Splitter
from parkfacts.views.kit.tab_order import in_order

Places = Literal["drawer", "tabs", "below", "beside"]
"""Where chart and details stand: a drawer under the table, all in one pane under it, chart and
details beside each other under it, or one over the other beside the table."""
_TABS_BELOW, _BESIDE_FROM = 1100, 1600
_LOW_PX = 400
"""A page that is lower has no room for two parts above one another."""
# Pixels at first; kept as they are dragged.
_OUTER: dict[Places, list[int]] = {
    "drawer": [400, 260], "tabs": [400, 260], "below": [400, 260], "beside": [1240, 680],
}  # fmt: skip
_INNER: dict[Places, list[int]] = {"below": [920, 360], "beside": [520, 420]}
_NAMES: dict[Places, tuple[str, ...]] = {
    "drawer": ("compared_drawer",),
    "tabs": ("compared_tabs",),
    "below": ("compared", "beside_chart"),
    "beside": ("compared_beside", "chart_over_details"),
}
"""The names by which settings keep what was dragged."""
_LEAST_CHART_PX = 200
_LEAST_OPEN_PX, _MOST_PX, _LARGEST_PX = 190, 16_777_215, 100_000
_BANNER_LINES = 3


def places_for(width: int, height: int) -> Places:
    """Where chart and details stand in a page of a size."""
    if width < NARROW or (width < _TABS_BELOW and height < _LOW_PX):
        return "drawer"
    if width < _TABS_BELOW:
        return "tabs"
    return "below" if width < _BESIDE_FROM else "beside"


class ComparisonFrame(QWidget):
    """Puts the parts elsewhere when its size asks for it; each arrangement keeps its sizes.

    The parts stay in the same two splitters: to move what Tab goes through from one parent to
    another ends Qt (6.9) in its order of focus.
    """

    def __init__(
        self, table: QWidget, chart: QWidget, details: ComparisonDetails,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._table, self._chart, self._details = table, chart, details
        self.places: Places = "below"
        self.is_open = True
        """Whether chart and details are seen: a drawer is closed at first."""
        self._sizes: dict[Places, tuple[list[int], list[int]]] = {}
        self._outer = Splitter(Qt.Orientation.Vertical)
        self._inner = Splitter(Qt.Orientation.Horizontal)
        self._lower = QWidget()
        self._under = QVBoxLayout(self._lower)
        self._under.addWidget(self._inner, 1)
        for part in (chart, details):
            self._inner.addWidget(part)
        chart.setMinimumWidth(_LEAST_CHART_PX)
        self._inner.setStretchFactor(0, 1)
        self._inner.setStretchFactor(1, 0)
        for part in (table, self._lower):
            self._outer.addWidget(part)
        for splitter in (self._outer, self._inner):
            splitter.splitterMoved.connect(self._keep)
            splitter.resized.connect(self._give_sizes)
        whole = QVBoxLayout(self)
        whole.addWidget(self._outer)
        for layout in (whole, self._under):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        details.page_shown.connect(self._show_parts)
        details.head_clicked.connect(self._follow_head)
        details.opener.clicked.connect(lambda: self.open(not self.is_open))
        self._put()

    def sizes(self) -> dict[str, list[int]]:
        """How somebody put the parts, at each width, by the names that settings keep."""
        return {
            name: found
            for places, both in self._sizes.items()
            for name, found in zip(_NAMES[places], both, strict=False)
            if all(found)  # before the page is shown there is nothing to keep
        }

    def put_sizes(self, kept: Mapping[str, object]) -> None:
        """Let the parts stand as they were kept; what does not fit is passed over."""
        for places, names in _NAMES.items():
            usual = _OUTER[places], _INNER.get(places, [])
            found = [_sizes_in(kept.get(name)) for name in names]
            outer, inner = [*found, None][:2]
            self._sizes[places] = outer or usual[0], inner or usual[1]
        self._give_sizes()

    def open(self, opened: bool) -> None:
        """Open the drawer, or close it."""
        self.is_open = opened or self.places != "drawer"
        self._show_parts()

    def minimumSizeHint(self) -> QSize:
        """No width is too little: the parts are put elsewhere before one of them is cut."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        places = places_for(self.width(), self.height())
        if places != self.places:
            self.places = places
            self._put()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.places == "drawer" and self.is_open:
            self.open(False)
            self._details.entry.setFocus()
        else:
            super().keyPressEvent(event)

    @property
    def _together(self) -> bool:
        return self.places in ("drawer", "tabs")

    def _put(self) -> None:
        """Put the parts where they belong now."""
        down, across = Qt.Orientation.Vertical, Qt.Orientation.Horizontal
        beside, details = self.places == "beside", self._details
        self._outer.setOrientation(across if beside else down)
        self._inner.setOrientation(down if beside else across)
        details.offer_chart(self._together)
        if self._together:
            self._under.insertWidget(0, details.heads)
        else:
            details.keep_heads()
        self.open(self.places != "drawer")
        self._give_sizes()
        heads = (details.heads,) if self._together else ()
        in_order(self._table, self._outer.handle(1), *heads, self._chart, self._inner.handle(1),
                 details)  # fmt: skip

    def _give_sizes(self) -> None:
        usual = _OUTER[self.places], _INNER.get(self.places, [])
        outer, inner = self._sizes.get(self.places, usual)
        self._outer.give(outer)
        self._inner.give(inner)

    def _keep(self) -> None:
        """Remember how somebody moved the borders; what a low page takes is not remembered."""
        if self.is_open:
            inner = [] if self._together else self._inner.sizes()
            self._sizes[self.places] = self._outer.sizes(), inner

    def _show_parts(self) -> None:
        """Chart and details, or the one of them whose head is chosen, or only the heads."""
        details, together = self._details, self._together
        chart = not together or details.page == "chart"
        self._chart.setVisible(chart)
        details.setVisible(not together or not chart)
        self._inner.setVisible(self.is_open)
        drawer = self.places == "drawer"
        details.opener.setVisible(drawer)
        details.opener.set_mark("down" if self.is_open else "up")
        said = self.tr("收起") if self.is_open else self.tr("展开")
        details.opener.setToolTip(said)
        details.opener.setAccessibleName(said)
        closed = details.heads.sizeHint().height()
        self._lower.setMinimumHeight(_LEAST_OPEN_PX if drawer and self.is_open else 0)
        self._lower.setMaximumHeight(_MOST_PX if self.is_open else closed)

    def _follow_head(self, page: str, before: str) -> None:
        """The head of the page that is seen closes the drawer; any other opens it."""
        self.open(not (self.is_open and page == before))


def _sizes_in(kept: object) -> list[int] | None:
    """Two sizes that can be; None for anything else."""
    if not isinstance(kept, list) or len(kept) != 2:
        return None
    sizes = [size for size in kept if isinstance(size, int) and 0 < size < _LARGEST_PX]
    return sizes if len(sizes) == 2 else None


def show_banner(banner: QLabel, lines: Sequence[str]) -> None:
    """Tell the first lines, and how many more there are; without any the banner is gone."""
    shown, more = list(lines[:_BANNER_LINES]), len(lines) - _BANNER_LINES
    if more > 0:
        text = QCoreApplication.translate("ComparisonPage", "另有 {n} 条，见“可比性”", "", more)
        shown.append(text.format(n=more))
    banner.setText("\n".join(shown))
    banner.setVisible(bool(lines))


def inviting(hint: QLabel, button: QPushButton) -> QWidget:
    """The page without parks: what to do, and a button that does it."""
    page = QWidget()
    hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
    layout = QVBoxLayout(page)
    layout.addStretch(2)
    layout.addWidget(hint)
    layout.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
    layout.addStretch(3)
    return page
