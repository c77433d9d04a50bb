"""Words of the import page: what columns become, what comes of figures, and their marks."""

from __future__ import annotations

from typing import Literal

from parkfacts.exchange.intake.drafting.model import FactDraft, ImportAnswers
from parkfacts.exchange.intake.mapping.model import ColumnMeaning, Given, Role
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.wording.labels import STATUS_WORDS

Fate = Literal["new", "same", "changed", "conflict", "doubt", "bad", "out"]
"""What comes of a figure, in one word: its worst problem before its outcome; out: left out."""

ROLE_WORDS: dict[Role, str] = {
    "park": Phrase("园区"),
    "indicator": Phrase("指标"),
    "literal": Phrase("数值"),
    "unit": Phrase("单位"),
    "period": Phrase("期间"),
    "qualifier": Phrase("限定词"),
    "status": Phrase("状态"),
    "scope": Phrase("口径"),
    "within": Phrase("占谁的比"),
    "out_of": Phrase("参评个数"),
    "source": Phrase("来源"),
    "paragraph": Phrase("段落"),
    "note": Phrase("备注"),
    "id": Phrase("编号"),
    "unused": Phrase("不用"),
    "": Phrase("待定"),
}
FATE_WORDS: dict[Fate, str] = {
    "new": Phrase("新"),
    "same": Phrase("相同"),
    "changed": Phrase("改"),
    "conflict": Phrase("冲突"),
    "doubt": Phrase("需看"),
    "bad": Phrase("不行"),
    "out": Phrase("不入"),
}
GIVEN_WORDS: dict[str, str] = {
    # The fields of Given, in the order in which the page asks for them.
    "park": Phrase("园区"),
    "indicator": Phrase("指标"),
    "unit": Phrase("单位"),
    "period": Phrase("期间"),
    "status": Phrase("状态"),
    "scope": Phrase("口径"),
    "within": Phrase("占谁的比"),
    "qualifier": Phrase("限定词"),
    "note": Phrase("备注"),
}
LEVEL_WORDS: dict[str, str] = {
    # What a column of figures is of another one.
    "": Phrase("总量"),
    "growth": Phrase("增速"),
    "average_growth": Phrase("年均增速"),
    "share": Phrase("占比"),
    "change": Phrase("变动"),
    "rank": Phrase("排名"),
}
_BETWEEN = " · "
_OUTCOMES: dict[str, Fate] = {
    "new": "new", "same": "same", "changed": "changed", "conflict": "conflict", "none": "bad",
}  # fmt: skip


def fate_of(draft: FactDraft, answers: ImportAnswers) -> Fate:
    """What comes of a figure."""
    if draft.at in answers.left_out:
        return "out"
    levels = {problem.level for problem in draft.problems}
    if "bad" in levels or draft.fact is None:
        return "bad"
    if draft.outcome == "conflict" and draft.at in answers.overwritten:
        return "changed"
    if draft.outcome == "conflict":
        return "conflict"
    return "doubt" if levels else _OUTCOMES[draft.outcome]


def given_in_short(given: Given) -> str:
    """What is given, in one line: 外贸进出口值 · 亿元 · 2024年; a status in its word."""
    told = [
        STATUS_WORDS.get(value, value) if name == "status" else value
        for name in GIVEN_WORDS
        if (value := getattr(given, name))
    ]
    return joined(_BETWEEN, told)


def meaning_in_short(column: ColumnMeaning) -> str:
    """What a column becomes, with what its head says of it: 数值 · 亿元 · 2024年."""
    return joined(_BETWEEN, [ROLE_WORDS[column.role], given_in_short(column.given)])
