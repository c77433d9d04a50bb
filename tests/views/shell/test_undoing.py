"""What clears or replaces is told with 撤销 beside it; Ctrl+Z goes where the last change was."""

import shutil

from basket_window import CTRL, SHIFT, facts_of, press
from PySide6.QtCore import Qt

from parkfacts.app.session import bundled_dataset
from parkfacts.facts.search.table import Filter

PARKS = ("xiyong-ftz", "haikou-ftz")
WANTED = Filter("外贸", "xiyong-ftz", (("status", frozenset({"已实现"})),))


def offers(window):
    return {link.text(): link for link in window.status.offers()}


def undo(window):
    window.workspace.view.table.setFocus()
    press(window, Qt.Key.Key_Z, CTRL)


def test_ticks_that_are_cleared_come_back_by_the_link(window):
    selection = window.workspace.selection
    selection.check_parks(PARKS)
    selection.check_parks(())
    assert window.status.message() == "取消勾选西永综保、海口综保"
    offers(window)["撤销"].click()
    assert selection.parks == PARKS


def test_filters_that_are_cleared_come_back_by_key_with_the_words_in_the_box(window):
    selection = window.workspace.selection
    window.bar.search.setText("外贸")
    selection.ask(WANTED)
    window.commands.run("clear_filters")
    assert window.bar.search.text() == ""
    undo(window)
    assert (selection.filter, window.bar.search.text()) == (WANTED, "外贸")
    press(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert selection.filter == Filter()


def test_a_fact_that_was_gone_to_says_what_it_cleared(window):
    window.workspace.selection.ask(Filter(park="haikou-ftz"))
    window.workspace.show_fact("xiyong-2025.trade-value-2024")
    assert window.status.message() == "清除园区：海口综保"
    offers(window)["撤销"].click()
    assert window.workspace.selection.filter.park == "haikou-ftz"


def test_the_link_takes_nothing_back_that_was_done_later(window):
    selection = window.workspace.selection
    selection.check_parks(PARKS)
    link = offers(window)["撤销"]
    selection.ask_park("haikou-ftz")
    link.click()
    assert (selection.parks, selection.filter.park) == (PARKS, "haikou-ftz")


def test_in_the_search_box_ctrl_z_is_of_its_text(window, qtbot):
    selection = window.workspace.selection
    selection.check_parks(PARKS)
    window.bar.search.setFocus()
    qtbot.keyClicks(window.bar.search, "wm")
    qtbot.keyClick(window.bar.search, Qt.Key.Key_Escape)
    assert selection.filter.query == ""
    press(window, Qt.Key.Key_Z, CTRL)
    assert selection.filter.query == "wm"
    assert selection.parks == PARKS


def test_ctrl_z_goes_where_the_last_change_was(filled):
    selection = filled.workspace.selection
    selection.check_parks(PARKS)
    filled.workspace.view.table.setFocus()
    press(filled, Qt.Key.Key_Z, CTRL)
    assert (selection.parks, len(facts_of(filled))) == ((), 3)
    filled.binder.pane.list.setFocus()
    press(filled, Qt.Key.Key_Z, CTRL)
    assert facts_of(filled) == []


def test_the_comparison_comes_back_as_it_was_looked_at(window):
    window.workspace.selection.check_parks(PARKS)
    window.commands.run("show_comparison")
    comparing = window.workspace.panes.comparing
    comparing.ask(comparing.look._replace(transposed=True))
    assert "撤销" in offers(window)
    undo(window)
    assert not comparing.look.transposed
    assert window.status.message() == "已撤销：园区作行"


def test_ticks_do_not_narrow_the_chart_of_facts(window, qtbot):
    chart = window.workspace.panes.chart
    window.workspace.show_fact("xiyong-2025.trade-value-2024")
    qtbot.waitUntil(lambda: bool(chart.chart.panels))
    before = chart.chart
    window.workspace.selection.check_parks(("haikou-ftz",))
    window.workspace._draw()
    assert chart.chart == before


def test_a_dataset_that_was_left_is_gone_back_to_as_it_was(window, qtbot, tmp_path):
    other = tmp_path / "other.json"
    shutil.copy(bundled_dataset(), other)
    window.workspace.selection.ask(WANTED)
    window.workspace.selection.check_parks(PARKS)
    window.opener.open_path(other)
    qtbot.waitUntil(lambda: window.session().path == other)
    assert "没有带过来" in window.status.message()
    assert window.workspace.selection.filter == Filter()
    (back,) = window.status.offers()
    back.click()
    qtbot.waitUntil(lambda: window.session().path == bundled_dataset())
    assert window.workspace.selection.filter == WANTED
    assert (window.workspace.selection.parks, window.bar.search.text()) == (PARKS, "外贸")
