"""Claims as sentences: when, of which park, and how sure that is."""

from __future__ import annotations

import pytest
from make import period
from make_baskets import TINY
from msgspec.structs import replace

from parkfacts.compose.claims.passages import claim_sentence, claim_sentences, footnoted_claims
from parkfacts.compose.page.options import Options

CLAIM = TINY.claims[0]
SAID = "西永综合保税区：开出全市首趟中欧笔电班列"


@pytest.mark.parametrize(
    ("when", "told"),
    [
        (period("2024-03"), f"2024年3月，{SAID}。"),
        (period("2024-03", "inferred"), f"2024年3月（推断），{SAID}。"),
        (period("", "unstated"), f"{SAID}（期间未写明）。"),
        (period("@article"), f"截至发文时（发文日期2025年3月12日），{SAID}。"),
    ],
)
def test_a_claim_tells_when_and_how_sure_that_is(when, told):
    assert claim_sentence(replace(CLAIM, period=when), TINY) == told


def test_half_width_marks_are_for_the_whole_sentence():
    options = Options(punctuation="half")
    assert list(claim_sentences([CLAIM], TINY, options)) == [
        "西永综合保税区: 开出全市首趟中欧笔电班列 (期间未写明)."
    ]


def test_each_claim_has_a_note_with_its_paragraph():
    first, second = footnoted_claims([CLAIM, replace(CLAIM, paragraph=3)], TINY, Options())
    assert first.note.endswith("，第28段。")
    assert second.note.endswith("，第3段。")
