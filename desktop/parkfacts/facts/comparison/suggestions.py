"""Parks worth comparing with: of the same kind, with indicators that may be compared.

The work is bounded, however large the dataset: the parks that share most indicators are looked at
first, and of each only as many indicators as tell it from the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.model import Fact, Indicator, Park
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.wording import labels

_NAMED_AT_MOST = 3
_COUNTED_AT_MOST = 24
"""Indicators of a park: one with more is worth comparing with beyond doubt."""
_PAIRS_AT_MOST = 6
"""Of an indicator's figures that are of one time and state, so many pairs are judged."""
_WORK = 12_000
"""Facts that are looked at in all; a verdict counts as many."""
_VERDICT = 20


class Suggestion(NamedTuple):
    """A park, and why it is worth comparing with."""

    park: Park
    indicators: tuple[Indicator, ...]
    """Those of which a figure of it may be compared with one of the parks; not all of very many."""
    reason: str
    """同为综保区，2个可比指标：外贸进出口值、外贸进出口值增速."""


def suggestions(
    parks: Sequence[Park], comparer: Comparer, index: FactIndex, most: int = 5
) -> list[Suggestion]:
    """The parks with the most comparable indicators first; at most ``most``."""
    left = _WORK
    found: list[Suggestion] = []
    for other, shared in _by_promise(parks, comparer, index):
        alike = [park for park in parks if park.kind == other.kind]
        indicators: list[Indicator] = []
        for indicator_id in shared:
            comparable, work = _comparable(alike, other, indicator_id, comparer, index)
            left -= work
            if comparable:
                indicators.append(comparer.catalogue.indicator_named(indicator_id))
            if left < 0 or len(indicators) == _COUNTED_AT_MOST:
                break
        if indicators:
            found.append(Suggestion(other, tuple(indicators), _reason(other, indicators)))
        certain = sum(len(one.indicators) == _COUNTED_AT_MOST for one in found)
        if left < 0 or certain == most:
            break
    return sorted(found, key=lambda one: -len(one.indicators))[:most]


def _by_promise(
    parks: Sequence[Park], comparer: Comparer, index: FactIndex
) -> list[tuple[Park, list[str]]]:
    """Other parks of the kinds, with the indicators that they share: those with most first."""
    taken = {park.id for park in parks}
    told: dict[str, set[str]] = {}
    for park in parks:
        told.setdefault(park.kind, set()).update(index.of_park(park.id))
    found = []
    for other in comparer.catalogue.dataset.parks:
        if other.id not in taken and other.kind in told:
            known = told[other.kind]
            shared = [name for name in index.of_park(other.id) if name in known]
            if shared:
                found.append((other, shared))
    return sorted(found, key=lambda one: -len(one[1]))


def _comparable(
    parks: Sequence[Park], other: Park, indicator_id: str, comparer: Comparer, index: FactIndex
) -> tuple[bool, int]:
    """Whether some figure may be compared with one of the parks', and what it took to know."""
    work, tried = 0, 0
    theirs = index.of(other.id, indicator_id)
    of_no_time = comparer.catalogue.indicator_named(indicator_id).kind == "size"
    for park in parks:
        mine = index.of(park.id, indicator_id)
        work += len(theirs) + len(mine)
        for pair in islice(_alike(theirs, mine, of_no_time), _PAIRS_AT_MOST):
            tried += 1
            if comparer.verdict(*pair).comparable:
                return True, work + tried * _VERDICT
    return False, work + tried * _VERDICT


def _alike(
    theirs: Sequence[Fact], mine: Sequence[Fact], of_no_time: bool
) -> Iterator[tuple[Fact, Fact]]:
    """Pairs that end at one time and are in one state, without which none is comparable."""
    groups: dict[object, list[Fact]] = {}
    for fact in mine:
        groups.setdefault(_key(fact, of_no_time), []).append(fact)
    for fact in theirs:
        for own in groups.get(_key(fact, of_no_time), ()):
            yield fact, own


def _key(fact: Fact, of_no_time: bool) -> object:
    return None if of_no_time else fact.period.end, fact.status


def _reason(other: Park, indicators: Sequence[Indicator]) -> str:
    names = joined("、", [indicator.name for indicator in indicators[:_NAMED_AT_MOST]])
    if len(indicators) > _NAMED_AT_MOST:
        names = Phrase("{names}等", names=names)
    count = len(indicators)
    many = Phrase("{n}个可比指标", n=count)
    if count == _COUNTED_AT_MOST:
        many = Phrase("至少{n}个可比指标", n=count)
    kind = labels.PARK_KIND_WORDS[other.kind]
    return Phrase("同为{kind}，{many}：{names}", kind=kind, many=many, names=names)
