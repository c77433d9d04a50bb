"""The selection tells each change once, and nothing when nothing changes."""

from parkfacts.app.selection import Selection
from parkfacts.facts.search.table import Filter


def listen(signal):
    told = []
    signal.connect(lambda: told.append(True))
    return told


def test_a_filter_is_told_once():
    selection = Selection()
    told = listen(selection.filter_changed)
    selection.ask_query("外贸")
    selection.ask_query("外贸")
    assert len(told) == 1
    assert selection.filter == Filter(query="外贸")


def test_an_empty_facet_leaves_the_filter():
    selection = Selection()
    selection.ask_facet("status", frozenset({"计划"}))
    selection.ask_facet("status", frozenset())
    assert selection.filter == Filter()


def test_parks_keep_the_order_of_choosing():
    selection = Selection()
    told = listen(selection.parks_changed)
    for park in ("b", "a", "b"):
        selection.check_park(park, True)
    selection.check_park("b", False)
    assert selection.parks == ("a",)
    assert len(told) == 3
