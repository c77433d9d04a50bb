"""Things of any view as items, and comparisons and charts made from them again."""

from __future__ import annotations

from collected import FACTS, SEEN, TRADE
from compared import BUNDLED, COMPARER, INDEX
from make_baskets import TINY, fact_item, heading
from msgspec.structs import replace

from parkfacts.compose.basket.collect import (
    again,
    chart_again,
    of_claims,
    of_comparison,
    of_comparison_chart,
    of_fact_chart,
    of_facts,
    sameness,
    title_of,
)
from parkfacts.facts.chart.of_facts import chart_of
from parkfacts.facts.comparison.matrix import Comparison
from parkfacts.facts.comparison.seen import SeenMatrix


def test_items_keep_the_order_and_have_ids_of_their_own():
    items = of_facts([*FACTS, FACTS[0]], BUNDLED)
    assert [item.kept.fact for item in items] == [fact.id for fact in [*FACTS, FACTS[0]]]
    assert len({item.id for item in items}) == 4


def test_a_comparison_without_rows_is_no_item():
    nothing = SeenMatrix(Comparison((), ()), COMPARER)
    assert of_comparison(nothing, "nearest") == of_comparison_chart(nothing, "nearest", []) == []


def test_a_chart_keeps_only_those_singled_out_that_it_has():
    (item,) = of_fact_chart(TRADE[:2], [TRADE[1].id, "gone"], BUNDLED)
    assert item.selected == [TRADE[1].id]
    assert of_fact_chart([], [], BUNDLED) == []


def test_a_chart_is_made_again_of_what_is_still_there():
    (item,) = of_fact_chart(TRADE[:3], [], BUNDLED)
    lost = replace(item, facts=[replace(item.facts[0], fact="gone"), *item.facts[1:]])
    assert chart_again(lost, COMPARER, INDEX) == chart_of(TRADE[1:3], BUNDLED, frozenset())


def test_a_park_that_is_gone_leaves_the_comparison_and_is_no_baseline():
    (item,) = of_comparison(SEEN._replace(baseline="atlantis"), "nearest")
    compared = replace(item.compared, parks=[*item.compared.parks[1:], "atlantis"])
    found = again(compared, COMPARER, INDEX)
    assert [park.id for park in found.comparison.parks] == item.compared.parks[1:]
    assert found.baseline == ""


def test_the_titles_of_all_panels_are_the_title_of_a_chart():
    chart = chart_of(TRADE[:2], BUNDLED, frozenset())
    twice = chart._replace(panels=chart.panels * 2)
    assert title_of(twice) == f"{chart.panels[0].title}；{chart.panels[0].title}"


def test_the_same_fact_collected_twice_is_the_same_thing():
    assert sameness(fact_item("a")) == sameness(fact_item("b", note="备注"))
    assert sameness(fact_item("a")) != sameness(of_claims(TINY.claims, TINY)[0])


def test_a_heading_is_never_the_same():
    assert sameness(heading("a")) is None


def test_charts_and_comparisons_of_the_same_are_told_apart():
    (compared,), (chart,) = (
        of_comparison(SEEN, "nearest"),
        of_comparison_chart(SEEN, "nearest", []),
    )
    (with_baseline,) = of_comparison(SEEN._replace(baseline="haikou-ftz"), "nearest")
    assert len({sameness(compared), sameness(chart), sameness(with_baseline)}) == 3


def test_a_comparison_is_made_again_as_it_was_seen():
    (item,) = of_comparison(SEEN, "nearest")
    found = again(item.compared, COMPARER, INDEX)
    assert found.comparison.rows == SEEN.comparison.rows
    assert (found.columns, found.comparison.parks) == (SEEN.columns, SEEN.comparison.parks)
