"""What is seen becomes items of its kind, and its chart an item where one is drawn."""

import pytest
from make import TRADE
from seen_things import NO_ROWS, seen_claims, seen_facts, seen_zones

from parkfacts.app.collecting import chart_items_of, items_of
from parkfacts.facts.chart.spec import Chart


def test_each_selected_fact_is_an_item():
    items = items_of(seen_facts(*TRADE[:2]))
    assert [item.kept.fact for item in items] == ["daily.value", "daily.growth"]


def test_each_selected_claim_is_an_item():
    assert [item.kept.claim for item in items_of(seen_claims())] == ["daily.first"]


def test_a_comparison_is_one_item_with_all_of_its_parks():
    (item,) = items_of(seen_zones())
    assert (len(item.compared.parks), item.compared.period) == (3, "nearest")


def test_the_chart_of_facts_remembers_what_is_drawn_and_what_is_selected():
    drawn = TRADE[:1]
    (item,) = chart_items_of(seen_facts(*drawn))
    assert [kept.fact for kept in item.facts] == ["daily.value"]
    assert item.selected == ["daily.value"]


def test_the_chart_of_a_comparison_remembers_its_rows():
    rows = seen_zones().compared.comparison.rows
    wanted = next(row.indicator.id for row in rows if seen_zones(row.indicator.id).chart.panels)
    (item,) = chart_items_of(seen_zones(wanted))
    assert item.selected == [wanted]


@pytest.mark.parametrize(
    "seen", [seen_claims(), NO_ROWS, seen_facts(*TRADE)._replace(chart=Chart())]
)
def test_where_nothing_is_drawn_there_is_no_chart_to_collect(seen):
    assert chart_items_of(seen) == []


def test_a_comparison_without_rows_is_nothing_to_collect():
    assert items_of(NO_ROWS) == []
