"""The actions of looking: search, views, panes, theme."""

from PySide6.QtGui import QGuiApplication

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
    assert "Ctrl+Backspace" in window.workspace.panes.facts.table.empty_text
    window.commands.run("clear_filters")
    assert window.workspace.panes.facts.model.rowCount() > 0


def test_f6_goes_round_all_panes(window, qtbot):
    window.commands.run("focus_search")
    seen = []
    for _ in range(6):
        window.commands.run("next_pane")
        seen.append(type(QGuiApplication.focusObject()).__name__)
    assert len(set(seen)) >= 4


def test_a_window_that_begins_dark_is_dark_in_all_its_parts(make_window, settings):
    settings["theme"] = "dark"
    window = make_window(settings)
    assert {part._theme for part in (window.bar, window.status)} == {DARK}
