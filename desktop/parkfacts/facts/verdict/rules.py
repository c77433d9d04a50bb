"""The rules of comparison: what keeps two facts from being subtracted, divided or ranked.

Each rule looks at one respect of two facts of the same or of different indicators and gives its
reasons. What a rule must know of an indicator it reads from the indicator's fields, so that a
dataset of one's own is treated as the bundled one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from parkfacts.facts.model import Fact, Indicator, Park
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.quantity import bounds
from parkfacts.facts.quantity.literal import Interval
from parkfacts.facts.quantity.units import resolve
from parkfacts.facts.scope import NO_LIST, denominator, denominator_words, scope_label
from parkfacts.facts.verdict.verdict import Reason, reason
from parkfacts.facts.wording import labels

NATURE_WORDS = {
    "stock": Phrase("存量"),
    "flow": Phrase("当期数"),
    "new": Phrase("新增数"),
    "cumulative": Phrase("累计数"),
    "capacity": Phrase("能力"),
    "none": "",
}
YEARS_OF_RANKS = Phrase("评价年度不同")
Direction = Literal["up", "down", "none"]
_GROWTHS = ("growth", "average_growth")
_DIVISIBLE = ("level", "duration")


class Pair(NamedTuple):
    """Two facts with what the rules look at."""

    one: Fact
    other: Fact
    indicators: tuple[Indicator, Indicator]
    parks: tuple[Park, Park]
    intervals: tuple[Interval, Interval]

    def why(self, code: str, say: Callable[[Fact], str] | None = None, words: str = "") -> Reason:
        """A reason that concerns both, with what ``say`` says of each."""
        values = (say(self.one), say(self.other)) if say else ()
        return reason(code, (self.one.id, self.other.id), values, words)


Rule = Callable[[Pair], Iterator[Reason]]


def what(pair: Pair) -> Iterator[Reason]:
    """Another indicator: of another family, kind, unit or nature."""
    one, other = pair.indicators
    if one.id == other.id:
        return
    ids = (pair.one.id, pair.other.id)
    if one.family != other.family:
        yield reason("family", ids, (one.name, other.name))
        return
    if one.kind != other.kind:
        code = "average" if {one.kind, other.kind} == set(_GROWTHS) else "kind"
        kinds = (labels.KIND_WORDS[one.kind], labels.KIND_WORDS[other.kind])
        yield reason(code, ids, kinds)
    if one.unit != other.unit:  # 台/年 and 片/年 are of one dimension, yet count unlike things.
        same = resolve(one.unit).dimension == resolve(other.unit).dimension
        yield reason("counted" if same else "unit", ids, (one.unit, other.unit))
    yield reason("indicator", ids, (one.name, other.name))
    if one.nature != other.nature and "none" not in (one.nature, other.nature):
        natures = (NATURE_WORDS[one.nature], NATURE_WORDS[other.nature])
        yield reason(_nature_code({one.nature, other.nature}), ids, natures)


def _nature_code(natures: set[str]) -> str:
    if "cumulative" in natures:
        return "cumulative"
    return "stock-new" if "stock" in natures and natures & {"new", "flow"} else "nature"


def when(pair: Pair) -> Iterator[Reason]:
    """Another period, or one that is not told."""
    if "size" in (pair.indicators[0].kind, pair.indicators[1].kind):
        return  # A size is of no time.
    one, other = pair.one.period, pair.other.period
    if one.end is None or other.end is None:
        if not _same_article(pair):
            yield _undated(pair)
        return
    if (one.start, one.end) == (other.start, other.end):
        if "inferred" in (one.basis, other.basis):
            yield pair.why("period-inferred", labels.period_with_basis)
    elif one.end == other.end and all(row.nature == "stock" for row in pair.indicators):
        yield pair.why("period-form", labels.period_with_basis)
    elif one.end == other.end and all(row.nature == "cumulative" for row in pair.indicators):
        code = _period_code(pair) if one.start and other.start else "cumulative"
        yield pair.why(code, labels.period_with_basis)
    else:
        ranked = all(row.kind == "rank" for row in pair.indicators)
        words = YEARS_OF_RANKS if ranked else ""
        yield pair.why(_period_code(pair), labels.period_with_basis, words)


def _same_article(pair: Pair) -> bool:
    """Whether both say 目前, and in the same article."""
    said = all(
        fact.period.granularity == "article" and fact.period.basis == "stated"
        for fact in (pair.one, pair.other)
    )
    return said and pair.one.source == pair.other.source


def _undated(pair: Pair) -> Reason:
    unstated = any(fact.period.basis == "unstated" for fact in (pair.one, pair.other))
    return pair.why("period-unstated" if unstated else "period", labels.period_with_basis)


def _period_code(pair: Pair) -> str:
    kinds = {pair.one.period.granularity, pair.other.period.granularity}
    if "span" in kinds and len(kinds) > 1:
        return "multi-year"
    return "part-year" if "year" in kinds and kinds & {"part", "month", "day"} else "period"


def of_what(pair: Pair) -> Iterator[Reason]:
    """Another denominator, another list, another scope; what else is taken in is a caution."""
    if pair.indicators[0].id != pair.indicators[1].id:
        return
    kind = pair.indicators[0].kind
    if kind in ("rank", "streak"):
        yield from _field(pair)
    elif denominator(pair.one) != denominator(pair.other):
        shared = kind in ("share", "change")
        yield pair.why("denominator" if shared else "scope", denominator_words)
    if pair.one.scope.includes != pair.other.scope.includes:
        yield pair.why("includes", lambda fact: _including(fact, pair))


def _field(pair: Pair) -> Iterator[Reason]:
    """Ranks stand in one list only where period, area and number of those ranked agree."""
    one, other = pair.one.scope, pair.other.scope
    sizes = {one.out_of, other.out_of}
    if denominator(pair.one) != denominator(pair.other) or (len(sizes) > 1 and None not in sizes):
        yield pair.why("field", _list_words)
    elif None in sizes:
        yield pair.why("field-unstated", _list_words)


def _list_words(fact: Fact) -> str:
    return scope_label(fact) or NO_LIST


def _including(fact: Fact, pair: Pair) -> str:
    park = pair.parks[0 if fact is pair.one else 1]
    return with_name(park, fact.scope.includes) if fact.scope.includes else ""


def in_what_state(pair: Pair) -> Iterator[Reason]:
    """Achieved beside planned or designed; two that are not told are not known to be alike."""
    if pair.one.status != pair.other.status:
        yield pair.why("status", lambda fact: labels.STATUS_WORDS[fact.status])
    elif pair.one.status == "unclear":
        yield pair.why("status-unclear")


def of_what_kind(pair: Pair) -> Iterator[Reason]:
    """Parks of different kinds: a caution, or a bar where the indicator says so."""
    park, beside = pair.parks
    if park.kind == beside.kind or pair.indicators[0].id != pair.indicators[1].id:
        return
    code = "by-kind" if pair.indicators[0].by_kind else "park-kind"
    kinds = (labels.PARK_KIND_WORDS[park.kind], labels.PARK_KIND_WORDS[beside.kind])
    yield reason(code, (pair.one.id, pair.other.id), kinds)


def since_when(pair: Pair) -> Iterator[Reason]:
    """Two cumulative figures may have begun at different times."""
    one, other = pair.indicators
    begun = pair.one.period.start and pair.other.period.start
    if one.nature == other.nature == "cumulative" and not begun:
        yield pair.why("cumulative-start")


def how_sure(pair: Pair) -> Iterator[Reason]:
    """What qualifiers and rounding leave of difference, ratio and order."""
    one, other = pair.intervals
    if bounds.UNKNOWN in pair.intervals:
        yield pair.why("no-bounds", _named(pair, lambda found: found == bounds.UNKNOWN))
        return
    yield from _ratio_reasons(pair)
    difference = bounds.minus(one, other)
    if difference.low is None and difference.high is None:
        yield pair.why("no-difference-bound", _named(pair))
    elif difference.low is None or difference.high is None:
        yield pair.why("bound", _named(pair, lambda found: None in found[:2]))
    if direction_of(pair.indicators[0]) == "none":
        yield pair.why("no-direction")
    elif bounds.order(one, other) == "unknown":
        yield pair.why("not-separable", _named(pair))


def direction_of(indicator: Indicator) -> Direction:
    """Which way is better; of ranks the small ones are, whether the dataset says so or not."""
    return "down" if indicator.kind == "rank" else indicator.direction


def _named(
    pair: Pair, concerned: Callable[[Interval], bool] = lambda _: True
) -> Callable[[Fact], str]:
    """Says whose figure it is, as in a row not all are concerned; nothing of the others."""

    def say(fact: Fact) -> str:
        at = 0 if fact is pair.one else 1
        told = concerned(pair.intervals[at])
        return with_name(pair.parks[at], labels.figure(fact)) if told else ""

    return say


def with_name(park: Park, said: str) -> str:
    """What is said of a park's figure behind its name; a blank keeps Latin letters from digits."""
    name = labels.short_name(park)
    if name[-1:].isascii():
        return Phrase("{park} {said}", park=name, said=said)
    return Phrase("{park}{said}", park=name, said=said)


def _ratio_reasons(pair: Pair) -> Iterator[Reason]:
    if any(row.kind not in _DIVISIBLE for row in pair.indicators):
        yield pair.why("not-divisible")
    elif any(_may_be_none(found) for found in pair.intervals):
        yield pair.why("divisor-unbounded", _named(pair, _may_be_none))


def _may_be_none(found: Interval) -> bool:
    return found.low is None or found.low <= 0


RULES: tuple[Rule, ...] = (what, when, of_what, in_what_state, of_what_kind, since_when)
"""What a fact is; ``how_sure`` is asked only where these leave something to be asked."""
