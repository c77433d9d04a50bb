"""Columns are declared once and each has a text for each fact."""

import pytest

from parkfacts.app.session import bundled_dataset
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.dataset.file import read_dataset
from parkfacts.facts.search.columns import BY_ID, COLUMNS

CATALOGUE = Catalogue(read_dataset(bundled_dataset()))


def test_ids_and_titles_are_unique():
    assert len(BY_ID) == len(COLUMNS) == len({column.title for column in COLUMNS})


@pytest.mark.parametrize("column", COLUMNS, ids=lambda column: column.id)
def test_each_column_says_something_of_each_fact(column):
    texts = [column.text(fact, CATALOGUE) for fact in CATALOGUE.facts]
    assert all(isinstance(text, str) for text in texts)
    assert any(texts)
