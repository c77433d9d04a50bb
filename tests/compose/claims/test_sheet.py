"""Claims as a sheet: who, what kind, what, when, and from where."""

from __future__ import annotations

import pytest
from compared import BUNDLED
from exported import biting_catalogue
from make import dataset, marked, period
from packages import Book, Package, word_text

from parkfacts.compose.claims.sheet import claim_sheet, claims_caption
from parkfacts.compose.content import claims_content
from parkfacts.compose.page.options import Options
from parkfacts.exchange.files.exports import BY_SUFFIX, export
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Claim

CLAIMS = BUNDLED.claims[:7]


def row(sheet, at=0) -> dict[str, str]:
    titles = [heading.title for heading in sheet.head]
    return dict(zip(titles, (cell.text for cell in sheet.rows[at].cells), strict=True))


def test_a_claim_has_park_family_kind_text_time_and_source():
    sheet = claim_sheet(CLAIMS, BUNDLED, Options())
    first = row(sheet)
    assert (first["园区"], first["主题"], first["类别"]) == ("西永微电园", "产值", "首创")
    assert first["记事"] == CLAIMS[0].text
    assert (first["时间"], first["来源"]) == ("期间未写明", "重庆与世界，第10段")
    assert sheet.rows[0].cells[-1].marks == marked("[1]")
    assert sheet.sources[0].startswith("[1] 西永微电园")
    assert "①文章自述，未写评比依据。" in sheet.notes
    assert sheet.rows[0].cells[3].marks == "①"


def test_in_a_list_note_citation_and_paragraph_are_columns():
    first = row(claim_sheet(CLAIMS, BUNDLED, Options(), flat=True))
    assert (first["备注"], first["段落"]) == ("文章自述，未写评比依据。", "10")
    assert "西永微电园" in first["来源"]


def test_an_inferred_time_says_so():
    told = Claim(id="c", source="daily", paragraph=1, park="zone", family="trade",
                 kind="milestone", period=period("2024", "inferred"), text="开园。")  # fmt: skip
    catalogue = Catalogue(dataset(facts=[], claims=[told]))
    assert row(claim_sheet([told], catalogue, Options()))["时间"] == "2024年（推断）"


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (Options(citations="none"), None),
        (Options(citations="short"), "[1] 重庆与世界，2025-03-12（年份推断）"),
        (
            Options(citations="gbt7714-2015"),
            "[1] 西永微电园:书写向新而行的发展答卷[J]. 重庆与世界",
        ),
    ],
)
def test_sources_are_cited_as_is_wanted(options, found):
    sheet = claim_sheet(CLAIMS, BUNDLED, options)
    titles = [heading.title for heading in sheet.head]
    assert ("来源" in titles) == (found is not None)
    assert found is None or sheet.sources[0].startswith(found)


def test_half_width_marks_stand_in_our_own_words():
    sheet = claim_sheet(CLAIMS, BUNDLED, Options(punctuation="half"))
    assert not set("，。：；（）") & set("".join((row(sheet)["记事"], *sheet.notes, sheet.caption)))


def test_the_caption_tells_whose_and_what():
    assert claims_caption(CLAIMS[:1], BUNDLED) == "西永微电园记事（首创）"
    assert claims_caption([], BUNDLED) == "没有记事"


def test_a_document_has_the_claims_with_footnotes(tmp_path):
    path = tmp_path / "a.docx"
    export(claims_content(CLAIMS, BUNDLED, "gbt7714-2025"), path)
    package = Package(path.read_bytes())
    assert CLAIMS[0].text in word_text(package.trees["word/document.xml"])
    assert "书写向新而行" in word_text(package.trees["word/footnotes.xml"])


def test_a_workbook_explains_no_columns_of_figures(tmp_path):
    path = tmp_path / "a.xlsx"
    export(claims_content(CLAIMS, BUNDLED, "gbt7714-2025"), path)
    book = Book(path.read_bytes())
    assert list(book.sheets) == ["记事", "来源"]


@pytest.mark.parametrize("ending", list(BY_SUFFIX))
def test_texts_that_bite_go_into_every_kind(tmp_path, ending):
    catalogue = biting_catalogue()
    path = tmp_path / f"a{ending}"
    export(claims_content(catalogue.claims, catalogue, "gbt7714-2025"), path)
    assert path.stat().st_size > 100
