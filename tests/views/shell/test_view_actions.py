"""The actions of looking: search, views, panes, theme."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from parkfacts.drawing.theme import DARK, LIGHT
from parkfacts.facts.search.table import Filter


def test_each_view_is_shown_by_its_action(window):
    for action, view in (("claims", "claims"), ("comparison", "compare"), ("facts", "facts")):
        window.commands.run(f"show_{action}")
        assert window.workspace.view.name == view


def test_the_search_is_gone_to_with_its_words_selected(window):
    window.bar.search.setText("外贸")
    window.commands.run("focus_search")
    assert window.bar.search.selectedText() == "外贸"


def test_all_filters_are_cleared_at_once(window):
    window.bar.search.setText("外贸")
    window.workspace.selection.ask_facet("status", frozenset({"计划"}))
    window.commands.run("clear_filters")
    assert (window.workspace.selection.filter, window.bar.search.text()) == (Filter(), "")


def test_the_theme_is_turned_and_remembered(window, settings):
    window.put_on(LIGHT)
    settings["theme"] = "light"
    window.commands.run("toggle_theme")
    assert (window.theme, settings["theme"]) == (DARK, "dark")
    window.commands.run("toggle_theme")
    assert (window.theme, settings["theme"]) == (LIGHT, "light")


def test_nothing_found_says_what_to_do(window):
    window.bar.search.setText("没有这样的词")
    assert window.workspace.panes.facts.model.rowCount() == 0
    assert window.workspace.panes.facts.frame.page is not None
    window.commands.run("clear_filters")
    assert window.workspace.panes.facts.frame.page is None
    assert window.workspace.panes.facts.model.rowCount() > 0


def test_f6_goes_round_all_panes(window, qtbot):
    window.commands.run("focus_search")
    seen = []
    for _ in range(6):
        window.commands.run("next_pane")
        seen.append(type(QGuiApplication.focusObject()).__name__)
    assert len(set(seen)) >= 4


def test_shift_f6_goes_back(window):
    window.workspace.finish_now()
    window.commands.run("focus_search")
    there, back = [], []
    for seen, way in ((there, "next_pane"), (back, "previous_pane")):
        for _ in range(6):
            window.commands.run(way)
            seen.append(QGuiApplication.focusObject())
    assert there[-1] is back[-1] is window.bar.search
    assert there[:-1] == list(reversed(back[:-1]))


def test_from_a_button_of_a_pane_f6_goes_to_the_next_pane(window):
    window.workspace.finish_now()
    panes = window.workspace.panes
    panes.selection.ask_park("xiyong-ftz")
    panes.parks._all.setFocus()
    window.commands.run("next_pane")
    assert QGuiApplication.focusObject() is panes.facets.tree


def test_the_context_menu_is_that_of_the_place(window, qtbot):
    table = window.workspace.panes.facts.table
    table.setFocus()
    window.commands.run("context_menu")
    menu = QApplication.activePopupWidget()
    assert menu.actions()[0].objectName() == "copy"
    at = table.viewport().mapFromGlobal(menu.pos())
    assert table.indexAt(at).row() == table.currentIndex().row()
    menu.close()
