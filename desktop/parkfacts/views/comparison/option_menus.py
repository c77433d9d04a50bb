"""The menus of the bar over the comparison: each choice, and all of them behind one button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from parkfacts.app.comparing import Comparing
from parkfacts.facts.comparison.against import DERIVED_COLUMNS
from parkfacts.facts.comparison.cells import POLICIES, Policy
from parkfacts.facts.comparison.suggestions import Suggestion
from parkfacts.facts.model import Family
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.wording.labels import short_name
from parkfacts.models.translation import on_screen


class OptionMenus(QObject):
    """Filled when they are opened, so that they show what is wanted then."""

    park_wanted = Signal(str)

    def __init__(self, comparing: Comparing, parent: QWidget) -> None:
        super().__init__(parent)
        self._comparing = comparing
        self.known: tuple[Family, ...] = ()
        """The families that rows can be narrowed to."""
        self.alone_rows = 0
        self.suggested: Sequence[Suggestion] = ()
        self.period = self._menu(parent, self._fill_period)
        self.families = self._menu(parent, self._fill_families)
        self.columns = self._menu(parent, self._fill_columns)
        self.all = self._menu(parent, self._fill_all)

    def show_families(self, families: tuple[Family, ...]) -> None:
        """Let rows be narrowed to some of these families."""
        self.known = families

    def _menu(self, parent: QWidget, fill: Callable[[QMenu], None]) -> QMenu:
        menu = QMenu(parent)

        def open_anew() -> None:
            menu.clear()
            for inner in menu.findChildren(QMenu):
                inner.deleteLater()
            fill(menu)

        menu.aboutToShow.connect(open_anew)
        return menu

    def _fill_all(self, menu: QMenu) -> None:
        """Every choice of the bar."""
        comparing, look = self._comparing, self._comparing.look
        wanted = look.wanted
        _entry(menu, self.tr("只看可比"), wanted.only_comparable,
               lambda on: comparing.want(only_comparable=on))  # fmt: skip
        _entry(menu, self.tr("各园区都有"), wanted.only_full,
               lambda on: comparing.want(only_full=on))  # fmt: skip
        if self.alone_rows:
            text = self.tr("显示无对象的 {n} 行", "", self.alone_rows)
            _entry(menu, text.format(n=self.alone_rows), look.alone, comparing.show_alone)
        menu.addSeparator()
        for title, fill in (
            (self.tr("期间"), self._fill_period),
            (self.tr("主题"), self._fill_families),
            (self.tr("显示"), self._fill_columns),
        ):
            fill(menu.addMenu(title))
        menu.addSeparator()
        _entry(menu, self.tr("转置"), look.transposed,
               lambda on: comparing.ask(comparing.look._replace(transposed=on)))  # fmt: skip
        if self.suggested:
            menu.addSection(self.tr("还可对比"))
            for one in self.suggested:
                entry = menu.addAction(on_screen(short_name(one.park)).replace("&", "&&"))
                entry.triggered.connect(
                    lambda _=False, park=one.park.id: self.park_wanted.emit(park)
                )

    def _fill_period(self, menu: QMenu) -> None:
        tips = {
            "nearest": self.tr("每个园区最近的一期，期间写在数下"),
            "same": self.tr("只取同一期间，别的期间留空"),
        }
        chosen = self._comparing.look.wanted.period
        for name, words in POLICIES.items():
            told = on_screen(Phrase("{policy}：{tip}", policy=words, tip=tips[name]))
            _entry(menu, told, name == chosen, partial(self._want_period, name))

    def _fill_families(self, menu: QMenu) -> None:
        wanted = self._comparing.look.wanted.families
        for family in self.known:
            _entry(
                menu,
                on_screen(family.name),
                family.id in wanted,
                partial(self._want_family, family.id),
            )
        menu.addSeparator()
        menu.addAction(self.tr("全部"), lambda: self._comparing.want(families=frozenset()))

    def _fill_columns(self, menu: QMenu) -> None:
        shown = self._comparing.look.columns
        for name, words in DERIVED_COLUMNS.items():
            act = partial(self._comparing.show_column, name)
            _entry(menu, on_screen(words), name in shown, act)

    def _want_period(self, policy: Policy, _on: bool) -> None:
        self._comparing.want(period=policy)

    def _want_family(self, family: str, on: bool) -> None:
        wanted = self._comparing.look.wanted.families
        self._comparing.want(families=wanted | {family} if on else wanted - {family})


def _entry(menu: QMenu, text: str, checked: bool, act: Callable[[bool], object]) -> None:
    entry = QAction(text.replace("&", "&&"), menu, checkable=True, checked=checked)
    entry.triggered.connect(lambda on: act(on))
    menu.addAction(entry)
