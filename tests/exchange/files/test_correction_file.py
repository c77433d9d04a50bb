"""The workbook for correction, read back as whoever corrects it sees it."""

from __future__ import annotations

import io

import pytest
from make import tiny_dataset
from python_calamine import CalamineWorkbook

from parkfacts.compose.facts.correction import COLUMNS, correction_sheet
from parkfacts.exchange.files.correction_file import correction_file
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Fact


@pytest.fixture(name="catalogue")
def _catalogue() -> Catalogue:
    return Catalogue(tiny_dataset())


def read_back(facts: list[Fact], catalogue: Catalogue) -> list[list[object]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(correction_file(facts, catalogue, "核对")))
    return book.get_sheet_by_name("更正").to_python()


def test_every_cell_is_text_as_it_stands_in_the_fact(catalogue):
    head, *rows = read_back(catalogue.facts, catalogue)
    assert head == [column.title for column in COLUMNS]
    wanted = correction_sheet(catalogue.facts, catalogue)
    assert rows == [[cell.text for cell in row.cells] for row in wanted.rows]


def test_a_column_in_which_nothing_stands_is_there_to_be_filled_in(catalogue):
    quiet = [fact for fact in catalogue.facts if not fact.note and not fact.scope.within][:1]
    assert quiet
    head, row = read_back(quiet, catalogue)
    assert row[head.index("备注")] == row[head.index("范围")] == ""
