"""Citations by GB/T 7714: both editions, every kind of source, nothing invented."""

from __future__ import annotations

from typing import Any

import pytest
from compared import BUNDLED
from make import source

from parkfacts.facts.wording.citation import (
    STYLES,
    citation_date,
    date_note,
    full_citation,
    short_citation,
)

PAPER: dict[str, Any] = {"title": "西永答卷", "publisher": "重庆日报", "kind": "newspaper"}
WEB: dict[str, Any] = {
    "title": "居榜首!",
    "publisher": "红星新闻",
    "kind": "news",
    "address": "https://example.org/a.html",
}
PAGE: dict[str, Any] = {
    "title": "经济概述",
    "publisher": "苏州工业园区管理委员会",
    "kind": "official",
    "address": "https://a.org/b",
}
INFERRED: dict[str, Any] = {"published": "2025-03-12", "published_certainty": "inferred"}
YEAR: dict[str, Any] = {"published": "2025", "published_certainty": "inferred"}
UNKNOWN: dict[str, Any] = {"published": "", "published_certainty": "unknown"}

GOLDEN = [
    (PAPER, "西永答卷[N]. 重庆日报，2025-03-12.", "西永答卷[N]. 重庆日报, 2025-03-12."),
    (
        PAPER | {"authors": ["王某", "李某"], "subtitle": "向新而行"},
        "王某，李某. 西永答卷：向新而行[N]. 重庆日报，2025-03-12.",
        "王某, 李某. 西永答卷: 向新而行[N]. 重庆日报, 2025-03-12.",
    ),
    (
        PAPER | {"address": "https://example.org/n", "retrieved": "2026-07-01"},
        "西永答卷[N/OL]. 重庆日报，2025-03-12. https://example.org/n.",
        "西永答卷[N/OL]. 重庆日报, 2025-03-12[2026-07-01]. https://example.org/n.",
    ),
    (PAPER | UNKNOWN, "西永答卷[N]. 重庆日报，[日期不详].", "西永答卷[N]. 重庆日报, [日期不详]."),
    (
        PAPER | INFERRED,
        "西永答卷[N]. 重庆日报，[2025]-03-12.",
        "西永答卷[N]. 重庆日报, [2025]-03-12.",
    ),
    (
        PAPER | {"kind": "magazine", "publisher": ""} | YEAR,
        "西永答卷[J]. [出版者不详]，[2025].",
        "西永答卷[J]. [出版者不详], [2025].",
    ),
    (
        WEB | {"retrieved": "2026-07-01"},
        "居榜首![EB/OL]. 红星新闻（2025-03-12）[2026-07-01]. https://example.org/a.html.",
        "居榜首![EB/OL]. 红星新闻(2025-03-12)[2026-07-01]. https://example.org/a.html.",
    ),
    (
        WEB | {"publisher": "", "address": ""} | INFERRED,
        "居榜首![N]. [出版者不详]，[2025]-03-12.",
        "居榜首![N]. [出版者不详], [2025]-03-12.",
    ),
    (
        PAGE | {"address": ""},
        "苏州工业园区管理委员会. 经济概述[R]. 2025-03-12.",
        "苏州工业园区管理委员会. 经济概述[R]. 2025-03-12.",
    ),
    (
        PAGE | UNKNOWN,
        "苏州工业园区管理委员会. 经济概述[EB/OL]. （[日期不详]）[引用日期不详]. https://a.org/b.",
        "苏州工业园区管理委员会. 经济概述[EB/OL]. ([日期不详])[引用日期不详]. https://a.org/b.",
    ),
]


@pytest.mark.parametrize(("fields", "new", "old"), GOLDEN)
def test_full_citation(fields: dict[str, Any], new: str, old: str) -> None:
    article = source(**fields)
    assert full_citation(article, "gbt7714-2025") == new
    assert full_citation(article, "gbt7714-2015") == old


@pytest.mark.parametrize("style", STYLES)
def test_reprint_is_cited_as_its_publisher(style: Any) -> None:
    assert "某站" not in full_citation(source(site="某站"), style)


@pytest.mark.parametrize(
    ("fields", "cited", "shown"),
    [
        ({}, "2025-03-12", "2025-03-12"),
        (INFERRED, "[2025]-03-12", "2025-03-12（年份推断）"),
        (YEAR, "[2025]", "2025年（推断）"),
        (UNKNOWN, "[日期不详]", "日期不详"),
    ],
)
def test_date_says_how_certain_it_is(fields: dict[str, Any], cited: str, shown: str) -> None:
    assert citation_date(source(**fields)) == cited
    assert date_note(source(**fields)) == shown


@pytest.mark.parametrize(("style", "comma"), [("gbt7714-2015", ", "), ("gbt7714-2025", "，")])
def test_of_more_than_three_authors_three_are_named(style: Any, comma: str) -> None:
    names = ["王某", "李某", "赵某", "钱某"]
    three, four = (full_citation(source(authors=names[:n]), style) for n in (3, 4))
    assert three.startswith(comma.join(names[:3]) + ". ")
    assert four.startswith(comma.join([*names[:3], "等"]) + ". ")


def test_digest_says_so() -> None:
    assert short_citation(source(form="digest")) == "重庆日报，2025-03-12（摘编）"
    assert short_citation(source(publisher="", **UNKNOWN)) == "《园区答卷》，日期不详"


def test_an_authority_answers_for_its_page_and_no_website():
    """GB/T 7714—2015, 8.1: a person or body is responsible; where it was seen is the address."""
    for one in BUNDLED.dataset.sources:
        if one.kind == "official":
            assert not one.publisher.endswith(("网站", "官网", "网")), one.id
