"""Room on slides: lines, sizes of titles, things shared out evenly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parkfacts.compose.page.sheet import display_width
from parkfacts.exchange.office.slides.fitting import (
    cut,
    fitted,
    parted,
    places_of,
    shared_out,
    wrapped_lines,
)


def test_a_line_takes_as_many_characters_as_its_box():
    places = places_of(18, 200)
    full = "园" * (places // 2)
    assert wrapped_lines(full, 18, 200) == 1
    assert wrapped_lines(full + "园", 18, 200) == 2
    assert wrapped_lines("", 18, 200) == 1


def test_a_figure_stands_on_one_line_whole():
    places = places_of(18, 200)
    before = "园" * (places // 2 - 2)
    assert wrapped_lines(f"{before}12", 18, 200) == 1
    assert wrapped_lines(f"{before}2453.9～2455.0", 18, 200) == 2


TEXTS = st.text(st.characters(exclude_categories=["Co", "Cs"]), max_size=40)  # no marks


@given(TEXTS, st.integers(2, 9))
def test_pieces_make_the_text_again_and_fit(text, places):
    pieces = list(parted(text, places))
    assert "".join(pieces) == text
    assert all(display_width(piece) <= places for piece in pieces)


@pytest.mark.parametrize(
    ("count", "pages"), [(0, []), (3, [3]), (4, [2, 2]), (8, [3, 3, 2]), (9, [3, 3, 3])]
)
def test_things_are_shared_out_evenly_over_as_few_pages_as_need_be(count, pages):
    found = shared_out(range(count), [10.0] * count, 30.0)
    assert sorted(map(len, found), reverse=True) == pages
    assert [thing for page in found for thing in page] == list(range(count))


def test_what_is_higher_than_a_page_has_one_of_its_own():
    assert shared_out("abc", [10, 99, 10], 30) == [["a"], ["b"], ["c"]]


def test_a_short_title_has_the_largest_size():
    assert fitted("外贸", 400, 60, (32, 28, 24)) == (32, "外贸")


def test_a_longer_one_is_smaller_before_it_takes_two_lines():
    title = "园" * 14
    size, text = fitted(title, 440, 90, (32, 28, 24, 20))
    assert (size < 32, text) == (True, title)
    assert wrapped_lines(title, size * 1.1, 440) == 1


def test_what_fits_in_no_size_is_cut():
    size, text = fitted("园" * 500, 200, 60, (32, 20))
    assert (size, text[-1]) == (20, "…")


@pytest.mark.parametrize(("places", "found"), [(6, "园区园"), (5, "园…"), (4, "园…")])
def test_a_text_is_cut_to_its_places(places, found):
    assert cut("园区园", places) == found


def test_things_are_shared_out_evenly_over_as_few_pages_as_they_need():
    assert shared_out("abcdefg", [2] * 7, 12) == [list("abcd"), list("efg")]
    assert shared_out("ab", [20, 20], 12) == [["a"], ["b"]]
    assert shared_out("", [], 12) == []


@pytest.mark.parametrize("count", [1, 10, 60, 200, 1000])
def test_a_title_is_set_smaller_and_cut_last(count):
    size, shown = fitted("甲" * count, 864.0, 58.0, (24.0, 18.0, 10.0))
    assert wrapped_lines(shown, size, 864.0) * size * 1.2 <= 58.0
    assert (shown == "甲" * count) == (count <= 200)


def test_a_range_that_no_line_breaks_takes_a_line_of_its_own():
    room = 8 * 0.52 * 10 + 14.4
    assert wrapped_lines("低2453.9～2455.0", 10, room) == 4
    assert wrapped_lines("海口综保", 10, room) == 1
    assert wrapped_lines("西永综合保税区", 10, room) == 2
