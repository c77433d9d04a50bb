"""The panes bound to one selection: what one chooses, the others follow."""

import pytest
from spoken import OUTPUT, TRADE, spoken

from parkfacts.app.seen import FactPlace, ParksPlace
from parkfacts.drawing.theme import LIGHT
from parkfacts.facts.search.table import Filter
from parkfacts.views.shell.workspace import Workspace


@pytest.fixture
def space(qtbot, bundled):
    """The panes of the bundled dataset, filled, without a window around them."""
    made = Workspace(bundled, "gbt7714-2025", LIGHT)
    qtbot.addWidget(made)
    made.fill()
    return made


def test_a_view_is_told_with_its_lines(space, qtbot):
    told = []
    space.searched.connect(lambda count, _seconds: told.append(count))
    with qtbot.waitSignal(space.view_changed, check_params_cb=lambda name: name == "claims"):
        space.show_view("claims")
    assert told == [len(space.session.catalogue.claims)]


def test_several_facts_are_gone_to_past_all_filters(space):
    space.selection.ask(Filter(query="西永"))
    space.show_place(FactPlace((OUTPUT, TRADE)))
    assert space.selection.filter == Filter()
    assert {fact.id for fact in space.selection.facts} == {OUTPUT, TRADE}


def test_one_fact_is_gone_to_as_things_are(space):
    space.selection.ask(Filter(query="西永"))
    space.show_place(FactPlace((TRADE,)))
    assert (space.query, space.selection.current.id) == ("西永", TRADE)


def test_parks_that_the_dataset_has_are_set_beside_each_other(space):
    space.show_place(ParksPlace(("xiyong-ftz", "atlantis", "haikou-ftz")))
    assert space.selection.parks == ("xiyong-ftz", "haikou-ftz")
    assert space.view.name == "compare"


def test_without_a_card_yet_a_selection_is_told_all_the_same(space, qtbot):
    before = spoken(space.panes.source)
    with qtbot.waitSignal(space.selection_changed):
        space.show_fact(OUTPUT)
    assert spoken(space.panes.source) == before


def test_a_selection_survives_a_search_that_keeps_it(window):
    window.workspace.show_fact(TRADE)
    window.bar.search.setText("西永")
    assert window.workspace.selection.current.id == TRADE


def test_the_card_shows_what_is_selected(window):
    window.workspace.show_fact(OUTPUT)
    assert "突破2000亿元" in spoken(window.workspace.panes.source)
    window.workspace.show_fact(TRADE)
    assert "2788.44亿元" in spoken(window.workspace.panes.source)


def test_going_to_a_fact_clears_what_hides_it(window):
    window.bar.search.setText("海口")
    window.workspace.show_fact(TRADE)
    assert window.workspace.selection.current.id == TRADE
    assert window.workspace.selection.filter == Filter()
