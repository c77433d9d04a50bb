"""The table for documents: well formed, both dialects on each cell, no text acts as markup."""

from __future__ import annotations

import re
from decimal import Decimal
from html.parser import HTMLParser

import pytest
from hostile import catalogues
from hypothesis import given

from parkfacts.compose.facts.sheet import fact_sheet
from parkfacts.compose.page.sheet import (
    Cell,
    Heading,
    Row,
    Sheet,
    foot_lines,
    number_cell,
    one_line,
)
from parkfacts.exchange.markup.html_face import CELLS, PAGE, SLIDE
from parkfacts.exchange.markup.html_table import html_table

TAGS = {
    "b", "html", "colgroup", "head", "meta", "body", "p", "table", "thead", "tbody", "tr", "th",
    "td", "div", "sup",
}  # fmt: skip


class Checker(HTMLParser):
    """Takes a document apart; every tag must be one of ours and be closed in its place."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.rows: list[list[str]] = []
        self.cells: list[dict[str, str | None]] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_startendtag(self, tag, attrs):
        assert tag in ("meta", "col", "br")

    def handle_starttag(self, tag, attrs):
        assert tag in TAGS
        self.open.append(tag)
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")
            self.cells.append(dict(attrs))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] in ("td", "th", "div"):
            self.rows[-1][-1] += data


def sheet_of(*values: Cell, number: bool = False) -> Sheet:
    rows = [Row(f"fact.{at}", (value,)) for at, value in enumerate(values)]
    return Sheet("标题", (Heading("列", "other", number=number),), rows)


def heads_of(sheet: Sheet) -> list[str]:
    """What the head says, in one row or two."""
    return [
        text for one in sheet.head for text in ((one.over, one.under) if one.over else (one.title,))
    ]


@given(catalogues())
def test_any_text_in_any_place_stays_text(catalogue):
    sheet = fact_sheet(catalogue.facts, catalogue, "gbt7714-2025")
    found = Checker(html_table(sheet))
    head, rows = found.rows[: -len(sheet.rows)], found.rows[-len(sheet.rows) :]
    assert {one_line(text) for text in heads_of(sheet)} == {text for line in head for text in line}
    for shown, row in zip(rows, sheet.rows, strict=True):
        texts = [one_line(cell.text) for cell in row.cells if cell.number is None]
        assert [
            text for text, cell in zip(shown, row.cells, strict=True) if cell.number is None
        ] == (texts)


@given(catalogues())
def test_every_cell_says_its_kind_in_both_dialects(catalogue):
    sheet = fact_sheet(catalogue.facts, catalogue, "gbt7714-2025")
    for cell in Checker(html_table(sheet)).cells:
        assert "mso-number-format" in (cell["style"] or "")
        assert "sdnum" in cell
        assert ("x:num" in cell) == ("sdval" in cell) != ("x:str" in cell)


@given(catalogues())
def test_no_paragraph_begins_like_a_formula(catalogue):
    text = html_table(fact_sheet(catalogue.facts, catalogue, "gbt7714-2025"))
    assert not re.search(r"<p [^>]*>\s*(?:[=+@-]|&#x27;)", text)


def test_a_number_has_its_value_and_its_places():
    cell = Checker(html_table(sheet_of(number_cell(Decimal("86.50")), number=True))).cells[1]
    assert (cell["x:num"], cell["sdval"], cell["sdnum"]) == ("86.50", "86.50", "1033;0;0.00")
    assert r'mso-number-format:"0\.00"' in (cell["style"] or "")


def test_formats_that_calc_has_not_built_in_are_left_to_it():
    cell = Checker(html_table(sheet_of(number_cell(Decimal("46.8")), number=True))).cells[1]
    assert cell["sdnum"] == "1033;0;General"
    assert r'mso-number-format:"0\.0"' in (cell["style"] or "")


def test_text_is_text_in_both_dialects():
    cell = Checker(html_table(sheet_of(Cell("00123")))).cells[1]
    assert cell["sdnum"] == "1033;0;@"
    assert r'mso-number-format:"\@"' in (cell["style"] or "")
    assert "x:str" in cell


def test_three_rules():
    text = html_table(sheet_of(Cell("甲"), Cell("乙"), Cell("丙")))
    head, first, _, last = re.findall(r"<t[hd] [^>]*>", text)
    assert "border-top:1.5pt solid #000000;border-bottom:0.75pt solid #000000" in head
    assert "border-top:none;border-bottom:none" in first
    assert "border-bottom:1.5pt solid #000000" in last


def test_rows_and_table_can_be_found_again():
    text = html_table(sheet_of(Cell("甲"))._replace(origin="小样 1"))
    assert '<tr data-parkfacts-id="fact.0"' in text
    assert 'data-parkfacts-dataset="小样 1"' in text


def test_no_clipboard_header_is_written_by_hand():
    text = html_table(sheet_of(Cell("甲")))
    assert "StartHTML:" not in text
    assert text.startswith("<html ")


def test_notes_come_before_sources():
    sheet = sheet_of(Cell("甲"))._replace(notes=("一", "二"), sources=("[1] 甲报", "[2] 乙报"))
    assert foot_lines(sheet) == ["注：一", "二", "来源：[1] 甲报", "[2] 乙报"]
    assert foot_lines(sheet._replace(notes=("一",)))[0] == "注：一"


def test_a_large_copy_drops_looks_and_keeps_kinds():
    text = html_table(sheet_of(*[Cell("00123")] * 2_500))
    assert len(text) < 2_500 * 200
    assert text.count('sdnum="1033;0;@"') == 2_501


def test_a_cell_holds_marks_further_lines_and_terms():
    text = html_table(sheet_of(Cell("5021", None, ("又",), ("含双流园区",), "[2]注1")))
    assert "5021<br" in text
    assert "又<sup>[2]注1</sup><br" in text
    assert 'font-size:7.5pt">含双流园区</span>' in text


@pytest.mark.parametrize(("face", "scale"), [(PAGE, 1), (SLIDE, 12 / 7)])
def test_decimal_points_of_a_column_stand_under_each_other(face, scale):
    numbers = ("2788.44", "5021", "6069.7", "-0.5")
    sheet = sheet_of(*(number_cell(Decimal(number)) for number in numbers), number=True)
    text = html_table(sheet, face)
    found = re.findall(r'margin-right:([\d.]+)pt;text-align:right">([-\d.]+)<', text)
    behind = {number: float(points) for points, number in found}
    assert behind["-0.5"] == behind["6069.7"]
    size = 10.5 * scale
    assert behind["6069.7"] - behind["2788.44"] == pytest.approx(0.5 * size, abs=0.01)
    # Two digits and the point.
    assert behind["5021"] - behind["2788.44"] == pytest.approx(1.25 * size, abs=0.01)


def test_cells_for_a_spreadsheet_are_not_shifted():
    sheet = sheet_of(number_cell(Decimal("1.25")), number_cell(Decimal(3)), number=True)
    assert set(re.findall(r"margin-right:([\d.]+)pt", html_table(sheet, CELLS))) == {"6"}


def test_a_head_may_span_literal_number_and_qualifier():
    text = html_table(
        Sheet(
            "标题",
            (
                Heading("园区", "other", marks="注1"),
                Heading("原文", "other", over="产值（亿元）", under="原文"),
                Heading("产值（亿元）", "other", number=True, over="产值（亿元）", under="数值"),
            ),
            [Row("a", (Cell("甲"), Cell("超5"), number_cell(Decimal(5))))],
        )
    )
    first, second, row = re.findall(r"<tr.*?</tr>", text)
    assert re.findall(r"<th( rowspan=.2.| colspan=.2.|) ", first) == [
        ' rowspan="2"',
        ' colspan="2"',
    ]
    assert re.findall(r">([^<>]+)</div>", second) == ["原文", "数值"]
    assert "border-top:1.5pt solid #000000;border-bottom:0.75pt" in first.split("</th>")[0]
    assert second.count("border-bottom:0.75pt") == 2
    assert row.count("<td") == 3


def test_cells_for_a_spreadsheet_are_spanned_by_nothing():
    sheet = sheet_of(Cell("甲"))
    sheet = sheet._replace(head=(Heading("甲", "other", over="乙", under="丙"),))
    assert Checker(html_table(sheet, CELLS)).rows[0] == ["甲"]


@pytest.mark.parametrize("count", [1, 5, 6, 7, 12])
def test_tables_of_one_paste_stand_on_one_grid_in_calc(count):
    """Columns of 110 pixels on the average, and the whole at least as wide as a page of 642."""
    row = Row("a", tuple(Cell("很" * at) for at in range(count)))
    text = html_table(
        Sheet("", tuple(Heading("甲", "other", wraps=True) for _ in range(count)), [row])
    )
    widths = [int(width) for width in re.findall(r'<col width="(\d+)"/>', text)]
    assert len(widths) == count
    assert sum(widths) % count == 0
    assert sum(widths) == (110 * count if count > 6 else -(-700 // count) * count)
    assert "width" not in "".join(re.findall(r"<t[hd] [^>]*?style", text))


def test_fonts_are_named_where_only_word_looks():
    text = html_table(sheet_of(Cell("甲")))
    assert "mso-fareast-font-family:宋体" in text
    assert not re.search(r"[;'\"]font-family:", text)


def test_a_head_breaks_before_its_brackets_where_it_is_too_wide():
    long = Cell("很" * 30)
    heads = (
        Heading("与西永综保之差（推算）", "other", wraps=True),
        *[Heading("长", "other", wraps=True)] * 3,
    )
    sheet = Sheet("", heads, [Row("a", (Cell("高"), long, long, long))])
    assert 'same-cell"/>（推算）' in html_table(sheet)
    assert "same-cell" not in html_table(sheet, CELLS)
    assert "same-cell" not in html_table(sheet._replace(rows=[Row("a", (Cell("高"),) * 4)]))


def test_the_caption_is_bold_for_programs_without_styles_too():
    text = html_table(sheet_of(Cell("甲")))
    assert re.search(r'<p style="[^"]*text-align:center[^"]*"><b>表　标题</b></p>', text)
