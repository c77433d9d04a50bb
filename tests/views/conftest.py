"""A main window on the bundled dataset, opened and closed for each test."""

import pytest
from PySide6.QtTest import QTest

from parkfacts.app.settings import Settings
from parkfacts.views.shell.main_window import MainWindow


@pytest.fixture
def settings(tmp_path):
    """Settings of a user who starts for the first time."""
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def make_window(qtbot, bundled):
    """Makes windows that are shown, and closes them."""
    made = []

    def make(settings):
        window = MainWindow(bundled, settings)
        qtbot.addWidget(window)
        with qtbot.waitSignal(window.workspace.finished):  # after its first picture, by itself
            window.show()
        window.activateWindow()  # Windows gives the keyboard to whoever asks, some time later
        QTest.qWaitForWindowActive(window, 2000)
        made.append(window)
        return window

    return make


@pytest.fixture
def window(make_window, settings):
    """A window of a first start."""
    return make_window(settings)


@pytest.fixture
def filled(window):
    """A window with three facts in an open basket, the keyboard in its list."""
    facts = [fact.id for fact in window.workspace.session.catalogue.facts[:3]]
    window.workspace.panes.facts.select_facts(facts, facts[0])
    window.commands.run("collect")
    window.commands.run("show_basket")
    window.binder.pane.list.choose([window.binder.basket.content.items[0].id])
    return window
