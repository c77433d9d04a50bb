"""What the page of a comparison shows, decided without a window."""

import pytest
from compared import COMPARER, ZONES, compared

from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.comparison.matrix import Comparison, ComparisonQuery
from parkfacts.views.comparison.presenter import (
    Remarks,
    findings,
    first_parks,
    invitation,
    narrowed,
    remarks_of,
    said,
)

CATALOGUE = COMPARER.catalogue


def test_overlaps_are_urgent():
    shown = compared("西永微电园", "西部(重庆)科学城")
    urgent = remarks_of(shown, CATALOGUE).urgent
    assert any("不能相加" in line for line in urgent)


def test_without_words_the_query_stays(bundled):
    query = ComparisonQuery()
    assert narrowed(query, " ", bundled.table, []) is query


@pytest.mark.parametrize(
    ("words", "indicators"),
    [
        ("计划", {"car-output"}),
        ("高企", set()),
        ("固投 增速", {"fixed-investment-growth"}),
    ],
)
def test_words_narrow_rows_as_they_narrow_the_table_of_facts(bundled, words, indicators):
    parks = [bundled.catalogue.resolve_park(name) for name in ("chongqing-hitech", "east-lake")]
    found = narrowed(ComparisonQuery(), words, bundled.table, parks)
    assert found.indicators == (indicators or {""})


def test_the_invitation_names_parks_that_share_a_figure():
    parks = first_parks(CATALOGUE)
    assert len(parks) > 1
    assert invitation(parks, CATALOGUE).count("、") == len(parks) - 1


def test_nothing_is_said_of_nothing():
    assert remarks_of(Comparison((), ()), CATALOGUE) == ((), ())


def test_of_very_many_remarks_so_many_are_said_as_can_be_read():
    few, many = ("一",) * 3, tuple(str(number) for number in range(1000))
    assert said(Remarks(few, few), CATALOGUE) == ["一"] * 6
    *lines, left = said(Remarks(few, many), CATALOGUE)
    assert lines == ["一"] * 3 + [str(number) for number in range(len(lines) - 3)]
    assert left == f"另有 {1003 - len(lines)} 条"


def test_what_is_found_is_what_each_part_finds():
    parks, index = [CATALOGUE.resolve_park(zone) for zone in ZONES], FactIndex(CATALOGUE)
    told = []
    found = findings(parks, COMPARER, index, ComparisonQuery(), told.append)
    assert [row.indicator for row in found.comparison.rows] == [
        row.indicator for row in compared(*ZONES).rows
    ]
    assert found.remarks == remarks_of(found.comparison, CATALOGUE)
    assert (found.first, told) == ((), sorted(told))
    assert findings([], COMPARER, index, ComparisonQuery()).first == first_parks(CATALOGUE)
