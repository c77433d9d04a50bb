"""May these facts be compared? The verdict on two facts, and on a row of facts of many parks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import combinations
from typing import NamedTuple, TypeVar

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Claim, Fact
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.quantity import bounds
from parkfacts.facts.quantity.literal import Interval
from parkfacts.facts.verdict.contradictions import Tellings, claim_against, disputed, told_by
from parkfacts.facts.verdict.park_relations import ParkRelation, common_parts, relation
from parkfacts.facts.verdict.row_reasons import (
    NO_OTHER,
    Word,
    by_weight,
    line_of,
    merged,
    word_of_comparable,
)
from parkfacts.facts.verdict.rules import RULES, Pair, direction_of, how_sure
from parkfacts.facts.verdict.verdict import Act, Reason, Verdict, reason

K = TypeVar("K")
V = TypeVar("V")
_MOST_KEPT = 200_000
_NOTHING_MORE = Phrase("不另含")
_RECKONED: frozenset[Act] = frozenset({"difference", "ratio", "rank"})


class Place(NamedTuple):
    """A fact's place among those of its row, from 1; equal ones share a place."""

    fact: str
    place: int


class RowVerdict:
    """What may be done with all facts of a row, and for which pairs more is allowed.

    Each part is found when it is asked for: a row that nobody looks at costs nothing.
    """

    def __init__(self, facts: Sequence[Fact], comparer: Comparer) -> None:
        self._facts = tuple(facts)
        self._comparer = comparer

    @cached_property
    def word(self) -> Word:
        """The verdict in a word."""
        if len(self._facts) < 2:
            return "无对象"
        if not all(verdict.side_by_side for _, verdict in self._pairs):
            return "不可并列"
        if len(self.comparable) == len(self._pairs):
            return word_of_comparable(self.verdict)
        return "部分可比" if self.comparable else "只可并列"

    @cached_property
    def line(self) -> str:
        """One line of words behind the word."""
        alone = len(self._facts) < 2
        return NO_OTHER if alone else line_of(self.word, self.verdict)

    @cached_property
    def verdict(self) -> Verdict:
        """What may be done with all of them at once, with the reasons of all pairs."""
        if len(self._facts) < 2:
            return Verdict("same")
        return Verdict("two-parks", merged([verdict for _, verdict in self._pairs]))

    @cached_property
    def comparable(self) -> tuple[tuple[str, str], ...]:
        """The pairs of ids that may be compared."""
        return tuple((one.id, other.id) for (one, other), found in self._pairs if found.comparable)

    @cached_property
    def ranking(self) -> tuple[Place, ...]:
        """All facts from the best. Empty where barred."""
        ranked = len(self._facts) > 1 and all(verdict.rank for _, verdict in self._pairs)
        return self._comparer.ranking(self._facts) if ranked else ()

    @cached_property
    def _pairs(self) -> list[tuple[tuple[Fact, Fact], Verdict]]:
        judge = self._comparer.verdict
        return [(pair, judge(*pair)) for pair in combinations(self._facts, 2)]


class Comparer:
    """Verdicts over a catalogue, each found once; beyond a number of them it begins anew."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._verdicts: dict[tuple[str, str], Verdict] = {}
        self._bounds: dict[str, Interval] = {}
        self._rows: dict[tuple[str, ...], RowVerdict] = {}
        self._relations: dict[tuple[str, str], ParkRelation] = {}
        self._common: dict[tuple[str, str], tuple[str, ...]] = {}
        self._tellings = Tellings(catalogue)
        self._otherwise: dict[str, tuple[Fact, ...]] = {}
        self._against: dict[str, list[Claim]] = {}
        for claim in catalogue.claims:
            for fact_id in claim.against:
                self._against.setdefault(fact_id, []).append(claim)

    def verdict(self, one: Fact, other: Fact) -> Verdict:
        """What may be done with two facts. Swapping them swaps the values of the reasons only."""
        key = (one.id, other.id)
        found = self._verdicts.get(key)
        if found is None:
            found = _keep(self._verdicts, key, self._judge(one, other))
        return found

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
        found = self._rows.get(key)
        return found or _keep(self._rows, key, RowVerdict(facts, self))

    def ranking(self, facts: Sequence[Fact]) -> tuple[Place, ...]:
        """Places from the best, of facts of which every two may be ranked: there is a better.

        Their intervals part them, so that each one's place follows from those ahead of it.
        """
        indicator = self.catalogue.indicator(facts[0])
        intervals = [self.bounds_of(fact) for fact in facts]
        ahead = "less" if direction_of(indicator) == "down" else "greater"
        places = [
            Place(fact.id, 1 + sum(bounds.order(other, own) == ahead for other in intervals))
            for fact, own in zip(facts, intervals, strict=True)
        ]
        return tuple(sorted(places, key=lambda place: place.place))

    def park_relation(self, one: str, other: str) -> ParkRelation:
        """How two parks lie to each other."""
        key = (one, other)
        if key not in self._relations:
            parks = self.catalogue.park(one), self.catalogue.park(other)
            self._relations[key] = relation(*parks, self.catalogue)
        return self._relations[key]

    def common_parts(self, one: str, other: str) -> tuple[str, ...]:
        """Ids of what stands in both parks."""
        key = (one, other)
        if key not in self._common:
            self._common[key] = tuple(sorted(common_parts(one, other, self.catalogue)))
        return self._common[key]

    def claims_against(self, fact: Fact) -> list[Claim]:
        """Claims that cannot be true along with the fact."""
        return self._against.get(fact.id, [])

    def told_otherwise(self, fact: Fact) -> tuple[Fact, ...]:
        """Other tellings of the fact's figure with which it cannot be true."""
        found = self._otherwise.get(fact.id)
        if found is None:
            own = self.bounds_of(fact)
            others = [
                other
                for other in self._tellings.of(fact)
                if not bounds.overlap(own, self.bounds_of(other))
                and "conflict" in self.verdict(fact, other).codes
            ]
            found = _keep(self._otherwise, fact.id, tuple(others))
        return found

    def _judge(self, one: Fact, other: Fact) -> Verdict:
        if one.id == other.id:
            return Verdict("same", (reason("same-fact", (one.id, other.id)),))
        if corrected := self._corrected(one, other):
            return Verdict("one-park" if one.park == other.park else "two-parks", corrected)
        pair = Pair(
            one,
            other,
            (self.catalogue.indicator(one), self.catalogue.indicator(other)),
            (self.catalogue.park(one.park), self.catalogue.park(other.park)),
            (self.bounds_of(one), self.bounds_of(other)),
        )
        found: list[Reason] = []
        barred: set[Act] = set()
        for rule in RULES:
            for one_reason in rule(pair):
                found.append(one_reason)
                barred |= one_reason.bars
            if "side_by_side" in barred:
                break  # Nothing ties the two: that period or scope differ too says no more.
        if one.park == other.park and one.indicator == other.indicator:
            return self._of_one_park(pair, found, barred)
        if "side_by_side" not in barred:
            for one_reason in self._of_parks(pair):
                found.append(one_reason)
                barred |= one_reason.bars
        if not barred >= _RECKONED:
            found += how_sure(pair)
        if self._against:
            found += self._claimed(pair)
        return Verdict("one-park" if one.park == other.park else "two-parks", by_weight(found))

    def _corrected(self, one: Fact, other: Fact) -> tuple[Reason, ...]:
        """That a fact no longer stands is all that is said of it."""
        found = []
        for fact in (one, other):
            if correction := self.catalogue.correction(fact):
                values = [self._told(fact), self._told(correction)]
                found.append(reason("corrected", (fact.id, correction.id), values))
        return tuple(found)

    def _of_one_park(self, pair: Pair, found: list[Reason], barred: set[Act]) -> Verdict:
        """Told twice: agreement or conflict; at two times: no comparison, and no conflict."""
        if not barred and pair.one.scope.includes != pair.other.scope.includes:
            found = [*found, pair.why("scope", lambda fact: fact.scope.includes or _NOTHING_MORE)]
        elif not barred:
            code = "told-twice" if bounds.overlap(*pair.intervals) else "conflict"
            told = pair.why(code, self._told)
            return Verdict("told-twice", (told, *found))
        dated = any(one.code in ("period", "part-year", "multi-year") for one in found)
        only_when = {one.code for one in found if one.bars} <= {"period", "part-year", "multi-year"}
        if dated and only_when:
            found = [*found, pair.why("one-park")]
        return Verdict("one-park", by_weight(found))

    def _told(self, fact: Fact) -> str:
        return told_by(self.catalogue.source_number(fact.source), fact.quantity.literal)

    def _of_parks(self, pair: Pair) -> Iterator[Reason]:
        if pair.one.park == pair.other.park:
            return
        found = self.park_relation(pair.one.park, pair.other.park)
        if found.lie in ("inside", "overlap"):
            yield reason(found.lie, (pair.one.id, pair.other.id), (), found.text)
        for fact in (pair.one, pair.other) if pair.one.indicator == pair.other.indicator else ():
            if others := self.told_otherwise(fact):
                yield disputed(fact, others, self.catalogue)

    def _claimed(self, pair: Pair) -> Iterator[Reason]:
        """A claim for one of the two parks that the other's fact contradicts."""
        for fact, beside in ((pair.one, pair.other), (pair.other, pair.one)):
            for claim in self.claims_against(fact):
                if claim.park == beside.park and fact.indicator == beside.indicator:
                    text = claim_against(claim, fact, self.catalogue, self.catalogue.source_number)
                    yield reason("claim-conflict", (pair.one.id, pair.other.id), (), text)


def _keep(kept: dict[K, V], key: K, value: V) -> V:
    """Keep a value for the next time. What is full is emptied: all of it can be found again."""
    if len(kept) >= _MOST_KEPT:
        kept.clear()
    kept[key] = value
    return value
