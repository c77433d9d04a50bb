"""What a user sees and does in the window."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from parkfacts.app.settings import Settings
from parkfacts.facts.search.table import Filter

TRADE = "xiyong-2025.trade-value-2024"
OUTPUT = "xiyong-2025.industrial-output"


def test_the_first_start_shows_everything_and_a_fact(window):
    space = window.workspace
    assert space.panes.facts.model.rows.fact_count == len(space.session.catalogue.facts)
    assert space.selection.current is not None
    assert window.status.text().startswith(f"{len(space.session.catalogue.facts)} / ")


def test_each_action_of_the_list_is_offered_by_a_feature(window):
    assert window.commands.missing() == frozenset()


def test_typing_finds_at_once_and_escape_shows_all_again(window, qtbot):
    qtbot.keyClicks(window.bar.search, "waimao")
    model = window.workspace.panes.facts.model
    found = model.rows.fact_count
    assert 0 < found < len(model.table.facts)
    assert "条" in window.bar.search.hint()
    qtbot.keyClick(window.bar.search, Qt.Key.Key_Escape)
    assert model.rows.fact_count == len(model.table.facts)


def test_nothing_found_says_what_to_do(window):
    window.bar.search.setText("没有这样的词")
    assert window.workspace.panes.facts.model.rowCount() == 0
    assert "Ctrl+Backspace" in window.workspace.panes.facts.table.empty_text
    window.commands.run("clear_filters")
    assert window.workspace.panes.facts.model.rowCount() > 0


def test_a_selection_survives_a_search_that_keeps_it(window):
    window.workspace.show_fact(TRADE)
    window.bar.search.setText("西永")
    assert window.workspace.selection.current.id == TRADE


def test_the_card_shows_what_is_selected(window):
    window.workspace.show_fact(OUTPUT)
    assert "突破2000亿元" in spoken(window.workspace.panes.source)
    window.workspace.show_fact(TRADE)
    assert "2788.44亿元" in spoken(window.workspace.panes.source)


def test_going_to_a_fact_clears_what_hides_it(window):
    window.bar.search.setText("海口")
    window.workspace.show_fact(TRADE)
    assert window.workspace.selection.current.id == TRADE
    assert window.workspace.selection.filter == Filter()


def test_copy_puts_table_text_and_ids_on_the_clipboard(window):
    window.workspace.show_fact(TRADE)
    window.commands.run("copy")
    data = QGuiApplication.clipboard().mimeData()
    assert "2788.44" in data.text()
    assert "<table" in data.html()
    own = json.loads(bytes(data.data("application/x-parkfacts-facts+json").data()))
    assert own["facts"] == [TRADE]
    assert "已复制" in window.status.message()


def test_copy_sentence_has_figure_and_source(window):
    window.workspace.show_fact(TRADE)
    window.commands.run("copy_sentence")
    text = QGuiApplication.clipboard().text()
    assert text.startswith("2024年，西永综合保税区外贸进出口值2788.44亿元")
    assert "[1] " in text


def test_sum_of_a_selection_or_why_not(window):
    window.workspace.panes.facts.select_facts([TRADE, "chengdu-gaoxin-ftz-2024.trade-value-2024"])
    assert "不合计：口径不同" in window.status.text()
    window.workspace.panes.facts.select_facts([TRADE, OUTPUT])
    assert "不合计：指标不同" in window.status.text()


def test_claims_have_their_place(window):
    window.commands.run("show_claims")
    space = window.workspace
    assert space.view.name == "claims"
    assert space.panes.claims.model.claims[0].text in spoken(space.panes.source)
    window.bar.search.setText("中欧")
    assert 0 < space.panes.claims.model.rowCount() < len(space.session.catalogue.claims)


def test_f6_goes_round_all_panes(window, qtbot):
    window.commands.run("focus_search")
    seen = []
    for _ in range(6):
        window.commands.run("next_pane")
        seen.append(type(QGuiApplication.focusObject()).__name__)
    assert len(set(seen)) >= 4


def test_state_comes_back(make_window, settings):
    first = make_window(settings)
    park = first.workspace.session.catalogue.resolve_park("西永综合保税区").id
    first.workspace.selection.ask_park(park)
    first.workspace.selection.check_parks((park,))
    first.workspace.panes.facts.table.horizontalHeader().moveSection(0, 2)
    first.workspace.panes.facts.table.horizontalHeader().resizeSection(1, 222)
    first.workspace.show_fact(TRADE)
    columns = first.workspace.panes.facts.columns()
    first.commands.run("toggle_theme")
    theme = first.theme.name
    first.close()
    again = make_window(Settings(settings.path))
    assert again.theme.name == theme
    assert again.workspace.panes.facts.columns() == columns
    assert again.workspace.selection.parks == (park,)
    assert again.workspace.selection.filter.park == park
    assert again.workspace.selection.current.id == TRADE


@pytest.fixture
def soon(monkeypatch):
    """Settings are written at once when nothing happens."""
    monkeypatch.setattr("parkfacts.views.shell.window_state._SOON_MS", 0)


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

    def fail() -> None:
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


@pytest.mark.expects_log("坏.json")
def test_a_dataset_that_cannot_be_read_leaves_the_old_one(window, qtbot, tmp_path):
    before = window.workspace
    broken = tmp_path / "坏.json"
    broken.write_text("{", encoding="utf-8")
    with qtbot.waitSignal(window.messages.error_told):
        window.opener.open_path(broken)
    assert window.workspace is before
    assert "坏.json" in window.status.message()


def test_another_dataset_takes_the_place(window, qtbot):
    before = window.workspace
    window.commands.run("open_bundled")
    qtbot.waitUntil(lambda: window.workspace is not before)
    assert window.workspace.panes.facts.model.rowCount() > 0


def spoken(widget):
    """All that a screen reader and the eye find in a widget."""
    from PySide6.QtWidgets import QLabel, QWidget

    names = [child.accessibleName() for child in widget.findChildren(QWidget)]
    return "\n".join([*names, *(label.text() for label in widget.findChildren(QLabel))])


def test_closing_in_the_claims_view_keeps_the_chart(make_window, settings):
    first = make_window(settings)
    before = first.workspace.panes.splitters["middle"].sizes()
    first.commands.run("show_claims")
    first.close()
    again = make_window(Settings(settings.path))
    again.commands.run("show_facts")
    assert again.workspace.panes.chart.isVisible()
    assert before[1] > 0


def test_copy_from_the_search_box_copies_the_facts_found(window, qtbot):
    window.activateWindow()
    window.commands.run("focus_search")
    qtbot.keyClicks(window.bar.search, "jck")
    qtbot.keyClick(window.bar.search, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().mimeData().hasFormat("application/x-parkfacts-facts+json")


def test_text_selected_in_the_search_box_is_copied_itself(window, qtbot):
    window.activateWindow()
    window.commands.run("focus_search")
    qtbot.keyClicks(window.bar.search, "jck/")
    window.bar.search.selectAll()
    qtbot.keyClick(window.bar.search, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "jck/"


def test_the_arrow_keys_step_over_the_heads_of_families(window, qtbot):
    table, model = window.workspace.panes.facts.table, window.workspace.panes.facts.model
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in range(model.rows.heads[0].size + 2):
        assert window.workspace.selection.current is not None
        qtbot.keyClick(table, Qt.Key.Key_Down)
    row = table.currentIndex().row()
    assert row > model.rows.heads[0].size + 1
    qtbot.keyClick(table, Qt.Key.Key_Up)
    qtbot.keyClick(table, Qt.Key.Key_Up)
    assert model.fact_at(table.currentIndex().row()) is not None


def test_another_edition_is_followed_by_the_source_card(window):
    window.workspace.show_fact(TRADE)
    assert "重庆与世界（[2025]-03-12）" in spoken(window.workspace.panes.source)
    window.copier.style_chosen.emit("gbt7714-2015")
    assert "重庆与世界([2025]-03-12)" in spoken(window.workspace.panes.source)
