"""The basket as a list: what each entry says, and what a drop asks for."""

import pytest
from copied import make
from make import OTHERS, TRADE, dataset
from make_baskets import TINY, basket, fact_item, full_basket, heading
from PySide6.QtCore import QMimeData, QModelIndex, Qt

from parkfacts.exchange.clipboard.paste import ITEMS
from parkfacts.exchange.files.basket_file import encode_items
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.models.basket_model import BasketModel

COPY, MOVE = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction


@pytest.fixture
def model(qapp):
    made = BasketModel(TINY)
    made.show(full_basket().items, TINY)
    made.moved, made.dropped = [], []
    made.move_wanted.connect(lambda ids, at: made.moved.append((ids, at)))
    made.drop_wanted.connect(lambda data, at: made.dropped.append((sorted(data), at)))
    return made


def test_an_entry_says_all_of_a_fact(model):
    entry = model.entries[1]
    assert (entry.title, entry.figure) == ("外贸进出口值", "2788.44亿元")
    assert (entry.second, entry.mark, entry.note) == ("西永综合保税区 · 2024年", "[1]", "先用")
    assert "2788.44亿元" in model.data(model.index(1, 0))


def test_headings_count_what_is_theirs(model):
    assert [entry.under for entry in model.entries if entry.kind == "heading"] == [3, 1]


def test_another_dataset_shows_what_is_gone_as_it_was(model):
    catalogue = Catalogue(dataset(facts=[OTHERS[0]], claims=[]))
    model.show(full_basket().items, catalogue)
    gone = model.entries[1]
    assert (gone.state.word, gone.figure) == ("gone", "2788.44亿元")
    assert "里没有" in gone.told


def test_rows_dropped_in_their_own_basket_are_moved(model):
    data = model.mimeData([model.index(1, 0), model.index(2, 0)])
    assert model.canDropMimeData(data, MOVE, 0, 0, QModelIndex())
    assert model.dropMimeData(data, MOVE, 4, 0, QModelIndex())
    ((ids, at),) = model.moved
    assert (set(ids), at) == (set(model.ids([1, 2])), 4)


def test_what_was_copied_can_be_dropped(model):
    data = QMimeData()
    for kind, content in make("table", [TRADE[0]], TINY, "gbt7714-2025").data.items():
        data.setData(kind, content)
    assert model.dropMimeData(data, COPY, -1, 0, QModelIndex())
    assert model.dropped == [(["application/x-parkfacts-facts+json"], 6)]


def test_items_of_another_basket_are_put_in(model):
    other = BasketModel(TINY)
    items = basket(fact_item("z")).items
    other.show(items, TINY)
    other.payload = lambda ids: {ITEMS: lambda: encode_items(items)}
    assert model.dropMimeData(other.mimeData([other.index(0, 0)]), COPY, 2, 0, QModelIndex())
    assert model.dropped == [([ITEMS], 2)]


def test_plain_text_is_refused(model):
    data = QMimeData()
    data.setText("2788.44亿元")
    assert not model.canDropMimeData(data, COPY, 0, 0, QModelIndex())
    assert not model.dropMimeData(data, COPY, 0, 0, QModelIndex())


def test_only_headings_are_written_in_place(model):
    told = []
    model.title_wanted.connect(lambda one, text: told.append((one, text)))
    editable = Qt.ItemFlag.ItemIsEditable
    assert model.flags(model.index(0, 0)) & editable
    assert not model.flags(model.index(1, 0)) & editable
    assert model.setData(model.index(0, 0), "二")
    assert not model.setData(model.index(0, 0), "  ")
    assert told == [("h1", "二")]


def test_an_entry_is_made_anew_only_where_something_changed(model):
    before = model.entries[2]
    model.show([heading("n", "新"), *full_basket().items[1:3]], TINY)
    model.show([*model._items, fact_item("q")], TINY)
    assert model.entries[2].title == before.title
