"""Numbers of sources go on from paste to paste within a document of a title."""

import pytest

from parkfacts.app.documents import Documents
from parkfacts.app.settings import Settings


@pytest.fixture
def settings():
    return Settings(None)


@pytest.fixture
def documents(settings):
    return Documents(settings)


def test_a_copy_for_no_document_starts_at_one_and_tells_nothing(documents):
    assert (documents.title, documents.next_number) == ("", 1)
    assert not documents.minds(range(1, 5))
    documents.use(range(1, 5))
    assert documents.next_number == 1


def test_numbers_go_on_within_a_document(documents):
    documents.choose("季度报告")
    assert documents.use(range(1, 5))
    assert documents.next_number == 5
    documents.choose("另一份")
    assert documents.next_number == 1
    documents.choose("季度报告")
    assert documents.next_number == 5


def test_a_number_that_is_said_counts_once_where_there_is_no_document(documents):
    documents.start_at(8)
    assert documents.next_number == 8
    assert documents.use(range(8, 10))
    assert documents.next_number == 1


def test_a_copy_without_numbers_changes_nothing(documents):
    documents.choose("季度报告")
    documents.start_at(4)
    assert not documents.use(range(4, 4))
    assert documents.next_number == 4


def test_the_document_used_last_stands_first(documents, settings):
    for title in ("甲", "乙", "甲"):
        documents.choose(title)
        documents.use(range(documents.next_number, documents.next_number + 1))
    assert documents.titles() == ("甲", "乙")
    assert Documents(settings).title == "甲"


def test_titles_are_told_apart_by_words_not_by_spaces(documents):
    documents.choose("  季度  报告 ")
    assert documents.title == "季度 报告"


def test_only_so_many_titles_are_kept(documents):
    for at in range(60):
        documents.choose(f"报告{at}")
        documents.use(range(1, 2))
    assert len(documents.titles()) == 50
    assert documents.titles()[0] == "报告59"


@pytest.mark.parametrize("found", [0, -3, "8", True, 10_000, None, 2.5])
def test_what_is_no_number_in_the_settings_is_one(settings, found):
    settings["documents"] = {"报告": found}
    settings["document"] = "报告"
    assert Documents(settings).next_number == 1
