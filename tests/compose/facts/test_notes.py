"""What stands under a table of facts: own notes once, sources as they are cited."""

from __future__ import annotations

from make import OTHERS, TRADE
from make_baskets import TINY
from msgspec.structs import replace

from parkfacts.compose.facts.notes import not_ours, own_notes, source_told
from parkfacts.compose.page.options import Options

DAILY, DIGEST = TINY.source("daily"), TINY.source("digest")


def test_a_note_of_several_facts_stands_once_behind_their_names():
    noted = [replace(fact, note="含园外企业。") for fact in (*TRADE[:2], TRADE[0])]
    assert own_notes([*noted, TRADE[2]], TINY) == [
        "西永综合保税区外贸进出口值、西永综合保税区外贸进出口值增速：含园外企业。"
    ]


def test_names_figures_and_notes_keep_their_marks():
    noted = replace(OTHERS[0], note="甲：乙")
    assert not_ours([noted, noted], TINY) == ["西永微电园", "算力资源", "超1.5万P", "甲：乙"]


def test_a_digest_is_called_one():
    assert source_told(DIGEST, Options()).endswith("（摘编）")
    assert not source_told(DAILY, Options()).endswith("（摘编）")


def test_only_short_citations_follow_half_width_marks():
    assert source_told(DAILY, Options(citations="short")) == "重庆日报，2025-03-12"
    half = Options(citations="short", punctuation="half")
    assert source_told(DAILY, half) == "重庆日报, 2025-03-12"
    full = source_told(DAILY, Options())
    assert source_told(DAILY, Options(punctuation="half")) == full


def test_the_name_of_a_paper_keeps_its_marks():
    paper = replace(DAILY, publisher="报，甲")
    half = Options(citations="short", punctuation="half")
    assert source_told(paper, half) == "报，甲, 2025-03-12"
