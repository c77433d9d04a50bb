"""Sentences: each fact told once, each source cited once."""

from __future__ import annotations

from make import OTHERS, TRADE, TRADE_SENTENCE, tiny_dataset

from parkfacts.exchange.passages import citations, cited_sentences, sentences
from parkfacts.facts.catalogue import Catalogue

CATALOGUE = Catalogue(tiny_dataset())
STYLE = "gbt7714-2025"


def test_facts_told_together_make_one_sentence():
    assert sentences(TRADE, CATALOGUE) == [TRADE_SENTENCE]


def test_sentences_stand_in_the_order_of_the_facts():
    found = sentences([OTHERS[0], TRADE[2]], CATALOGUE)
    assert "超1.5万P" in found[0]
    assert found[1] == TRADE_SENTENCE


def test_each_source_is_cited_once():
    lines = cited_sentences([OTHERS[4], TRADE[0], OTHERS[5]], CATALOGUE, STYLE)
    assert [line[-4:] for line in lines[:3]] == ["[1]。", "[2]。", "[1]。"]
    assert [line[:3] for line in lines[3:]] == ["[1]", "[2]"]


def test_one_citation_has_no_number_several_have():
    assert citations(TRADE, CATALOGUE, STYLE) == ["园区答卷[N]. 重庆日报，2025-03-12."]
    several = citations([TRADE[0], OTHERS[4]], CATALOGUE, STYLE)
    assert [entry[:3] for entry in several] == ["[1]", "[2]"]
