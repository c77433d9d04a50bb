"""Panes that are moved by the width of the window: nothing that one was at is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from parkfacts.app.settings import Settings

WIDTHS = (1920, 1366, 1024, 683, 480)


@pytest.fixture
def stood(window):
    """The arrangement of a window's panes."""
    return window.workspace.panes.arrangement


@pytest.mark.parametrize("pane", ["parks", "facets", "tables", "card"])
def test_the_keyboard_stays_where_it_is_over_all_widths(window, stood, pane):
    panes = window.workspace.panes
    held = {"parks": panes.parks.tree, "facets": panes.facets.tree, "tables": panes.facts.table}
    widget = held.get(pane, panes.source)
    window.resize(1920, 900)
    widget.setFocus()
    for width in (*WIDTHS, *reversed(WIDTHS)):
        window.resize(width, 700)
        assert widget.hasFocus(), width
        assert widget.isVisible(), width


def test_selection_and_place_stay_over_all_widths(window):
    table = window.workspace.panes.facts.table
    facts = [fact.id for fact in window.workspace.session.catalogue.facts[40:44]]
    window.workspace.panes.facts.select_facts(facts, facts[0])
    before = window.workspace.selection.facts
    table.verticalScrollBar().setValue(30)
    for width in (*WIDTHS, *reversed(WIDTHS)):
        window.resize(width, 700)
        assert window.workspace.selection.facts == before
        assert table.verticalScrollBar().value() == 30


def test_the_smallest_window_has_rows_of_the_table(window, stood):
    """Half of one row was seen at 480×400, the card took all else."""
    table = window.workspace.panes.facts.table
    window.resize(1366, 690)
    window.resize(480, 400)
    assert table.viewport().height() >= 2 * table.rowHeight(0)
    assert stood.tabs.height() >= 100
    window.bar.search.setText("西永")  # a line of chips over it
    window.workspace.finish_now()
    assert table.viewport().height() >= table.rowHeight(0)


def test_a_drawer_lies_over_the_table_until_escape(window, stood, qtbot):
    window.resize(683, 700)
    window.commands.run("show_facets")
    tree = window.workspace.panes.facets.tree
    assert tree.hasFocus()
    assert window.bar.drawer_buttons["facets"].isChecked()
    QTest.keyClick(tree, Qt.Key.Key_Escape)
    assert not tree.isVisible()
    assert window.workspace.panes.facts.table.hasFocus()
    assert not window.bar.drawer_buttons["facets"].isChecked()


def test_its_key_puts_it_away_again(window):
    window.resize(683, 700)
    window.commands.run("show_parks")
    assert window.workspace.panes.parks.tree.hasFocus()
    window.commands.run("show_parks")
    assert not window.workspace.panes.parks.tree.isVisible()


def test_its_button_opens_it_and_puts_it_away(window):
    window.resize(683, 700)
    tree = window.workspace.panes.parks.tree
    for is_seen in (True, False):
        window.bar.drawer_buttons["parks"].click()
        assert tree.isVisible() is is_seen


def test_what_one_works_in_is_never_under_a_drawer(window):
    window.resize(683, 700)
    window.commands.run("show_parks")
    window.workspace.panes.facts.table.setFocus()
    assert not window.workspace.panes.parks.tree.isVisible()


def test_what_is_typed_finds_is_not_under_a_drawer(window):
    window.resize(683, 700)
    window.commands.run("show_facets")
    window.commands.run("focus_search")
    assert not window.workspace.panes.facets.isVisible()
    assert window.bar.search.hasFocus()


def test_one_drawer_takes_the_place_of_the_other(window):
    panes = window.workspace.panes
    window.resize(683, 700)
    window.commands.run("show_parks")
    window.commands.run("show_facets")
    assert (panes.parks.isVisible(), panes.facets.isVisible()) == (False, True)


@pytest.mark.parametrize(("action", "pane"), [("show_card", "source"), ("show_chart", "chart")])
@pytest.mark.parametrize("width", [480, 1366, 1920])
def test_card_and_chart_are_reached_by_a_key(window, action, pane, width):
    window.resize(width, 700)
    window.workspace.finish_now()
    window.commands.run(action)
    made = getattr(window.workspace.panes, pane)
    assert made.isVisible()
    assert (made.entry if pane == "chart" else made).hasFocus()


def test_the_pane_under_the_table_folds_and_unfolds(window, stood, qtbot):
    window.resize(683, 700)
    table = window.workspace.panes.facts.table
    before = table.height()
    stood.tabs.head("card").click()
    assert not window.workspace.panes.source.isVisible()
    qtbot.waitUntil(lambda: table.height() > before + 100)
    stood.tabs.head("chart").click()
    assert window.workspace.panes.chart.isVisible()


def test_sizes_and_tabs_come_back_and_no_drawer_covers_them(make_window, settings):
    first = make_window(settings)
    first.resize(683, 700)
    stood = first.workspace.panes.arrangement
    stood.tabs.head("chart").click()
    stood.splitters["middle"].moveSplitter(200, 1)  # as a pointer does
    before = stood.splitters["middle"].sizes()
    first.commands.run("show_facets")
    first.close()
    again = make_window(Settings(settings.path))
    again.resize(683, 700)
    stood = again.workspace.panes.arrangement
    assert stood.tabs.current == "chart"
    assert stood.splitters["middle"].sizes() == pytest.approx(before, abs=4)
    assert not again.workspace.panes.facets.isVisible()  # or the chips would be under it


def test_going_through_all_layouts_leaves_each_as_it_was(window, stood, qapp):
    """Twenty times, and the card had 220 pixels instead of 320, the chart 173 instead of 290."""
    sizes = ((1366, 700), (480, 400), (1024, 690), (1920, 1040), (683, 690), (853, 448))
    before = {}
    for _ in range(4):
        for size in sizes:
            window.resize(*size)
            qapp.processEvents()
            now = [stood.splitters[name].sizes() for name in ("across", "middle")]
            assert before.setdefault(size, now) == now, size
    assert before[1366, 700][0][-1] == 320


def test_what_a_low_window_took_comes_back_with_its_height(window, stood):
    window.resize(683, 690)
    before = stood.splitters["middle"].sizes()
    for height in (400, 520, 690):
        window.resize(683, height)
    assert stood.splitters["middle"].sizes() == before


def test_each_layout_has_sizes_of_its_own(window, stood):
    window.resize(1366, 700)
    stood.splitters["across"].moveSplitter(300, 1)
    usual = stood.splitters["across"].sizes()
    window.resize(1920, 900)
    window.resize(1366, 700)
    assert stood.splitters["across"].sizes() == usual


@pytest.mark.parametrize(
    "kept",
    [
        {"fronts": "x", "folded": "y"},
        {"drawer": ["parks"], "fronts": {"narrow": ["card"]}, "folded": 1},
        {"fronts": {"narrow": "nothing"}},
    ],
)
def test_settings_that_mean_nothing_do_no_harm(make_window, settings, kept):
    settings["panes"] = kept
    settings["splitters"] = {"narrow-middle": [True, 3], "wide-across": "x", "across": [1, 2]}
    window = make_window(settings)
    for width in WIDTHS:
        window.resize(width, 700)
    assert window.workspace.panes.source.isVisible()


def test_another_dataset_stands_as_the_last_did(window, qtbot, tmp_path):
    from parkfacts.app.session import bundled_dataset

    path = tmp_path / "other.json"
    path.write_bytes(bundled_dataset().read_bytes())
    window.resize(683, 700)
    window.workspace.panes.arrangement.tabs.head("chart").click()
    window.opener.open_path(path)
    qtbot.waitUntil(lambda: window.workspace.session.path == path)
    assert window.workspace.panes.arrangement.tabs.current == "chart"
