"""Pages that a head of department signs, read back from what LibreOffice prints of them."""

from __future__ import annotations

import re

import pytest
from compared import BUNDLED, COMPARER, compared
from exported import STYLE, mixed_facts, trade_facts

from parkfacts.compose.content import Content, claims_content, comparison_content, facts_content
from parkfacts.compose.page.signature import Signature
from parkfacts.exchange.files.exports import export
from parkfacts.facts.comparison.seen import SeenMatrix

SIGNED = Signature("某市某局产业处", "张三")
PARKS = ("西永综合保税区", "成都高新综合保税区", "海口综合保税区", "西永微电园", "重庆高新区",
         "武汉东湖高新区", "合肥高新区", "苏州工业园区")  # fmt: skip
ZONE = BUNDLED.resolve_park(PARKS[0]).id
_WIDEST_SLIDE = 960
_LEAST_POINTS = 8.0
_ROUNDING = 0.34
"""Sizes come in thirds of a point."""


def facts(count: int) -> Content:
    chosen = {
        1: mixed_facts()[:1],
        5: trade_facts()[:5],
        12: [one for one in BUNDLED.facts if one.park == ZONE][:12],
        20: mixed_facts()[:20],
        60: BUNDLED.facts[:60],
    }[count]
    return facts_content(chosen, BUNDLED, STYLE)._replace(signature=SIGNED)


def parks(count: int) -> Content:
    seen = SeenMatrix(compared(*PARKS[:count], least=2), COMPARER, frozenset())
    return comparison_content(seen, STYLE)._replace(signature=SIGNED)


def claims(count: int) -> Content:
    return claims_content(BUNDLED.claims[:count], BUNDLED, STYLE)._replace(signature=SIGNED)


CONTENTS = [(facts, n) for n in (1, 5, 12, 20, 60)] + [(parks, n) for n in (2, 3, 6, 8)]
CONTENTS += [(claims, 8)]
EACH = pytest.mark.parametrize(("make", "count"), CONTENTS)


@pytest.fixture(scope="module")
def printed(libreoffice, page_lines, tmp_path_factory):
    """The pages of a file as they are printed, each kind of each content once."""
    found = {}

    def made(content: Content, ending: str):
        key = (content.kind, content.page.caption, len(content.page.rows), ending)
        if key not in found:
            path = tmp_path_factory.mktemp("printed") / f"a{ending}"
            export(content, path)
            found[key] = page_lines(libreoffice(path, "pdf"))
        return found[key]

    return made


@EACH
def test_a_document_names_no_park_over_two_lines(make, count, printed):
    content = make(count)
    lines = [text for _, pieces in printed(content, ".docx") for _, _, text in pieces]
    at = content.page.at("park")
    names = {row.cells[at].text for row in content.page.rows} if at is not None else set()
    # At the head of a column it may be the short name.
    heads = [one for one in content.page.head if one.role == "cell"]
    for name in names:
        assert any(name in line for line in lines), name
    for one in heads:
        assert any(one.title in line or one.short in line for line in lines), one.title


@EACH
def test_each_page_of_a_document_says_who_answers_for_it_and_which_it_is(make, count, printed):
    pages = printed(make(count), ".docx")
    for at, (_, pieces) in enumerate(pages, 1):
        text = "".join("".join(piece.split()) for _, _, piece in pieces)
        assert SIGNED.organisation in text
        assert f"第{at}页共{len(pages)}页" in text
    first = "".join("".join(piece.split()) for _, _, piece in pages[0][1])
    assert "张三" in first
    assert "园鉴" not in first


@EACH
@pytest.mark.parametrize("ending", [".docx", ".pptx", ".xlsx"])
def test_nothing_runs_off_a_page(make, count, ending, printed):
    for width, pieces in printed(make(count), ending):
        assert all(end <= width + 1 for _, end, _ in pieces)


@EACH
def test_a_workbook_is_printed_in_type_that_can_be_read(make, count, printed):
    for _, pieces in printed(make(count), ".xlsx"):
        # Marks are raised and terms set smaller on purpose; charts are drawn to scale.
        body = [size for size, _, text in pieces if re.search("[\u4e00-\u9fff]{2}", text)]
        usual = max(set(body), key=body.count)
        assert usual >= _LEAST_POINTS - _ROUNDING


@EACH
def test_each_slide_is_wide_has_its_number_and_the_organisation(make, count, printed):
    for at, (width, pieces) in enumerate(printed(make(count), ".pptx"), 1):
        assert width == pytest.approx(_WIDEST_SLIDE, abs=1)
        texts = ["".join(piece.split()) for _, _, piece in pieces]
        assert SIGNED.organisation in texts
        assert str(at) in texts


def test_one_value_is_a_large_figure_and_no_table(printed):
    pages = printed(facts(1), ".pptx")
    large = [text for _, pieces in pages[1:2] for size, _, text in pieces if size > 40]
    assert "".join("".join(large).split()).startswith("近20年")


def test_an_upright_page_holds_the_figures_of_one_park(printed):
    for count in (1, 5, 12):
        width, _ = printed(facts(count), ".docx")[0]
        assert width == pytest.approx(595, abs=1)


def test_no_figure_stands_twice_in_a_row(printed):
    (_, pieces), *_ = printed(facts(5), ".docx")
    text = "\n".join(piece for _, _, piece in pieces)
    table = text.partition("注：")[0]
    assert table.count("2788.44") == 1
