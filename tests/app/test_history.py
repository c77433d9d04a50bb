"""Each change of choices is a step that can be taken back; what is typed ends that."""

import pytest

from parkfacts.app.comparing import Comparing
from parkfacts.app.history import History
from parkfacts.app.selection import Selection
from parkfacts.facts.search.table import Filter


@pytest.fixture
def selection(qapp):
    """What is chosen, by now two parks."""
    made = Selection()
    made.check_parks(("a", "b"))
    return made


@pytest.fixture
def history(selection):
    """What is done from here on."""
    return History(selection)


def test_what_was_there_before_is_no_step(history):
    assert history.undo() is None


def test_ticks_that_were_replaced_come_back(selection, history):
    selection.check_parks(("c",))
    history.undo()
    assert selection.parks == ("a", "b")
    history.redo()
    assert selection.parks == ("c",)


def test_filters_that_were_cleared_come_back_with_their_words(selection, history):
    wanted = Filter("外贸", "a", (("status", frozenset({"计划"})),))
    selection.ask(wanted)
    selection.ask(Filter())
    history.undo()
    assert selection.filter == wanted


def test_steps_are_taken_back_one_after_another(selection, history):
    selection.check_park("c", True)
    selection.ask_park("a")
    history.undo()
    assert (selection.filter.park, selection.parks) == (None, ("a", "b", "c"))
    history.undo()
    assert selection.parks == ("a", "b")


def test_taking_back_is_no_step(selection, history, qtbot):
    selection.check_parks(())
    with qtbot.assertNotEmitted(history.stepped):
        history.undo()
    assert history.undo() is None


def test_a_new_step_ends_what_could_be_done_again(selection, history):
    selection.check_parks(())
    history.undo()
    selection.check_parks(("c",))
    assert history.redo() is None


def test_what_is_typed_ends_what_could_be_taken_back(selection, history, qtbot):
    selection.check_parks(())
    with qtbot.waitSignal(history.ended):
        selection.ask_query("w")
    assert history.undo() is None
    assert (selection.filter.query, selection.parks) == ("w", ())


def test_words_that_were_cleared_otherwise_than_by_typing_come_back(selection, history):
    selection.ask_query("外贸")
    selection.ask(Filter())
    history.undo()
    assert selection.filter.query == "外贸"


def test_figures_that_were_picked_by_hand_come_back(history):
    comparing = Comparing()
    comparing.choose("a", "output", "fact")
    history.watch(comparing)
    comparing.want(chosen={})
    comparing.ask(comparing.look._replace(transposed=True))
    history.undo()
    history.undo()
    assert comparing.look.wanted.chosen == {("a", "output"): "fact"}
    assert not comparing.look.transposed
