"""What is fuzzed of tables: any bytes called anything are grids, or refused with one clear line."""

from __future__ import annotations

import tempfile
from pathlib import Path

import make_workbooks
from hostile import NASTY
from hypothesis import strategies as st

from parkfacts.exchange.intake.grid.formats.showing import Format
from parkfacts.exchange.intake.grid.model import Grid, ReadingChoices
from parkfacts.exchange.intake.grid.pasted import pasted_tables
from parkfacts.exchange.intake.grid.reading import open_tables
from parkfacts.exchange.intake.grid.tables import OpenTables
from parkfacts.facts.problems import InputError

LONGEST_LINE = 5000
_FILES = Path(__file__).parents[1] / "exchange" / "intake" / "grid" / "files"
_PAGE = "<html><meta charset=utf-8><table><tr><th rowspan=2>园区<td colspan=2>1<sup>1</sup></table>"
SOUND = (
    make_workbooks.xlsx(),
    make_workbooks.xlsb(),
    (_FILES / "sample.xls").read_bytes(),
    (_FILES / "sample.ods").read_bytes(),
    make_workbooks.plain_xlsx(
        make_workbooks.rows_xml(
            '<row r="1"><c r="A1" t="inlineStr"><is><t>园</t></is></c><c r="B1"><f>1</f></c></row>'
        )
    ),
    _PAGE.encode(),
    '园区,产值\n西永,"2,788.4"\n'.encode("gbk"),
    "| a | b |\n|---|---|\n| 1 | 2 |\n".encode("utf-16"),
)
NAMES = st.sampled_from(
    ("a.xlsx", "报表.xls", "a.csv", "a", "a.et", "a.ods", "a.xlsb", "a.html", "a.txt", "a.docx")
)
CHOICES = st.builds(
    ReadingChoices,
    st.sampled_from(
        ["", "", "utf-8", "gb18030", "big5", "utf-16", "utf-7", "base64", "\ud800", "no"]
    ),
    st.sampled_from(["", "", ",", "\t", " ", "markdown", ";;", "\n", '"', "，"]),
    st.sampled_from(["", "'", '"', "ab"]),
)


@st.composite
def broken(draw: st.DrawFn) -> bytes:
    """A sound file with other bytes in some places, cut off, or put together with another."""
    data = bytearray(draw(st.sampled_from(SOUND)))
    for at, byte in draw(
        st.lists(st.tuples(st.integers(0, 40_000), st.integers(0, 255)), max_size=8)
    ):
        data[at % len(data)] = byte
    if draw(st.booleans()):
        del data[draw(st.integers(0, len(data))) :]
    return bytes(data) + draw(st.binary(max_size=20))


def file(data: bytes, name: str, choices: ReadingChoices) -> None:
    """A file of any bytes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        try:
            _read(open_tables(path, choices))
        except InputError as error:
            _hold(error)


def sheet(rows: str) -> None:
    """A workbook whose cells are any XML."""
    file(make_workbooks.plain_xlsx(make_workbooks.rows_xml(rows)), "a.xlsx", ReadingChoices())


def clipboard(html: str, text: str) -> None:
    """Whatever is on a clipboard."""
    try:
        _read(pasted_tables(html, text))
    except InputError as error:
        _hold(error)


def number_format(code: str, value: float) -> None:
    """Any code shows any number, and any text."""
    shower = Format(code)
    shower.number(value)
    shower.shown_text(code)


def _read(opened: OpenTables) -> None:
    for title in opened.file.sheets:
        _whole(opened.grid(title))


def _whole(grid: Grid) -> None:
    """The grid is what its docstrings promise."""
    assert grid.texts.shape == grid.kinds.shape
    rows, columns = grid.texts.shape
    cells = grid.texts.to_numpy().ravel().tolist()
    assert all(type(cell) is str for cell in cells)
    assert all(row < rows and column < columns for row, column in grid.stored)
    for row in range(rows):
        grid.place(row, 0)


def _hold(error: InputError) -> None:
    said = str(error)
    assert "\n" not in said
    assert len(said) < LONGEST_LINE


_TAGS = (
    "<row>", '<row r="1">', '<row r="9999999" hidden="1">', "</row>", "<c>", '<c r="A1">',
    '<c r="B2" t="s">', '<c r="ZZZ9" t="e" s="7">', "</c>", "<v>", "</v>", "1", "-2.5", "1e999",
    "x", "<f>", "</f>", "<is><t>", "</t></is>", "<!--", "-->", "<![CDATA[", "]]>", "&amp;",
    "&#0;", "园", '<c r="C3"/>',
)  # fmt: skip
_HTML = (
    "<table>", "</table>", "<tr>", "<td>", "<td rowspan=0>", "<td colspan=70000>", "<sup>",
    "<td rowspan=2>", "</sup>", "<br>", "<p>", "&nbsp;", "&#x1;", "园区", "1", "<caption>",
    "</caption>", "<!--", "-->", "\0", "<col span=9 style='display:none'>", "<div hidden>",
    "</div>", "<script>",
)  # fmt: skip
_CODES = (
    *'0#?.,%;"\\_*@/ymdhsE', "E+", "[h]", "[Red]", "[>=1]", "[DBNum1]", "[$-804]", "General",
    "AM/PM", "上午/下午", "ss.000", "aaaa", "??/??", "年",
)  # fmt: skip


def _of(parts: tuple[str, ...]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(parts), max_size=14).map("".join)


TARGETS = {
    "table files": (file, (broken(), NAMES, CHOICES)),
    "table files of any bytes": (file, (st.binary(max_size=400), NAMES, CHOICES)),
    "cells of a sheet": (sheet, (_of(_TAGS),)),
    "pasted tables": (
        clipboard,
        (_of(_HTML), st.one_of(st.sampled_from(NASTY), st.text(max_size=30))),
    ),
    "number formats": (number_format, (_of(_CODES), st.floats())),
}
