"""What of a window is kept between starts, and when it is written."""

import pytest
from PySide6.QtCore import QObject
from spoken import TRADE

from parkfacts.app.messages import Messages
from parkfacts.app.settings import Settings
from parkfacts.exchange.files.locks import locked
from parkfacts.facts.search.table import Filter
from parkfacts.views.shell.window_state import StateKeeper


def test_what_stands_in_the_window_is_put_into_the_settings_before_they_are_written(qapp, settings):
    owner = QObject()
    collect = lambda: settings.__setitem__("park", "xiyong-ftz")  # noqa: E731
    StateKeeper(settings, Messages(owner), collect, owner).save()
    assert Settings(settings.path)["park"] == "xiyong-ftz"


@pytest.mark.expects_log("另一个窗口正在写")
def test_a_window_that_closes_writes_whatever_another_window_does(qapp, settings, monkeypatch):
    monkeypatch.setattr("parkfacts.app.saver._PATIENCE_MS", 1)
    settings["theme"] = "dark"
    settings.save()
    owner = QObject()
    collect = lambda: settings.__setitem__("park", "xiyong-ftz")  # noqa: E731
    keeper = StateKeeper(settings, Messages(owner), collect, owner)
    with locked(settings.path.parent, 0):
        assert not keeper.save()
        assert Settings(settings.path)["park"] == ""
        keeper.close()
    assert Settings(settings.path)["park"] == "xiyong-ftz"


def test_nothing_is_written_where_nothing_has_changed(soon, qtbot, settings):
    owner, looked = QObject(), []
    StateKeeper(settings, Messages(owner), lambda: looked.append(1), owner).soon()
    qtbot.waitUntil(lambda: bool(looked))
    assert not settings.path.exists()


@pytest.fixture
def soon(monkeypatch):
    """Settings are written at once when nothing happens."""
    monkeypatch.setattr("parkfacts.views.shell.window_state._SOON_MS", 0)


def test_state_comes_back(make_window, settings):
    first = make_window(settings)
    park = first.workspace.session.catalogue.resolve_park("西永综合保税区").id
    first.workspace.selection.ask_park(park)
    first.workspace.selection.check_parks((park,))
    first.workspace.panes.facts.table.horizontalHeader().moveSection(0, 2)
    first.workspace.panes.facts.table.horizontalHeader().resizeSection(1, 222)
    first.workspace.show_fact(TRADE)
    columns = first.workspace.panes.facts.columns.record()
    first.commands.run("toggle_theme")
    theme = first.theme.name
    first.close()
    again = make_window(Settings(settings.path))
    assert again.theme.name == theme
    assert again.workspace.panes.facts.columns.record() == columns
    assert again.workspace.selection.parks == (park,)
    assert again.workspace.selection.filter.park == park
    assert again.workspace.selection.current.id == TRADE


def test_changes_are_kept_without_an_orderly_end(soon, make_window, settings, qtbot):
    window = make_window(settings)
    window.commands.run("toggle_theme")
    qtbot.waitUntil(lambda: Settings(settings.path)["theme"] == window.theme.name)
    window.binder.follow()
    window.workspace.show_fact(TRADE)
    qtbot.waitUntil(lambda: Settings(settings.path)["fact"] == TRADE)


@pytest.mark.expects_log("满了")
def test_that_settings_cannot_be_written_is_told_once(
    soon, make_window, settings, qtbot, monkeypatch
):
    tried, told = [], []

    def fail(*, at_any_rate=False) -> None:
        tried.append(1)
        raise OSError(28, "满了")

    window = make_window(settings)
    monkeypatch.setattr(settings, "save", fail)
    window.messages.error_told.connect(told.append)
    for count in (1, 2):
        window.commands.run("toggle_theme")
        qtbot.waitUntil(lambda count=count: len(tried) == count)
    assert len(told) == 1


def test_settings_of_another_dataset_do_no_harm(make_window, settings):
    settings["park"] = "atlantis"
    settings["parks_checked"] = ["atlantis"]
    settings["fact"] = "atlantis.1"
    settings["columns"] = ["?", {"id": "gone"}, {"id": "park", "width": -5}]
    settings["sort"] = [["gone", True], "x"]
    settings["splitters"] = {"left": ["a", "b"]}
    settings["facets"] = {"gone": ["x"], "status": "x"}
    window = make_window(settings)
    assert window.workspace.selection.filter == Filter()
    assert window.workspace.panes.facts.model.rowCount() > 0


def test_closing_in_the_claims_view_keeps_the_chart(make_window, settings):
    first = make_window(settings)
    before = first.workspace.panes.arrangement.splitters["middle"].sizes()
    first.commands.run("show_claims")
    first.close()
    again = make_window(Settings(settings.path))
    again.commands.run("show_facts")
    assert again.workspace.panes.chart.isVisible()
    assert before[1] > 0


def test_filters_that_come_back_are_seen(make_window, settings):
    first = make_window(settings)
    first.workspace.selection.ask_facet("status", frozenset({"计划"}))
    first.workspace.panes.facts.group(False)
    first.close()
    again = make_window(Settings(settings.path))
    assert again.workspace.panes.facts.frame.chips.shown() == ["状态：计划"]
    assert not again.workspace.panes.facts.model.grouped
    assert again.workspace.panes.facts.model.rows.heads == []


@pytest.mark.usefixtures("english")
def test_they_are_said_in_the_language_of_the_screen(make_window, settings):
    settings["facets"] = {"status": ["计划"]}
    window = make_window(settings)
    assert window.workspace.panes.facts.frame.chips.shown() == ["Status: planned"]
