"""The bar at the top: search, which table, copy, export, menu, and which dataset is open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from parkfacts.app.actions import ACTIONS, MENUS, text_of
from parkfacts.app.seen import CLAIMS, COMPARISON, FACTS, VIEWS, ViewName
from parkfacts.drawing.theme import BAR_PX, Theme
from parkfacts.facts.phrase import Phrase
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.marks import MarkButton
from parkfacts.views.kit.tab_order import in_order, one_stop
from parkfacts.views.shell.dataset_button import DatasetButton
from parkfacts.views.shell.search_box import SearchBox

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from parkfacts.app.selection import Selection

_TWO_ROWS_PX = 88
_MARGIN, _GAP = 12, 8
_LEAST_SEARCH_PX = 190
"""Width of the search box that one row must have room for."""
_ALWAYS_ONE_ROW_PX = 1100
"""In a window so wide all stands in one row, in any language: it is not measured."""


class ToolBar(QWidget):
    """Binds the window's actions to buttons; does nothing of its own.

    Where one row is too short for all, search, basket and menu stand over the rest.
    """

    query_changed = Signal(str)
    view_chosen = Signal(str)
    dataset_wanted = Signal()
    """The panel of datasets is to be opened."""
    pane_wanted = Signal(str)
    """The drawer of parks or facets is to be opened, or put away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = SearchBox()
        self.search.textChanged.connect(self.query_changed)
        self.drawer_buttons = {
            "parks": self._drawer_button("parks", self.tr("园区"), self.tr("园区树")),
            "facets": self._drawer_button("facets", self.tr("筛选"), self.tr("筛选条件")),
        }
        self._titles = {
            FACTS: self.tr("事实"), CLAIMS: self.tr("记事"), COMPARISON: self.tr("对比"),
        }  # fmt: skip
        self._group = QButtonGroup(self)
        self._switch = self._make_switch()
        self.copy_button = MarkButton("down", self.tr("复制为"))
        self.copy_button.setAccessibleName(self.tr("复制为，选择格式"))
        self.export_button = QToolButton()
        self.export_button.setText(self.tr("导出"))
        self.export_button.setAccessibleName(self.tr("导出为文件"))
        self.basket_button = QToolButton()
        self.basket_button.setObjectName("toggle")
        self.basket_button.setCheckable(True)
        # With its text from the start: to change between both is to ask for a style, 6 ms.
        self._menu_button = MarkButton("lines", self.tr("菜单"))
        self._menu_button.setAccessibleName(self.tr("菜单"))
        self._menu_button.setToolTip(self.tr("菜单"))
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._dataset = DatasetButton()
        self._dataset.clicked.connect(self.dataset_wanted)
        self._rows = [self._row(), self._row()]
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        outer.setSpacing(0)
        for row in self._rows:
            outer.addLayout(row)
        self._row_count, self._is_sized = 0, False
        self.show_basket(0)
        self.show_drawers((), "")
        self._stand_in(1)

    def minimumSizeHint(self) -> QSize:
        """No width: it stands in two rows before it would keep a window from being narrower."""
        return QSize(0, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._is_sized = True
        self._fit()

    @property
    def row_count(self) -> int:
        """How many rows there are."""
        return self._row_count

    def bind(self, actions: dict[str, QAction]) -> None:
        """Put the window's actions behind the buttons."""
        for button, name in (
            (self.copy_button, "copy_as"),
            (self.export_button, "export"),
            (self.basket_button, "show_basket"),
        ):
            button.setToolTip(actions[name].toolTip())
            button.clicked.connect(actions[name].trigger)
        self._dataset.set_tip(actions["show_datasets"].toolTip())
        for name, button in self.drawer_buttons.items():
            button.setToolTip(actions[f"show_{name}"].toolTip())
        menu = QMenu(self._menu_button)
        for name in MENUS:
            listed = [action for action in ACTIONS if action.menu == name]
            part = menu.addMenu(text_of(listed[0]._replace(text=name)))
            for action in listed:
                part.addAction(actions[action.id])
        self._menu_button.setMenu(menu)

    def menu(self) -> QMenu:
        """The menu of the program; there once ``bind`` was called."""
        return self._menu_button.menu()

    def show_drawers(self, names: Sequence[str], opened: str) -> None:
        """Have buttons for these drawers, one of which may be open."""
        for name, button in self.drawer_buttons.items():
            button.setVisible(name in names)
            button.setChecked(name == opened)
        self._fit()

    @property
    def dataset_anchor(self) -> QWidget:
        """What the panel of datasets opens under."""
        return self._dataset if self._dataset.isVisible() else self._menu_button

    def show_dataset(self, title: str, own: int = 0) -> None:
        """Name the dataset that is open, and how many own ones lie above it."""
        self._dataset.show_dataset(title, own)

    def show_view(self, name: ViewName) -> None:
        """Mark which table is shown."""
        self._group.button(VIEWS.index(name)).setChecked(True)
        one_stop(self._group.buttons())

    def follow(self, selection: Selection) -> None:
        """Show which words are searched and how many parks are to be compared."""
        asked, parks = selection.filter_changed, selection.parks_changed
        asked.connect(lambda: self._show_query(selection.filter.query))
        parks.connect(lambda: self.show_count(COMPARISON, len(selection.parks)))
        self._show_query(selection.filter.query)
        self.show_count(COMPARISON, len(selection.parks))

    def _show_query(self, query: str) -> None:
        """Words that were not typed here; no signal tells of them, as they are searched already."""
        if self.search.text() != query:
            with QSignalBlocker(self.search):
                self.search.setText(query)
                self.search.show_hint("")

    def view_titles(self) -> list[str]:
        """What stands on the switch."""
        return [button.text() for button in self._group.buttons()]

    def show_count(self, view: ViewName, count: int) -> None:
        """Put a number behind the name of a table: its lines, or the parks compared."""
        text = self._titles[view]
        self._group.button(VIEWS.index(view)).setText(f"{text} {count}" if count else text)
        self._fit()

    def show_found(self, view: ViewName, count: int, seconds: float, query: str) -> None:
        """Say how many lines were found, and in the search box how fast.

        Behind the name of the comparison stands how many parks it has, not its lines.
        """
        if view != COMPARISON:
            self.show_count(view, count)
        hint = Phrase("{n} 条 · {ms} ms", n=count, ms=max(1, round(seconds * 1000)))
        found = self.tr("找到 {n} 条", "", count).format(n=count)
        self.search.show_hint(on_screen(hint) if query else "", found if query else "")

    def show_basket(self, count: int, is_open: bool = False) -> None:
        """Put the number of things in the basket on its button."""
        self.basket_button.setText(self.tr("资料篮") + (f" {count}" if count else ""))
        self.basket_button.setAccessibleName(self.tr("资料篮，{n} 条", "", count).format(n=count))
        self.basket_button.setChecked(is_open)
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme: what is in it follows the style sheet."""

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        return row

    def _drawer_button(self, name: str, text: str, told: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("toggle")
        button.setText(text)
        button.setAccessibleName(told)
        button.setCheckable(True)
        button.clicked.connect(lambda: self.pane_wanted.emit(name))
        return button

    def _make_switch(self) -> QWidget:
        switch = QWidget()
        layout = QHBoxLayout(switch)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        sides = ("left", "middle", "right")
        for (name, text), side in zip(self._titles.items(), sides, strict=True):
            button = QPushButton(text)
            button.setCheckable(True)
            button.setObjectName(side)
            button.setAccessibleName(self.tr("看{text}").format(text=text))
            button.clicked.connect(lambda _=False, name=name: self.view_chosen.emit(name))
            self._group.addButton(button, VIEWS.index(name))
            layout.addWidget(button)
        return switch

    def _fit(self) -> None:
        """As many rows as it needs."""
        if self._is_sized:
            wide = self.width() >= _ALWAYS_ONE_ROW_PX
            self._dataset.setVisible(wide)
            self._menu_button.setText(self.tr("菜单") if wide else "")
            self._stand_in(1 if wide or self._needed() <= self.width() else 2)

    def _needed(self) -> int:
        """Pixels of one row with all that is in it, the search box as short as it may be."""
        hinted = [one for one in self._parts() if not one.isHidden() and one is not self.search]
        width = sum(one.sizeHint().width() for one in hinted) + _LEAST_SEARCH_PX
        return width + _GAP * len(hinted) + 2 * _MARGIN

    def _parts(self) -> list[QWidget]:
        return [
            *self.drawer_buttons.values(), self.search, self._switch, self.copy_button,
            self.export_button, self.basket_button, self._menu_button, self._dataset,
        ]  # fmt: skip

    def _stand_in(self, count: int) -> None:
        if count == self._row_count:
            return
        before, self._row_count = self._row_count, count
        for row in self._rows:
            while row.count():
                row.takeAt(0)
        one = count == 1
        first, second = self._rows[0], self._rows[0 if one else 1]
        drawers, ways = list(self.drawer_buttons.values()), [self.copy_button, self.export_button]
        for part in (*drawers, self.search):
            first.addWidget(part, 3 if part is self.search else 0)
        for part in () if one else (self.basket_button, self._menu_button):
            first.addWidget(part)
        second.addWidget(self._switch)
        second.addStretch(1)
        for part in (
            *ways,
            *((self.basket_button, self._menu_button, self._dataset) if one else ()),
        ):
            second.addWidget(part)
        self.search.let_widen(not one)
        self.setFixedHeight(BAR_PX if one else _TWO_ROWS_PX)
        if before:  # at first it is that in which they were added
            ends = [self.basket_button, self._menu_button]
            rest = [self._switch, *ways]
            in_order(*drawers, self.search, *((*rest, *ends) if one else (*ends, *rest)))
