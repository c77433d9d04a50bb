"""Lines are made when they are asked for."""

from parkfacts.compose.page.made import Made
from parkfacts.facts.watch import Watched


def test_nothing_is_made_before_it_is_asked_for():
    made = []
    lines = Made("甲乙丙", lambda thing: made.append(thing) or f"{thing}行")
    assert len(lines) == 3
    assert made == []
    assert (lines[2], lines[:2]) == ("丙行", ["甲行", "乙行"])
    assert made == ["丙", "甲", "乙"]


def test_all_of_them_in_order_count_as_done():
    told = []
    lines = Made(Watched("甲乙丙", told.append), str)
    lines[0], lines[1:]
    assert told == []
    assert list(lines) == ["甲", "乙", "丙"]
    assert sum(told) == 3


def test_lines_are_those_of_a_list():
    assert Made("甲乙", str) == ["甲", "乙"]
    assert Made("甲乙", str) != ["甲"]
