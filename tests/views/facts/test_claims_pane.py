"""The table of claims: the first one is current until another is chosen."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from parkfacts.app.selection import Selection
from parkfacts.facts.search.table import Filter
from parkfacts.models.claim_model import (
    KIND_COLUMN,
    PARK_COLUMN,
    PERIOD_COLUMN,
    PLACE_COLUMN,
    ClaimModel,
)
from parkfacts.views.facts.claims_pane import ClaimsPane


@pytest.fixture
def selection(qapp):
    """What is chosen."""
    return Selection()


@pytest.fixture
def pane(qtbot, bundled, selection):
    """The table of all claims."""
    made = ClaimsPane(ClaimModel(bundled.table.vocabulary), selection)
    made.model.setParent(made)
    qtbot.addWidget(made)
    made.model.show("", None, None)
    return made


def test_without_a_choice_the_first_is_current_and_chosen(pane):
    first = pane.model.claims[0]
    assert (pane.current(), pane.chosen()) == (first, [first])


def test_a_claim_that_is_chosen_is_current_and_told(qtbot, pane):
    with qtbot.waitSignal(pane.current_changed):
        pane.choose(pane.model.claims[2])
    assert (pane.current(), pane.chosen()) == (pane.model.claims[2], [pane.model.claims[2]])


def test_several_are_chosen_in_the_order_of_the_table(pane):
    pane.table.selectAll()
    assert pane.chosen() == list(pane.model.claims)


def test_where_none_is_shown_none_is_current(pane):
    pane.model.show("没有这样的词", None, None)
    assert (pane.current(), pane.chosen()) == (None, [])


def test_what_narrows_claims_has_chips_and_facets_have_none(pane, selection):
    values = (("family", frozenset({"外贸"})),)
    pane.resize(700, 400)
    pane.show()
    selection.ask(Filter("没有这样的词", chosen=values))
    pane.follow(selection.filter, None)
    assert pane.frame.chips.shown() == ["搜索：没有这样的词"]
    pane.frame.page.find_now()
    QApplication.processEvents()  # what a layout takes in is shown a little later
    found = pane.frame.page.findChildren(QPushButton)
    (button,) = [button for button in found if not button.isHidden()]
    button.click()
    assert selection.filter == Filter(chosen=values)


def test_a_narrow_table_tells_the_rest_in_a_second_line(pane):
    pane.show()
    pane.resize(1000, 400)
    assert pane.table.below == ()
    pane.resize(320, 400)
    assert pane.table.below == (PARK_COLUMN, KIND_COLUMN, PERIOD_COLUMN, PLACE_COLUMN)
    head = pane.table.horizontalHeader()
    assert head.length() <= pane.table.viewport().width()
