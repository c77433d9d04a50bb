"""May these facts be compared? The verdict on two facts, and on a row of facts of many parks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Literal, NamedTuple

from parkfacts.facts import bounds
from parkfacts.facts.catalogue import Catalogue
from parkfacts.facts.model import Claim, Fact
from parkfacts.facts.park_relations import ParkRelation, relation
from parkfacts.facts.quantity import Interval
from parkfacts.facts.verdict import CODES, Act, Reason, Verdict, reason
from parkfacts.facts.verdict_rules import RULES, Pair, how_sure

Word = Literal["可比", "部分可比", "只可并列", "不可并列", "无对象"]
_ORDER = {code: number for number, code in enumerate(CODES)}
_RECKONED: frozenset[Act] = frozenset({"difference", "ratio", "rank"})


class Place(NamedTuple):
    """A fact's place among those of its row, from 1; equal ones share a place."""

    fact: str
    place: int


class RowVerdict(NamedTuple):
    """What may be done with all facts of a row, and for which pairs more is allowed."""

    word: Word
    line: str
    """One line of words behind the word."""
    verdict: Verdict
    comparable: tuple[tuple[str, str], ...] = ()
    """The pairs of ids that may be compared."""
    ranking: tuple[Place, ...] = ()
    """All facts from the best; without a better, from the greatest. Empty where barred."""


class Comparer:
    """Verdicts over a catalogue, each found once."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._verdicts: dict[tuple[str, str], Verdict] = {}
        self._bounds: dict[str, Interval] = {}
        self._rows: dict[tuple[str, ...], RowVerdict] = {}
        self._relations: dict[tuple[str, str], ParkRelation] = {}
        self._against: dict[str, list[Claim]] = {}
        for claim in catalogue.claims:
            for fact_id in claim.against:
                self._against.setdefault(fact_id, []).append(claim)

    def verdict(self, one: Fact, other: Fact) -> Verdict:
        """What may be done with two facts. Swapping them swaps the values of the reasons only."""
        key = (one.id, other.id)
        if key not in self._verdicts:
            self._verdicts[key] = self._judge(one, other)
        return self._verdicts[key]

    def order(self, one: Fact, other: Fact) -> bounds.Order:
        """How the first stands to the second; unknown wherever ranking is barred."""
        if not self.verdict(one, other).rank:
            return "unknown"
        return bounds.order(self.bounds_of(one), self.bounds_of(other))

    def bounds_of(self, fact: Fact) -> Interval:
        """What the fact's quantity says for certain, in base units."""
        if fact.id not in self._bounds:
            self._bounds[fact.id] = bounds.bounds_of(fact.quantity)
        return self._bounds[fact.id]

    def row(self, facts: Sequence[Fact]) -> RowVerdict:
        """What may be done with the facts of several parks, one of each."""
        key = tuple(fact.id for fact in facts)
        if key not in self._rows:
            self._rows[key] = self._judge_row(facts)
        return self._rows[key]

    def park_relation(self, one: str, other: str) -> ParkRelation:
        """How two parks lie to each other."""
        key = (one, other)
        if key not in self._relations:
            parks = self.catalogue.park(one), self.catalogue.park(other)
            self._relations[key] = relation(*parks, self.catalogue)
        return self._relations[key]

    def claims_against(self, fact: Fact) -> list[Claim]:
        """Claims that cannot be true along with the fact."""
        return self._against.get(fact.id, [])

    def _judge(self, one: Fact, other: Fact) -> Verdict:
        if one.id == other.id:
            return Verdict("same", (reason("same-fact", (one.id, other.id)),))
        pair = Pair(
            one,
            other,
            (self.catalogue.indicator(one), self.catalogue.indicator(other)),
            (self.catalogue.park(one.park), self.catalogue.park(other.park)),
            (self.bounds_of(one), self.bounds_of(other)),
        )
        found: list[Reason] = []
        barred = frozenset[Act]()
        for rule in RULES:
            found += rule(pair)
            barred = barred.union(*(reason.bars for reason in found))
            if "side_by_side" in barred:
                break  # Nothing ties the two: that period or scope differ too says no more.
        if one.park == other.park and one.indicator == other.indicator:
            return self._of_one_park(pair, found, told_twice=not barred)
        if "side_by_side" not in barred:
            found += self._of_parks(pair)
            barred = barred.union(*(reason.bars for reason in found))
        if not barred >= _RECKONED:
            found += how_sure(pair)
        found += self._claimed(pair)
        return Verdict("one-park" if one.park == other.park else "two-parks", _by_weight(found))

    def _of_one_park(self, pair: Pair, found: list[Reason], *, told_twice: bool) -> Verdict:
        """Told twice: agreement or conflict; at two times: no comparison, and no conflict."""
        if told_twice:
            code = "told-twice" if bounds.overlap(*pair.intervals) else "conflict"
            told = pair.why(code, self._told)
            return Verdict("told-twice", (told, *found))
        dated = any(one.code in ("period", "part-year", "multi-year") for one in found)
        only_when = {one.code for one in found if one.bars} <= {"period", "part-year", "multi-year"}
        if dated and only_when:
            found = [*found, pair.why("one-park")]
        return Verdict("one-park", _by_weight(found))

    def _told(self, fact: Fact) -> str:
        return f"[{self.catalogue.source_number(fact.source)}] {fact.quantity.literal}"

    def _of_parks(self, pair: Pair) -> Iterator[Reason]:
        if pair.one.park == pair.other.park:
            return
        found = self.park_relation(pair.one.park, pair.other.park)
        if found.lie in ("inside", "overlap"):
            yield reason(found.lie, (pair.one.id, pair.other.id), (), found.text)

    def _claimed(self, pair: Pair) -> Iterator[Reason]:
        """A claim for one of the two parks that the other's fact contradicts."""
        for fact, beside in ((pair.one, pair.other), (pair.other, pair.one)):
            for claim in self.claims_against(fact):
                if claim.park == beside.park and fact.indicator == beside.indicator:
                    said = claim.text.removesuffix("。")
                    text = f"{said}（{self._number(claim)}），与{self._number(fact)}不合"
                    yield reason("claim-conflict", (pair.one.id, pair.other.id), (), text)

    def _number(self, row: Fact | Claim) -> str:
        return f"[{self.catalogue.source_number(row.source)}]"

    def _judge_row(self, facts: Sequence[Fact]) -> RowVerdict:
        if len(facts) < 2:
            return RowVerdict("无对象", "没有另一个园区的数", Verdict("same"))
        pairs = list(combinations(facts, 2))
        verdicts = [self.verdict(*pair) for pair in pairs]
        whole = Verdict("two-parks", _merged(verdicts))
        good = tuple(
            (one.id, other.id)
            for (one, other), verdict in zip(pairs, verdicts, strict=True)
            if verdict.comparable
        )
        word: Word = "可比" if len(good) == len(pairs) else "部分可比" if good else "只可并列"
        if not whole.side_by_side:
            word = "不可并列"
        ranking = self._ranking(facts) if whole.rank else ()
        return RowVerdict(word, _line(word, whole), whole, good, ranking)

    def _ranking(self, facts: Sequence[Fact]) -> tuple[Place, ...]:
        """Places from the best; the intervals part all facts, so their lower bounds order them."""
        indicator = self.catalogue.indicator(facts[0])
        intervals = {fact.id: self.bounds_of(fact) for fact in facts}
        ahead = "less" if indicator.direction == "down" else "greater"
        places = [
            Place(
                fact.id,
                1 + sum(bounds.order(intervals[other.id], intervals[fact.id]) == ahead
                        for other in facts),
            )
            for fact in facts
        ]  # fmt: skip
        return tuple(sorted(places, key=lambda place: place.place))


def _by_weight(reasons: Sequence[Reason]) -> tuple[Reason, ...]:
    """What bars most comes first, cautions last; otherwise in the order of the codes."""
    return tuple(sorted(reasons, key=lambda one: (-len(one.bars), _ORDER[one.code])))


def _merged(verdicts: Sequence[Verdict]) -> tuple[Reason, ...]:
    """The reasons of all pairs, one of each code, with the values of all facts concerned."""
    groups: dict[tuple[str, str], dict[str, str]] = {}
    alone: dict[tuple[str, str], Reason] = {}
    for verdict in verdicts:
        for one in verdict.reasons:
            if one.values:
                words = one.text.partition("：")[0]
                known = groups.setdefault((one.code, words), {})
                known.update(zip(one.facts, one.values, strict=True))
            else:
                alone.setdefault((one.code, one.text), one)
    merged = [reason(code, told, told.values(), say) for (code, say), told in groups.items()]
    return _by_weight([*merged, *alone.values()])


def _line(word: Word, verdict: Verdict) -> str:
    """The first reason that bars; where none does, the first caution; else what agrees."""
    barring = [one for one in verdict.reasons if one.bars & {"side_by_side", "difference", "rank"}]
    if word == "可比":
        partly = [one for one in barring if "rank" in one.bars or "difference" in one.bars]
        said = [*partly, *verdict.cautions()]
        return f"同指标、同期；{said[0].text}" if said else "指标、期间、口径、状态都相同"
    return (barring or list(verdict.reasons))[0].text
