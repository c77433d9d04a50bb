"""Texts of the real program, pasted: every line arrives as it was written."""

from __future__ import annotations

import pytest
from compared import BUNDLED
from pasting import MIXED, PARKS, STYLE, TRADE

from parkfacts.compose.facts.passages import footnoted
from parkfacts.exchange.clipboard.claims import CLAIM_PRESETS
from parkfacts.exchange.clipboard.facts import FACT_PRESETS_BY_ID
from parkfacts.exchange.clipboard.payload import FACTS
from parkfacts.facts.quantity.literal import plain


@pytest.mark.parametrize("preset", ["sentence", "cited-sentence", "markdown", "figure", "citation"])
@pytest.mark.parametrize("ids", [TRADE, MIXED], ids=["trade", "mixed"])
def test_lines_arrive_as_paragraphs_and_as_cells(pasting, preset, ids):
    both = pasting.facts(preset, ids)
    assert [line for line in both.writer.lines if line] == [one for one in both.written if one]
    assert not both.writer.tables
    assert both.calc.formulas == []
    if preset != "figure":
        assert both.calc.texts == [one for one in both.written if one]


def test_a_figure_is_text_unless_it_is_what_a_spreadsheet_takes_for_a_number(pasting):
    """39% comes to 0.39, as if it were typed; what has a qualifier or a unit stays text."""
    both = pasting.facts("figure", MIXED)
    for line, (cell, *_) in zip(both.written, both.calc.rows, strict=True):
        if cell.number is None:
            assert cell.text == line
        else:
            assert line == f"{plain((cell.number * 100).normalize())}%"


def test_number_unit_and_qualifier_stand_in_cells_of_their_own(pasting):
    both = pasting.facts("number", MIXED)
    facts = [BUNDLED.fact(name).quantity for name in both.held.facts]
    assert [(row[0].number, row[1].text, row[2].text) for row in both.calc.rows] == [
        (one.value, one.unit, one.qualifier) for one in facts
    ]
    assert [line for line in both.writer.lines if line] == [
        line.replace("\t", "") for line in both.written if line
    ]


def test_tsv_has_numbers_beside_literals(pasting):
    both = pasting.facts("tsv", TRADE)
    head, *rows = both.calc.rows
    titles = [cell.text for cell in head]
    number, literal = titles.index("数值（亿元）"), titles.index("来源表述")
    facts = [BUNDLED.fact(name).quantity for name in both.held.facts]
    assert [row[number].number for row in rows] == [one.value for one in facts]
    assert [row[literal].text for row in rows] == [one.literal for one in facts]


def test_footnotes_become_footnotes_in_writer(pasting):
    both = pasting.facts("footnote", MIXED)
    options = FACT_PRESETS_BY_ID["footnote"].options({}, STYLE)
    facts = [BUNDLED.fact(name) for name in both.held.facts]
    noted = list(footnoted(facts, BUNDLED, options))
    assert [note.strip() for note in both.writer.footnotes] == [one.note for one in noted]
    assert "".join(both.writer.lines) == "".join(one.sentence for one in noted)
    notes = both.writer.text("word/footnotes.xml")
    assert notes.count('w:val="Footnote"') == len(noted)
    assert 'w:after="0"' in notes
    assert "w:tab/>" in notes


def test_footnotes_stand_under_their_paragraph_in_calc(pasting):
    both = pasting.facts("footnote", MIXED)
    body, *notes = both.calc.texts
    assert "①。" in body
    assert [note[0] for note in notes][:3] == ["①", "②", "③"]
    assert len(notes) == len(both.writer.footnotes)


def test_a_paragraph_of_a_comparison_has_raised_marks_and_its_sources(pasting):
    both = pasting.comparison("paragraph", PARKS)
    assert both.writer.lines[: len(both.written)] == both.written
    assert both.writer.raised > 10
    assert both.calc.texts == both.written


@pytest.mark.parametrize("preset", [entry.id for entry in CLAIM_PRESETS])
def test_claims_arrive_whole_in_every_preset(pasting, preset):
    both = pasting.claims(preset, 12)
    known = {one.id: one for one in BUNDLED.claims}
    claims = [known[name] for name in both.held.claims]
    assert len(claims) == 12
    tables = (cell.text for table in both.writer.tables for row in table for cell in row)
    page = "".join([*both.writer.lines, *tables, *both.writer.footnotes])
    cells = "".join(both.calc.texts)
    told = [one.text.rstrip("。") for one in claims] if preset != "citation" else []
    sources = {BUNDLED.source(one.source).publisher or "" for one in claims}
    for words in (*told, *(() if preset == "sentence" else sources)):
        assert words in page
        assert words in cells
    assert both.calc.formulas == []


def test_markdown_of_a_comparison_stays_as_it_is(pasting):
    both = pasting.comparison("markdown", PARKS)
    written = [line for line in both.written if line]
    assert [line for line in both.writer.lines if line] == written
    assert both.calc.texts == written


@pytest.mark.parametrize("preset", ["passage", "list"])
def test_a_basket_arrives_line_by_line(pasting, preset):
    both = pasting.basket(preset, TRADE, PARKS)
    assert [line for line in both.writer.lines if line] == both.written
    assert both.calc.texts == both.written


def test_the_clipboard_has_no_more_than_the_preset_says(pasting):
    """A picture or RTF beside the table would be pasted instead of it."""
    for preset in ("table", "excel", "ppt", "footnote", "sentence"):
        both = pasting.facts(preset, TRADE)
        assert set(both.held.kinds) == {*FACT_PRESETS_BY_ID[preset].write, FACTS}
        assert ("text/html" in both.flavours) == (both.held.html is not None)
        assert not any("rtf" in name or "image" in name for name in both.flavours)
