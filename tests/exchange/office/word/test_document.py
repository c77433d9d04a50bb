"""The Word document, read back from its XML: table, styles, real footnotes, pictures."""

from __future__ import annotations

import re

import pytest
from exported import LITERALS, biting, mixed, trade, zones
from golden_parts import assert_golden
from hostile import catalogues
from hypothesis import HealthCheck, given, settings
from packages import Package, W, word_text

from parkfacts.compose.content import facts_content
from parkfacts.exchange.office.word.document import document
from parkfacts.facts.marks import as_text

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360f8"
    "cf00000003010100c9fe92ef0000000049454e44ae426082"
)
BODY, FOOTNOTES = "word/document.xml", "word/footnotes.xml"


def rows(package: Package) -> list[list[str]]:
    found = package.trees[BODY].iter(f"{W}tr")
    return [[word_text(cell) for cell in row.iter(f"{W}tc")] for row in found]


def footnotes(package: Package) -> list[str]:
    found = package.trees[FOOTNOTES].findall(f"{W}footnote")
    return [word_text(one).strip() for one in found if one.get(f"{W}type") is None]


def test_the_table_has_head_and_rows_in_a_style_of_its_own():
    package, content = Package(document(trade())), trade()
    found = rows(package)
    assert found[0] == [heading.line for heading in content.page.head]
    assert len(found) == len(content.page.rows) + 1
    (style,) = package.trees[BODY].iter(f"{W}tblStyle")
    assert style.get(f"{W}val") in package.parts["word/styles.xml"].decode()
    assert len(list(package.trees[BODY].iter(f"{W}tblHeader"))) == 1
    assert package.broken_relations() == []


@pytest.mark.parametrize("make", [trade, mixed, zones])
def test_each_source_is_a_footnote_in_the_order_of_the_marks(make):
    content = make()
    package = Package(document(content))
    assert footnotes(package) == [entry.partition(" ")[2] for entry in content.page.sources]
    references = package.trees[BODY].iter(f"{W}footnoteReference")
    ids = [int(one.get(f"{W}id")) for one in references]
    assert ids == list(range(1, len(content.page.sources) + 1))


def test_later_marks_refer_to_the_footnote():
    package = Package(document(zones()))
    fields = [one.text or "" for one in package.trees[BODY].iter(f"{W}instrText")]
    marks = {one.get(f"{W}name") for one in package.trees[BODY].iter(f"{W}bookmarkStart")}
    assert fields
    assert {re.search(r"NOTEREF (\w+)", text)[1] for text in fields} <= marks
    cells = [text for row in rows(package) for text in row]
    assert "39[1]2024年占重庆市" in cells
    assert any(text.startswith("5021[]") for text in cells), "the first mark is counted by Word"


def test_notes_are_complete_and_headings_are_styles():
    content = zones()
    package = Package(document(content._replace(pictures=(PIXEL,))))
    text = word_text(package.trees[BODY])
    assert all(note[:12] in text for note in content.page.notes)
    used = [one.get(f"{W}val") for one in package.trees[BODY].iter(f"{W}pStyle")]
    assert {"Title", "Caption"} <= set(used)


def test_the_title_is_not_said_again_over_its_one_table():
    content = zones()
    own, other = (
        word_text(Package(document(content._replace(title=title))).trees[BODY])
        for title in ("", "上半年外贸简报")
    )
    assert own.count(content.page.caption) == 1
    assert "表 1" not in own
    assert f"表 1　{content.page.caption}" in other


def test_pictures_stand_in_it_and_are_told_in_words():
    package = Package(document(trade()._replace(pictures=(PIXEL, PIXEL))))
    assert any(name.startswith("word/media/") for name in package.parts)
    assert package.parts[BODY].decode().count('descr="外贸进出口值') == 2


def test_decimal_points_of_a_column_stand_under_each_other():
    found = {}
    for cell in Package(document(trade())).trees[BODY].iter(f"{W}tc"):
        shift = cell.find(f".//{W}ind")
        found[word_text(cell)] = 0 if shift is None else int(shift.get(f"{W}right"))
    # In type of 9 pt a digit is 4.5 pt wide, a decimal point 2.25; 20 twips are a point.
    assert (found["2788.44"], found["6069.7"], found["5021"]) == (0, 90, 225)


def test_pictures_stand_in_place_of_charts_to_edit():
    package = Package(document(trade()._replace(pictures=(PIXEL,))))
    assert package.named(r"word/charts/chart\d+\.xml") == []
    told = as_text(trade().chart.source_line)
    text = word_text(package.trees[BODY])
    assert text.count(told) == 1
    assert text.count(f"图 1　{trade().chart.panels[0].title}") == 1


def test_a_wide_comparison_lies_on_its_side():
    content = zones()
    (size,) = Package(document(content)).trees[BODY].iter(f"{W}pgSz")
    assert content.page.landscape
    assert int(size.get(f"{W}w")) > int(size.get(f"{W}h"))


def test_texts_that_bite_are_texts():
    package = Package(document(biting()))
    cells = [text for row in rows(package) for text in row]
    assert set(LITERALS) <= set(cells)
    assert "<b>&" in footnotes(package)[0]
    tags = {element.tag for element in package.trees[BODY].iter()}
    assert not {f"{W}hyperlink", f"{W}altChunk", f"{W}object"} & tags


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(catalogues())
def test_any_text_makes_a_well_formed_document(catalogue):
    content = facts_content(catalogue.facts, catalogue, "gbt7714-2015")
    package = Package(document(content))
    assert len(rows(package)) == len(catalogue.facts) + 1
    assert len(footnotes(package)) == len(content.page.sources)


@pytest.mark.parametrize("part", [BODY, FOOTNOTES])
def test_golden_parts(part):
    assert_golden(Package(document(zones())), part, f"zones-docx-{part.rpartition('/')[2]}")
