"""The menu of the columns of the fact table: sort by one, move it, size it; choose which stand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from parkfacts.facts.search.columns import COLUMNS
from parkfacts.facts.search.table import SortKeys
from parkfacts.models.translation import on_screen

_STEP_PX = 32


def _tr(text: str) -> str:
    return QCoreApplication.translate("ColumnsMenu", text)


def columns_menu(
    parent: QWidget,
    head: QHeaderView,
    section: int,
    keys: SortKeys,
    sort: Callable[[SortKeys], None],
) -> QMenu:
    """What the pointer does on the head of a column, and all columns, checked where shown.

    ``section``: the column in question, -1 for none; ``keys``: what is sorted by now.
    """
    menu = QMenu(parent)
    if section >= 0:
        menu.addSection(on_screen(COLUMNS[section].title))
        _add_sorting(menu, COLUMNS[section].id, keys, sort)
        menu.addSeparator()
        _add_placing(menu, head, section)
        menu.addSection(_tr("显示的列"))
    for number, column in enumerate(COLUMNS):
        entry = QAction(on_screen(column.title), menu, checkable=True)
        entry.setChecked(not head.isSectionHidden(number))
        entry.toggled.connect(lambda shown, number=number: head.setSectionHidden(number, not shown))
        menu.addAction(entry)
    return menu


def _add_sorting(
    menu: QMenu, column: str, keys: SortKeys, sort: Callable[[SortKeys], None]
) -> None:
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
        menu.addAction(text, lambda wanted=wanted: sort(wanted))


def _add_placing(menu: QMenu, head: QHeaderView, section: int) -> None:
    shown = [at for at in _in_order(head) if not head.isSectionHidden(at)]
    place = shown.index(section) if section in shown else -1
    moves = [(_tr("左移"), -1), (_tr("右移"), 1)]
    for text, step in moves:
        entry = menu.addAction(text, lambda step=step: _move(head, section, shown, step))
        entry.setEnabled(place >= 0 and 0 <= place + step < len(shown))
    for text, pixels in ((_tr("加宽"), _STEP_PX), (_tr("变窄"), -_STEP_PX)):
        menu.addAction(text, lambda pixels=pixels: _widen(head, section, pixels))


def _move(head: QHeaderView, section: int, shown: list[int], step: int) -> None:
    other = shown[shown.index(section) + step]
    head.moveSection(head.visualIndex(section), head.visualIndex(other))


def _widen(head: QHeaderView, section: int, pixels: int) -> None:
    least = head.minimumSectionSize()
    head.resizeSection(section, max(head.sectionSize(section) + pixels, least))


def _in_order(head: QHeaderView) -> list[int]:
    return sorted(range(head.count()), key=head.visualIndex)
