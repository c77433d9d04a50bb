"""Which layout a window of some size has: where each pane stands, decided without a window."""

from __future__ import annotations

from typing import Literal, NamedTuple

from parkfacts.app.seen import COMPARISON, FACTS, ViewName

LayoutName = Literal["narrow", "medium", "usual", "wide"]
BROWSE = ("parks", "facets")
LEAST_WIDTH, LEAST_HEIGHT = 480, 400
"""Pixels of the smallest window: a third of a wide screen, and half the height of a low one."""
_MEDIUM, _USUAL, _WIDE = 700, 1100, 1600
_LOW = 440
"""Height between bar and status under which two panes above one another are too low to be used."""


class Layout(NamedTuple):
    """Where panes stand; the table has always the place that is left."""

    name: LayoutName
    browse: Literal["column", "drawer"]
    """Tree and facets: at the left, or each behind a button."""
    chart: Literal["under", "column", "tab"]
    """Under the table, beside it, or a tab with the card."""
    card: Literal["right", "foot"]
    """The source card and what shares its place: at the right, or under the table."""
    basket: Literal["under", "under chart", "tab"]
    """Under the card or the chart, or a tab with the card."""

    @property
    def has_tabs(self) -> bool:
        """Whether the card shares its place with other panes."""
        return self.basket == "tab" or self.chart == "tab"


def layout_of(width: int, height: int) -> Layout:
    """The layout of a window so wide, with such a height between its bar and its status line."""
    low = height < _LOW
    if width < _MEDIUM:
        return Layout("narrow", "drawer", "tab", "foot", "tab")
    stacked: Literal["under", "tab"] = "tab" if low else "under"
    if width < _USUAL:
        return Layout("medium", "drawer", stacked, "right", "tab")
    if width < _WIDE:
        return Layout("usual", "column", stacked, "right", stacked)
    return Layout("wide", "column", "column", "right", "tab" if low else "under chart")


class Stand(NamedTuple):
    """All that decides where panes stand, and which are seen."""

    layout: Layout
    view: ViewName = FACTS
    drawer: str = ""
    """Which pane is seen in the drawer at the left: parks, facets, or none."""
    basket_open: bool = False

    @property
    def drawers(self) -> tuple[str, ...]:
        """What is behind a button each: tree and facets, or nothing."""
        if self.layout.browse == "column" or self.view == COMPARISON:
            return ()
        return BROWSE if self.view == FACTS else BROWSE[:1]


def places(stand: Stand) -> dict[str, list[str]]:
    """What stands in each splitter, in the tabs and in the drawers, in its order.

    The comparison is a page of its own without a card: the basket stands beside all of it there.
    """
    layout, compares = stand.layout, stand.view == COMPARISON
    column = layout.browse == "column"
    basket = layout.basket if not compares else "beside" if column else "drawer"

    def some(*parts: tuple[str, bool]) -> list[str]:
        return [part for part, is_there in parts if is_there]

    has_tabs = layout.has_tabs
    return {
        "left": list(BROWSE),
        "middle": some(
            ("tables", True), ("chart", layout.chart == "under"), ("tabs", layout.card == "foot")
        ),
        "side": some(
            ("tabs", layout.card == "right"), ("card", not has_tabs), ("basket", basket == "under")
        ),
        "charted": some(("chart", layout.chart == "column"), ("basket", basket == "under chart")),
        "across": some(("left", column), ("middle", True), ("charted", True), ("side", True)),
        "beside": some(("pages", True), ("basket", basket == "beside")),
        "tabs": some(
            ("card", has_tabs),
            ("chart", layout.chart == "tab" and stand.view == FACTS),
            ("basket", basket == "tab"),
        ),
        "left drawer": some(("left", not column)),
        "right drawer": some(("basket", basket == "drawer")),
    }


def shown(stand: Stand) -> dict[str, bool]:
    """Whether each part is seen; of what stands in tabs, these say it themselves."""
    layout, view, there = stand.layout, stand.view, places(stand)
    column = layout.browse == "column"
    drawer = stand.drawer if stand.drawer in stand.drawers else ""
    figures = view == FACTS
    seen = {
        "left": True,
        "parks": column or drawer == "parks",
        "facets": figures and (column or drawer == "facets"),
        "tabs": bool(there["tabs"]),
        "side": bool(there["side"]) and layout.card == "right",
        "charted": ("chart" in there["charted"] and figures)
        or ("basket" in there["charted"] and stand.basket_open),
        "card": True,
        "chart": figures,
        "basket": stand.basket_open,
        "left drawer": bool(drawer),
        "right drawer": bool(there["right drawer"]) and stand.basket_open,
    }
    return {part: is_seen for part, is_seen in seen.items() if part not in there["tabs"]}


FIRST_SIZES: dict[LayoutName, dict[str, list[int]]] = {
    "narrow": {"middle": [300, 260]},
    "medium": {"across": [640, 320], "middle": [400, 260]},
    "usual": {
        "across": [228, 732, 320], "middle": [430, 290], "left": [410, 310], "side": [340, 300],
        "beside": [1000, 300],
    },
    "wide": {
        "across": [240, 960, 400, 320], "left": [520, 400], "charted": [540, 400],
        "beside": [1400, 340],
    },
}  # fmt: skip
"""Pixels of the panes in each splitter, until somebody moves a border."""
