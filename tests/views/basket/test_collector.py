"""Collecting without a window: each thing once, one step each time, and the user is told."""

import pytest
from make import TRADE
from make_baskets import TINY, basket, fact_item, order
from seen_things import ONE, seen_claims, seen_facts

from parkfacts.app import collecting
from parkfacts.app.basket import OpenBasket
from parkfacts.exchange.clipboard.payload import FACTS, told_ids
from parkfacts.facts.basket.items import MOST_ITEMS, Basket
from parkfacts.views.basket.collector import BasketCollector


@pytest.fixture
def open_basket(parent):
    """An empty basket."""
    return OpenBasket(Basket(title="甲"), parent)


@pytest.fixture
def collector(host, open_basket, parent):
    """What collects into it."""
    return BasketCollector(host, open_basket, parent)


def test_what_is_seen_is_collected_and_told(host, collector, open_basket):
    collector.collect_seen()
    assert [item.kept.fact for item in open_basket.content.items] == ["daily.value"]
    assert host.told == ["已收入“甲” 1 条（Ctrl+4 查看，Ctrl+Z 撤销）"]


def test_the_dataset_of_what_is_collected_is_remembered(host, collector, open_basket):
    collector.collect_seen()
    assert open_basket.content.dataset == host.session().title


def test_what_is_in_the_basket_is_not_taken_twice(host, collector, open_basket):
    collector.collect_seen()
    collector.collect_seen()
    assert (len(open_basket.content.items), host.told[-1]) == (1, "已经在资料篮里")


def test_only_what_is_new_is_taken_and_told(host, collector, open_basket):
    collector.collect_seen()
    told = []
    collector.collected.connect(told.append)
    host.now_seen = seen_facts(*TRADE[:2])
    collector.collect_seen()
    assert told == [[open_basket.content.items[1].id]]
    assert open_basket.undo_label == "收入 1 条"


def test_where_nothing_is_seen_it_is_told_what_to_do(host, collector, open_basket):
    host.now_seen = seen_facts()._replace(all_facts=tuple)
    collector.collect_seen()
    assert (open_basket.undo_label, host.told) == ("", ["没有可收入的：放宽搜索或筛选，或先选一条"])


def test_where_nothing_is_selected_what_is_shown_is_collected(host, collector, open_basket):
    host.now_seen = seen_facts()
    collector.collect_seen()
    assert len(open_basket.content.items) == len(TINY.facts)


def test_the_chart_that_is_seen_is_collected(host, collector, open_basket):
    collector.collect_chart()
    (item,) = open_basket.content.items
    assert item.title == ONE.chart.panels[0].title


def test_beside_claims_there_is_no_chart_to_collect(host, collector, open_basket):
    host.now_seen = seen_claims()
    collector.collect_chart()
    assert (open_basket.content.items, len(host.told)) == ([], 1)


def test_what_was_copied_is_taken_in_at_its_place(host, collector, open_basket):
    catalogue = host.session().catalogue
    open_basket.open(basket(fact_item("a"), fact_item("b", TRADE[1])))
    collector.take_in({FACTS: told_ids(catalogue, facts=[catalogue.facts[0].id])}, 1)
    found = [item.kept.fact for item in open_basket.content.items]
    assert found == ["daily.value", catalogue.facts[0].id, "daily.growth"]


@pytest.mark.expects_log("请新建一个")
def test_a_full_basket_takes_nothing_and_says_so(host, collector, open_basket):
    full = [fact_item(f"i{at}", TRADE[1]) for at in range(MOST_ITEMS)]
    open_basket.open(Basket(title="甲", items=full))
    collector.collect_seen()
    assert len(open_basket.content.items) == MOST_ITEMS
    assert host.told == [f"一个资料篮至多 {MOST_ITEMS} 条；请新建一个"]


def test_a_heading_stands_before_the_thing_at_a_place(collector, open_basket):
    open_basket.open(basket(fact_item("a"), fact_item("b")))
    collector.add_heading(1)
    assert order(open_basket.content) == "a h2 b"


def test_claims_are_collected(window):
    window.commands.run("show_claims")
    window.commands.run("collect")
    (item,) = window.binder.basket.content.items
    assert item.kept.text == window.workspace.panes.claims.model.claims[0].text


@pytest.mark.expects_log("至多")
def test_more_than_a_basket_holds_is_refused_before_it_is_taken_note_of(
    host, collector, open_basket, monkeypatch
):
    monkeypatch.setattr(collecting, "items_of", lambda _: pytest.fail("each was taken note of"))
    host.now_seen = seen_facts(*TRADE[:1] * (MOST_ITEMS + 1))
    collector.collect_seen()
    assert open_basket.content.items == []
    assert host.told == [f"一个资料篮至多 {MOST_ITEMS} 条；请新建一个"]
