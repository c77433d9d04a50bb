"""Tables of the real program, pasted: numbers are numbers, heads merged, rules and notes there."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from compared import BUNDLED, COMPARER, ZONES, compared
from pasting import MIXED, PARKS, STYLE, TRADE

from parkfacts.compose.comparison.sheet import comparison_sheet
from parkfacts.compose.page.layout import page_layout
from parkfacts.compose.page.sheet import Sheet, foot_lines, one_line
from parkfacts.exchange.clipboard.facts import FACT_PRESETS_BY_ID
from parkfacts.exchange.clipboard.preset_texts import FactCopy

LONE = ["xiyong-2025.industrial-output"]
THICK, THIN, HAIR = 12, 6, 4
"""Lines in eighths of a point."""


def sheet_of(preset: str, both) -> Sheet:
    """The table as it went onto the clipboard."""
    facts = [BUNDLED.fact(name) for name in both.held.facts]
    options = FACT_PRESETS_BY_ID[preset].options({}, STYLE)
    return FactCopy(facts, BUNDLED, options).sheet(flat=preset == "excel")


def text_of(cell) -> str:
    """A cell as a page shows it, without line breaks."""
    return "".join(map(one_line, (cell.text, *cell.more, cell.marks, *cell.terms)))


def numbers_of(sheet: Sheet) -> list[Decimal]:
    return [cell.number for row in sheet.rows for cell in row.cells if cell.number is not None]


@pytest.mark.parametrize("ids", [TRADE, MIXED, LONE], ids=["trade", "mixed", "lone"])
def test_a_table_arrives_in_writer_as_a_table_with_three_rules(pasting, ids):
    both = pasting.facts("table", ids)
    sheet, page = sheet_of("table", both), both.writer
    (table,) = page.tables
    rows = table[-len(sheet.rows) :]
    assert [[cell.text for cell in row] for row in rows] == [
        [one_line(cell.line) for cell in row.cells] for row in sheet.rows
    ]
    head, body = table[: -len(sheet.rows)], rows
    assert {cell.rules.get("top") for cell in head[0]} == {THICK}
    assert {cell.rules.get("bottom") for cell in body[-1]} == {THICK}
    lines = [line for row in table for cell in row for line in cell.rules.items()]
    assert {points for _, points in lines} <= {THICK, THIN, HAIR}
    assert not {side for side, _ in lines} & {"left", "right"}
    assert all("bottom" not in cell.rules for row in body[:-1] for cell in row)


def test_one_head_spans_literal_number_and_qualifier(pasting):
    both = pasting.facts("table", LONE)
    spanned = [one.under for one in sheet_of("table", both).head if one.over]
    upper, lower = both.writer.tables[0][:2]
    assert [cell.columns for cell in upper][1] == len(spanned) >= 2
    assert [cell.text for cell in lower if not cell.goes_on] == spanned
    assert {cell.text for cell in lower if cell.goes_on} == {""}
    last = chr(ord("B") + len(spanned) - 1)
    assert {"A2:A3", f"B2:{last}2"} <= both.calc.merged
    assert [cell.text for cell in both.calc.rows[2] if cell.text] == spanned


@pytest.mark.parametrize("ids", [TRADE, MIXED, LONE], ids=["trade", "mixed", "lone"])
def test_caption_notes_and_numbered_sources_are_complete(pasting, ids):
    both = pasting.facts("table", ids)
    sheet = sheet_of("table", both)
    around = [f"表　{sheet.caption}", *foot_lines(sheet)]
    assert [line for line in both.writer.lines if line] == around
    grid = both.calc.rows
    assert [row[0].text for row in (grid[0], *grid[-len(around) + 1 :])] == around
    last = chr(ord("A") + len(sheet.head) - 1)
    places = [1, *range(len(grid) - len(around) + 2, len(grid) + 1)]
    assert {f"A{row}:{last}{row}" for row in places} <= both.calc.merged


def test_a_table_fills_the_page_and_takes_its_fonts(pasting):
    page = pasting.facts("table", MIXED).writer
    assert sum(page.widths()) == pytest.approx(page.text_width, rel=0.01)
    assert not any("," in name or ";" in name for name in page.fonts)


@pytest.mark.parametrize("preset", ["table", "excel"])
def test_numbers_are_numbers_and_texts_are_texts_in_calc(pasting, preset):
    both = pasting.facts(preset, MIXED)
    sheet = sheet_of(preset, both)
    cells = [cell for row in both.calc.rows for cell in row]
    assert both.dialogs == ("Import Options",)
    assert both.calc.formulas == []
    assert [cell.number for cell in cells if cell.number is not None] == numbers_of(sheet)
    assert {cell.form for cell in cells if cell.number is not None} <= {"0", "0.00", "General"}
    sides = {(cell.number is None, cell.side) for cell in cells[len(sheet.head) * 2 :] if cell.form}
    assert sides <= {(True, "general"), (True, "left"), (False, "general"), (False, "right")}
    body = [one_line(cell.line) for row in sheet.rows for cell in row.cells if cell.number is None]
    assert [text for text in body if text] == [
        cell.text for cell in cells if cell.text and cell.form == "@"
    ][len(sheet.head) :]


def test_the_table_for_a_slide_is_in_large_type_and_has_few_columns(pasting):
    both = pasting.facts("ppt", MIXED)
    (table,) = both.writer.tables
    assert len(table[0]) <= 6
    sizes = set(re.findall(r'<w:sz w:val="(\d+)"', both.writer.text("word/document.xml")))
    assert max(map(int, sizes)) >= 30
    assert len(table) == 1 + len(MIXED)


@pytest.mark.parametrize("preset", ["table", "ppt"])
def test_a_comparison_arrives_whole(pasting, preset):
    both = pasting.comparison(preset, PARKS)
    how = "short" if preset == "ppt" else STYLE
    sheet = comparison_sheet(compared(*ZONES, least=2), COMPARER, how, columns={"difference"})
    (table,) = both.writer.tables
    found = ["".join(cell.text.split("\n")) for row in table for cell in row]
    titles = page_layout(sheet).titles
    heads = [f"{title}{one.marks}" for title, one in zip(titles, sheet.head, strict=True)]
    assert found == heads + [text_of(cell) for row in sheet.rows for cell in row.cells]
    around = [f"表　{sheet.caption}", *foot_lines(sheet)]
    assert [line for line in both.writer.lines if line] == around
    assert both.writer.raised >= len(sheet.sources)
    told = ["".join(cell.text.split("\n")) for row in both.calc.rows for cell in row if cell.text]
    assert told == [around[0], *found, *around[1:]]
    assert both.calc.formulas == []


def test_the_list_of_a_comparison_has_numbers_beside_their_units(pasting):
    both = pasting.comparison("tsv", PARKS)
    head, *rows = both.calc.rows
    titles = [cell.text for cell in head]
    number, unit = titles.index("数值"), titles.index("单位")
    found = {(row[number].number, row[unit].text) for row in rows}
    assert {(Decimal("2788.44"), "亿元"), (Decimal(5021), "亿元"), (Decimal("2.1"), "%")} <= found
    literals = [row[titles.index("原文")].text for row in rows]
    assert {"2788.44亿元", "2.1%", "约占13%", "该来源未载"} <= set(literals)


def test_the_tables_of_a_basket_stand_on_one_grid_in_calc(pasting):
    both = pasting.basket("table", TRADE, PARKS)
    assert len(both.writer.tables) == 2
    last = max(column for _, column in both.calc.cells)
    widest = f":{chr(ord('A') + last)}"
    beside = {one for one in both.calc.merged if not (one.startswith("A") and widest in one)}
    heads = {one for one in beside if one.startswith(("A", "B", "C", "D", "E"))}
    # What else is merged is the head of two rows of the first table.
    assert {re.sub("[A-Z]", "", one) for one in heads} <= {"3:4", "3:3"}, beside
    assert Decimal("2788.44") in {cell.number for cell in both.calc.cells.values()}


@pytest.mark.parametrize("preset", ["table", "passage", "list"])
def test_a_basket_names_each_source_once_by_number(pasting, preset):
    both = pasting.basket(preset, TRADE, PARKS)
    for texts in (both.writer.lines, both.calc.texts):
        entries = [line for line in texts if re.match(r"\[\d+\] (?!段)", line)]
        assert [line.split(" ")[0] for line in entries] == [
            f"[{at}]" for at in range(1, len(entries) + 1)
        ]
        assert len(entries) >= 3
