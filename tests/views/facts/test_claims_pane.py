"""The table of claims: the first one is current until another is chosen."""

import pytest

from parkfacts.models.claim_model import ClaimModel
from parkfacts.views.facts.claims_pane import ClaimsPane


@pytest.fixture
def pane(qtbot, bundled):
    """The table of all claims."""
    made = ClaimsPane(ClaimModel(bundled.table.vocabulary))
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
