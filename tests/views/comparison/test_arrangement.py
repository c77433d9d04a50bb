"""Columns for every width: beside each other where there is room, else in bands."""

import pytest

from parkfacts.views.comparison.arrangement import NARROW, arranged

VERDICT = (140, 220)


def kinds(parks: int, *others: str) -> list[str]:
    return ["park"] * parks + ["verdict"] + ["difference"] * (parks - 1) + list(others)


@pytest.mark.parametrize("parks", [2, 3])
@pytest.mark.parametrize("width", [480, 560, NARROW - 1])
def test_a_narrow_table_is_in_bands_and_is_not_scrolled(width, parks):
    found = arranged(width, kinds(parks), VERDICT)
    assert found.banded
    assert found.head == 0
    assert sum(found.columns) <= width
    assert [bool(wide) for wide in found.columns] == [True] * parks + [False] * parks


@pytest.mark.parametrize("width", [1014, 1356, 1590])
def test_three_parks_stand_beside_verdict_and_differences(width):
    found = arranged(width, kinds(3), VERDICT)
    assert not found.banded
    assert found.head + sum(found.columns) == width
    assert all(found.columns)


def test_what_has_no_room_beside_each_other_is_in_bands():
    found = arranged(1356, kinds(8), VERDICT)
    assert found.banded
    assert sum(found.columns) <= 1356


def test_more_parks_than_have_room_are_scrolled_to_in_whole_columns():
    found = arranged(670, kinds(8), VERDICT)
    seen = 670 // found.columns[0]
    assert sum(found.columns) > 670
    assert 670 - seen * found.columns[0] < seen


def test_a_verdict_gets_its_room_first_and_what_is_left():
    tight, wide = arranged(1014, kinds(3), VERDICT), arranged(3000, kinds(3), VERDICT)
    assert tight.columns[3] >= VERDICT[1]
    assert wide.columns[3] > VERDICT[1]


def test_transposed_it_is_never_in_bands():
    found = arranged(480, ["indicator"] * 5, VERDICT, transposed=True)
    assert not found.banded
    assert all(wide >= VERDICT[0] for wide in found.columns)
