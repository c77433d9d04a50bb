"""Titles are wording: whatever the columns are called, each is treated by its role."""

from __future__ import annotations

import pytest
from collected import content as basket_of
from collected import report
from compared import BUNDLED
from exported import STYLE, mixed, mixed_facts, trade, trade_facts, zones
from packages import A, Book, Package, W, slide_texts, word_text

from parkfacts.compose.basket.list import basket_list
from parkfacts.compose.content import Content, claims_content, facts_content
from parkfacts.compose.facts.sheet import fact_sheet
from parkfacts.compose.page.options import Options
from parkfacts.compose.page.sheet import Heading, Sheet
from parkfacts.exchange.clipboard.facts import FACT_PRESETS_BY_ID
from parkfacts.exchange.clipboard.preset_texts import FactCopy
from parkfacts.exchange.office.excel.workbook import workbook
from parkfacts.exchange.office.slides.presentation import presentation
from parkfacts.exchange.office.word.document import document
from parkfacts.facts.wording import labels

IN_TEXT = Options(citations="short")
PERIOD_IN_HEAD = Options(citations=STYLE, period="head")


def claims() -> Content:
    return claims_content(BUNDLED.claims[:9], BUNDLED, STYLE)


def of_one_period() -> Content:
    """Facts in many units of one period, which the head of the numbers says."""
    wanted = labels.period_with_basis(mixed_facts()[0])
    facts = [one for one in mixed_facts() if labels.period_with_basis(one) == wanted]
    return facts_content(facts, BUNDLED, STYLE, options=PERIOD_IN_HEAD)


CONTENTS = [trade, mixed, zones, claims, of_one_period]


def latin(title: str) -> str:
    """The title in letters as wide as the characters, so that tables are laid out alike."""
    return "".join(chr(0xFF21 + ord(one) % 26) if one.isalpha() else one for one in title)


def renamed(content: Content) -> Content:
    return content._replace(page=in_latin(content.page), listed=in_latin(content.listed))


def in_latin(sheet: Sheet) -> Sheet:
    return sheet._replace(head=tuple(one._replace(title=latin(one.title)) for one in sheet.head))


@pytest.fixture
def born_latin(monkeypatch) -> None:
    """Heads have other titles from the beginning, but for those that modules keep."""
    usual = Heading.__new__

    def made(cls: type[Heading], title: str, *given, **named) -> Heading:
        return usual(cls, latin(title), *given, **named)

    monkeypatch.setattr(Heading, "__new__", staticmethod(made))


def word_body(content: Content) -> list[object]:
    """The rows under the head, the footnotes, and what in each cell points to them."""
    package = Package(document(content))
    rows = list(package.trees["word/document.xml"].iter(f"{W}tr"))[1:]
    cells = [cell for row in rows for cell in row.iter(f"{W}tc")]
    marks = (f"{W}footnoteReference", f"{W}instrText")
    pointing = [[len(list(cell.iter(mark))) for mark in marks] for cell in cells]
    return [list(map(word_text, cells)), pointing, package.parts["word/footnotes.xml"]]


def workbook_body(content: Content) -> dict[str, list[object]]:
    """The rows of each sheet but for its head, with the formats of their numbers."""
    sheets = Book(workbook(content)).sheets
    heads = {name: 1 if name == "对比" else 0 for name in sheets}
    return {
        name: [row for at, row in enumerate(rows) if at != heads[name]]
        for name, rows in sheets.items()
    }


def slides_body(content: Content) -> list[object]:
    """What stands on each slide, of a table only what is under its head."""
    found: list[object] = []
    for slide in Package(presentation(content)).named(r"ppt/slides/slide\d+\.xml"):
        heads = [text for table in slide.iter(f"{A}tbl") for text in slide_texts(table[2])]
        texts = slide_texts(slide)
        for head in heads:
            texts.remove(head)
        found.append(texts)
    return found


@pytest.mark.parametrize("body", [word_body, workbook_body, slides_body])
@pytest.mark.parametrize("make", CONTENTS)
def test_a_file_is_the_same_under_other_titles(make, body):
    content = make()
    assert renamed(content).page.head != content.page.head
    assert body(renamed(content)) == body(content)


@pytest.mark.parametrize("make", [trade, mixed, claims, of_one_period])
def test_sources_of_renamed_columns_are_footnotes(make):
    _, pointing, _ = word_body(renamed(make()))
    assert sum(map(sum, pointing)) == len(make().page.rows)


def test_a_number_shows_its_unit_also_where_its_head_says_the_period():
    head, *rows = Book(workbook(of_one_period())).sheets["数据"]
    number = next(at for at, (title, _) in enumerate(head) if str(title).startswith("数值（"))
    unit = next(at for at, (title, _) in enumerate(head) if title == "单位")
    assert ((1.5, "0.0"), "万P") in [(row[number], row[unit][0]) for row in rows]


@pytest.mark.parametrize("punctuation", ["full", "half"])
def test_a_copy_for_slides_is_the_same_under_other_titles(punctuation, request):
    options = IN_TEXT._replace(punctuation=punctuation)
    preset, copy = FACT_PRESETS_BY_ID["ppt"], FactCopy(mixed_facts(), BUNDLED, options)
    usual = ["".join(write(copy)) for write in preset.write.values()]
    whole = len(copy.sheet().head)
    request.getfixturevalue("born_latin")
    text, page = ("".join(write(copy)) for write in preset.write.values())
    lines = text.split("\r\n")
    assert lines[0].count("\t") == whole - 2
    assert lines[0] != usual[0].split("\r\n")[0]
    assert lines[1:] == usual[0].split("\r\n")[1:]
    assert page.partition("<tbody>")[2] == usual[1].partition("<tbody>")[2]


def test_only_the_number_is_called_one_under_a_head_for_several(born_latin):
    head = fact_sheet(trade_facts(), BUNDLED, STYLE, options=Options(citations=STYLE, unit="亿元"))
    spanned = [one for one in head.head if one.over]
    assert [one.under == "数值" for one in spanned] == [one.number for one in spanned]


def test_lists_of_several_kinds_become_one_by_the_roles_of_their_columns(request):
    usual = basket_list(basket_of(report()))
    request.getfixturevalue("born_latin")
    found = basket_list(basket_of(report()))
    assert list(found.rows) == list(usual.rows)
    for there, here in zip(found.head, usual.head, strict=True):
        assert there == (here if here.role != "derived" else here._replace(title=there.title))
