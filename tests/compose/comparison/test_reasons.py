"""Why figures of a row may not be compared: …不同 joined in front, groups that may be compared."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from compared import COMPARER, ZONES, compared

from parkfacts.compose.comparison.reasons import (
    barring,
    cautions,
    differs_in_place_only,
    groups,
    scope_cautions,
    takes_in,
    together,
)


def row(indicator: str, *names: str):
    found = compared(*(names or ZONES), least=2)
    return next(one for one in found.rows if one.indicator.id == indicator)


def paired(*pairs: tuple[int, int]):
    """A row of three figures, of which pairs may be compared; and the ids of the figures."""
    one = row("trade-value")
    ids = [cell.fact.id for cell in one.cells]
    alike = tuple((ids[first], ids[second]) for first, second in pairs)
    return one._replace(verdict=SimpleNamespace(comparable=alike)), ids


def test_what_differs_is_joined_in_front():
    assert barring(row("trade-value-share")).phrases("三者") == ["三者期间和分母不同"]


def test_nothing_bars_a_row_that_is_comparable():
    assert barring(row("trade-value")).phrases() == []


def test_of_ranks_the_year_is_that_of_the_rating():
    assert barring(row("ftz-rank")).phrases() == ["评价年度和参评名单不同"]


def test_what_the_figures_say_themselves_is_no_caution():
    codes = {one.code for one in row("trade-value").verdict.verdict.reasons}
    assert "includes" in codes
    assert cautions(row("trade-value")) == []


def test_what_is_to_be_minded_is_told_of_figures_that_may_be_compared():
    assert scope_cautions(row("trade-value"), COMPARER) == ["成都高新综保的数含双流园区"]
    assert scope_cautions(row("ftz-rank"), COMPARER) == []


def test_whose_figures_take_in_more_is_told():
    assert takes_in(row("trade-value"), COMPARER) == "成都高新综保的数含双流园区"
    assert takes_in(row("ftz-rank"), COMPARER) == ""


def test_a_row_whose_parks_only_overlap_is_known_as_such():
    rows = compared("苏州工业园区", "苏相合作区", least=2).rows
    assert any(differs_in_place_only(one) for one in rows)
    assert not differs_in_place_only(row("trade-value-share"))


def test_figures_that_may_all_be_compared_are_one_group():
    made, ids = paired((0, 1), (0, 2), (1, 2))
    assert groups(made) == [ids]


def test_no_pair_that_may_be_compared_is_lost():
    made, ids = paired((0, 1), (1, 2))
    assert groups(made) == [ids[:2], ids[1:]]


def test_a_figure_that_may_be_compared_with_none_is_in_no_group():
    made, ids = paired((0, 2))
    assert groups(made) == [[ids[0], ids[2]]]


@pytest.mark.parametrize(
    ("names", "said"), [(("甲", "乙"), "甲与乙"), (("甲", "乙", "丙"), "甲、乙、丙之间")]
)
def test_names_of_a_group(names, said):
    assert together(names) == said
