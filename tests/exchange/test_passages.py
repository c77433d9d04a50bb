"""Sentences and claims: each told once, each source cited once."""

from __future__ import annotations

from make import OTHERS, TRADE, TRADE_SENTENCE, dataset, period, tiny_dataset
from msgspec.structs import replace

from parkfacts.exchange.passages import citations, cited_claims, cited_sentences, sentences
from parkfacts.facts.catalogue import Catalogue

CATALOGUE = Catalogue(tiny_dataset())
STYLE = "gbt7714-2025"


def claims_of(**fields):
    return [replace(tiny_dataset().claims[0], **fields)]


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


def test_a_claim_tells_when_and_of_which_park():
    stated = claims_of(period=period("2024-03", "inferred"))
    assert cited_claims(stated, CATALOGUE, STYLE)[0] == (
        "2024年3月（推断），西永综合保税区：开出全市首趟中欧笔电班列[1]。"
    )


def test_a_claim_without_a_time_says_so():
    assert cited_claims(CATALOGUE.claims, CATALOGUE, STYLE) == [
        "西永综合保税区：开出全市首趟中欧笔电班列（期间未写明）[1]。",
        "[1] 园区答卷[N]. 重庆日报，2025-03-12.",
    ]


def test_a_claim_as_of_its_article_tells_the_day():
    claims = claims_of(period=period("@article"))
    catalogue = Catalogue(dataset(claims=claims))
    assert cited_claims(claims, catalogue, STYLE)[0].startswith(
        "截至发文时（发文日期2025年3月12日），西永综合保税区："
    )


def test_one_citation_has_no_number_several_have():
    assert citations(TRADE, CATALOGUE, STYLE) == ["园区答卷[N]. 重庆日报，2025-03-12."]
    several = citations([TRADE[0], OTHERS[4]], CATALOGUE, STYLE)
    assert [entry[:3] for entry in several] == ["[1]", "[2]"]
