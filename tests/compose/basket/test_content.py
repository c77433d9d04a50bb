"""What is in a basket, looked up again: sections, what is gone, what has changed, charts."""

from __future__ import annotations

import pytest
from collected import FACTS, SEEN, TRADE, content
from compared import BUNDLED
from make import OTHERS, dataset
from make import TRADE as TINY_TRADE
from make_baskets import TINY, basket, fact_item, heading
from msgspec.structs import replace

from parkfacts.compose.basket.collect import (
    of_claims,
    of_comparison,
    of_comparison_chart,
    of_fact_chart,
    of_facts,
)
from parkfacts.compose.basket.content import basket_content, told_gone, with_charts
from parkfacts.compose.page.options import Options
from parkfacts.facts.basket.items import Heading
from parkfacts.facts.catalogue.catalogue import Catalogue

STYLE = "gbt7714-2025"
WHOLE = basket(
    heading("h", "一、外贸"),
    *of_facts(FACTS, BUNDLED),
    *of_claims(BUNDLED.claims[-1:], BUNDLED),
    heading("k", "二、对比"),
    *of_comparison(SEEN, "nearest"),
    *of_fact_chart(FACTS[:2], [], BUNDLED),
    *of_comparison_chart(SEEN, "nearest", []),
)


def test_what_stands_before_the_first_heading_has_none():
    of = basket(fact_item("a"), Heading(id="h", title="甲", note="先看"), fact_item("b"))
    found = basket_content(of, TINY, STYLE).sections
    assert [(one.heading, one.note, len(one.parts)) for one in found] == [
        ("", "", 1),
        ("甲", "先看", 1),
    ]


def test_facts_that_follow_one_another_are_one_run():
    first, second = content(WHOLE).sections
    assert [(kind, len(parts)) for kind, parts in first.runs()] == [("fact", 3), ("claim", 1)]
    assert [kind for kind, _ in second.runs()] == ["comparison", "chart"]


def test_what_has_changed_is_counted():
    item = fact_item("a")
    of = basket(replace(item, kept=replace(item.kept, figure="1亿元")), fact_item("b", OTHERS[0]))
    assert basket_content(of, TINY, STYLE).changed == 1


def test_what_is_gone_is_told_in_the_order_of_the_basket_and_cites_nothing():
    later = Catalogue(dataset(facts=[], claims=[]))
    of = basket(*of_claims(TINY.claims, TINY), fact_item("a"))
    found = basket_content(of, later, STYLE)
    assert [line.partition("：")[0] for line in found.left_out] == [
        "西永综合保税区",
        "西永综合保税区外贸进出口值",
    ]
    assert found.sources() == ()


@pytest.mark.parametrize(
    ("item", "told"),
    [
        (fact_item("a"), "西永综合保税区外贸进出口值：2788.44亿元（2024年），《园区答卷》"),
        (
            of_claims(TINY.claims, TINY)[0],
            "西永综合保税区：开出全市首趟中欧笔电班列（期间未写明），《园区答卷》",
        ),
        (heading("h"), ""),
    ],
    ids=["fact", "claim", "heading"],
)
def test_a_thing_that_is_gone_is_told_as_it_was(item, told):
    assert told_gone(item) == told


def test_a_comparison_that_is_gone_is_told_by_its_parks():
    (compared,) = of_comparison(SEEN, "nearest")
    (chart,) = of_fact_chart(TRADE[:2], [], BUNDLED)
    assert told_gone(compared) == f"对比：{compared.compared.names}"
    assert told_gone(chart) == f"图：{chart.title}"


def test_each_source_has_one_number_in_the_order_of_the_basket():
    of = basket(fact_item("a", OTHERS[4]), fact_item("b", TINY_TRADE[0]), fact_item("c", OTHERS[5]))
    found = basket_content(of, TINY, STYLE)
    assert [source.id for source in found.numbers.sources] == ["digest", "daily"]
    assert len(found.sources()) == len(found.short_sources()) == 2


def test_a_comparison_gets_its_chart_only_where_that_is_wanted():
    plain = content(basket(*of_comparison(SEEN, "nearest")))
    assert plain.sections[0].charts == ()
    assert len(with_charts(plain).sections[0].charts[0].panels) > 0


def test_without_options_it_is_cited_by_the_style():
    of = basket(fact_item("a"))
    assert basket_content(of, TINY, "gbt7714-2015").options == Options(citations="gbt7714-2015")


def test_parts_stand_in_the_order_of_the_basket():
    first, second = content(WHOLE).sections
    assert [part.kind for part in first.parts] == ["fact", "fact", "fact", "claim"]
    assert (first.heading, len(first.facts), len(first.claims)) == ("一、外贸", 3, 1)
    assert (len(second.comparisons), len(second.charts)) == (1, 2)
