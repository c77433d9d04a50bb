"""The basket bound to its window: shown, gone to, followed over restarts and other datasets."""

import json

import pytest
from basket_window import CTRL, compare, facts_of, press, titles
from make_baskets import basket, fact_item, heading
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from parkfacts.app.basket_folder import BasketFolder
from parkfacts.app.seen import FactPlace
from parkfacts.app.session import bundled_dataset
from parkfacts.app.settings import Settings
from parkfacts.compose.basket.collect import of_facts
from parkfacts.drawing.theme import LIGHT
from parkfacts.views.basket.binder import BasketBinder


class _Stand:
    """A place for the basket that is seen or is not."""

    def __init__(self, window):
        self._place, self.basket_seen = QWidget(window), False

    def open_basket(self, opened):
        self.basket_seen = opened

    def hold_basket(self, pane):
        pane.setParent(self._place)


@pytest.fixture
def binder(qtbot, host):
    """A basket beside one other pane, over a host without a window."""
    window = QWidget()
    qtbot.addWidget(window)
    stand = _Stand(window)
    made = BasketBinder(host, window, lambda: stand, BasketFolder(None))
    made.start(LIGHT)
    return made


def test_things_are_counted_without_headings(binder):
    told = []
    binder.counted.connect(lambda *count: told.append(count))
    binder.basket.open(basket(heading("h"), fact_item("a"), fact_item("b")))
    assert told[-1] == (2, False)


def test_the_pane_is_made_when_it_is_first_shown(binder):
    assert binder.menus is None
    binder.toggle()
    assert binder.menus is not None
    assert binder.is_shown


def test_taken_away_it_gives_the_keyboard_back(qtbot, binder):
    binder.show(True)
    with qtbot.waitSignal(binder.left):
        binder.toggle()
    assert not binder.is_shown


def test_undo_and_redo_tell_what_was_done_or_that_there_was_nothing(host, binder):
    binder.undo()
    binder.basket.rename("乙", "改名")
    binder.undo()
    binder.redo()
    binder.redo()
    assert host.told == ["没有可撤销的", "已撤销：改名", "已重做：改名", "没有可重做的"]


def test_the_facts_of_a_thing_are_gone_to(host, binder):
    fact = host.session().catalogue.facts[3]
    binder.basket.add(of_facts([fact], host.session().catalogue), "收入")
    binder.go_to(binder.basket.content.items[0].id)
    assert host.places == [FactPlace((fact.id,))]


def test_what_the_dataset_does_not_have_cannot_be_gone_to(host, binder):
    binder.basket.open(basket(fact_item("a")))
    binder.go_to("a")
    assert (host.places, host.told) == ([], ["这一条在现数据集里没有可去的地方"])


def test_the_whole_basket_is_exported_under_its_name(host, binder):
    facts = of_facts(host.session().catalogue.facts[:2], host.session().catalogue)
    binder.basket.open(basket(heading("h"), *facts))
    binder.export()
    ((content, title, count),) = host.exported
    assert (title, count, len(content.sections[0].parts)) == ("季度报告", 2, 2)


def test_without_the_keyboard_in_it_it_is_not_exported(host, binder):
    assert binder.export_focused() is False
    assert host.exported == []


def test_a_heading_is_made_and_written_in_place(qtbot, filled):
    pane = filled.binder.pane
    QTest.keyClick(pane.list, Qt.Key.Key_H)
    editor = pane.list.findChild(type(filled.bar.search).__mro__[1])
    editor.setText("一、外贸")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(filled)[0] == "一、外贸")
    assert pane.list.state() == pane.list.State.NoState
    assert pane.model.entries[0].under == 3


def test_what_was_copied_from_the_table_is_pasted(filled):
    fact = filled.workspace.session.catalogue.facts[9]
    filled.workspace.panes.facts.select_facts([fact.id], fact.id)
    filled.commands.run("copy")
    filled.binder.pane.list.setFocus()
    press(filled, Qt.Key.Key_V, CTRL)
    assert facts_of(filled)[1] == fact.id


def test_comparison_and_chart_are_collected_and_gone_back_to(window):
    compare(window)
    window.commands.run("collect")
    window.commands.run("collect_chart")
    kinds = [type(item).__name__ for item in window.binder.basket.content.items]
    assert kinds == ["ComparisonItem", "ChartItem"]
    window.commands.run("show_facts")
    window.workspace.selection.check_parks(())
    window.binder.go_to(window.binder.basket.content.items[0].id)
    assert (window.workspace.view.name, len(window.workspace.selection.parks)) == ("compare", 3)


def test_it_survives_a_restart(make_window, settings, tmp_path):
    first = make_window(settings)
    first.commands.run("collect")
    first.commands.run("show_basket")
    first.binder.pane.list.choose([first.binder.basket.content.items[0].id])
    QTest.keyClicks(first.binder.pane.note, "half")
    first.close()
    again = make_window(Settings(settings.path))
    assert again.binder.basket.content == first.binder.basket.content
    assert again.binder.basket.content.items[0].note == "half"
    assert again.binder.is_shown


def test_a_dataset_that_changed_is_told(qtbot, filled, tmp_path):
    tree = json.loads(bundled_dataset().read_text(encoding="utf-8"))
    changed = next(row for row in tree["facts"] if row["id"] == facts_of(filled)[0])
    changed["period"]["label"] = "另一期"
    path = tmp_path / "later.json"
    path.write_text(json.dumps(tree), encoding="utf-8")
    filled.opener.open_path(path)
    qtbot.waitUntil(lambda: filled.workspace.session.path == path)
    entries = filled.binder.pane.model.entries
    assert [entry.state.word for entry in entries] == ["changed", "same", "same"]
    assert "1 条有变" in filled.binder.pane.summary.text()
    filled.binder.menus._take_all()
    assert filled.binder.pane.model.entries[0].state.word == "same"


@pytest.mark.parametrize("size", [(1920, 1000), (1366, 690), (1280, 700)], ids=str)
def test_it_stands_beside_the_card(filled, size):
    filled.resize(*size)
    assert filled.workspace.panes.source.isVisible()
    assert filled.binder.pane.isVisible()


@pytest.mark.parametrize("size", [(1024, 690), (683, 690), (853, 400), (480, 400)], ids=str)
def test_in_a_small_window_it_is_one_click_from_the_card(filled, size):
    filled.resize(*size)
    tabs = filled.workspace.panes.arrangement.tabs
    assert filled.binder.pane.list.hasFocus()  # where it was in the larger window
    tabs.head("card").click()
    assert filled.workspace.panes.source.isVisible()
    assert not filled.bar.basket_button.isChecked()
    tabs.head("basket").click()
    assert filled.binder.pane.isVisible()
    assert filled.bar.basket_button.isChecked()


def test_the_comparison_fits_beside_it_in_a_small_window(filled):
    compare(filled)
    assert filled.minimumSizeHint().width() <= 1280
