"""Sentences: each fact told once, each source cited once."""

from __future__ import annotations

from make import OTHERS, TRADE, TRADE_SENTENCE, dataset, marked, tiny_dataset
from msgspec.structs import replace

from parkfacts.compose.facts.passages import (
    citations,
    cited_sentences,
    footnoted,
    sentences,
    unasked,
)
from parkfacts.compose.page.options import Options
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.marks import unasked_in

CATALOGUE = Catalogue(tiny_dataset())
STYLE = "gbt7714-2025"


def test_facts_told_together_make_one_sentence():
    assert sentences(TRADE, CATALOGUE) == [TRADE_SENTENCE]


def test_sentences_stand_in_the_order_of_the_facts():
    found = sentences([OTHERS[0], TRADE[2]], CATALOGUE)
    assert "超1.5万P" in found[0]
    assert found[1] == "2024年，西永综合保税区占全市外贸进出口比重39%。"


def test_what_was_told_in_one_breath_is_told_only_if_it_is_wanted():
    value, growth, share = TRADE
    assert sentences([share, value], CATALOGUE) == [
        "2024年，西永综合保税区外贸进出口值2788.44亿元，占全市外贸进出口比重39%。"
    ]
    assert unasked([share, value], CATALOGUE) == 1
    whole = Options(group="with")
    assert sentences([share], CATALOGUE, whole) == [TRADE_SENTENCE]
    assert unasked(TRADE, CATALOGUE) == 0
    (shown,) = sentences([share, value], CATALOGUE, whole._replace(shows_unasked=True))
    text, spans = unasked_in(shown)
    assert text == TRADE_SENTENCE
    ((start, end),) = spans
    assert growth.quantity.literal in text[start:end]


def test_each_source_is_cited_once():
    lines = cited_sentences([OTHERS[4], TRADE[0], OTHERS[5]], CATALOGUE, STYLE)
    assert [line[-2:] for line in lines[:3]] == [marked("[1]。"), marked("[2]。"), marked("[1]。")]
    assert [line[:3] for line in lines[3:]] == ["[1]", "[2]"]


def test_what_must_be_known_of_a_figure_stands_under_its_sentence():
    fact = replace(OTHERS[4], note="来源写作总额。")
    catalogue = Catalogue(dataset(facts=[*TRADE, *OTHERS[:4], fact], claims=[]))
    lines = cited_sentences([fact, TRADE[0]], catalogue, STYLE)
    assert [line[:3] for line in lines[2:]] == ["注：西", "[1]", "[2]"]
    assert lines[2].endswith("：来源写作总额。")
    (noted,) = footnoted([fact], catalogue, Options())
    assert noted.note.endswith("：来源写作总额。")


def test_a_digest_is_called_one_wherever_it_is_cited():
    digest = replace(CATALOGUE.source(OTHERS[4].source), form="digest", address="http://a/b")
    others = [one for one in CATALOGUE.dataset.sources if one.id != digest.id]
    catalogue = Catalogue(dataset(sources=[*others, digest]))
    (entry,) = citations([OTHERS[4]], catalogue, STYLE)
    assert entry.endswith("http://a/b.（摘编）")
    assert cited_sentences([OTHERS[4]], catalogue, STYLE)[-1].endswith("（摘编）")
    (noted,) = footnoted([OTHERS[4]], catalogue, Options())
    assert "http://a/b（摘编），第3段。" in noted.note


def test_sources_are_numbered_from_where_the_document_is():
    from_seven = Options(first_number=7)
    lines = cited_sentences([OTHERS[4], TRADE[0]], CATALOGUE, STYLE, from_seven)
    assert [line[-2:] for line in lines[:2]] == [marked("[7]。"), marked("[8]。")]
    assert [line[:3] for line in lines[2:]] == ["[7]", "[8]"]
    several = citations([TRADE[0], OTHERS[4]], CATALOGUE, STYLE, from_seven)
    assert [entry[:3] for entry in several] == ["[7]", "[8]"]


def test_one_citation_has_no_number_several_have():
    assert citations(TRADE, CATALOGUE, STYLE) == ["园区答卷[N]. 重庆日报，2025-03-12."]
    several = citations([TRADE[0], OTHERS[4]], CATALOGUE, STYLE)
    assert [entry[:3] for entry in several] == ["[1]", "[2]"]
