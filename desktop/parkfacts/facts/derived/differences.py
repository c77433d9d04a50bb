"""Difference and ratio of two parks' figures, where the verdict allows them."""

from __future__ import annotations

from decimal import Context, Decimal
from typing import NamedTuple

from parkfacts.facts.derived.figure import (
    Derived,
    NotDerived,
    Result,
    base_of,
    derived,
    fewest_digits,
)
from parkfacts.facts.derived.titles import quotient
from parkfacts.facts.model import Fact
from parkfacts.facts.phrase import Phrase, pattern
from parkfacts.facts.quantity import bounds
from parkfacts.facts.quantity.literal import Interval, base_unit
from parkfacts.facts.quantity.range_words import (
    about,
    amount,
    point_words,
    range_words,
    written_step,
)
from parkfacts.facts.quantity.units import resolve
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.verdict.verdict import Act
from parkfacts.facts.wording import labels

_EXACT = Context(prec=60)
_POINTS = {"%": "个百分点"}
_NO_SIZE = Phrase("相差多少不明")
_RATIO_STEP = "0.01"
_FINE = 100
"""A bound of so many steps is not moved much by rounding to one."""


class _Way(NamedTuple):
    """A direction: as a word, and as a pattern of how much."""

    word: str
    by: str


_HIGHER = _Way(Phrase("高"), pattern("高{amount}")), _Way(Phrase("低"), pattern("低{amount}"))
_MORE = _Way(Phrase("多"), pattern("多{amount}")), _Way(Phrase("少"), pattern("少{amount}"))
_BEHIND = (
    _Way(Phrase("靠后"), pattern("靠后{amount}")),
    _Way(Phrase("靠前"), pattern("靠前{amount}")),
)


def difference(one: Fact, other: Fact, comparer: Comparer) -> Result:
    """By how much the first exceeds the second: 高2232.0～2233.1亿元, 约低22.5个百分点.

    A difference of percentages is in 个百分点. Where only one bound is known it is one: 至少.
    """
    if barred := _barred(one, other, "difference", comparer):
        return barred
    kind = comparer.catalogue.indicator(one).kind
    found = bounds.minus(bounds.bounds_of(one.quantity), bounds.bounds_of(other.quantity))
    unit = _POINTS.get(base_unit(one.quantity.unit)) or _larger_unit(one, other)
    steps = _steps(one, other, unit)
    value = _EXACT.subtract(base_of(one), base_of(other))
    rates = kind in ("growth", "average_growth", "share", "change")
    names = [comparer.catalogue.park(fact.park).name for fact in (one, other)]
    title = Phrase(
        "{period}{one}与{other}{indicator}之差",
        period=labels.period(one), one=names[0], other=names[1],
        indicator=comparer.catalogue.indicator(one).name,
    )  # fmt: skip
    result = derived(
        "difference",
        title,
        Phrase("{one} － {other}", one=labels.figure(one), other=labels.figure(other)),
        found,
        unit,
        value,
        [one, other],
        notes=_cautions(one, other, comparer),
    )
    if isinstance(result, NotDerived):
        return result
    rounds = rates and _two_sided(found) and not found.exact
    point = point_words(abs(value), unit, max(steps)) if rounds else ""
    step = _bound_step(found, unit, steps)
    return result._replace(text=_said(found, unit, step, _ways(kind, unit), point))


def ratio(one: Fact, other: Fact, comparer: Comparer) -> Result:
    """How many times the second the first is: 约1.80倍, 至少2.02倍, 不到0.01倍."""
    if barred := _barred(one, other, "ratio", comparer):
        return barred
    catalogue = comparer.catalogue
    found = bounds.divided(bounds.bounds_of(one.quantity), bounds.bounds_of(other.quantity))
    names = [catalogue.park(fact.park).name for fact in (one, other)]
    title = Phrase(
        "{period}{indicator}{one}为{other}的倍数",
        period=labels.period(one), indicator=catalogue.indicator(one).name, one=names[0],
        other=names[1],
    )  # fmt: skip
    result = derived(
        "ratio",
        title,
        quotient(one, other),
        found,
        "倍",
        _EXACT.divide(base_of(one), base_of(other)),
        [one, other],
        notes=_cautions(one, other, comparer),
        digits=fewest_digits(one, other),
    )
    if isinstance(result, Derived):
        shown = found._replace(low=None) if found.low == 0 else found
        text = range_words(shown, "倍", fewest_digits(one, other), _RATIO_STEP)
        return result._replace(text=_shortened(shown) or text)
    return result


def _barred(one: Fact, other: Fact, act: Act, comparer: Comparer) -> NotDerived | None:
    for reason in comparer.verdict(one, other).reasons:
        if act in reason.bars:
            return NotDerived(reason.text)
    return None


def _cautions(one: Fact, other: Fact, comparer: Comparer) -> list[str]:
    """What must be said along with the figure; that it is a bound, its words say."""
    found = comparer.verdict(one, other).cautions()
    return [reason.text for reason in found if reason.code not in ("bound", "period-inferred")]


def _ways(kind: str, unit: str) -> tuple[_Way, _Way]:
    """How more and less is said: 高 and 低 of measures and rates, 多 and 少 of counted things."""
    if kind == "rank":
        return _BEHIND
    counted = resolve(unit).dimension.startswith(("count", "rank"))
    return _MORE if counted else _HIGHER


def _said(found: Interval, unit: str, step: Decimal, ways: tuple[_Way, _Way], point: str) -> str:
    """The difference with its direction in words, as no sign is lost in a cell then."""
    more, less = ways
    if found.exact and found.low == 0:
        return Phrase("相同")
    if found.high is None and found.low == 0:
        return _of_no_size(more.word, found.low_open)
    if found.low is None and found.high == 0:
        return _of_no_size(less.word, found.high_open)
    if found.low is not None and found.low >= 0:
        return _directed(more, found, unit, step, point)
    if found.high is not None and found.high <= 0:
        return _directed(less, bounds.negative(found), unit, step, point)
    if found.low is None:
        return _directed(more, found, unit, step)
    if found.high is None:
        return _directed(less, bounds.negative(found), unit, step)
    return Phrase(
        "分不出{more}{less}（{range}）",
        more=more.word, less=less.word, range=range_words(found, unit),
    )  # fmt: skip


def _of_no_size(word: str, certain: bool) -> str:
    told = word if certain else Phrase("持平或{more}", more=word)
    return Phrase("{told}（{terms}）", told=told, terms=_NO_SIZE)


def _directed(way: _Way, found: Interval, unit: str, step: Decimal, point: str = "") -> str:
    """So much in a direction; what only bounds it stays in front: 至少高607亿元."""

    def by(told: str) -> str:
        return Phrase(way.by, amount=told)

    if point:
        return about(by(point))
    return range_words(found, unit, step=str(step), by=by)


def _shortened(found: Interval) -> str:
    """Two places, where the whole range rounds to them: 约1.80倍; never 约0倍."""
    if not _two_sided(found) or found.exact:
        return ""
    if found.high is not None and 0 < found.high < Decimal(_RATIO_STEP):
        return Phrase("不到{told}", told=amount(_RATIO_STEP, "倍"))
    ends = {
        point_words(bound, "倍", Decimal(_RATIO_STEP)) for bound in found[:2] if bound is not None
    }
    return about(ends.pop()) if len(ends) == 1 else ""


def _two_sided(found: Interval) -> bool:
    return found.low is not None and found.high is not None


def _larger_unit(one: Fact, other: Fact) -> str:
    units = (one.quantity.unit, other.quantity.unit)
    return max(units, key=lambda unit: resolve(unit).factor)


def _steps(one: Fact, other: Fact, unit: str) -> list[Decimal]:
    """One unit of the last digit of each figure, in ``unit``."""
    factor = resolve(unit).factor
    return [
        written_step(fact.quantity.value) * resolve(fact.quantity.unit).factor / factor
        for fact in (one, other)
    ]


def _bound_step(found: Interval, unit: str, steps: list[Decimal]) -> Decimal:
    """To what a single bound is rounded: the last digit that both figures carry.

    A finer one of either where that would move the bound much: 10.25 is at most 10.3, not 11.
    """
    bound = found.high if found.low is None else found.low
    size = abs(bound or Decimal(0)) / resolve(unit).factor
    step = max(steps)
    while step > min(steps) and step * _FINE > size:
        step /= 10
    return step
