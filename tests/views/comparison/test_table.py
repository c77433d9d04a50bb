"""The table of the comparison: its menus and keys."""

from basket_window import compare
from PySide6.QtWidgets import QMenu


def test_a_comparison_is_collected_by_the_menu_of_its_table(window):
    compare(window)
    table = window.workspace.panes.comparison.table
    table.customContextMenuRequested.emit(table.visualRect(table.model().index(1, 0)).center())
    menu = table.findChild(QMenu)
    collect = next(action for action in menu.actions() if action.text().startswith("加入资料篮"))
    collect.trigger()
    menu.close()
    (item,) = window.binder.basket.content.items
    assert len(item.compared.parks) == 3
