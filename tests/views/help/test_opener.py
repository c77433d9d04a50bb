"""F1 opens the page for where one is: from each pane, from a popup, from a dialog."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import parkfacts.views
from parkfacts.app.handbook.pages import Handbook, place_named
from parkfacts.bundled import handbook_folder
from parkfacts.views.help.opener import beside
from parkfacts.views.shell.help_pages import PAGES, page_for

HANDBOOK = Handbook(handbook_folder())


def opened(window):
    """The window of the handbook, if it is seen."""
    opener = window.view_actions._handbook.made
    shown = opener and opener.shown
    return shown if shown is not None and shown.isVisible() else None


def press_f1(window, widget):
    """F1 with the keyboard at a widget; the place that is read then."""
    widget.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F1)
    return opened(window).place


def classes_of_views():
    files = Path(parkfacts.views.__file__).parent.rglob("*.py")
    trees = [ast.parse(file.read_text(encoding="utf-8")) for file in files]
    return {
        node.name for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)
    }


def test_each_class_is_there_and_each_page_too():
    assert set(PAGES) <= classes_of_views()
    for name in PAGES.values():
        page, anchor = place_named(name)
        anchors = [section.anchor for section in HANDBOOK.page(page).sections]
        assert not anchor or anchor in anchors, name


def test_every_pane_has_a_page_of_its_own():
    panes = {name for name in classes_of_views() if name.endswith(("Pane", "Popup", "Dialog"))}
    assert panes <= set(PAGES)


def test_f1_in_each_pane(window):
    space = window.workspace
    space.finish_now()
    panes = space.panes
    assert press_f1(window, panes.parks.tree) == place_named("filter#园区树")
    assert press_f1(window, panes.facets.tree) == place_named("filter")
    assert press_f1(window, panes.facts.table) == place_named("table")
    assert press_f1(window, panes.source) == place_named("fact")
    assert press_f1(window, panes.chart.entry) == place_named("chart")
    assert press_f1(window, window.bar.search) == place_named("find")
    window.commands.run("show_claims")
    assert press_f1(window, panes.claims.table) == place_named("claims")
    window.commands.run("show_comparison")
    assert press_f1(window, panes.comparison.controls.search).page == "compare"
    window.commands.run("show_basket")
    assert press_f1(window, window.binder.pane.list) == place_named("basket")


def test_all_that_f6_reaches_is_told_of(window):
    window.workspace.finish_now()
    window.commands.run("show_basket")
    for view in ("show_facts", "show_claims", "show_comparison"):
        window.commands.run(view)
        for stop in (*window.workspace.view.stops(), *window.binder.stops()):
            assert page_for(stop) not in ("", "start"), stop


def test_what_no_page_tells_of_opens_the_first(window):
    assert press_f1(window, window.bar.basket_button) == place_named("start")
    assert page_for(None) == ""


def test_f1_in_the_copy_popup_closes_it_and_tells_of_it(window):
    window.commands.run("copy_as")
    popup = QApplication.activePopupWidget()
    QTest.keyClick(popup, Qt.Key.Key_F1)
    assert QApplication.activePopupWidget() is None
    assert opened(window).place == place_named("copy")


def test_f1_in_the_export_dialog_opens_a_page_to_be_read_beside_it(window, qtbot):
    seen = []

    def ask():
        dialog = QApplication.activeModalWidget()
        try:
            qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog, timeout=3000)
            QTest.keyClick(dialog, Qt.Key.Key_F1)
            help_window = opened(window)
            seen.extend([help_window.place, dialog.windowModality(), help_window.isEnabled()])
        finally:
            dialog.reject()

    timer = QTimer(window, singleShot=True, interval=0)
    timer.timeout.connect(ask)
    timer.start()
    window.commands.run("export")
    assert seen == [place_named("export"), Qt.WindowModality.WindowModal, True]


def test_the_list_of_keys_is_a_page(window):
    window.commands.run("show_shortcuts")
    assert opened(window).place.page == "keyboard"


def test_it_is_not_made_before_it_is_wanted(window):
    assert window.view_actions._handbook.made is None


def test_it_goes_with_the_main_window_and_keeps_its_place_and_size(window, settings):
    window.commands.run("show_handbook")
    shown = opened(window)
    shown.resize(700, 500)
    shown.zoom_by(2)
    window.close()
    assert not settings.path or settings["handbook_geometry"]
    assert settings["handbook_zoom"] > 1.2
    assert window.view_actions.handbook.shown is None


def test_another_language_keeps_what_is_read(window, make_window, settings):
    window.commands.run("show_shortcuts")
    other = make_window(settings)
    window.view_actions.leave(other.view_actions)
    assert opened(window) is None
    assert opened(other).place.page == "keyboard"


@pytest.mark.expects_log("打不开使用手册")
def test_a_handbook_that_is_gone_is_told(window, monkeypatch, tmp_path):
    monkeypatch.setattr("parkfacts.bundled.handbook_folder", lambda: tmp_path)
    window.commands.run("show_handbook")
    assert opened(window) is None
    assert "打不开使用手册" in window.status.message()


def test_it_stands_beside_the_main_window():
    screen, size = QRect(0, 0, 1920, 1040), QSize(640, 600)
    assert beside(QRect(0, 0, 1200, 800), size, screen) == QPoint(1200, 0)
    assert beside(QRect(700, 100, 1200, 800), size, screen) == QPoint(60, 100)
    assert beside(QRect(0, 0, 1920, 1040), size, screen) == QPoint(1279, 0)
    low = beside(QRect(0, 700, 1200, 300), size, screen)
    assert screen.contains(QRect(low, size))


def test_a_widget_without_a_page_asks_those_around_it(qtbot):
    class SearchBox(QWidget):
        pass

    around = SearchBox()
    qtbot.addWidget(around)
    assert page_for(QWidget(around)) == "find"
