"""What is written of what is seen: a selection of several, else all that is shown."""

from make import TRADE
from make_baskets import TINY
from seen_things import ONE, seen_claims, seen_facts, seen_zones

from parkfacts.app.seen import SeenClaims, seen_chart
from parkfacts.facts.chart.spec import Chart


def test_several_facts_selected_are_written_with_their_chart():
    seen = seen_facts(*TRADE[:2])
    assert seen.to_write() == (TRADE[:2], seen.chart)


def test_of_one_fact_selected_all_that_are_shown_are_written():
    assert ONE.to_write() == (TINY.facts, None)


def test_all_facts_are_looked_up_only_when_they_are_written():
    asked = []
    seen = seen_facts(*TRADE[:2])._replace(all_facts=lambda: asked.append(1) or ())
    seen.to_write()
    assert asked == []
    seen._replace(facts=TRADE[:1]).to_write()
    assert asked == [1]


def test_several_claims_selected_are_written():
    (claim,) = TINY.claims
    assert SeenClaims((claim, claim), TINY, (claim,)).to_write() == (claim, claim)


def test_of_no_claim_selected_all_that_are_shown_are_written():
    assert seen_claims()._replace(claims=()).to_write() == tuple(TINY.claims)


def test_there_is_no_chart_beside_claims():
    assert seen_chart(seen_claims()) == Chart()


def test_the_chart_of_facts_is_the_one_that_is_drawn():
    assert seen_chart(ONE).panels == ONE.chart.panels != ()


def test_a_comparison_has_the_catalogue_of_its_facts():
    seen = seen_zones()
    assert seen.catalogue is seen.compared.comparer.catalogue
