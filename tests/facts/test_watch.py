"""Things that are counted as they are done, and looked at only as they are gone through."""

import pytest

from parkfacts.facts.progress import Cancelled
from parkfacts.facts.watch import Watched, counted, one_by_one


def cancel(_more):
    raise Cancelled


def test_all_things_are_counted_some_at_a_time():
    told = []
    assert list(counted(range(40), told.append)) == list(range(40))
    assert sum(told) == 40
    assert len(told) > 1


def test_what_is_not_wanted_ends_after_a_few_things():
    taken = []
    with pytest.raises(Cancelled):
        taken += [thing for thing in counted(range(1_000), cancel) if taken.append(thing) or True]
    assert 0 < len(taken) < 50


def test_to_go_through_things_counts_none_but_looks():
    told = []
    things = Watched(range(40), told.append)
    assert list(things) == list(range(40))
    assert set(told) == {0}
    with pytest.raises(Cancelled):
        list(Watched(range(40), cancel))


def test_one_by_one_each_counts():
    told = []
    assert list(one_by_one(Watched("甲乙丙", told.append))) == ["甲", "乙", "丙"]
    assert sum(told) == 3
    assert list(one_by_one("甲乙")) == ["甲", "乙"]


def test_places_and_parts_are_those_of_the_things():
    things = Watched("甲乙丙", cancel)
    assert (len(things), things[1], things[1:]) == (3, "乙", "乙丙")
