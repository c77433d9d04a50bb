"""The verdict: what may be done with two facts, and each reason with the values it rests on.

An act is barred only by a reason, so that no verdict says no without a word. The codes are
stable: files and programs may rely on them.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Literal, NamedTuple

from parkfacts.facts.phrase import Phrase, joined

Act = Literal["side_by_side", "difference", "ratio", "rank"]
ACTS: tuple[Act, ...] = ("side_by_side", "difference", "ratio", "rank")
Relation = Literal["same", "told-twice", "one-park", "two-parks"]

_ALL = frozenset(ACTS)
_RECKON: frozenset[Act] = frozenset({"difference", "ratio", "rank"})
_RATIO: frozenset[Act] = frozenset({"ratio"})
_NONE: frozenset[Act] = frozenset()
_OF_SCOPE = frozenset(
    {"includes", "period-form", "field-unstated", "cumulative-start", "park-kind"}
)
"""Cautions of figures that may be compared, though they do not count the same for certain."""
_COMPARING: frozenset[Act] = frozenset({"difference", "rank"})


class Code(NamedTuple):
    """What a reason is called in words, and what it bars; nothing: it is a caution."""

    words: str
    bars: frozenset[Act]


CODES: dict[str, Code] = {
    # What is measured.
    "same-fact": Code(Phrase("同一条事实"), _ALL),
    "corrected": Code(Phrase("已被更正"), _ALL),
    "family": Code(Phrase("主题不同"), _ALL),
    "kind": Code(Phrase("不是一类数"), _ALL),
    "unit": Code(Phrase("单位不同量"), _ALL),
    "counted": Code(Phrase("所计之物不同"), _RECKON),
    "indicator": Code(Phrase("指标不同"), _RECKON),
    "average": Code(Phrase("年均增速与一个时期的增速"), _RECKON),
    "stock-new": Code(Phrase("存量与新增"), _RECKON),
    "cumulative": Code(Phrase("累计与当期"), _RECKON),
    "nature": Code(Phrase("性质不同"), _RECKON),
    # When.
    "period": Code(Phrase("期间不同"), _RECKON),
    "part-year": Code(Phrase("不满一年与全年"), _RECKON),
    "multi-year": Code(Phrase("跨年度与一个时期"), _RECKON),
    "period-unstated": Code(Phrase("期间未写明"), _RECKON),
    # Of what.
    "denominator": Code(Phrase("分母不同"), _RECKON),
    "field": Code(Phrase("不是同一份名单"), _RECKON),
    "scope": Code(Phrase("口径不同"), _RECKON),
    "by-kind": Code(Phrase("不同类园区统计范围不同"), _RECKON),
    # In what state.
    "status": Code(Phrase("状态不同"), _RECKON),
    "status-unclear": Code(Phrase("是否实现未写明"), _RECKON),
    # Whose.
    "inside": Code(Phrase("一个在另一个之内"), _RECKON),
    "overlap": Code(Phrase("两个园区有交叠"), _RECKON),
    "told-twice": Code(Phrase("同一事实两处说法相合"), _RECKON),
    "conflict": Code(Phrase("同一事实两处说法不合"), _RECKON),
    "disputed": Code(Phrase("两处说法不合"), _RECKON),
    # How sure.
    "no-bounds": Code(Phrase("约数，上下限不明"), _RECKON),
    "no-difference-bound": Code(Phrase("限定词同向，差值没有界"), frozenset({"difference"})),
    "not-separable": Code(Phrase("在限定词与舍入之内分不出高低"), frozenset({"rank"})),
    "no-direction": Code(Phrase("没有高低之分"), frozenset({"rank"})),
    "not-divisible": Code(Phrase("这类数不作倍数"), _RATIO),
    "divisor-unbounded": Code(Phrase("没有确定的下限，不作倍数"), _RATIO),
    # Cautions: they travel along and bar nothing.
    "bound": Code(Phrase("有限定词，差值只知至少或至多"), _NONE),
    "includes": Code(Phrase("统计所含不同"), _NONE),
    "period-inferred": Code(Phrase("期间是推断的"), _NONE),
    "period-form": Code(Phrase("期末数与年度数"), _NONE),
    "field-unstated": Code(Phrase("参评数未写明"), _NONE),
    "cumulative-start": Code(Phrase("累计从何时起算未写明"), _NONE),
    "park-kind": Code(Phrase("园区类别不同"), _NONE),
    "one-park": Code(Phrase("同一园区的两个期间，不是矛盾"), _NONE),
    "claim-conflict": Code(Phrase("另有说法与此不合"), _NONE),
}


class Reason(NamedTuple):
    """Why something is barred, or what must be said along with it."""

    code: str
    facts: tuple[str, ...]
    """Ids of the facts concerned."""
    values: tuple[str, ...] = ()
    """What the facts say, in the same order; empty where nothing can be put beside anything."""
    say: str = ""
    """What it is called, in place of the words of its code."""
    told: str = ""
    """What is told of the facts, in place of their values one after another."""

    @property
    def words(self) -> str:
        """What it is called, without what it says of the facts."""
        return self.say or CODES[self.code].words

    @property
    def text(self) -> str:
        """In words, with the two values: 分母不同：占重庆市、占四川省."""
        words = self.words
        told = self.told or joined("、", dict.fromkeys(one for one in self.values if one != words))
        return Phrase("{words}：{told}", words=words, told=told) if told else words

    @property
    def bars(self) -> frozenset[Act]:
        """What it bars; empty for a caution."""
        return CODES[self.code].bars

    @property
    def minds_scope(self) -> bool:
        """Whether it is a caution about what the figures count."""
        return self.code in _OF_SCOPE


class Verdict(NamedTuple):
    """What may be done with facts put beside each other."""

    relation: Relation
    reasons: tuple[Reason, ...] = ()

    def allows(self, act: Act) -> bool:
        """Whether no reason bars the act."""
        return act not in barred_by(self.codes)

    @property
    def side_by_side(self) -> bool:
        """Whether they may stand beside each other."""
        return self.allows("side_by_side")

    @property
    def difference(self) -> bool:
        """Whether they may be subtracted; the result may be a mere bound."""
        return self.allows("difference")

    @property
    def ratio(self) -> bool:
        """Whether they may be divided."""
        return self.allows("ratio")

    @property
    def rank(self) -> bool:
        """Whether it is certain which is the greater, or that they are equal."""
        return self.allows("rank")

    @property
    def comparable(self) -> bool:
        """Whether more than looking at both is allowed."""
        barred = barred_by(self.codes)
        return "side_by_side" not in barred and not barred >= _COMPARING

    @property
    def minds_scope(self) -> bool:
        """Whether one must mind, when comparing, that they may not count the same."""
        return any(one.minds_scope for one in self.reasons)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the reasons, in their order."""
        return tuple([reason.code for reason in self.reasons])

    def barring(self) -> tuple[Reason, ...]:
        """The reasons that bar something."""
        return tuple(reason for reason in self.reasons if reason.bars)

    def cautions(self) -> tuple[Reason, ...]:
        """The reasons that bar nothing and travel along."""
        return tuple(reason for reason in self.reasons if not reason.bars)


@lru_cache(maxsize=1024)
def barred_by(codes: tuple[str, ...]) -> frozenset[Act]:
    """All that reasons of these codes bar. Raises KeyError for a code that is not declared."""
    return frozenset[Act]().union(*(CODES[code].bars for code in codes))


def reason(code: str, facts: Iterable[str], values: Iterable[str] = (), say: str = "") -> Reason:
    """A reason in the words of its code, with the values behind a colon.

    ``say`` replaces the words of the code. Raises KeyError for a code that is not declared.
    """
    if code not in CODES:
        raise KeyError(code)
    return Reason(code, tuple(facts), tuple(values), say)


def words_of(reasons: Iterable[Reason]) -> list[str]:
    """What the reasons are called, each once and without what they say of each fact."""
    return list(dict.fromkeys(one.words for one in reasons))
