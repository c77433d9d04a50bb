"""Marks of sources on a page: in what order they are met, and other numbers for them."""

from __future__ import annotations

import pytest
from make import marked, tiny_dataset

from parkfacts.compose.page.references import met, on_page, renumbered
from parkfacts.compose.page.sheet import Cell, Heading, Row, Sheet
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.marks import mark

CATALOGUE = Catalogue(tiny_dataset())


def page(*cells: Cell, notes: tuple[str, ...] = ()) -> Sheet:
    return Sheet("", (Heading("甲", "other"),), [Row("", (cell,)) for cell in cells], notes)


@pytest.mark.parametrize(
    ("text", "said"), [("甲[2]。", "甲（评估排名）。"), ("甲[1]。", "甲[1]。"), ("甲", "甲")]
)
def test_words_stand_for_the_mark_of_a_source(text, said):
    assert on_page(marked(text), {"digest": "（评估排名）"}, CATALOGUE) == marked(said)


def test_what_is_written_as_a_mark_is_none():
    assert on_page("甲[2]", {"digest": "乙"}, CATALOGUE) == "甲[2]"


def test_a_reader_meets_terms_then_marks_row_by_row_and_notes_last():
    first = Cell("5", terms=(marked("甲[4]"),), marks=mark(2))
    found = met(page(first, Cell("6", marks=mark(3)), notes=(marked("又[1]"),)))
    assert list(found) == [4, 2, 3, 1]


def test_all_marks_of_a_page_change_their_numbers_at_once():
    cell = Cell("5", terms=(marked("甲[1]"),), marks=marked("[2]注1"))
    found = renumbered(page(cell, notes=(marked("又[1][2]"),)), {1: 2, 2: 1})
    assert found.rows[0].cells[0] == Cell("5", terms=(marked("甲[2]"),), marks=marked("[1]注1"))
    assert found.notes == (marked("又[2][1]"),)


def test_a_mark_without_a_new_number_stays():
    assert renumbered(page(notes=(marked("又[3]"),)), {1: 2}).notes == (marked("又[3]"),)
