"""Lines of the comparison's table: what is folded stands behind the rows of its family."""

from __future__ import annotations

import itertools

from compared import ZONES, compared

from parkfacts.facts.comparison.matrix import MatrixRow
from parkfacts.facts.comparison.shown import is_alone, shown_rows
from parkfacts.models.comparison_lines import Folded, lines_of

FOUND = compared(*ZONES)


def folded(lines) -> list[Folded]:
    return [line for line in lines if isinstance(line, Folded)]


def test_each_family_has_its_head_its_rows_and_what_is_folded():
    lines = lines_of(FOUND, shown_rows(FOUND, alone=False))
    rows = [line for line in lines if isinstance(line, MatrixRow)]
    assert sum(one.rows for one in folded(lines)) + len(rows) == len(FOUND.rows)
    for line, following in itertools.pairwise(lines):
        if isinstance(line, Folded):
            assert not isinstance(following, MatrixRow)


def test_a_family_of_which_nothing_is_shown_is_one_line():
    lines = lines_of(FOUND, shown_rows(FOUND, alone=False))
    whole = [one for one in folded(lines) if one.whole]
    assert whole
    for one in whole:
        assert one.family not in lines
        assert all(is_alone(row) for row in FOUND.rows if row.family == one.family)


def test_what_was_opened_can_be_folded_again():
    family = folded(lines_of(FOUND, shown_rows(FOUND, alone=False)))[0].family
    shown = shown_rows(FOUND, alone=False, unfolded={family.id})
    line = next(one for one in folded(lines_of(FOUND, shown, {family.id})) if one.family == family)
    assert line.opened
    assert line.words.startswith("收起")


def test_where_all_is_shown_nothing_is_folded():
    assert folded(lines_of(FOUND, FOUND.rows)) == []
