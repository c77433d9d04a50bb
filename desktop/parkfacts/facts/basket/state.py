"""What has become of the things in a basket: the same, changed, or no longer in the dataset."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from msgspec.structs import replace

from parkfacts.facts.basket.items import (
    AnyItem,
    ChartItem,
    ClaimItem,
    ComparisonItem,
    FactItem,
    KeptClaim,
    KeptComparison,
    KeptFact,
    keep,
    keep_claim,
    kept_facts,
)
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.wording import labels

Word = Literal["same", "changed", "gone"]
_FACT_FIELDS = (
    ("figure", Phrase("数值")),
    ("period", Phrase("期间")),
    ("scope", Phrase("口径")),
    ("park", Phrase("园区")),
    ("indicator", Phrase("指标")),
    ("source", Phrase("来源")),
)
_CLAIM_FIELDS = (
    ("text", Phrase("文字")),
    ("period", Phrase("时间")),
    ("park", Phrase("园区")),
    ("source", Phrase("来源")),
)
_STATUS, _NUMBER, _UNSAID = Phrase("状态"), Phrase("所读出的数"), Phrase("未写")


class State(NamedTuple):
    """What has become of an item, with a line for each thing that is no longer as it was."""

    word: Word = "same"
    lines: tuple[str, ...] = ()


def state_of(item: AnyItem, catalogue: Catalogue) -> State:
    """How an item stands to the dataset that is open."""
    if isinstance(item, ClaimItem):
        return _claim_state(item.kept, catalogue)
    facts = kept_facts(item)
    states = [fact_state(kept, catalogue) for kept in facts]
    if isinstance(item, FactItem):
        return states[0]
    lines: list[str] = [
        Phrase("{park}{indicator}：{line}", park=kept.park, indicator=kept.indicator, line=line)
        for kept, state in zip(facts, states, strict=True)
        for line in state.lines
    ]
    compared = compared_of(item)
    if compared is not None:
        lines += _parts_gone(compared, catalogue)
    words = {state.word for state in states}
    if states and words == {"gone"}:
        return State("gone", tuple(lines))
    return State("changed", tuple(lines)) if lines else State()


def fact_state(kept: KeptFact, catalogue: Catalogue) -> State:
    """How a fact stands to what was kept of it."""
    fact = catalogue.find_fact(kept.fact)
    if fact is None:
        return State("gone", (Phrase("现数据集里没有，收入时为{figure}", figure=kept.figure),))
    lines = [*_differences(kept, keep(fact, catalogue))]
    if correction := catalogue.correction(fact):
        lines.append(Phrase("已被更正为{figure}", figure=labels.figure(correction)))
    return State("changed", tuple(lines)) if lines else State()


def refreshed(item: AnyItem, catalogue: Catalogue) -> AnyItem:
    """The item with fingerprints of what the dataset says now; what is gone keeps its own."""
    match item:
        case FactItem():
            return replace(item, kept=_again(item.kept, catalogue))
        case ClaimItem():
            claim = catalogue.find_claim(item.kept.claim)
            return replace(item, kept=keep_claim(claim, catalogue)) if claim else item
        case ComparisonItem():
            return replace(item, compared=_compared_again(item.compared, catalogue))
        case ChartItem(compared=KeptComparison() as compared):
            return replace(item, compared=_compared_again(compared, catalogue))
        case ChartItem():
            return replace(item, facts=[_again(kept, catalogue) for kept in item.facts])
        case _:
            return item


def compared_of(item: AnyItem) -> KeptComparison | None:
    """What a comparison, or the chart of one, is made from."""
    return item.compared if isinstance(item, (ComparisonItem, ChartItem)) else None


def _claim_state(kept: KeptClaim, catalogue: Catalogue) -> State:
    claim = catalogue.find_claim(kept.claim)
    if claim is None:
        return State("gone", (Phrase("现数据集里没有，这是收入时的文字"),))
    now = keep_claim(claim, catalogue)
    lines = tuple(
        Phrase("{what}已改，收入时为“{before}”", what=word, before=getattr(kept, name))
        for name, word in _CLAIM_FIELDS
        if getattr(kept, name) != getattr(now, name)
    )
    return State("changed", lines) if lines else State()


def _differences(kept: KeptFact, now: KeptFact) -> Iterator[str]:
    """A line for each thing that reads otherwise than when the fact was collected."""
    for name, word in _FACT_FIELDS:
        if getattr(kept, name) != getattr(now, name):
            before = kept.title if name == "source" else getattr(kept, name)
            yield Phrase("{what}已改，收入时为{before}", what=word, before=before or _UNSAID)
    if kept.status != now.status:
        status = labels.STATUS_WORDS[kept.status]
        yield Phrase("{what}已改，收入时为{before}", what=_STATUS, before=status)
    if kept.figure == now.figure and (kept.value, kept.unit) != (now.value, now.unit):
        read = f"{kept.value:f}{kept.unit}"
        yield Phrase("{what}已改，收入时为{before}", what=_NUMBER, before=read)


def _parts_gone(compared: KeptComparison, catalogue: Catalogue) -> Iterator[str]:
    gone = sum(park not in catalogue.parks for park in compared.parks)
    if gone:
        names = compared.names
        yield Phrase("{n} 个园区现数据集里没有（收入时：{names}）", n=gone, names=names)
    gone = sum(one not in catalogue.indicators for one in compared.indicators)
    if gone:
        yield Phrase("{n} 个指标现数据集里没有", n=gone)


def _again(kept: KeptFact, catalogue: Catalogue) -> KeptFact:
    """What is said now; of a corrected fact what its correction says."""
    fact = catalogue.find_fact(kept.fact)
    return keep(catalogue.correction(fact) or fact, catalogue) if fact else kept


def _compared_again(compared: KeptComparison, catalogue: Catalogue) -> KeptComparison:
    return replace(compared, kept=[_again(kept, catalogue) for kept in compared.kept])
