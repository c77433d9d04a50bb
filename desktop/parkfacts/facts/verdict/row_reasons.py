"""The reasons of a row: those of all its pairs as one list, and as one line of words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.verdict.verdict import CODES, Reason, Verdict, reason

Word = Literal["可比", "可比（注意口径）", "部分可比", "只可并列", "不可并列", "无对象"]
WORDS: dict[Word, str] = {
    "可比": Phrase("可比"),
    "可比（注意口径）": Phrase("可比（注意口径）"),
    "部分可比": Phrase("部分可比"),
    "只可并列": Phrase("只可并列"),
    "不可并列": Phrase("不可并列"),
    "无对象": Phrase("无对象"),
}
"""The words of verdicts as a screen shows them."""
WORD_CODES: dict[Word, str] = {
    "可比": "comparable",
    "可比（注意口径）": "comparable-mind-scope",
    "部分可比": "partly-comparable",
    "只可并列": "side-by-side",
    "不可并列": "not-side-by-side",
    "无对象": "alone",
}
"""What files and programs may rely on, whatever the words become."""
ALL_COMPARABLE: tuple[Word, ...] = ("可比", "可比（注意口径）")
"""The words of rows of which every two figures may be compared."""
SOME_COMPARABLE: tuple[Word, ...] = (*ALL_COMPARABLE, "部分可比")
NO_OTHER = Phrase("没有另一个园区的数")
SAME_RESPECTS = Phrase("同指标、同期")
_ORDER = {code: number for number, code in enumerate(CODES)}
_OF_PAIRS = frozenset({"not-separable", "no-difference-bound"})
_PAIRS_TOLD = 4


def by_weight(reasons: Sequence[Reason]) -> tuple[Reason, ...]:
    """What bars most comes first, cautions last; otherwise in the order of the codes."""
    if len(reasons) < 2:
        return tuple(reasons)
    return tuple(sorted(reasons, key=lambda one: (-len(one.bars), _ORDER[one.code])))


def merged(verdicts: Sequence[Verdict]) -> tuple[Reason, ...]:
    """The reasons of all pairs, one of each code, with the values of all facts concerned."""
    groups: dict[tuple[str, str], dict[str, str]] = {}
    alone: dict[tuple[str, str], Reason] = {}
    for verdict in verdicts:
        for one in verdict.reasons:
            if one.values:
                known = groups.setdefault((one.code, one.words), {})
                known.update(zip(one.facts, one.values, strict=True))
            else:
                alone.setdefault((one.code, one.text), one)
    found = [_merged_reason(code, say, told, verdicts) for (code, say), told in groups.items()]
    return by_weight([*found, *alone.values()])


def _merged_reason(
    code: str, words: str, told: dict[str, str], verdicts: Sequence[Verdict]
) -> Reason:
    """One reason of several pairs; what holds of some pairs only names them: 甲2%与乙2.1%."""
    whole = reason(code, told, told.values(), words)
    if code not in _OF_PAIRS or len(told) < 3:
        return whole
    pairs = [one.facts for verdict in verdicts for one in verdict.reasons if one.code == code]
    if 2 * len(pairs) == len(told) * (len(told) - 1):
        return whole
    listed = joined(
        "、",
        [
            Phrase("{one}与{other}", one=told[one], other=told[other])
            for one, other in pairs[:_PAIRS_TOLD]
        ],
    )
    if len(pairs) > _PAIRS_TOLD:
        listed = Phrase("{pairs}等{n}对", pairs=listed, n=len(pairs))
    return whole._replace(told=listed)


def word_of_comparable(verdict: Verdict) -> Word:
    """The word for figures that may be compared: with care where they do not count the same."""
    return "可比（注意口径）" if verdict.minds_scope else "可比"


def line_of(word: Word, verdict: Verdict) -> str:
    """The first reason that bars; where none does, the first caution; else what agrees.

    Claims that a figure contradicts are told behind it.
    """
    claimed = [one.text for one in verdict.reasons if one.code == "claim-conflict"]
    first = _first_words(word, verdict)
    return joined("；", [first, *(text for text in claimed if text not in first)])


def _first_words(word: Word, verdict: Verdict) -> str:
    barring = [one for one in verdict.reasons if one.bars & {"side_by_side", "difference", "rank"}]
    if word in ALL_COMPARABLE:
        partly = [one for one in barring if "rank" in one.bars or "difference" in one.bars]
        careful = sorted(verdict.cautions(), key=lambda one: not one.minds_scope)
        said = [*careful, *partly] if verdict.minds_scope else [*partly, *careful]
        if not said:
            return Phrase("指标、期间、口径、状态都相同")
        return joined("；", [SAME_RESPECTS, said[0].text])
    return (barring or list(verdict.reasons))[0].text
