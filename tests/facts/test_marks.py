"""Marks of sources: one character each, told from what a name or a figure says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parkfacts.facts.marks import as_text, mark, numbers_in, pieces, with_numbers, with_words

TEXTS = st.text(st.characters(exclude_categories=["Co", "Cs"]))
NUMBERS = st.lists(st.integers(1, 60_000))


def test_a_mark_is_said_as_its_number():
    assert as_text(f"与{mark(3)}所载不合") == "与[3]所载不合"


def test_brackets_in_data_are_no_mark():
    assert numbers_in("西永[3]号") == []


def test_words_stand_for_marks_that_have_some():
    assert with_words(mark(1) + mark(2), {1: "〔市商务委〕"}) == "〔市商务委〕" + mark(2)


def test_all_numbers_change_at_once():
    assert numbers_in(with_numbers(mark(1) + mark(2), {1: 2, 2: 1})) == [2, 1]


@pytest.mark.parametrize("number", [0, -1, 65_534, 1_000_000])
def test_a_number_that_has_no_character_is_written_out(number):
    assert mark(number) == f"[{number}]"


@given(TEXTS, NUMBERS, TEXTS)
def test_marks_survive_joining(before, numbers, behind):
    assert numbers_in(before + "".join(map(mark, numbers)) + behind) == numbers


@given(st.lists(st.tuples(TEXTS, st.integers(1, 60_000))), TEXTS)
def test_pieces_are_the_text(parts, rest):
    text = "".join(before + mark(number) for before, number in parts) + rest
    assert list(pieces(text)) == [*parts, (rest, 0)]
