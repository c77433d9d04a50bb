"""The basket on its way out: what is written, copied and told."""

import pytest
from basket_host import FakeHost
from basket_window import CTRL, press
from make import TRADE, dataset
from make_baskets import basket, fact_item, heading
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from parkfacts.app.basket import OpenBasket
from parkfacts.app.settings import Settings
from parkfacts.exchange.clipboard.paste import ITEMS
from parkfacts.facts.basket.items import Basket
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.views.basket.copying import BasketCopier


class TinySession:
    """The tiny dataset, without the fact of growth."""

    def __init__(self):
        self.catalogue = Catalogue(dataset(facts=[TRADE[0]]))
        self.comparer, self.index = Comparer(self.catalogue), FactIndex(self.catalogue)


@pytest.fixture
def tiny(parent):
    """A host over the tiny dataset."""
    return FakeHost(TinySession(), Settings(None), parent)


def copier(host, parent, *items):
    """What copies a basket of items."""
    return BasketCopier(host, OpenBasket(basket(*items)), parent)


def test_an_empty_basket_is_not_copied(tiny, parent):
    BasketCopier(tiny, OpenBasket(Basket(title="甲")), parent).copy()
    assert tiny.told == ["资料篮是空的"]


def test_the_format_used_last_is_used_again(tiny, parent):
    made = copier(tiny, parent, fact_item("a"))
    made.copy("list")
    made.copy()
    assert tiny.told == ["已复制 1 条：清单，含备注"] * 2


def test_what_has_changed_is_told(tiny, parent):
    item = fact_item("a")
    copier(tiny, parent, replace(item, kept=replace(item.kept, figure="1亿元"))).copy("table")
    assert tiny.told[0].endswith("；1 条与收入时不同，用的是现值")


@pytest.mark.parametrize(("preset", "told"), [("table", True), ("list", False)])
def test_what_is_gone_is_told_where_it_is_not_written(tiny, parent, preset, told):
    copier(tiny, parent, fact_item("a"), fact_item("b", TRADE[1])).copy(preset)
    assert ("1 条已不在数据集中，没有写入" in tiny.told[0]) is told


def test_what_is_dragged_is_only_what_is_chosen(tiny, parent):
    items = fact_item("a"), heading("h", "二"), fact_item("b", replace(TRADE[0], id="x"))
    made = copier(tiny, parent, *items).dragged(["a"])
    assert "二" not in made["text/plain"]().decode()
    assert "2788.44" in made["text/plain"]().decode()


def test_ctrl_c_in_the_list_copies_what_is_selected(filled):
    basket_list = filled.binder.pane.list
    basket_list.setFocus()
    press(filled, Qt.Key.Key_C, CTRL)
    assert filled.status.message() == "已复制 1 条：表格（Word、Excel）"
    press(filled, Qt.Key.Key_A, CTRL)
    press(filled, Qt.Key.Key_C, CTRL)
    data = QGuiApplication.clipboard().mimeData()
    assert {"text/plain", "text/html", ITEMS} <= set(data.formats())
    assert data.text().count("西永微电园") >= 3
    assert filled.status.message() == "已复制 3 条：表格（Word、Excel）"


def test_a_heading_stands_for_what_is_under_it(filled):
    filled.binder.add_heading()
    head = filled.binder.basket.content.items[0]
    assert len(filled.binder.copier.content([head.id]).sections[0].facts) == 3
