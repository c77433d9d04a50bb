"""The presentation, read back from its XML: native charts with a source line, table, sources."""

from __future__ import annotations

import pytest
from compared import BUNDLED, COMPARER, compared
from exported import LITERALS, STYLE, biting, mixed, mixed_facts, trade, zones
from golden_parts import assert_golden
from hostile import catalogues
from hypothesis import HealthCheck, given, settings
from packages import A, Book, C, Package, slide_texts

from parkfacts.compose.content import comparison_content, facts_content
from parkfacts.compose.page.signature import Signature
from parkfacts.exchange.office.slides.presentation import presentation
from parkfacts.facts.comparison.seen import SeenMatrix
from parkfacts.facts.marks import as_text

SIX = ("西永综合保税区", "成都高新综合保税区", "海口综合保税区", "西永微电园", "重庆高新区",
       "武汉东湖高新区")  # fmt: skip
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"


def slides(package: Package) -> list:
    return package.named(r"ppt/slides/slide\d+\.xml")


def test_charts_come_first_then_the_table_then_notes_and_sources():
    content = zones()
    package = Package(presentation(content))
    texts = [" ".join(slide_texts(slide)) for slide in slides(package)]
    assert texts[0] == content.page.caption
    assert as_text(content.chart.source_line) in texts[1]
    assert texts[-1].startswith("来源")
    assert all(entry in texts[-1] for entry in content.page.sources)
    tables = [slide for slide in slides(package) if list(slide.iter(f"{A}tbl"))]
    assert len(tables) == 1  # what stands on many lines has the room of what does not
    assert "2788.44[1]" in slide_texts(tables[0])
    assert all(len(list(slide.iter(f"{A}tr"))) > 2 for slide in tables)
    assert package.broken_relations() == []


def test_a_few_figures_stand_large_in_place_of_a_bar_and_of_a_table_of_one_row():
    for count in (1, 2, 3):
        facts = mixed_facts()[:count]
        content = facts_content(facts, BUNDLED, STYLE)
        package = Package(presentation(content))
        assert package.named(r"ppt/charts/chart\d+\.xml") == []
        assert not [slide for slide in slides(package) if list(slide.iter(f"{A}tbl"))]
        told = slide_texts(slides(package)[1])
        for one in facts:
            assert any(text.startswith(one.quantity.literal) for text in told)
        assert any(text.startswith("来源：[1] 重庆与世界") for text in told)
        large = [int(run.get("sz")) for run in slides(package)[1].iter(f"{A}rPr") if run.get("sz")]
        assert max(large) >= 3000


def test_every_slide_has_its_number_the_organisation_and_a_chinese_font():
    signed = zones()._replace(signature=Signature("某局产业处", "张三"))
    package = Package(presentation(signed))
    (master,) = package.named(r"ppt/slideMasters/slideMaster1\.xml")
    assert [one.get("type") for one in master.iter(f"{A}fld")].count("slidenum") >= 1
    assert "某局产业处" in "".join(master.itertext())
    for slide in slides(package):
        for run in slide.iter(f"{A}r"):
            font = run.find(f"{A}rPr/{A}ea")
            assert font is not None
            assert font.get("typeface") == "微软雅黑"
    (size,) = package.trees["ppt/presentation.xml"].iter(f"{P}sldSz")
    assert int(size.get("cx")) * 9 == int(size.get("cy")) * 16


def test_charts_are_native_with_literals_and_a_workbook_to_edit():
    package = Package(presentation(mixed()))
    charts = package.named(r"ppt/charts/chart\d+\.xml")
    assert len(charts) == len(mixed().chart.panels)
    labels = ["".join(t.text or "" for t in one.iter(f"{A}t")) for one in charts]
    assert any("突破2000亿元" in text for text in labels)
    books = [data for name, data in package.parts.items() if name.endswith(".xlsx")]
    assert len(books) == len(charts)
    values = {value for data in books for row in Book(data).sheets["Sheet1"] for value, _ in row}
    assert {2000.0, "突破2000亿元"} <= values


def test_the_numbers_of_chart_and_workbook_agree():
    package = Package(presentation(trade()))
    (chart,) = package.named(r"ppt/charts/chart\d+\.xml")
    (values,) = chart.iter(f"{C}val")
    drawn = [float(one.text) for one in values.iter(f"{C}v")]
    (data,) = [data for name, data in package.parts.items() if name.endswith(".xlsx")]
    cells = [row[1][0] for row in Book(data).sheets["Sheet1"][1:]]
    assert drawn == [value for value in cells if value != ""]


def test_texts_that_bite_are_texts_also_in_the_workbooks():
    package = Package(presentation(biting()))
    paragraphs = [text for slide in slides(package) for text in slide_texts(slide)]
    assert set(LITERALS) <= set(paragraphs)
    books = [Book(data) for name, data in package.parts.items() if name.endswith(".xlsx")]
    assert books
    assert all(book.formulas == [] for book in books)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(catalogues())
def test_any_text_makes_a_well_formed_presentation(catalogue):
    content = facts_content(catalogue.facts, catalogue, "gbt7714-2015")
    assert slides(Package(presentation(content)))


@pytest.mark.parametrize("part", ["charts/chart{}.xml", "slides/slide2.xml"])
def test_golden_parts(part):
    package = Package(presentation(trade()))
    charts = [name for name in package.trees if name.startswith("ppt/charts/chart")]
    name = charts[0] if "chart" in part else f"ppt/{part}"
    assert_golden(package, name, f"trade-pptx-{part.split('/')[0]}.xml")


def test_a_table_that_is_whole_in_a_little_smaller_type_stands_on_one_slide():
    seen = SeenMatrix(compared(*SIX, least=2), COMPARER, frozenset())
    package = Package(presentation(comparison_content(seen, STYLE)))
    (table,) = (slide for slide in slides(package) if list(slide.iter(f"{A}tbl")))
    sizes = {int(one.get("sz", "0")) for one in table.iter(f"{A}rPr")}
    assert 1050 in sizes
