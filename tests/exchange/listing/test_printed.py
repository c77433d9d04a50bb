"""Listings in each format: lined up, parsed back as they were, and never markup or formulas."""

from __future__ import annotations

import csv
import io
import json
import re
from decimal import Decimal
from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from parkfacts.compose.page.sheet import (
    Cell,
    Heading,
    Row,
    Sheet,
    display_width,
    number_cell,
    one_line,
)
from parkfacts.exchange.listing.printed import FORMATS, Listing, printed

HOSTILE = st.text(
    st.one_of(
        st.sampled_from("=+-@＝'\"|\\`*_[]<>&;,\t\r\n\x1b 西永１"), st.characters(codec="utf-8")
    )
)
FORMULAS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def listing(*texts: str) -> Listing:
    """A text and a number a row."""
    rows = [Row("", (Cell(text), number_cell(Decimal("-2.30")))) for text in texts]
    sheet = Sheet("表", (Heading("文字", "other"), Heading("数", "other", number=True)), rows)
    records = [{"text": text, "in": {"number": Decimal("-2.30"), "none": None}} for text in texts]
    return Listing(sheet, records, ("text", "in.number", "in.none"), sheet)


class Cells(HTMLParser):
    """The texts of the cells of a page, and the tags that it has."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.tags: set[str] = set()
        self._inside = False

    def handle_starttag(self, tag: str, _attributes: object) -> None:
        self.tags.add(tag)
        if tag == "td":
            self.texts.append("")
            self._inside = True

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag != "td"

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.texts[-1] += data


@given(HOSTILE)
@example("=cmd|'/c calc'!A0")
@example("a\r\n=1+1")
@example('"')
def test_csv_parses_back_and_runs_nothing(text):
    rows = list(csv.reader(io.StringIO(printed(listing(text), "csv")), strict=True))
    assert rows[0] == ["text", "in.number", "in.none"]
    cell, number, nothing = rows[1]
    assert cell in {one_line(text), "'" + one_line(text)}
    assert not cell.lstrip().startswith(FORMULAS)
    assert (number, nothing) == ("-2.30", "")


@given(HOSTILE)
@example("<script>alert(1)</script>")
def test_html_shows_markup_and_does_not_do_it(text):
    page, plain = Cells(), Cells()
    page.feed(printed(listing(text), "html"))
    plain.feed(printed(listing("x"), "html"))
    assert page.texts == [one_line(text), "-2.30"]
    assert page.tags == plain.tags


@given(HOSTILE)
@example("a|b")
@example("\\|")
def test_markdown_keeps_each_text_in_its_cell(text):
    line = printed(listing(text), "md").splitlines()[4]
    cells = re.split(r"(?<!\\)(?:\\\\)*\|", line)
    assert len(cells) == 4, "the row has two cells"
    assert re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", cells[1]).strip() == one_line(text).strip()


def test_table_is_lined_up_where_chinese_takes_two_places():
    lines = printed(listing("西永", "abc\x1b[31m", "西永综合保税区"), "table").splitlines()
    assert {display_width(line) for line in lines} == {display_width(lines[-1])}
    assert "\x1b" not in "".join(lines)


def test_json_keeps_every_digit_and_every_text():
    text = printed(listing("重庆\n<&>"), "json")
    assert '"number": -2.30' in text
    assert json.loads(text)[0]["text"] == "重庆\n<&>"


@pytest.mark.parametrize(("name", "expected"), [("table", ""), ("json", "[]\n")])
def test_nothing_is_an_empty_list(name, expected):
    assert printed(listing(), name) == expected


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_can_be_empty(name):
    assert "2.30" not in printed(listing(), name)


def test_lists_stand_in_one_cell():
    records = [{"names": ["西永", "综保区"], "homes": [{"park": "a"}], "yes": True}]
    nothing = Sheet("", (), [])
    flat = printed(Listing(nothing, records, ("names", "homes", "yes"), nothing), "csv")
    assert list(csv.reader(io.StringIO(flat)))[1] == ["西永；综保区", '[{"park":"a"}]', "true"]
