"""What the chart shows beside what is selected."""

from parkfacts.facts.chart.choice import facts_to_draw, telling_fact

TRADE = "xiyong-2025.trade-value-2024"


def test_nothing_selected_draws_nothing(bundled):
    assert facts_to_draw((), bundled.catalogue) == []


def test_one_fact_is_drawn_with_its_indicator_elsewhere(bundled):
    catalogue = bundled.catalogue
    drawn = facts_to_draw((catalogue.fact(TRADE),), catalogue)
    assert drawn[0].id == TRADE
    assert {fact.indicator for fact in drawn} == {"trade-value"}
    assert len({fact.park for fact in drawn}) == len(drawn) > 1


def test_the_nearest_period_of_another_park_is_taken(bundled):
    catalogue = bundled.catalogue
    drawn = facts_to_draw((catalogue.fact(TRADE),), catalogue)
    periods = {fact.park: fact.period.label for fact in drawn}
    assert periods[catalogue.resolve_park("成都高新综合保税区").id] == "2024年"


def test_several_facts_are_drawn_alone(bundled):
    chosen = bundled.catalogue.facts[:3]
    assert facts_to_draw(chosen, bundled.catalogue) == list(chosen)


def test_the_first_fact_shown_is_a_level_that_parks_share(bundled):
    fact = telling_fact(bundled.catalogue)
    assert bundled.catalogue.indicator(fact).kind == "level"
    assert fact.period.basis == "stated"
