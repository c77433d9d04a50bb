"""How far long work has come is told to who waits for it, and ends it where nobody does."""

import pytest

from parkfacts.facts.progress import Cancelled, part_of, watched


def test_the_rows_come_as_they_are_and_the_share_grows():
    told = []
    assert list(watched(range(2500), told.append)) == list(range(2500))
    assert told == [0, 1000 / 2500, 2000 / 2500]


def test_nothing_is_told_of_no_rows():
    assert list(watched([], pytest.fail)) == []


def test_a_part_lies_between_two_shares_of_the_whole():
    told = []
    part_of(told.append, 0.5, 0.75)(0.5)
    assert told == [0.625]


def test_work_ends_where_nobody_waits_for_it():
    def nobody(_share):
        raise Cancelled

    with pytest.raises(Cancelled):
        list(watched([1], nobody))
