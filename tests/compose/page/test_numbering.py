"""Sources of a page: each once, numbered from 1 in the order in which they are cited."""

from __future__ import annotations

from make import marked, tiny_dataset

from parkfacts.compose.page.numbering import Numbers, entries_of, page_numbers
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.marks import mark

CATALOGUE = Catalogue(tiny_dataset())
STYLE = "gbt7714-2025"


def ids(numbers: Numbers) -> list[str]:
    return [source.id for source in numbers.sources]


def test_each_source_has_one_number_in_the_order_of_its_first_fact():
    found = Numbers.of(["digest", "daily", "digest"], CATALOGUE)
    assert ids(found) == ["digest", "daily"]
    assert found.marks() == {"digest": mark(1), "daily": mark(2)}


def test_sources_that_have_numbers_keep_them():
    before = Numbers.of(["digest"], CATALOGUE)
    assert ids(Numbers.of(["daily", "digest"], CATALOGUE, before)) == ["digest", "daily"]


def test_places_lead_from_the_dataset_to_the_page():
    assert Numbers.of(["digest"], CATALOGUE).places(CATALOGUE) == {2: 1}


def test_what_is_cited_comes_before_what_texts_name():
    found = page_numbers(["digest"], [marked("又[1]和[2]")], CATALOGUE)
    assert ids(found) == ["digest", "daily"]


def test_a_mark_of_a_source_that_is_not_there_is_passed_over():
    assert ids(page_numbers([], [marked("又[3]")], CATALOGUE)) == []


def test_a_digest_is_called_one_however_it_is_cited():
    numbers = Numbers.of(["digest", "daily"], CATALOGUE)
    for how in (STYLE, "short"):
        called = [entry.endswith("（摘编）") for entry in entries_of(numbers, how)]
        assert called == [True, False]
