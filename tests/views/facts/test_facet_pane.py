"""The facets: some are closed at first, and all choices are cleared at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from parkfacts.app.selection import Selection
from parkfacts.facts.search.facets import FACETS
from parkfacts.models.facet_model import ChoiceRole, FacetModel
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


def test_a_click_anywhere_on_a_heading_opens_and_closes(pane, qtbot):
    pane.count_again()
    pane.resize(228, 400)
    pane.show()
    heading = pane.model.index(0, 0)
    place = pane.tree.visualRect(heading)
    for at in (place.center(), place.center()):
        was = pane.tree.isExpanded(heading)
        qtbot.mouseClick(pane.tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert pane.tree.isExpanded(heading) is not was


def test_what_a_click_opens_is_in_sight(pane, qtbot, qapp):
    """A heading at the lower edge was opened, and nothing was seen of it."""
    pane.resize(228, 260)
    pane.count_again()
    pane.close_only(["status", "qualifier", "source", "park_kind"])
    pane.show()
    tree, heading = pane.tree, pane.model.index(2, 0)
    tree.scrollTo(heading)
    at = tree.visualRect(heading).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    last = pane.model.index(pane.model.rowCount(heading) - 1, 0, heading)
    seen = tree.viewport().rect()
    assert seen.contains(tree.visualRect(last))
    assert seen.contains(tree.visualRect(heading))


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_so_does_a_key(pane, qtbot, key):
    pane.count_again()
    heading = pane.model.index(0, 0)
    pane.tree.setCurrentIndex(heading)
    qtbot.keyClick(pane.tree, key)
    assert not pane.tree.isExpanded(heading)


def test_a_closed_facet_says_what_is_chosen_in_it(pane, selection):
    selection.ask_facet("family", frozenset({"外贸", "产值"}))
    pane.count_again()
    heading = pane.model.index(0, 0)
    assert heading.data(ChoiceRole) == "产值、外贸"
    pane.resize(228, 400)
    pane.show()
    pane.tree.collapse(heading)
    closed = pane.tree.viewport().grab(pane.tree.visualRect(heading)).toImage()
    selection.ask_facet("family", frozenset())
    pane.count_again()
    assert pane.tree.viewport().grab(pane.tree.visualRect(heading)).toImage() != closed
