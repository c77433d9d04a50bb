"""The three views: what each shows, goes through and gives to be copied."""

import pytest
from spoken import TRADE, spoken

from parkfacts.app.seen import VIEWS, SeenClaims, SeenComparison, SeenFacts
from parkfacts.drawing.theme import LIGHT
from parkfacts.facts.search.table import Filter
from parkfacts.views.shell.panes import Panes
from parkfacts.views.shell.view import views_of


@pytest.fixture
def panes(qtbot, bundled):
    """The panes of the bundled dataset, not bound to each other."""
    made = Panes(bundled, "gbt7714-2025", LIGHT)
    qtbot.addWidget(made)
    return made


def test_each_view_has_its_name(panes):
    views = views_of(panes)
    assert tuple(views) == VIEWS
    assert [view.name for view in views.values()] == list(views)


@pytest.mark.parametrize(
    ("name", "kind"), [("facts", SeenFacts), ("claims", SeenClaims), ("compare", SeenComparison)]
)
def test_what_is_seen_is_of_its_kind(panes, name, kind):
    assert type(views_of(panes)[name].seen()) is kind


@pytest.mark.parametrize("name", ["facts", "claims"])
def test_a_filter_that_nothing_passes_leaves_no_lines(panes, name):
    view = views_of(panes)[name]
    assert view.follow(None) > 0
    panes.selection.ask(Filter(query="没有这样的词"))
    assert view.follow(None) == 0
    assert not any(view.park_counts().values())


def test_all_that_is_shown_goes_out_by_choice(panes, bundled):
    view = views_of(panes)["facts"]
    panes.selection.ask(Filter(query="西永"))
    view.follow(None)
    seen = view.seen()
    shown = panes.facts.model.rows.fact_count
    assert (seen.extent().whole, len(seen.going_out(whole=True).facts)) == (shown, shown)
    assert 0 < shown < len(bundled.catalogue.facts)


def test_only_claims_have_no_chart(panes):
    charts = [view.chart for view in views_of(panes).values()]
    assert charts == [panes.chart, None, panes.comparison.chart]


def test_the_chart_is_no_stop_among_claims(panes):
    views = views_of(panes)
    assert panes.chart.entry in views["facts"].stops()
    assert panes.chart.entry not in views["claims"].stops()
    assert panes.source in views["claims"].stops()


def test_the_card_shows_the_current_fact_or_nothing(panes, bundled):
    view = views_of(panes)["facts"]
    fact = bundled.catalogue.fact(TRADE)
    panes.selection.select((fact,), fact)
    view.show_card()
    assert "2788.44亿元" in spoken(panes.source)
    panes.selection.select((), None)
    view.show_card()
    assert "2788.44亿元" not in spoken(panes.source)


def test_claims_have_their_place(window):
    window.commands.run("show_claims")
    space = window.workspace
    assert space.view.name == "claims"
    assert space.panes.claims.model.claims[0].text in spoken(space.panes.source)
    window.bar.search.setText("中欧")
    assert 0 < space.panes.claims.model.rowCount() < len(space.session.catalogue.claims)
