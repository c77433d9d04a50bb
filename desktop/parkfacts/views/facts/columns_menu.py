"""The menu of the columns of the fact table: sort by one, move it, size it; choose which stand."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from parkfacts.facts.search.columns import COLUMNS
from parkfacts.facts.search.table import SortKeys
from parkfacts.models.translation import on_screen
from parkfacts.views.facts.fact_columns import FactColumns

_STEP_PX = 32


class Sorter(NamedTuple):
    """How the table is sorted, and what sorts it in another way."""

    keys: SortKeys
    grouped: bool
    """Whether facts stand under the heads of their topics."""
    sort: Callable[[SortKeys], None]
    group: Callable[[bool], None]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ColumnsMenu", text)


def columns_menu(parent: QWidget, columns: FactColumns, section: int, sorter: Sorter) -> QMenu:
    """What the pointer does on the head of a column, and all columns, checked where shown.

    ``section``: the column in question, -1 for none.
    """
    menu = QMenu(parent)
    if section >= 0:
        # Which column it is about; the style writes no titles of sections.
        menu.addAction(on_screen(COLUMNS[section].title)).setEnabled(False)
        _add_sorting(menu, section, sorter)
        menu.addSeparator()
        _add_placing(menu, columns, section)
    if columns.below:
        # They have no head that could be clicked.
        others = menu.addMenu(_tr("按第二行的列排序"))
        for number in columns.below:
            _add_sorting(others.addMenu(on_screen(COLUMNS[number].title)), number, sorter)
    menu.addSeparator()
    grouping = QAction(_tr("按主题分组"), menu, checkable=True, checked=sorter.grouped)
    grouping.triggered.connect(lambda on: sorter.group(on))
    menu.addAction(grouping)
    standing = menu.addMenu(_tr("显示的列"))  # a menu of its own: a low screen has no room for all
    for number, column in enumerate(COLUMNS):
        if not columns.is_offered(number):
            continue
        entry = QAction(on_screen(column.title), standing, checkable=True)
        entry.setChecked(columns.is_shown(number))
        entry.toggled.connect(lambda shown, number=number: columns.show(number, shown))
        standing.addAction(entry)
    return menu


def _add_sorting(menu: QMenu, section: int, sorter: Sorter) -> None:
    column, keys = COLUMNS[section].id, sorter.keys
    others = tuple(key for key in keys if key[0] != column)
    entries: list[tuple[str, SortKeys]] = [
        (_tr("按它升序"), ((column, False),)),
        (_tr("按它降序"), ((column, True),)),
    ]
    if others:
        entries += [
            (_tr("再按它升序"), (*others, (column, False))),
            (_tr("再按它降序"), (*others, (column, True))),
        ]
    if others != keys:
        entries.append((_tr("不按它排序"), others))
    for text, wanted in entries:
        menu.addAction(text, lambda wanted=wanted: sorter.sort(wanted))


def _add_placing(menu: QMenu, columns: FactColumns, section: int) -> None:
    head = columns.head
    shown = [at for at in _in_order(head) if not head.isSectionHidden(at)]
    place = shown.index(section) if section in shown else -1
    moves = [(_tr("左移"), -1), (_tr("右移"), 1)]
    for text, step in moves:
        entry = menu.addAction(text, lambda step=step: _move(head, section, shown, step))
        entry.setEnabled(place >= 0 and 0 <= place + step < len(shown))
    for text, pixels in ((_tr("加宽"), _STEP_PX), (_tr("变窄"), -_STEP_PX)):
        menu.addAction(text, lambda pixels=pixels: columns.widen(section, pixels))


def _move(head: QHeaderView, section: int, shown: list[int], step: int) -> None:
    other = shown[shown.index(section) + step]
    head.moveSection(head.visualIndex(section), head.visualIndex(other))


def _in_order(head: QHeaderView) -> list[int]:
    return sorted(range(head.count()), key=head.visualIndex)
