"""Rows that have nothing to compare are folded, and none is lost."""

from __future__ import annotations

from compared import ZONES, compared

from parkfacts.facts.comparison.shown import alone_rows, count_comparable, is_alone, shown_rows


def ids(rows) -> list[str]:
    return [row.indicator.id for row in rows]


def test_what_is_alone_is_folded_unless_it_is_asked_for():
    found = compared(*ZONES)
    alone = alone_rows(found)
    shown = shown_rows(found, alone=False)
    assert alone
    assert not any(map(is_alone, shown))
    assert sorted(ids(alone) + ids(shown)) == sorted(ids(found.rows))
    assert shown_rows(found, alone=True) == found.rows


def test_a_family_is_unfolded_by_itself():
    found = compared(*ZONES)
    family = alone_rows(found)[0].family.id
    shown = shown_rows(found, alone=False, unfolded={family})
    assert {row.family.id for row in shown if is_alone(row)} == {family}
    assert ids(shown) == [one for one in ids(found.rows) if one in ids(shown)]


def test_where_all_are_alone_nothing_is_folded():
    found = compared(*ZONES)
    only = found._replace(rows=alone_rows(found))
    assert alone_rows(only) == ()
    assert shown_rows(only, alone=False) == only.rows


def test_what_may_be_compared_is_counted():
    found = compared(*ZONES)
    assert 0 < count_comparable(found) < len(found.rows)
