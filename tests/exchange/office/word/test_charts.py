"""Charts in a Word document: parts of it, with the workbook that their numbers stand in."""

from __future__ import annotations

from io import BytesIO

import pytest
from charted import bar, chart
from exported import biting, mixed, trade, zones
from packages import Book, C, Package, R, W, word_text

from parkfacts.exchange.office.word.charts import NativeCharts
from parkfacts.exchange.office.word.document import document
from parkfacts.exchange.office.word.styles import new_document
from parkfacts.facts.marks import as_text

BODY = "word/document.xml"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


def charts(package: Package) -> list:
    return package.named(r"word/charts/chart\d+\.xml")


@pytest.mark.parametrize("make", [trade, mixed, zones, biting])
def test_without_pictures_its_charts_are_there_to_be_edited(make):
    content = make()
    package = Package(document(content))
    found = charts(package)
    assert len(found) == len(content.chart.panels) > 0
    assert package.broken_relations() == []
    for number, (tree, panel) in enumerate(zip(found, content.chart.panels, strict=True), 1):
        (values,) = tree.iter(f"{C}val")
        drawn = [float(one.text or "") for one in values.iter(f"{C}v")]
        assert drawn == [float(bar.value) for bar in panel.bars]
        book = Book(package.parts[f"word/embeddings/Microsoft_Excel_Sheet{number}.xlsx"])
        cells = [row[1][0] for row in book.sheets["Sheet1"][1:]]
        assert [value for value in cells if value != ""] == drawn
        assert book.formulas == []
        relations = package.trees[f"word/charts/_rels/chart{number}.xml.rels"]
        (data,) = tree.iter(f"{C}externalData")
        assert data.get(f"{R}id") in {relation.get("Id") for relation in relations}


def test_under_charts_to_edit_stand_their_notes_and_sources():
    content = mixed()
    assert content.chart_notes
    lines = [word_text(one) for one in Package(document(content)).trees[BODY].iter(f"{W}p")]
    caption = next(at for at, line in enumerate(lines) if line.startswith("图 1"))
    under = [*content.chart_notes, as_text(content.chart.source_line)]
    assert lines[caption + 1 : caption + 1 + len(under)] == under


def native(*panels):
    """The parts of a document with a chart for each group of bars."""
    made = new_document()
    drawn = NativeCharts(made)
    for at, panel in enumerate(chart(*panels).panels, 1):
        drawn.add(panel, more=at < len(panels))
    target = BytesIO()
    made.save(target)
    return Package(target.getvalue())


def test_only_the_last_chart_stays_with_the_caption_under_it():
    body = native((bar("5"),), (bar("7"),)).trees[BODY]
    loose = [one.find(f".//{W}keepNext") is not None for one in body.iter(f"{W}p")]
    assert loose == [True, False]


def test_each_chart_has_a_number_of_its_own_and_its_title_in_words():
    body = native((bar("5"),), (bar("7"),)).trees[BODY]
    told = [(one.get("id"), one.get("descr")) for one in body.iter(f"{WP}docPr")]
    words = "外贸进出口值（亿元，2024年）；各柱期间不同"
    assert told == [("1001", words), ("1002", words)]


def test_more_bars_make_a_higher_chart_but_never_more_than_a_page():
    counts = (2, 12, 200)
    made = native(*(tuple(bar("5", f"园{at}") for at in range(count)) for count in counts))
    low, high, most = (int(one.get("cy")) for one in made.trees[BODY].iter(f"{WP}extent"))
    assert low < high < most < 600 * 12_700
