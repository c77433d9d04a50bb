"""What a file says of itself: ours in each kind, nothing of the libraries' templates."""

from __future__ import annotations

import pytest
from collected import content as collected
from collected import report
from exported import trade, zones
from packages import Package

from parkfacts.exchange.files.writers import (
    basket_document,
    basket_presentation,
    basket_workbook,
    document,
    presentation,
    workbook,
)

AUTHOR = "园鉴 ParkFacts"
WRITERS = (workbook, document, presentation)
BASKETS = (basket_workbook, basket_document, basket_presentation)
FOREIGN = ("Steve Canny", "python-docx", "Macintosh", "Microsoft", "2013-")


def packages() -> list[Package]:
    files = [write(zones()) for write in WRITERS]
    files += [write(collected(report()), lambda _: ()) for write in BASKETS]
    return [Package(data) for data in files]


def said(package: Package, name: str) -> str:
    return package.parts[name].decode()


@pytest.fixture
def day(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1780000000")


def test_author_and_time_are_ours_and_nothing_foreign_is_left(day):
    for package in packages():
        core = said(package, "docProps/core.xml")
        assert f"<dc:creator>{AUTHOR}</dc:creator>" in core
        assert f"<cp:lastModifiedBy>{AUTHOR}</cp:lastModifiedBy>" in core
        assert core.count(">2026-05-28T20:26:40Z<") == 2
        program = said(package, "docProps/app.xml")
        assert "<Application>ParkFacts</Application>" in program
        assert not [word for word in FOREIGN if word in core + program]


def test_neither_preview_nor_styles_of_the_template_are_left():
    for package in packages():
        assert not [name for name in package.parts if "thumbnail" in name or "WithEffects" in name]
        assert "WithEffects" not in said(package, "[Content_Types].xml")
        assert package.broken_relations() == []


def test_the_workbooks_inside_have_an_author_too():
    package = Package(presentation(zones()))
    inside = [Package(data) for name, data in package.parts.items() if name.endswith(".xlsx")]
    assert inside
    assert all(AUTHOR in said(one, "docProps/core.xml") for one in inside)


def test_title_and_dataset_are_told():
    for write in WRITERS:
        core = said(Package(write(trade())), "docProps/core.xml")
        assert f"<dc:title>{trade().page.caption}</dc:title>" in core
        assert f"<dc:description>数据集：{trade().page.origin}</dc:description>" in core


@pytest.mark.parametrize("write", WRITERS)
def test_files_of_one_time_are_alike_to_the_byte(write, day):
    assert write(zones()) == write(zones())


def test_a_document_is_one_of_word_2013(day):
    settings = said(Package(document(trade())), "word/settings.xml")
    assert (
        'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"'
        in settings
    )
    assert '<w:zoom w:percent="100"/>' in settings


def test_the_dataset_stands_at_the_foot_of_pages_and_takes_no_page_of_its_own():
    package = Package(document(trade()))
    (foot,) = [name for name in package.parts if name.startswith("word/footer")]
    told = f"数据集：{trade().page.origin}"
    assert told in said(package, foot)
    assert told not in said(package, "word/document.xml")
