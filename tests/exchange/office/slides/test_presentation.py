"""The presentation, read back from its XML: native charts with a source line, table, sources."""

from __future__ import annotations

import pytest
from exported import LITERALS, biting, mixed, trade, zones
from golden_parts import assert_golden
from hostile import catalogues
from hypothesis import HealthCheck, given, settings
from packages import A, Book, C, Package, slide_texts

from parkfacts.compose.content import facts_content
from parkfacts.compose.page.sheet import Cell
from parkfacts.exchange.office.slides import tables as office_slide_tables
from parkfacts.exchange.office.slides.fitting import wrapped_lines
from parkfacts.exchange.office.slides.presentation import presentation
from parkfacts.facts.marks import as_text


def slides(package: Package) -> list:
    return package.named(r"ppt/slides/slide\d+\.xml")


def test_charts_come_first_then_the_table_then_notes_and_sources():
    content = zones()
    package = Package(presentation(content))
    texts = [" ".join(slide_texts(slide)) for slide in slides(package)]
    assert as_text(content.chart.source_line) in texts[0]
    assert "注释与来源" in texts[-1]
    assert all(entry in texts[-1] for entry in content.page.sources)
    tables = [slide for slide in slides(package) if list(slide.iter(f"{A}tbl"))]
    assert len(tables) == 1
    assert "2788.44[1]" in slide_texts(tables[0])
    assert package.broken_relations() == []


def test_all_rows_stand_on_slides_and_each_slide_names_its_sources():
    content = mixed()
    found = [slide for slide in slides(Package(presentation(content))) if slide.iter(f"{A}tbl")]
    found = [slide for slide in found if list(slide.iter(f"{A}tbl"))]
    lines = [len(list(slide.iter(f"{A}tr"))) - 1 for slide in found]
    assert len(lines) > 1
    assert sum(lines) == len(content.page.rows)
    assert all("来源：[1]" in " ".join(slide_texts(slide)) for slide in found)


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
    assert drawn == [row[1][0] for row in Book(data).sheets["Sheet1"][1:]]


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


def test_a_table_of_very_many_rows_says_where_the_rest_is(monkeypatch):
    monkeypatch.setattr(office_slide_tables, "_MOST_SLIDES", 1)
    content = mixed()
    found = slides(Package(presentation(content)))
    (table,) = [slide for slide in found if list(slide.iter(f"{A}tbl"))]
    left = len(content.page.rows) - len(list(table.iter(f"{A}tr"))) + 1
    notes = found[found.index(table) + 1]
    assert f"另有 {left} 行" in " ".join(slide_texts(notes))


def test_a_chart_of_many_bars_is_shared_out_on_one_scale():
    content = trade()
    (panel,) = content.chart.panels
    many = content.chart._replace(panels=(panel._replace(bars=panel.bars * 5),))
    package = Package(presentation(content._replace(chart=many)))
    charts = package.named(r"ppt/charts/chart\d+\.xml")
    counts = [len(list(next(chart.iter(f"{C}val")).iter(f"{C}pt"))) for chart in charts]
    assert counts == [15, 15]
    assert len({next(chart.iter(f"{C}max")).get("val") for chart in charts}) == 1


def test_an_empty_cell_has_no_run_and_the_size_of_its_neighbours():
    content = trade()
    (first, *rest) = content.page.rows
    first = first._replace(cells=(Cell(""), *first.cells[1:]))
    content = content._replace(page=content.page._replace(rows=[first, *rest]))
    found = slides(Package(presentation(content)))
    runs = [run for slide in found for run in slide.iter(f"{A}r")]
    assert all("".join(text.text or "" for text in run.iter(f"{A}t")) for run in runs)
    (table,) = [slide for slide in found if list(slide.iter(f"{A}tbl"))]
    ends = {end.get("sz") for end in next(table.iter(f"{A}tbl")).iter(f"{A}endParaRPr")}
    assert ends == {"1200"}


def test_a_range_that_no_line_breaks_takes_a_line_of_its_own():
    room = 8 * 0.52 * 10 + 14.4
    assert wrapped_lines("低2453.9～2455.0", 10, room) == 3
    assert wrapped_lines("海口综保", 10, room) == 1
    assert wrapped_lines("西永综合保税区", 10, room) == 2
