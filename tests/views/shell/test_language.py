"""Another language: the window is made anew, and everything that it held goes along."""

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from parkfacts.views.shell.language import Interpreter, program_name, speak
from parkfacts.views.shell.main_window import MainWindow


@pytest.fixture
def interpreter(qapp, qtbot, bundled, settings, english):
    """Holds a window that speaks Chinese; afterwards the program speaks as it did before."""
    speak(qapp, "zh")
    window = MainWindow(bundled, settings)
    made = Interpreter(window, qapp)
    with qtbot.waitSignal(window.workspace.finished):
        window.show()
    yield made
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


@pytest.mark.usefixtures("english")
def test_the_program_has_its_english_name(qapp):
    assert program_name() == qapp.applicationDisplayName() == "ParkFacts"
    assert QLocale().language() is QLocale.Language.English


def test_the_action_changes_the_setting_and_asks_for_it(window, settings, qtbot):
    with qtbot.waitSignal(window.language_wanted, check_params_cb=lambda name: name == "en"):
        window.commands.run("switch_language")
    assert settings["language"] == "en"


def test_all_that_the_window_held_goes_along(interpreter, settings, qtbot):
    old = interpreter.window
    parks = [park.id for park in old.workspace.session.catalogue.dataset.parks[2:4]]
    old.bar.search.setText("2")
    found = old.workspace.session.table.matching(old.workspace.selection.filter)
    chosen = [fact.id for fact in found[3:6]]
    old.workspace.selection.check_parks(tuple(parks))
    old.workspace.panes.facts.select_facts(chosen, chosen[1])
    old.binder.collector.collect_seen()
    old.commands.run("switch_language")
    fresh = interpreter.window
    qtbot.waitUntil(fresh.isVisible)
    assert isinstance(fresh, MainWindow)
    session = old.workspace.session
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(old)
    assert fresh.bar.view_titles()[1] == "Claims"
    space = fresh.workspace
    assert space.session is session
    assert (space.selection.filter.query, space.selection.parks) == ("2", tuple(parks))
    assert [fact.id for fact in space.selection.facts] == chosen
    assert space.selection.current.id == chosen[1]
    assert len(fresh.binder.basket.content.items) == 3
    fresh.commands.run("undo")
    assert fresh.binder.basket.content.items == []
    assert fresh.status.message() == "Undone: collect 3 items"


def test_what_is_copied_stays_chinese(interpreter):
    old = interpreter.window
    old.commands.run("copy_sentence")
    before = QGuiApplication.clipboard().text()
    old.commands.run("switch_language")
    interpreter.window.commands.run("copy_sentence")
    assert QGuiApplication.clipboard().text() == before


def test_and_back_again(interpreter, settings):
    interpreter.window.commands.run("switch_language")
    interpreter.window.commands.run("switch_language")
    assert settings["language"] == "zh"
    assert interpreter.window.bar.view_titles()[1] == "记事"


@pytest.mark.expects_log("没有存下")
def test_what_the_basket_says_is_told_by_the_new_window_alone(interpreter, qtbot):
    old = interpreter.window
    old.commands.run("switch_language")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(old)
    fresh, told = interpreter.window, []
    fresh.messages.info_told.connect(told.append)
    fresh.messages.error_told.connect(told.append)
    folder = fresh.binder.files.folder
    folder.failed.emit("没有存下")
    folder.renewed.emit()
    assert told == ["没有存下", "The basket was changed in another window; this one has caught up"]
