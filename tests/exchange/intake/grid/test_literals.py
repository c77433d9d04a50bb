"""10,000 literals of every shape come through each kind of file unchanged."""

import csv
import html
import random
from io import BytesIO, StringIO

import pytest
import xlsxwriter

from parkfacts.exchange.intake.grid.model import ReadingChoices
from parkfacts.exchange.intake.grid.pasted import pasted_tables
from parkfacts.exchange.intake.grid.reading import open_tables

COUNT, WIDTH = 10_000, 10
_BEFORE = (
    "",
    "超",
    "近",
    "约",
    "突破",
    "不到",
    "＞",
    "≥",
    "+",
    "-",
    "－",
    "—",
    "前",
    "增长",
    "’",
    "'",
    "=",
    "@",
)
_NUMBERS = (
    "0", "7", "0033", "5E1", "1E+05", "2.10", "2,788.44", "１２，３４５．６", "1 234 567",
    "一千二百", "(1,234)", "（12.5）", "2024/1/2", "1-2", "3/4", "1:30", "00123", "TRUE",
    "12345678901234567890", "#REF!", "NaN", ".5", "5.", "1.7976931348623157E+308", "٣", "½", "Ⅲ",
)  # fmt: skip
_UNITS = (
    "",
    "亿元",
    "%",
    "％",
    "‰",
    "个百分点",
    "万标准箱",
    "m²",
    "①",
    "[1]",
    "*",
    "余万",
    "左右",
    "位",
)
_ODD = ("", "\u3000", "\u00a0", " ", "  ")


def literals():
    chance = random.Random(13)
    made = [
        chance.choice(_ODD) + chance.choice(_BEFORE) + chance.choice(_NUMBERS)
        + chance.choice(_UNITS) + chance.choice(_ODD)
        for _ in range(COUNT - 6)
    ]  # fmt: skip
    made += ["—", "…", "/", "　　其中：", 'a"b,c;d\te', "两\n行"]
    return [made[at : at + WIDTH] for at in range(0, COUNT, WIDTH)]


ROWS = literals()


def as_xlsx():
    file = BytesIO()
    book = xlsxwriter.Workbook(file)
    sheet = book.add_worksheet()
    form = book.add_format({"num_format": "#,##0.00"})
    for row, cells in enumerate(ROWS):
        for column, cell in enumerate(cells):
            sheet.write_string(row, column, cell, form)
    book.close()
    return file.getvalue()


def as_csv(encoding):
    file = StringIO()
    csv.writer(file).writerows(ROWS)
    return file.getvalue().encode(encoding)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.xlsx", as_xlsx()),
        ("a.csv", as_csv("utf-8-sig")),
        ("a.csv", as_csv("utf-8")),
        ("a.csv", as_csv("utf-16")),
        ("a.csv", as_csv("gb18030")),
    ],
    ids=["xlsx", "marked", "utf-8", "utf-16", "gb18030"],
)
def test_texts_come_through_files_unchanged(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)
    opened = open_tables(path, ReadingChoices(separator=","))
    assert opened.grid(opened.file.sheets[0]).texts.to_numpy().tolist() == ROWS


def test_texts_come_through_a_paste_unchanged_but_for_blanks_that_no_page_shows():
    rows = "".join(
        f"<tr>{''.join(f'<td>{_as_html(cell)}</td>' for cell in cells)}</tr>" for cells in ROWS
    )
    found = pasted_tables(f"<table>{rows}</table>", "").grid("剪贴板")
    assert found.texts.to_numpy().tolist() == [
        [cell.replace("\t", " ").strip(" ") for cell in cells] for cells in ROWS
    ]


def _as_html(cell):
    return html.escape(cell).replace("\n", "<br>")
