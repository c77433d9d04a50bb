"""Facts as a table for correction: every field a text, under its id."""

from __future__ import annotations

from make import tiny_dataset

from parkfacts.compose.facts.correction import COLUMNS, correction_sheet
from parkfacts.facts.catalogue.catalogue import Catalogue


def test_each_fact_has_a_line_with_its_fields_as_they_stand():
    catalogue = Catalogue(tiny_dataset())
    sheet = correction_sheet(catalogue.facts, catalogue)
    assert [row.id for row in sheet.rows] == [fact.id for fact in catalogue.facts]
    for fact, row in zip(catalogue.facts, sheet.rows, strict=True):
        said = {column.field: cell.text for column, cell in zip(COLUMNS, row.cells, strict=True)}
        assert said["id"] == fact.id
        assert said["literal"] == fact.quantity.literal
        assert said["unit"] == fact.quantity.unit
        assert said["period"] == fact.period.label
        assert said["park"] == catalogue.park(fact.park).name
        assert said["paragraph"] == str(fact.paragraph)
        assert not any(cell.number for cell in row.cells)


def test_there_is_always_a_column_for_remarks():
    catalogue = Catalogue(tiny_dataset())
    assert [heading.title for heading in correction_sheet([], catalogue).head][-1] == "备注"
