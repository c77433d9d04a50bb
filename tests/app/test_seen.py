"""What goes out: what is selected; where nothing is, what is shown; by choice all."""

import pytest
from make import TRADE
from make_baskets import TINY
from seen_things import ONE, seen_claims, seen_facts, seen_zones

from parkfacts.app.seen import Extent, SeenClaims, seen_chart
from parkfacts.facts.chart.spec import Chart


def test_several_facts_selected_go_out_with_their_chart():
    seen = seen_facts(*TRADE[:2])
    assert seen.going_out() == seen
    assert seen.extent() == Extent(2, len(TINY.facts), selected=True)


def test_one_fact_selected_goes_out_alone():
    out = ONE.going_out()
    assert (out.facts, out.chart) == (TRADE[:1], Chart())
    assert ONE.extent() == Extent(1, len(TINY.facts), selected=True)


@pytest.mark.parametrize("selected", [(), TRADE[:1], TRADE[:2]])
def test_all_facts_shown_go_out_by_choice(selected):
    out = seen_facts(*selected).going_out(whole=True)
    assert (out.facts, out.chart) == (TINY.facts, Chart())


def test_where_no_fact_is_selected_those_shown_go_out():
    seen = seen_facts()
    assert seen.going_out().facts == TINY.facts
    assert seen.extent() == Extent(len(TINY.facts), len(TINY.facts), selected=False)


def test_all_facts_are_looked_up_only_when_they_go_out():
    asked = []
    seen = seen_facts(*TRADE[:1])._replace(all_facts=lambda: asked.append(1) or ())
    seen.going_out()
    assert asked == []
    seen.going_out(whole=True)
    assert asked == [1]


def test_claims_selected_go_out_else_those_shown():
    (claim,) = TINY.claims
    seen = SeenClaims((claim, claim), TINY, (claim,))
    assert seen.going_out().claims == (claim, claim)
    assert seen.going_out(whole=True).claims == (claim,)
    assert seen_claims()._replace(claims=()).going_out().claims == tuple(TINY.claims)


def test_of_a_comparison_the_rows_seen_go_out_and_by_choice_all():
    seen = seen_zones()
    whole = seen.compared
    few = whole.with_something_to_compare()
    seen = seen._replace(compared=few, whole=whole)
    count = len(few.comparison.rows)
    assert seen.going_out().compared == few
    assert seen.going_out(whole=True).compared == whole
    assert seen.extent() == Extent(count, len(whole.comparison.rows), selected=False, rows=True)
    assert 0 < count < len(whole.comparison.rows)


def test_with_all_rows_goes_the_chart_of_all():
    seen = seen_zones("trade-value")
    seen = seen._replace(whole=seen.compared)
    assert seen.going_out().chart == seen.chart
    assert seen.going_out(whole=True).chart == Chart()
    assert seen.going_out(whole=True).selected == ()


def test_there_is_no_chart_beside_claims():
    assert seen_chart(seen_claims()) == Chart()


def test_the_chart_of_facts_is_the_one_that_is_drawn():
    assert seen_chart(ONE).panels == ONE.chart.panels != ()


def test_a_comparison_has_the_catalogue_of_its_facts():
    seen = seen_zones()
    assert seen.catalogue is seen.compared.comparer.catalogue
