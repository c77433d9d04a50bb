"""A pane that fails says so in its place; the rest goes on, and so does the pane with the next."""

import logging

import pytest
from spoken import TRADE

from parkfacts.facts.search.table import Filter

pytestmark = pytest.mark.expects_log("a pane |a cell of")


def broken(*_, **__):
    raise ZeroDivisionError("planted")


def told(failure):
    """What a pane says of its failure, in words a user can act on."""
    text = failure.text
    assert "这里没有显示出来" in text
    assert "planted" in text
    assert "换一条" in text
    assert "parkfacts.log" in text
    return text


def test_the_fact_table(window, qtbot, monkeypatch):
    space = window.workspace
    pane = space.panes.facts
    with monkeypatch.context() as planted:
        planted.setattr(type(pane.model), "show", broken)
        space.selection.ask(Filter(query="外贸"))
    assert told(pane.failure)
    space.selection.ask(Filter())
    assert pane.failure.text == ""
    assert pane.model.rows.fact_count > 200


def test_the_source_card(window, monkeypatch):
    space = window.workspace
    with monkeypatch.context() as planted:
        planted.setattr("parkfacts.views.source.pane.fact_lines", broken)
        space.show_fact(space.session.catalogue.facts[5].id)
    assert told(space.panes.source.failure)
    space.show_fact(TRADE)
    assert space.panes.source.failure.text == ""


@pytest.mark.parametrize(
    "place",
    [
        "parkfacts.facts.chart.of_facts.chart_of",
        "parkfacts.facts.chart.choice.facts_to_draw",
        "parkfacts.views.chart.pane.chart_on_screen",
        "parkfacts.views.chart.pane.lay_out",
    ],
)
def test_the_chart(window, qtbot, monkeypatch, place):
    space = window.workspace
    chart = space.panes.chart
    chart.prepare_now()
    with monkeypatch.context() as planted:
        planted.setattr(place, broken)
        space.show_fact(space.session.catalogue.facts[20].id)
        qtbot.waitUntil(lambda: bool(chart.failure.text))
        chart.resize(chart.width() - 10, chart.height())
        qtbot.wait(20)
        assert told(chart.failure)
    space.show_fact(space.session.catalogue.facts[30].id)
    qtbot.waitUntil(lambda: not chart.failure.text)
    assert chart.chart.panels


def test_the_claims(window, monkeypatch):
    window.workspace.show_view("claims")
    pane = window.workspace.panes.claims
    with monkeypatch.context() as planted:
        planted.setattr(type(pane.model), "show", broken)
        window.workspace.selection.ask(Filter(query="首"))
    assert told(pane.failure)
    window.workspace.selection.ask(Filter())
    assert (pane.failure.text, bool(pane.model.claims)) == ("", True)


def test_the_facets_and_the_counts_of_the_tree(window, monkeypatch):
    panes = window.workspace.panes
    with monkeypatch.context() as planted:
        planted.setattr(type(panes.facets.model), "count_again", broken)
        planted.setattr(type(panes.parks.model), "count_again", broken)
        window.workspace._count()
    assert told(panes.facets.failure)
    assert told(panes.parks.failure)
    window.workspace._count()
    assert panes.facets.failure.text == panes.parks.failure.text == ""


def test_the_comparison(window, qtbot, monkeypatch):
    space = window.workspace
    space.selection.check_parks(("xiyong-ftz", "haikou-ftz"))
    space.show_view("compare")
    page = space.panes.comparison
    with monkeypatch.context() as planted:
        planted.setattr("parkfacts.views.comparison.presenter.compare_parks", broken)
        page.follow()
        qtbot.wait(80)
    assert told(page.failure)
    assert not page.seen().compared.comparison.rows
    page.follow()
    assert page.failure.text == ""
    assert page.comparison.rows


@pytest.mark.parametrize(
    "part",
    [
        "parkfacts.views.comparison.page.comparison_chart",
        "parkfacts.compose.comparison.paragraph.paragraph_on_screen",
    ],
)
def test_what_stands_beside_the_comparison(window, qtbot, monkeypatch, part):
    space = window.workspace
    space.selection.check_parks(("xiyong-ftz", "haikou-ftz"))
    space.show_view("compare")
    page = space.panes.comparison
    failure = page.chart.failure if part.endswith("chart") else page.details.failure
    with monkeypatch.context() as planted:
        planted.setattr(part, broken)
        page.finish_now()
        assert told(failure)
    page.finish_now()
    assert failure.text == page.failure.text == ""


def test_the_basket(filled, monkeypatch):
    pane = filled.binder.pane
    with monkeypatch.context() as planted:
        planted.setattr(type(pane.model), "show", broken)
        filled.commands.run("collect")
        filled.binder.follow()
    assert told(pane.failure)
    filled.binder.follow()
    assert pane.failure.text == ""


def test_a_cell_that_fails_is_not_empty(window, monkeypatch, caplog):
    model = window.workspace.panes.facts.model
    with monkeypatch.context() as planted:
        planted.setattr("parkfacts.models.fact_model.on_screen", broken)
        with caplog.at_level(logging.ERROR, "parkfacts"):
            index = model.index(1, 0)
            assert index.data() == "未能显示（见日志）"
            assert index.data() == "未能显示（见日志）"
    assert len([record for record in caplog.records if "a cell of" in record.message]) == 1
    assert index.data() != "未能显示（见日志）"


def test_the_words_cover_the_pane_whatever_its_size(window, qtbot, monkeypatch):
    source = window.workspace.panes.source
    with source.failure.told():
        broken()
    window.resize(1500, 900)
    qtbot.wait(10)
    notice = source.failure._notice
    assert notice.geometry() == source.rect()
    assert notice.isVisible()


def test_a_step_of_the_start_that_fails_keeps_none_of_the_others_back(
    make_window, settings, monkeypatch, caplog
):
    from parkfacts.views.shell.workspace import Workspace

    with monkeypatch.context() as planted:
        planted.setattr(Workspace, "_finish_card", broken)
        with caplog.at_level(logging.ERROR, "parkfacts"):
            window = make_window(settings)  # waits until it is finished
    assert any("a pane could not be made" in record.message for record in caplog.records)
    assert window.workspace.panes.chart.isVisible()
