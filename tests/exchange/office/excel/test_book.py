"""The sheets of a workbook: numbers as they were written, texts as texts, a head that stays."""

from __future__ import annotations

from decimal import Decimal

import pytest
from exported import mixed, trade, trade_facts, zones
from packages import Book, S

from parkfacts.compose.page.sheet import Cell, Heading, Row, Sheet
from parkfacts.compose.page.signature import Signature
from parkfacts.exchange.office.excel import book as office_book
from parkfacts.exchange.office.excel.workbook import workbook


def test_numbers_are_numbers_with_the_places_that_were_written():
    book = Book(workbook(trade()))
    head = [text for text, _ in book.sheets["数据"][0]]
    column = head.index("数值（亿元）")
    found = {row[column] for row in book.sheets["数据"][1:]}
    assert (2788.44, "0.00") in found
    assert (5021.0, "0") in found
    assert len(book.sheets["数据"]) == 1 + len(trade_facts())


def test_in_many_units_each_number_shows_its_own_and_has_its_qualifier_beside_it():
    book = Book(workbook(mixed()))
    head = [text for text, _ in book.sheets["数据"][0]]
    rows = [dict(zip(head, row, strict=True)) for row in book.sheets["数据"][1:]]
    power = next(row for row in rows if row["原文"][0] == "超1.5万P")
    assert power["数值"] == (1.5, "0.0")
    assert (power["单位"][0], power["限定词"][0]) == ("万P", "超")


def test_no_number_looks_like_a_hundredth_of_itself():
    for content in (trade(), mixed(), zones()):
        book = Book(workbook(content))
        cells = [cell for sheet in book.sheets.values() for row in sheet for cell in row]
        assert not [form for value, form in cells if isinstance(value, float) and "%" in form]


def test_the_head_stays_and_can_be_filtered():
    book = Book(workbook(trade()))
    sheet = book.named(r"xl/worksheets/sheet1\.xml")[0]
    (pane,) = sheet.iter(f"{S}pane")
    assert (pane.get("state"), pane.get("ySplit")) == ("frozen", "1")
    assert list(sheet.iter(f"{S}autoFilter"))


def test_more_rows_than_a_sheet_takes_are_refused(monkeypatch):
    monkeypatch.setattr(office_book, "MOST_ROWS", 2)
    with pytest.raises(ValueError, match="一张工作表最多 2 行"):
        workbook(trade())


def test_a_very_long_text_is_cut_to_what_a_cell_takes():
    content = zones()
    content = content._replace(page=content.page._replace(notes=("长" * 40_000,)))
    notes = [row[1][0] for row in Book(workbook(content)).sheets["说明"][1:]]
    assert max(map(len, notes)) == 32_767


def sheet_of(*cells: Cell) -> Sheet:
    return Sheet("", (Heading("甲", "other"),), [Row("", (cell,)) for cell in cells])


def rows_of(sheet: Sheet) -> list:
    made = office_book.Book("题", "小样 1", Signature("某局", "张三"))
    made.add_list("表", sheet)
    return Book(made.data()).sheets["表"]


@pytest.mark.parametrize("text", ["=1+1", "00123", "3E5", "http://a.b", "1-2"])
def test_a_text_stays_one_whatever_it_looks_like(text):
    assert rows_of(sheet_of(Cell(text)))[1] == [(text, "@")]


def test_a_number_beyond_all_measure_stays_as_its_digits():
    digits = "1" + "0" * 400
    ((value, _),) = rows_of(sheet_of(Cell(digits, Decimal(digits))))[1]
    assert value == digits


def test_lines_stand_under_their_titles():
    made = office_book.Book("题", "小样 1", Signature("某局", "张三"))
    made.add_lines("说明", ("项", "说明"), [("口径", "全区")])
    rows = Book(made.data()).sheets["说明"]
    assert [[text for text, _ in row] for row in rows] == [["项", "说明"], ["口径", "全区"]]
