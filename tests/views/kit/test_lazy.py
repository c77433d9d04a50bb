"""A lazy thing is made once, and only when it is asked for."""

from parkfacts.views.kit.lazy import Lazy


def test_nothing_is_made_before_it_is_asked_for():
    assert Lazy(lambda: [1]).made is None


def test_it_is_made_once():
    thing = Lazy(list)
    assert thing() is thing() is thing.made
