"""Our readers of workbooks beside another one: the same values in the same places."""

from datetime import date
from pathlib import Path

import make_workbooks
import pytest
from python_calamine import CalamineError, CalamineWorkbook

from parkfacts.exchange.intake.grid.formats.general import plain
from parkfacts.exchange.intake.grid.reading import open_tables

FILES = Path(__file__).parent / "files"
TABLES = Path(__file__).parents[3] / "tables" / "files"
BOOKS = sorted(path for path in TABLES.iterdir() if path.suffix in (".xlsx", ".xls", ".ods"))


@pytest.fixture(params=["sample.xls", "sample.ods", "made.xlsx", "made.xlsb", *map(str, BOOKS)])
def book(request, tmp_path):
    path = FILES / request.param
    if request.param.startswith("made"):
        path = tmp_path / request.param
        path.write_bytes(getattr(make_workbooks, path.suffix[1:])())
    return path


def test_values_are_those_of_another_reader(book):
    try:
        other = CalamineWorkbook.from_path(str(book))
    except CalamineError:
        pytest.skip("no workbook to it: what it is, its content says")
    opened = open_tables(book)
    for sheet in other.sheet_names:
        rows = other.get_sheet_by_name(sheet).to_python(skip_empty_area=False)
        grid = opened.grid(sheet)
        for row, column in zip(*grid.kinds.nonzero(), strict=True):
            text, value = grid.texts.iat[row, column], rows[row][column]
            if isinstance(value, str) and value:
                raised = "⁰¹²³⁴⁵⁶⁷⁸⁹"  # it has them as plain figures
                assert text == value or text[-1] in raised
            elif isinstance(value, float):
                assert grid.stored.get((row, column)) in (None, plain(value))
            elif isinstance(value, date):
                parts = map(str, (value.year, value.month, value.day))
                assert any(part in text for part in parts)
