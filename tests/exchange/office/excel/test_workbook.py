"""The workbook, read back from its XML: numbers with value and format, texts as they were."""

from __future__ import annotations

import pytest
from exported import LITERALS, biting, mixed, trade, zones
from golden_parts import assert_golden
from hostile import catalogues
from hypothesis import HealthCheck, given, settings
from packages import Book, C, S

from parkfacts.compose.content import facts_content
from parkfacts.exchange.office.excel.workbook import workbook
from parkfacts.exchange.office.xml_text import office_text
from parkfacts.facts.marks import as_text


def test_facts_have_a_sheet_of_facts_charts_sources_and_notes():
    book = Book(workbook(trade()))
    assert list(book.sheets) == ["数据", "图表", "来源", "说明"]
    assert book.broken_relations() == []


def test_the_comparison_stands_as_a_page_and_as_data():
    book = Book(workbook(zones()))
    assert list(book.sheets) == ["对比", "数据", "图表", "来源", "说明"]
    page = [text for row in book.sheets["对比"] for text, _ in row]
    assert any(text.startswith("5021[2]②\n含双流") for text in page)
    head = [text for text, _ in book.sheets["数据"][0]]
    figures = [dict(zip(head, row, strict=False)) for row in book.sheets["数据"][1:]]
    assert any(row["数值"] == (2788.44, "0.00") for row in figures)


def test_sources_and_notes_are_complete():
    for content in (trade(), mixed(), zones()):
        book = Book(workbook(content))
        sources = [" ".join(text for text, _ in row) for row in book.sheets["来源"][1:]]
        assert sources == list(content.page.sources)
        name = "说明" if content.compared else "数据"  # of facts they stand beside them
        told = {text for row in book.sheets[name] for text, _ in row}
        notes = {as_text(note) for note in content.page.notes}
        assert (notes if content.compared else {note[1:] for note in notes}) <= told


def test_texts_that_bite_arrive_unchanged_and_nothing_is_a_formula_or_a_link():
    content = biting()
    book = Book(workbook(content))
    head = [text for text, _ in book.sheets["数据"][0]]
    column = next(at for at, title in enumerate(head) if title in ("原文", "来源表述"))
    found = [row[column] for row in book.sheets["数据"][1:]]
    assert [text for text, _ in found[: len(LITERALS)]] == list(LITERALS)
    assert {form for _, form in found} == {"@"}
    assert book.formulas == []
    assert not [tree for tree in book.trees.values() if list(tree.iter(f"{S}hyperlink"))]
    references = [one.text or "" for tree in book.trees.values() for one in tree.iter(f"{C}f")]
    assert references
    assert all(text.startswith(("图表!", "'图表'!")) for text in references)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(catalogues())
def test_any_text_can_be_written_and_read_back(catalogue):
    content = facts_content(catalogue.facts, catalogue, "gbt7714-2015")
    book = Book(workbook(content))
    assert book.formulas == []
    texts = {text for row in book.sheets["数据"] for text, _ in row}
    for one in catalogue.facts:
        # A sheet's reader may drop blanks at the ends and cells that are empty.
        assert office_text(one.quantity.literal) in texts | {""}


@pytest.mark.parametrize("name", ["worksheets/sheet1.xml", "charts/chart1.xml", "styles.xml"])
def test_golden_parts(name):
    assert_golden(Book(workbook(trade())), f"xl/{name}", f"trade-xlsx-{name.rpartition('/')[2]}")
