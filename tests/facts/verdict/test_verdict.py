"""The codes of reasons: each documented with its words and what it bars."""

from __future__ import annotations

from pathlib import Path

import pytest

from parkfacts.facts.verdict.row_reasons import WORD_CODES, WORDS
from parkfacts.facts.verdict.verdict import ACTS, CODES, Verdict, reason

PAGE = Path(__file__).resolve().parents[3] / "docs" / "verdicts.md"
SIGNS = dict(zip(ACTS, "并差倍位", strict=True))


def table(text: str) -> list[list[str]]:
    """The first three cells of each line that begins with a code."""
    lines = [line for line in text.splitlines() if "| `" in line]
    return [[cell.strip(" `") for cell in line.split("|")[1:4]] for line in lines]


def test_every_word_of_a_row_is_documented_with_its_code():
    words = table(PAGE.read_text("utf-8").partition("The reasons:")[0])
    assert [(word, code) for code, word, _ in words] == list(WORD_CODES.items())
    assert list(WORDS) == list(WORD_CODES)


def test_every_code_is_documented_and_no_other():
    rows = table(PAGE.read_text("utf-8").partition("The reasons:")[2])
    assert rows == [
        [code, known.words, "".join(SIGNS[act] for act in ACTS if act in known.bars) or "—"]
        for code, known in CODES.items()
    ]


def test_a_verdict_allows_what_none_of_its_reasons_bars():
    ids = ("a", "b")
    verdict = Verdict("two-parks", (reason("bound", ids), reason("not-divisible", ids)))
    assert [act for act in ACTS if not verdict.allows(act)] == ["ratio"]
    assert verdict.comparable
    assert [one.code for one in verdict.barring()] == ["not-divisible"]
    assert [one.code for one in verdict.cautions()] == ["bound"]
    assert not Verdict("two-parks", (reason("family", ids),)).comparable


def test_a_reason_says_both_values_once():
    found = reason("period", ("a", "b", "c"), ("2024年", "2023年", "2024年"))
    assert found.text == "期间不同：2024年、2023年"
    assert reason("period-unstated", ("a", "b"), ("期间未写明", "2023年")).text == (
        "期间未写明：2023年"
    )


def test_an_undeclared_code_is_refused():
    with pytest.raises(KeyError):
        reason("weather", ("a", "b"))
