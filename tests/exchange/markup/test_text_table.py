"""TSV, CSV, Markdown and lined-up text: as many cells in each line, nothing acts."""

from __future__ import annotations

import csv
import io
import re
from decimal import Decimal

from hostile import catalogues
from hypothesis import given

from parkfacts.compose.facts.sheet import fact_sheet
from parkfacts.compose.page.sheet import (
    Cell,
    Heading,
    Row,
    Sheet,
    display_width,
    number_cell,
    one_line,
)
from parkfacts.exchange.markup.text_table import aligned, csv_table, escaped, markdown, tsv

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
STYLE = "gbt7714-2025"


def sheet_of(*cells: Cell) -> Sheet:
    head = tuple(
        Heading(f"列{at}", "other", number=cell.number is not None) for at, cell in enumerate(cells)
    )
    return Sheet("标题", head, [Row("fact", cells)])


def is_number(text: str) -> bool:
    return re.fullmatch(r"-?\d+(\.\d+)?", text) is not None


@given(catalogues())
def test_tsv_has_as_many_cells_in_each_line(catalogue):
    sheet = fact_sheet(catalogue.facts, catalogue, STYLE, flat=True)
    lines = tsv(sheet).split("\r\n")
    assert lines.pop() == ""
    assert len(lines) == len(sheet.rows) + 1
    assert {len(line.split("\t")) for line in lines} == {len(sheet.head)}
    read = list(csv.reader(io.StringIO(tsv(sheet), newline=""), dialect="excel-tab"))
    assert {len(line) for line in read} == {len(sheet.head)}


@given(catalogues())
def test_no_cell_of_tsv_and_csv_is_a_formula(catalogue):
    sheet = fact_sheet(catalogue.facts, catalogue, STYLE, flat=True)
    for text, delimiter in ((tsv(sheet), "\t"), (csv_table(sheet), ",")):
        for line in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            for cell in line:
                assert is_number(cell) or not cell.lstrip().startswith(FORMULA_STARTS)


@given(catalogues())
def test_csv_gives_every_text_back(catalogue):
    sheet = fact_sheet(catalogue.facts, catalogue, STYLE, flat=True)
    read = list(csv.reader(io.StringIO(csv_table(sheet), newline="")))
    for line, row in zip(read[1:], sheet.rows, strict=True):
        for found, cell in zip(line, row.cells, strict=True):
            assert cell.number is not None or found.removeprefix("'") == one_line(
                cell.text
            ).removeprefix("'")


@given(catalogues())
def test_markdown_has_as_many_cells_and_no_markup(catalogue):
    sheet = fact_sheet(catalogue.facts, catalogue, STYLE)
    lines = markdown(sheet).splitlines()
    table = [line for line in lines if line.startswith("| ")]
    assert len(table) == len(sheet.rows) + 2
    assert {len(re.findall(r"(?<!\\)(?:\\\\)*\|", line)) for line in table} == {len(sheet.head) + 1}
    assert not re.search(r"(?<!\\)(?:\\\\)*(?:[<`]|\]\()", "\n".join(lines))


def test_tsv_numbers_are_plain_and_texts_unchanged():
    sheet = sheet_of(number_cell(Decimal("1234567.80")), Cell("超1.5万P"), Cell("00123"))
    assert tsv(sheet).splitlines()[1] == "1234567.80\t超1.5万P\t00123"


def test_a_quote_at_the_start_does_not_swallow_the_next_cells():
    assert tsv(sheet_of(Cell('"开'), Cell("乙"))).splitlines()[1] == '"""开"\t乙'


def test_csv_quotes_what_must_be_quoted():
    sheet = sheet_of(Cell("一,二"), Cell('三"四'), Cell("=1+1"), number_cell(Decimal(-5)))
    assert csv_table(sheet).splitlines()[1] == '"一,二","三""四",\'=1+1,-5'


def test_markdown_aligns_numbers_right():
    assert "| --- | ---: |" in markdown(sheet_of(Cell("甲"), number_cell(Decimal(1))))


def test_an_underscore_within_a_word_is_left_alone():
    assert escaped("https://a.cn/common_tt_1.html") == "https://a.cn/common_tt_1.html"
    assert escaped("_斜_ *粗* <b>") == r"\_斜\_ \*粗\* \<b\>"


def test_brackets_are_read_and_links_are_not_made():
    assert escaped("[1] 题名[EB/OL].") == "[1] 题名[EB/OL]."
    assert escaped("[点](javascript:1) ![图](x)") == r"[点\](javascript:1) ![图\](x)"


def test_lines_are_lined_up_by_the_places_that_chinese_takes():
    sheet = sheet_of(Cell("超1.5万P"), number_cell(Decimal("86.5")), Cell("尾"))
    head, rule, row = aligned(sheet)
    assert row.endswith("86.5  尾")
    assert display_width(head[: head.index("列2")]) == display_width(row[: row.index("尾")])
    assert set(rule) == {"─", " "}
