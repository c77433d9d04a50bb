"""What a file says of itself: ours in each kind, nothing of the libraries' templates."""

from __future__ import annotations

import pytest
from collected import content as collected
from collected import report
from exported import trade, zones
from packages import Package

from parkfacts.compose.page.signature import Signature
from parkfacts.exchange.files.writers import (
    basket_document,
    basket_presentation,
    basket_workbook,
    document,
    presentation,
    workbook,
)

SIGNED = Signature("某局产业处", "张三")
WRITERS = (workbook, document, presentation)
BASKETS = (basket_workbook, basket_document, basket_presentation)
FOREIGN = ("Steve Canny", "python-docx", "Macintosh", "Microsoft", "2013-")


def packages() -> list[Package]:
    files = [write(zones()._replace(signature=SIGNED)) for write in WRITERS]
    signed = collected(report())._replace(signature=SIGNED)
    files += [write(signed, lambda _: ()) for write in BASKETS]
    return [Package(data) for data in files]


def said(package: Package, name: str) -> str:
    return package.parts[name].decode()


@pytest.fixture
def day(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1780000000")


def test_who_answers_for_it_and_the_time_are_told_and_nothing_foreign_is_left(day):
    for package in packages():
        core = said(package, "docProps/core.xml")
        assert "<dc:creator>张三</dc:creator>" in core
        assert "<cp:lastModifiedBy>张三</cp:lastModifiedBy>" in core
        assert core.count(">2026-05-28T20:26:40Z<") == 2
        program = said(package, "docProps/app.xml")
        assert "<Application>ParkFacts</Application>" in program
        assert "<Company>某局产业处</Company>" in program
        assert not [word for word in FOREIGN if word in core + program]


def test_neither_preview_nor_styles_of_the_template_are_left():
    for package in packages():
        assert not [name for name in package.parts if "thumbnail" in name or "WithEffects" in name]
        assert "WithEffects" not in said(package, "[Content_Types].xml")
        assert package.broken_relations() == []


def test_the_workbooks_inside_name_nobody():
    package = Package(presentation(zones()))
    inside = [Package(data) for name, data in package.parts.items() if name.endswith(".xlsx")]
    assert inside
    assert all("<dc:creator></dc:creator>" in said(one, "docProps/core.xml") for one in inside)


@pytest.mark.parametrize("write", WRITERS)
def test_without_a_signature_nobody_is_named(write):
    package = Package(write(zones()))
    assert "<dc:creator></dc:creator>" in said(package, "docProps/core.xml")
    assert "Company" not in said(package, "docProps/app.xml")


def test_the_title_that_was_asked_for_is_that_of_the_file():
    for write in WRITERS:
        named = Package(write(zones()._replace(title="上半年外贸简报")))
        assert "<dc:title>上半年外贸简报</dc:title>" in said(named, "docProps/core.xml")


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


@pytest.mark.parametrize("signature", [SIGNED, Signature()])
def test_the_organisation_stands_at_the_head_of_pages_and_their_number_below(signature):
    package = Package(document(trade()._replace(signature=signature)))
    foot, head = (
        "".join(said(package, name) for name in package.parts if name.startswith(f"word/{part}"))
        for part in ("footer", "header")
    )
    assert 'w:instr=" PAGE "' in foot
    assert 'w:instr=" NUMPAGES "' in foot
    assert ("某局产业处" in head) == bool(signature.line)
    assert ("某局产业处　张三" in said(package, "word/document.xml")) == bool(signature.line)


def test_no_page_speaks_of_the_program_or_its_dataset():
    words = ("园鉴", "ParkFacts", "数据集：", "编号见末页", "原文/摘编")
    for package in packages():
        pages = {
            name: data.decode()
            for name, data in package.parts.items()
            if name.endswith(".xml") and not name.startswith("docProps/")
        }
        assert not [(name, word) for name, text in pages.items() for word in words if word in text]
