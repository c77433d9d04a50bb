"""The menus of the raw table: of a column, a row, a cell, and of a fact in the list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from parkfacts.exchange.intake.drafting.model import Place
from parkfacts.exchange.intake.grid.model import letters
from parkfacts.exchange.intake.mapping.model import ROLES
from parkfacts.models.import_words import ROLE_WORDS
from parkfacts.models.translation import on_screen
from parkfacts.views.data.import_acts import ImportActs
from parkfacts.views.data.import_parts import ImportParts
from parkfacts.views.data.import_work import ImportWork
from parkfacts.views.kit.small_widgets import popup_menu


class ImportMenus(QObject):
    """Each menu says what may be done where it was asked for, and shows what is so already."""

    def __init__(
        self, work: ImportWork, acts: ImportActs, parts: ImportParts, window: QWidget
    ) -> None:
        super().__init__(window)
        self._work, self._acts, self._parts, self._window = work, acts, parts, window
        grid = parts.grid
        grid.column_menu_wanted.connect(self.open_column)
        grid.row_menu_wanted.connect(self.open_row)
        grid.cell_menu_wanted.connect(self.open_cell)
        for entries in (parts.facts, parts.problems):
            entries.menu_wanted.connect(self.open_fact)

    def open_column(self, column: int, at: QPoint) -> None:
        """What a column becomes."""
        menu = popup_menu(self._window)
        self._add_roles(menu, column)
        menu.popup(at)

    def open_row(self, row: int, at: QPoint) -> None:
        """What a row is: the first or the last one, a head, set aside."""
        menu = popup_menu(self._window)
        self._add_row(menu, row)
        menu.popup(at)

    def open_cell(self, at: QPoint) -> None:
        """What may be done with the cell where one is, its column and its row."""
        place, seen = self._parts.grid.place, self._work.seen
        if place is None or seen is None:
            return
        menu = popup_menu(self._window)
        self._add(menu, self.tr("改这一格（F2）"), lambda: self._parts.grid.edit_here())
        if place in seen.answers.mends:
            own = str(seen.texts[place])
            text = self.tr("恢复原样：{cell}").format(cell=own)
            self._add(menu, text, lambda: self._acts.mend(place, own))
        match = seen.name_at(place)
        if match is not None:
            text = self.tr("“{name}”是…").format(name=match.text)
            self._add(menu, text, lambda: self._acts.naming.ask(match, at))
        if place in seen.number_at:
            menu.addSeparator()
            self._add_taking(menu, place)
        menu.addSeparator()
        column = menu.addMenu(self.tr("{letter} 列成为").format(letter=letters(place[1])))
        self._add_roles(column, place[1])
        row = menu.addMenu(self.tr("第 {number} 行").format(number=place[0] + 1))
        self._add_row(row, place[0])
        menu.popup(at)

    def open_fact(self, place: Place, at: QPoint) -> None:
        """Whether a figure is taken in; of a conflict, what becomes of the known one."""
        menu = popup_menu(self._window)
        self._add_taking(menu, place)
        menu.popup(at)

    def _add_roles(self, menu: QMenu, column: int) -> None:
        meaning = self._parts.grid.grid.column(column)
        for role in ROLES:
            if role == "unused":
                menu.addSeparator()
            choose = lambda one=role: self._acts.set_role(column, one)  # noqa: E731
            action = self._add(menu, on_screen(ROLE_WORDS[role]), choose)
            action.setCheckable(True)
            action.setChecked(meaning is not None and meaning.role == role)
        if meaning is not None and meaning.role and not meaning.sure:
            menu.addSeparator()
            self._add(menu, self.tr("看过了，没错"), lambda: self._acts.confirm_column(column))

    def _add_row(self, menu: QMenu, row: int) -> None:
        seen, acts = self._work.seen, self._acts
        if seen is None:
            return
        mapping, meaning = seen.mapping, seen.rows.get(row)
        aside = meaning is not None and meaning.aside
        first = self._add(menu, self.tr("数据从这行开始"), lambda: acts.set_region(row, None))
        first.setEnabled(row != mapping.first_row and row <= mapping.last_row)
        last = self._add(menu, self.tr("数据到这行为止"), lambda: acts.set_region(None, row))
        last.setEnabled(row != mapping.last_row and row >= mapping.first_row)
        head = self._add(menu, self.tr("这行是表头"), lambda: acts.set_head(row))
        head.setCheckable(True)
        head.setChecked(row in mapping.heads)
        menu.addSeparator()
        left = self._add(menu, self.tr("这一行不计"), lambda: acts.set_aside(row, not aside))
        left.setCheckable(True)
        left.setChecked(aside)

    def _add_taking(self, menu: QMenu, place: Place) -> None:
        seen = self._work.seen
        draft = seen.draft_at(place) if seen is not None else None
        if seen is None or draft is None:
            return
        out = place in seen.answers.left_out
        action = self._add(
            menu, self.tr("不要这个数（空格键）"), lambda: self._acts.take([place], out)
        )
        action.setCheckable(True)
        action.setChecked(out)
        if draft.outcome == "conflict":
            over = place in seen.answers.overwritten
            for text, on in ((self.tr("两说都留"), False), (self.tr("用表中的数"), True)):
                choose = lambda one=on: self._acts.overwrite(place, one)  # noqa: E731
                action = self._add(menu, text, choose)
                action.setCheckable(True)
                action.setChecked(over == on)

    def _add(self, menu: QMenu, text: str, act: Callable[[], object]) -> QAction:
        action = menu.addAction(text.replace("&", "&&"))
        action.triggered.connect(lambda _=False: act())
        return action
