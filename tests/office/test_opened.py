"""What is written is opened by LibreOffice, saved again, and read back: nothing is lost."""

from __future__ import annotations

import re

import pytest
from exported import LITERALS, biting, mixed, trade, zones
from packages import Book, C, Package, W, word_text

from parkfacts.exchange.files.exports import export
from parkfacts.facts.marks import as_text


def opened(content, name, kind, libreoffice, tmp_path):
    """The file as LibreOffice saves it after opening it."""
    path = tmp_path / name
    export(content, path)
    return libreoffice(path, kind)


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_numbers_of_a_workbook_stay_numbers_with_their_formats(libreoffice, tmp_path):
    book = Book(opened(trade(), "a.xlsx", "xlsx", libreoffice, tmp_path).read_bytes())
    head = [text for text, _ in book.sheets["数据"][0]]
    column = head.index("数值（亿元）")
    found = {row[column] for row in book.sheets["数据"][1:]}
    assert {(2788.44, "0.00"), (5021.0, "0")} <= found
    assert list(book.sheets) == ["数据", "图表", "来源", "说明"]


def test_units_in_formats_arrive(libreoffice, tmp_path):
    book = Book(opened(mixed(), "a.xlsx", "xlsx", libreoffice, tmp_path).read_bytes())
    cells = [cell for row in book.sheets["数据"] for cell in row]
    assert (1.5, "0.0") in cells


def test_texts_that_bite_stay_texts_in_calc(libreoffice, tmp_path):
    book = Book(opened(biting(), "a.xlsx", "xlsx", libreoffice, tmp_path).read_bytes())
    texts = [value for row in book.sheets["数据"] for value, _ in row]
    assert set(LITERALS) <= set(texts)
    assert book.formulas == []


def test_notes_and_sources_of_a_comparison_are_complete_in_calc(libreoffice, tmp_path):
    content = zones()
    book = Book(opened(content, "a.xlsx", "xlsx", libreoffice, tmp_path).read_bytes())
    sources = [" ".join(text for text, _ in row) for row in book.sheets["来源"][1:]]
    assert sources == list(content.page.sources)
    assert set(map(as_text, content.page.notes)) <= {row[1][0] for row in book.sheets["说明"][1:]}


def test_native_charts_of_a_workbook_are_charts_in_calc(libreoffice, tmp_path):
    package = Package(opened(zones(), "a.xlsx", "xlsx", libreoffice, tmp_path).read_bytes())
    assert len(package.named(r"xl/charts/chart\d+\.xml")) == len(zones().chart.panels)


def test_the_table_and_its_footnotes_arrive_in_writer(libreoffice, tmp_path):
    content = zones()
    package = Package(opened(content, "a.docx", "docx", libreoffice, tmp_path).read_bytes())
    rows = list(package.trees["word/document.xml"].iter(f"{W}tr"))
    assert len(rows) == len(content.page.rows) + 1
    head = [word_text(cell) for cell in rows[0].iter(f"{W}tc")]
    # Where the names of parks would break, they are the short ones.
    assert head == [
        f"{heading.short or heading.title}{heading.marks}" for heading in content.page.head
    ]
    notes = word_text(package.trees["word/footnotes.xml"])
    assert all(entry.partition(" ")[2] in notes for entry in content.page.sources)
    (repeated,) = package.trees["word/document.xml"].iter(f"{W}tblHeader")
    assert repeated.get(f"{W}val", "true") == "true"


def test_the_three_rules_arrive_in_writer(libreoffice, tmp_path):
    package = Package(opened(trade(), "a.docx", "docx", libreoffice, tmp_path).read_bytes())
    (table,) = package.trees["word/document.xml"].iter(f"{W}tbl")
    name = next(table.iter(f"{W}tblStyle")).get(f"{W}val")
    styles = package.trees["word/styles.xml"].iter(f"{W}style")
    style = next(one for one in styles if one.get(f"{W}styleId") == name)
    rules = {
        (border.tag.removeprefix(W), border.get(f"{W}sz"))
        for border in (*table.iter(), *style.iter())
        if border.get(f"{W}val") == "single"
    }
    assert rules == {("top", "12"), ("bottom", "6"), ("bottom", "12")}


def test_charts_to_edit_are_charts_in_writer(libreoffice, tmp_path):
    content = zones()
    package = Package(opened(content, "a.docx", "docx", libreoffice, tmp_path).read_bytes())
    found = package.named(r"word/charts/chart\d+\.xml")
    drawn = [
        [float(one.text) for one in tree.iter(f"{C}v") if one.text] for tree in map(_values, found)
    ]
    assert drawn == [[float(bar.value) for bar in panel.bars] for panel in content.chart.panels]


def _values(chart):
    return next(chart.iter(f"{C}val"))


def test_texts_that_bite_stay_texts_in_writer(libreoffice, page_text, tmp_path):
    text, _ = page_text(opened(biting(), "a.docx", "pdf", libreoffice, tmp_path))
    assert all(literal in text for literal in LITERALS)


@pytest.mark.parametrize("make", [trade, mixed, zones])
@pytest.mark.parametrize("ending", [".xlsx", ".docx", ".pptx"])
def test_every_page_has_what_was_exported(make, ending, libreoffice, page_text, tmp_path):
    content = make()
    text, pages = page_text(opened(content, f"𠮷 页{ending}", "pdf", libreoffice, tmp_path))
    assert pages > 0
    plain = re.sub(r"\W", "", text)
    assert re.sub(r"\W", "", content.page.caption) in plain
    assert all(squeezed(row.cells[0].text) in text for row in content.page.rows)
    for entry in content.page.sources:
        assert re.sub(r"\W", "", entry.partition(" ")[2])[:20] in plain
