"""Of many facts, words, orders and comparisons are found off the UI thread, the newest only."""

import threading
import time

import pytest

from parkfacts.app.session import Session, bundled_dataset
from parkfacts.drawing.theme import LIGHT
from parkfacts.facts.search import table as table_module
from parkfacts.views.comparison import finder
from parkfacts.views.comparison.presenter import findings
from parkfacts.views.shell.workspace import Workspace

ZONES = ("xiyong-ftz", "chengdu-gaoxin-ftz", "haikou-ftz")


class Gate:
    """Lets work go on when it is opened; until then it tells how far it is, as long work does."""

    def __init__(self):
        self.opened = threading.Event()

    def pass_through(self, told):
        while not self.opened.is_set():
            told(0.5)
            time.sleep(0.001)


@pytest.fixture
def gate():
    return Gate()


@pytest.fixture
def space(qtbot, monkeypatch):
    """The panes of a dataset that counts as large."""
    monkeypatch.setattr(table_module, "_MANY", 0)
    made = Workspace(Session(bundled_dataset()), "gbt7714-2025", LIGHT)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.fill()
    yield made
    made.rest()
    qtbot.waitUntil(lambda: not made.tasks.busy)


@pytest.fixture
def slow_index(space, monkeypatch, gate):
    build = space.session.table.search_index

    def slowly(told=lambda _: None):
        gate.pass_through(told)
        return build(told)

    monkeypatch.setattr(space.session.table, "search_index", slowly)
    return gate


def test_words_typed_before_the_index_is_there_are_searched_when_it_is(space, qtbot, slow_index):
    found, told = [], []
    space.searched.connect(lambda count, _: found.append(count))
    space.progress_told.connect(lambda text, *_: told.append(text))
    whole = space.panes.facts.model.rows.fact_count
    space.selection.ask_query("外贸")
    space.selection.ask_query("外贸进")
    assert space.panes.facts.model.rows.fact_count == whole
    assert found == []
    qtbot.waitUntil(lambda: "正在准备搜索" in told)
    with qtbot.waitSignal(space.progress_ended):
        slow_index.opened.set()
    qtbot.waitUntil(lambda: bool(found))
    expected = space.session.table.matching(space.selection.filter)
    assert found == [len(expected)]
    assert 0 < len(expected) < whole


def test_words_taken_back_before_the_index_is_there_are_forgotten(space, qtbot, slow_index):
    whole = space.panes.facts.model.rows.fact_count
    space.selection.ask_query("外贸")
    space.selection.ask_query("")
    slow_index.opened.set()
    qtbot.waitUntil(lambda: not space.tasks.busy)
    assert space.panes.facts.model.rows.fact_count == whole


def lines(space):
    return [line for line in space.panes.facts.model.rows.lines if line >= 0]


def test_a_column_is_sorted_when_its_order_is_known(space, qtbot):
    pane, before = space.panes.facts, lines(space)
    pane.select_facts([space.session.table.facts[7].id])
    with qtbot.waitSignal(pane.model.modelReset):
        pane.table.horizontalHeader().sectionClicked.emit(2)
    assert pane.model.sort_keys == (("literal", False),)
    assert lines(space) != before
    assert sorted(lines(space)) == sorted(before)
    assert [fact.id for fact in space.selection.facts] == [space.session.table.facts[7].id]


def test_of_two_clicks_the_last_one_sorts(space, qtbot, gate, monkeypatch):
    pane, order = space.panes.facts, space.session.table.order

    def slowly(sort, told=lambda _: None, *, grouped=True):
        if sort[0][0] == "literal":
            gate.pass_through(told)
        return order(sort, told, grouped=grouped)

    monkeypatch.setattr(space.session.table, "order", slowly)
    pane.table.horizontalHeader().sectionClicked.emit(2)
    pane.table.horizontalHeader().sectionClicked.emit(1)
    qtbot.waitUntil(lambda: bool(pane.model.sort_keys))
    gate.opened.set()
    qtbot.waitUntil(lambda: not space.tasks.busy)
    assert pane.model.sort_keys == (("park", False),)


def test_of_two_choices_of_parks_the_last_is_compared(space, qtbot, gate, monkeypatch):
    def slowly(parks, comparer, index, wanted, told):
        if len(parks) == 2:
            gate.pass_through(told)
        return findings(parks, comparer, index, wanted, told)

    monkeypatch.setattr(finder, "findings", slowly)
    shown, told = [], []
    space.progress_told.connect(lambda text, *_: told.append(text))
    space.selection.check_parks(ZONES[:2])
    space.show_view("compare")
    page = space.panes.comparison
    page.compared.connect(lambda _: shown.append([park.id for park in page.comparison.parks]))
    qtbot.waitUntil(lambda: "正在对比" in told)
    assert page.comparison.parks == ()
    space.selection.check_parks(ZONES)
    qtbot.waitUntil(lambda: bool(shown))
    gate.opened.set()
    qtbot.waitUntil(lambda: not space.tasks.busy)
    assert shown == [list(ZONES)]


def test_a_comparison_off_the_ui_thread_is_the_one_made_at_once(space, qtbot):
    space.selection.check_parks(ZONES)
    space.show_view("compare")
    page = space.panes.comparison
    qtbot.waitUntil(lambda: bool(page.comparison.parks))
    rows = [row.indicator.id for row in page.comparison.rows]
    page.finish_now()
    assert [row.indicator.id for row in page.comparison.rows] == rows
    assert len(page.comparison.parks) == 3
