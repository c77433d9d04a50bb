"""The facets: some are closed at first, and all choices are cleared at once."""

import pytest
from PySide6.QtWidgets import QPushButton

from parkfacts.app.selection import Selection
from parkfacts.facts.search.table import FACETS
from parkfacts.models.facet_model import FacetModel
from parkfacts.views.facts.facet_pane import CLOSED_AT_FIRST, FacetPane


@pytest.fixture
def selection(qapp):
    """What is chosen."""
    return Selection()


@pytest.fixture
def pane(qtbot, bundled, selection):
    """The facets of the bundled dataset, not counted yet."""
    made = FacetPane(FacetModel(bundled.table), selection)
    made.model.setParent(made)
    qtbot.addWidget(made)
    return made


def test_some_are_closed_at_first(pane):
    pane.count_again()
    assert set(pane.closed()) == set(CLOSED_AT_FIRST)


def test_what_was_closed_before_counting_stays_so(pane):
    pane.close_only(["family"])
    assert pane.closed() == ["family"]
    pane.count_again()
    assert pane.closed() == ["family"]


def test_counting_again_opens_nothing(pane):
    pane.count_again()
    pane.close_only([facet.id for facet in FACETS])
    pane.count_again()
    assert len(pane.closed()) == len(FACETS)


def test_a_choice_is_cleared_and_the_words_stay(pane, selection):
    (clear,) = pane.findChildren(QPushButton)
    assert clear.isHidden()
    selection.ask_query("外贸")
    selection.ask_facet("status", frozenset({"计划"}))
    assert not clear.isHidden()
    clear.click()
    assert (selection.filter.chosen, selection.filter.query) == ((), "外贸")
