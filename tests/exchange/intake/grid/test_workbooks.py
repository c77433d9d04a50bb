"""One workbook in each format: the same texts, kinds, merged and hidden parts."""

from pathlib import Path

import make_workbooks
import pytest

from parkfacts.exchange.intake.grid.model import Area, CellKind
from parkfacts.exchange.intake.grid.reading import open_tables

FILES = Path(__file__).parent / "files"
"""sample.xls and sample.ods are make_workbooks.xlsx(), saved by LibreOffice 7.4."""


@pytest.fixture(params=["xlsx", "xlsb", "xls", "ods"])
def opened(request, tmp_path):
    kind = request.param
    saved = FILES / f"sample.{kind}"
    data = saved.read_bytes() if saved.exists() else getattr(make_workbooks, kind)()
    path = tmp_path / "报表.bin"
    path.write_bytes(data)
    tables = open_tables(path)
    assert tables.file.kind == kind
    return tables


def test_what_was_shown_comes_in(opened):
    grid = opened.grid("表1")
    assert grid.texts.to_numpy().tolist() == make_workbooks.SHOWN
    assert grid.stored == make_workbooks.STORED
    assert grid.problems == ()
    assert {dtype.kind for dtype in grid.texts.dtypes} == {"O"}


def test_what_each_cell_was_is_told(opened):
    kinds = opened.grid("表1").kinds
    text, number, date = CellKind.TEXT, CellKind.NUMBER, CellKind.DATE
    assert kinds.tolist()[0] == [text, 0, 0, 0]
    assert kinds.tolist()[2:4] == [[text, number, number, number], [text, number, date, number]]


def test_merged_and_hidden_parts_are_told(opened):
    grid = opened.grid("表1")
    assert grid.merged == (Area(0, 0, 0, 3),)
    assert grid.hidden_rows == {3}
    assert grid.hidden_columns == {3}


def test_hidden_sheets_are_listed_and_empty_ones_are_empty(opened):
    assert opened.file.sheets == ("表1", "底稿")
    assert opened.file.hidden == {"底稿"}
    assert opened.grid("底稿").texts.size == 0


def test_places_are_told_as_in_a_sheet(opened):
    assert opened.grid("表1").place(6, 2) == "表1!C7"


def test_a_sheet_that_is_not_there_is_a_mistake_of_the_caller(opened):
    with pytest.raises(KeyError):
        opened.grid("没有")


@pytest.mark.parametrize("kind", ["xls", "ods"])
def test_raised_figures_stay_apart_from_those_before_them(kind):
    """Their cells are rich texts of xlsxwriter, saved by LibreOffice 7.4."""
    grid = open_tables(FILES / f"raised.{kind}").grid("表1")
    assert grid.texts.to_numpy().tolist() == [["1234¹ 亿"], ["m²/a"]]
