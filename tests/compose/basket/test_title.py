"""What a document made of a basket is called."""

from __future__ import annotations

import pytest
from collected import SEEN, report
from compared import BUNDLED
from exported import trade_facts
from make_baskets import basket
from msgspec.structs import replace

from parkfacts.compose.basket.collect import of_comparison, of_facts
from parkfacts.compose.basket.title import document_title


def named(of, title):
    return document_title(replace(of, title=title), BUNDLED, ("资料篮", "Basket"))


def test_a_name_of_the_users_own_stays():
    assert named(report(), "上半年外贸简报") == "上半年外贸简报"


@pytest.mark.parametrize("name", ["资料篮", "资料篮 2", "Basket 3"])
def test_a_name_that_it_came_with_gives_way_to_what_is_in_it(name):
    facts = basket(*of_facts(trade_facts()[:5], BUNDLED))
    assert named(facts, name) == "三个综合保税区外贸进出口值"
    assert named(basket(*of_comparison(SEEN, "nearest")), name).endswith("对比")
    mixed = named(report(), name)
    assert mixed.endswith("有关数据")
    assert "篮" not in mixed


def test_of_an_empty_basket_nothing_better_is_known():
    assert named(basket(), "资料篮") == "资料篮"
