"""Baskets and claims as LibreOffice opens, prints and saves them: nothing is lost."""

from __future__ import annotations

import re

import pytest
from collected import FACTS, TRADE, biting_report, content, many, report
from compared import BUNDLED
from exported import LITERALS, STYLE, biting_catalogue
from packages import A, Book, Package, W, slide_texts, word_text

from parkfacts.compose.basket.content import BasketContent
from parkfacts.compose.content import claims_content
from parkfacts.exchange.files.exports import export, export_basket

KINDS = (".xlsx", ".docx", ".pptx")


def opened(written: BasketContent, name: str, kind: str, libreoffice, tmp_path):
    """The basket's file as LibreOffice saves it after opening it; its charts are to be edited."""
    path = tmp_path / name
    export_basket(written, path, lambda _: ())
    return libreoffice(path, kind)


def plain(text: str) -> str:
    return re.sub(r"\W", "", text)


def test_numbers_and_groups_arrive_in_calc(libreoffice, tmp_path):
    book = Book(opened(content(report()), "a.xlsx", "xlsx", libreoffice, tmp_path).read_bytes())
    assert list(book.sheets) == ["数据", "记事", "对比", "对比数据", "图表", "来源", "说明"]
    assert {value for row in book.sheets["数据"] for value, _ in row} >= {20.0, 200.0, "一、外贸"}
    assert len(book.named(r"xl/charts/chart\d+\.xml")) == 3 + 3 + 1


def test_tables_texts_and_charts_arrive_in_impress(libreoffice, tmp_path):
    package = Package(
        opened(content(report()), "a.pptx", "pptx", libreoffice, tmp_path).read_bytes()
    )
    slides = package.named(r"ppt/slides/slide\d+\.xml")
    texts = [text for slide in slides for text in slide_texts(slide)]
    assert all(any(text.startswith(one.quantity.literal) for text in texts) for one in FACTS)
    assert sum(bool(list(slide.iter(f"{A}tbl"))) for slide in slides) == 1, "few stand large"
    assert len(package.named(r"ppt/charts/chart\d+\.xml")) == 3 + 3 + 1


def test_charts_and_footnotes_arrive_in_writer(libreoffice, tmp_path):
    package = Package(
        opened(content(report()), "a.docx", "docx", libreoffice, tmp_path).read_bytes()
    )
    assert len(package.named(r"word/charts/chart\d+\.xml")) == 3 + 1
    notes = word_text(package.trees["word/footnotes.xml"])
    assert all(entry.partition(" ")[2] in notes for entry in content(report()).sources())
    assert len(list(package.trees["word/document.xml"].iter(f"{W}tbl"))) == 2


@pytest.mark.parametrize("ending", KINDS)
def test_texts_that_bite_stay_texts(ending, libreoffice, page_text, tmp_path):
    text, _ = page_text(opened(biting_report(), f"a{ending}", "pdf", libreoffice, tmp_path))
    assert all(literal in text for literal in LITERALS)


@pytest.mark.parametrize("count", [1, 7, 60])
@pytest.mark.parametrize("ending", KINDS)
def test_everything_is_printed_however_much_there_is(
    count, ending, libreoffice, page_text, tmp_path
):
    written = content(many(count))
    text, pages = page_text(opened(written, f"a{ending}", "pdf", libreoffice, tmp_path))
    assert pages > 0
    (section,) = written.sections
    found = plain(text)
    for fact in section.facts:
        assert plain(fact.quantity.literal) in found
    for claim in section.claims:
        assert plain(claim.text)[:12] in found
    for entry in written.sources():
        assert plain(entry.partition(" ")[2])[:20] in found


def test_a_web_page_of_a_basket_opens_with_all_its_figures(libreoffice, page_text, tmp_path):
    text, _ = page_text(opened(content(report()), "a.html", "pdf", libreoffice, tmp_path))
    assert all(fact.quantity.literal in text for fact in FACTS)
    assert all(str(fact.quantity.value) in text for fact in TRADE)


@pytest.mark.parametrize("ending", KINDS)
def test_claims_are_printed_with_their_sources(ending, libreoffice, page_text, tmp_path):
    path = tmp_path / f"记事{ending}"
    written = claims_content(BUNDLED.claims, BUNDLED, STYLE)
    export(written, path)
    text, _ = page_text(libreoffice(path, "pdf"))
    found = plain(text)
    assert all(plain(claim.text)[:10] in found for claim in BUNDLED.claims)
    for entry in written.page.sources:
        assert plain(entry.partition(" ")[2])[:20] in found


def test_claims_that_bite_stay_texts_in_calc(libreoffice, tmp_path):
    path = tmp_path / "a.xlsx"
    catalogue = biting_catalogue()
    export(claims_content(catalogue.claims, catalogue, STYLE), path)
    book = Book(libreoffice(path, "xlsx").read_bytes())
    assert set(LITERALS) <= {value for row in book.sheets["记事"] for value, _ in row}
    assert book.formulas == []
