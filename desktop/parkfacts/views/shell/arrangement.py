"""Where the panes of a window stand: moved from place to place as its layout and view ask."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QWidget

from parkfacts.views.kit.lazy import Lazy
from parkfacts.views.kit.pane_tabs import PaneTabs, TabbedPane
from parkfacts.views.kit.splitter import Splitter
from parkfacts.views.shell.layouts import BROWSE, Stand, layout_of, places, shown
from parkfacts.views.shell.pane_sizes import PaneSizes

if TYPE_CHECKING:
    from parkfacts.app.seen import ViewName
    from parkfacts.views.kit.drawer import Drawer

BASKET = "basket"
_FIRST_SIZE = (1280, 700)
_BROWSE_PX, _BASKET_PX = 280, 320
_ACROSS, _DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
_SPLITTERS = {
    "left": _DOWN, "middle": _DOWN, "charted": _DOWN, "side": _DOWN, "across": _ACROSS,
    "beside": _ACROSS,
}  # fmt: skip


class Parts(NamedTuple):
    """What stands in a window; each is there from the start, what fills it comes later."""

    parks: QWidget
    facets: QWidget
    tables: QWidget
    chart: QWidget
    card: QWidget
    basket: QWidget


class Arrangement(QObject):
    """Puts parts into splitters, tabs and drawers; what has the keyboard keeps it, and is seen."""

    changed = Signal()
    """Something stands elsewhere, is seen or is no longer: a layout, a view, a drawer, a tab."""
    left_behind = Signal()
    """What has the keyboard was put away: it is to go back to the table."""

    def __init__(self, ground: QWidget, parts: Parts) -> None:
        """``ground``: what drawers lie over."""
        super().__init__(ground)
        self._ground, self._parts = ground, parts
        self.stand = Stand(layout_of(*_FIRST_SIZE))
        self._fronts: dict[str, str] = {}
        """Which tab is in front, by layout."""
        self._folded = False
        self._titles = {"card": self.tr("来源"), "chart": self.tr("图"), BASKET: self.tr("资料篮")}
        self.pages = QStackedWidget()
        self.splitters = {name: Splitter(way) for name, way in _SPLITTERS.items()}
        self.tabs = PaneTabs()
        self.tabs.chosen.connect(self._tab_chosen)
        self._widgets: dict[str, QWidget] = {
            **parts._asdict(), **self.splitters, "tabs": self.tabs, "pages": self.pages,
        }  # fmt: skip
        self._drawers = {
            "left drawer": Lazy(self._make_left_drawer),
            "right drawer": Lazy(self._make_right_drawer),
        }
        self._sizes = PaneSizes(self.splitters)
        self.pages.addWidget(self.splitters["across"])
        for stretched in (self.splitters["middle"], self.pages, parts.tables):
            _stretch(stretched)
        self._arrange()

    @property
    def ground(self) -> QWidget:
        """All of it, to be put into the window."""
        return self.splitters["beside"]

    @property
    def basket_seen(self) -> bool:
        """Whether the basket is seen, were its window shown."""
        return self._parts.basket.isVisibleTo(self._ground)

    @property
    def kept_sizes(self) -> dict[str, Any]:
        """The sizes of panes by splitter and layout, as somebody put them."""
        return self._sizes.kept

    def record(self) -> dict[str, Any]:
        """Which panes are seen, to be kept; no drawer: it would lie over the chips at a start."""
        return {"fronts": self._fronts, "folded": self._folded}

    def restore(self, sizes: Mapping[str, Any], panes: Mapping[str, Any], basket: bool) -> None:
        """Stand as ``kept_sizes`` and ``record`` told, in the layout that there is now."""
        self._sizes.kept = dict(sizes)
        fronts = panes.get("fronts")
        if isinstance(fronts, dict):
            self._fronts = {key: one for key, one in fronts.items() if one in [*self._titles]}
        self._folded = panes.get("folded") is True
        wanted = self.stand._replace(basket_open=basket)
        if wanted == self.stand and not wanted.layout.has_tabs:  # as at most starts: 3 ms
            self._put()
            return
        self.stand = wanted
        self._arrange()

    def fit(self, size: QSize) -> None:
        """Take the layout for a size of the ground."""
        wanted = layout_of(size.width(), size.height())
        if wanted != self.stand.layout:
            kept = self.stand.drawer if wanted.browse == "drawer" else ""
            self.stand = self.stand._replace(layout=wanted, drawer=kept)
            self._arrange()

    def show_view(self, view: ViewName) -> None:
        """Stand as a view asks."""
        if view != self.stand.view:
            self.stand = self.stand._replace(view=view)
            if self.stand.drawer not in self.stand.drawers:
                self.stand = self.stand._replace(drawer="")
            self._arrange()

    def open_drawer(self, name: str) -> None:
        """Open the drawer of tree or facets; "" puts both away."""
        if name in ("", *self.stand.drawers) and name != self.stand.drawer:
            self.stand = self.stand._replace(drawer=name)
            self._show()
            self.changed.emit()

    def put_away(self) -> None:
        """The drawer goes; the keyboard, if it was in there, to the table."""
        focus, drawer = QApplication.focusWidget(), self._drawers["left drawer"].made
        inside = focus is not None and drawer is not None and drawer.isAncestorOf(focus)
        self.open_drawer("")
        if inside:
            self.left_behind.emit()

    def open_basket(self, opened: bool) -> None:
        """Let the basket be seen, or give its place away."""
        self.stand = self.stand._replace(basket_open=opened)
        if BASKET in self.tabs.ids():
            self._to_front(BASKET if opened else "card")
        self._show()
        self._put()
        self.changed.emit()

    def reach(self, name: str) -> None:
        """Let a pane be seen: parks, facets, card or chart."""
        if name in BROWSE:
            self.open_drawer(name)
        elif name in self.tabs.ids():
            self._to_front(name)
            self.changed.emit()

    def name_basket(self, count: int) -> None:
        """Say on its head how many things the basket has."""
        title = self.tr("资料篮")
        self._titles[BASKET] = f"{title} {count}" if count else title
        self.tabs.name(BASKET, self._titles[BASKET])

    def order(self) -> list[QWidget]:
        """The parts, and the borders between them, as they are gone through by Tab."""
        column = self.stand.layout.browse == "column"
        drawn = [] if column else self._gone_through(self.splitters["left"])
        beside = _with_borders(self.splitters["beside"])[1:]
        return [*drawn, *self._gone_through(self.splitters["across"]), *beside]

    def _gone_through(self, part: QWidget) -> list[QWidget]:
        if part is self.tabs:
            return self.tabs.order()
        if not isinstance(part, Splitter):
            return [part]
        return [one for inner in _with_borders(part) for one in self._gone_through(inner)]

    def _arrange(self) -> None:
        """Everything to its place; a part that is there already is not touched."""
        held = QApplication.focusWidget()
        held = held if held is not None and self._ground.isAncestorOf(held) else None
        holder = self._part_of(held) if held is not None else ""
        there = places(self.stand)
        for name, splitter in self.splitters.items():
            _fill(splitter, [self._widgets[one] for one in there[name]])
        for name, drawer in self._drawers.items():
            for one in there[name]:
                drawer().put(self._widgets[one])
        self._fill_tabs(there["tabs"], holder)
        if holder in self.stand.drawers:
            self.stand = self.stand._replace(drawer=holder)
        self._show()
        self._put()
        if held is not None and held.isVisibleTo(self._ground) and not held.hasFocus():
            held.setFocus()
        self.changed.emit()

    def _fill_tabs(self, names: list[str], holder: str) -> None:
        """The one that has the keyboard is in front, else the one that was."""
        self.tabs.may_fold = self.stand.layout.card == "foot"
        usual = BASKET if self.stand.basket_open else "card"
        front = holder if holder in names else self._fronts.get(self.stand.layout.name, usual)
        panes = [TabbedPane(name, self._titles[name], self._widgets[name]) for name in names]
        self.tabs.fill(panes, front, folded=self._folded and holder not in names)

    def _show(self) -> None:
        """Let be seen what is to be seen, and nothing else."""
        for name, is_seen in shown(self.stand).items():
            if name not in self._drawers:
                self._widgets[name].setVisible(is_seen)
            elif is_seen:
                self._drawers[name]().open()
            elif made := self._drawers[name].made:
                made.shut()
        if left := self._drawers["left drawer"].made:
            facets = self.stand.drawer == "facets"
            left.setAccessibleName(self.tr("筛选") if facets else self.tr("园区"))

    def _to_front(self, name: str) -> None:
        self.tabs.show_pane(name)
        if self._folded:
            self._put()
        self._remember_front()

    def _put(self) -> None:
        """Give panes their sizes; folded ones as little as their heads need."""
        self._sizes.folded = "middle" if self.tabs.folded else ""
        self._sizes.put(self.stand.layout.name)
        if self.tabs.folded:
            middle, head = self.splitters["middle"], self.tabs.maximumHeight()
            middle.setSizes([max(middle.height() - head, 1), head])

    def _tab_chosen(self, name: str) -> None:
        if name == BASKET and not self.tabs.folded:
            self.stand = self.stand._replace(basket_open=True)
        if self.tabs.may_fold and self.tabs.folded != self._folded:
            self._put()
        self._remember_front()
        self.changed.emit()

    def _remember_front(self) -> None:
        self._fronts = {**self._fronts, self.stand.layout.name: self.tabs.current}
        if self.tabs.may_fold:
            self._folded = self.tabs.folded

    def _part_of(self, widget: QWidget) -> str:
        """The id of the part that a widget stands in."""
        for name, part in self._parts._asdict().items():
            if part is widget or part.isAncestorOf(widget):
                return str(name)
        return ""

    def _make_left_drawer(self) -> Drawer:
        from parkfacts.views.kit.drawer import Drawer

        drawer = Drawer(self._ground, "left", _BROWSE_PX)
        drawer.put_away.connect(self.put_away)
        return drawer

    def _make_right_drawer(self) -> Drawer:
        from parkfacts.views.kit.drawer import Drawer

        drawer = Drawer(self._ground, "right", _BASKET_PX, stays=True)
        drawer.setAccessibleName(self.tr("资料篮"))
        drawer.put_away.connect(self._put_basket_away)
        return drawer

    def _put_basket_away(self) -> None:
        self.open_basket(False)
        self.left_behind.emit()


def _fill(splitter: QSplitter, parts: Sequence[QWidget]) -> None:
    """Let a splitter hold parts in this order; what else is in it goes elsewhere by itself."""
    for at, part in enumerate(parts):
        if splitter.widget(at) is not part:
            splitter.insertWidget(at, part)


def _stretch(part: QWidget) -> None:
    """Let a part take what is left in a splitter, whichever way that goes."""
    policy = part.sizePolicy()
    policy.setHorizontalStretch(1)
    policy.setVerticalStretch(1)
    part.setSizePolicy(policy)


def _with_borders(splitter: QSplitter) -> list[QWidget]:
    both = ((splitter.handle(at), splitter.widget(at)) for at in range(splitter.count()))
    return [part for pair in both for part in pair][1:]
