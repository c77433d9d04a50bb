"""Labels of periods are found again as words of ours; a source's own words stay data."""

import pytest

from parkfacts.facts.period.notation import read_period
from parkfacts.facts.period.words import words_of
from parkfacts.facts.phrase import Phrase

NOTATIONS = (
    "2024", "2024-11", "2024-11-30", "2024-01/2024-11", "2025H1", "2023Q1", "2023Q1-Q3",
    "2019/2023", "2019-05/2023-11", "<2023-12-31", "<2024-11", "<2024-11-15", "@article", "",
)  # fmt: skip


@pytest.mark.parametrize("notation", NOTATIONS)
def test_what_a_notation_makes_is_words_of_ours(notation):
    read = read_period(notation)
    assert type(read.label) is str
    found = words_of(read.label, read.start, read.end)
    assert isinstance(found, Phrase)
    assert found == read.label


def test_a_year_may_be_called_otherwise():
    read = read_period("2023")
    assert isinstance(words_of("2023年度", read.start, read.end), Phrase)


def test_other_labels_are_data():
    read = read_period("")
    assert not isinstance(words_of("不到一年间，年份未写明", read.start, read.end), Phrase)
