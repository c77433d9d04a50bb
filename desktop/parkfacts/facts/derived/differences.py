"""Difference and ratio of two parks' figures, where the verdict allows them."""

from __future__ import annotations

from decimal import Context, Decimal
from typing import NamedTuple

from parkfacts.facts.derived.figure import (
    Direction,
    NotDerived,
    Result,
    base_of,
    derived,
    fewest_digits,
    point_of,
)
from parkfacts.facts.derived.titles import quotient
from parkfacts.facts.model import Fact
from parkfacts.facts.phrase import Phrase, pattern
from parkfacts.facts.quantity import bounds
from parkfacts.facts.quantity.literal import Interval, base_unit
from parkfacts.facts.quantity.one_figure import OneFigure, one_figure
from parkfacts.facts.quantity.range_words import amount, range_words, written_step
from parkfacts.facts.quantity.units import resolve
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.verdict.verdict import Act
from parkfacts.facts.wording import labels

_EXACT = Context(prec=60)
_POINTS = {"%": "个百分点"}
_NO_SIZE = Phrase("相差多少不明")
_RATIO_STEP, _RATIO_DIGITS = Decimal("0.01"), 3
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
    """By how much the first exceeds the second: 高约2233亿元, 低约22.5个百分点.

    A difference of percentages is in 个百分点. Where only one bound is known it is one: 至少.
    """
    if barred := _barred(one, other, "difference", comparer):
        return barred
    kind = comparer.catalogue.indicator(one).kind
    found = bounds.minus(bounds.bounds_of(one.quantity), bounds.bounds_of(other.quantity))
    unit = _POINTS.get(base_unit(one.quantity.unit)) or _larger_unit(one, other)
    steps = _steps(one, other, unit)
    value = _EXACT.subtract(base_of(one), base_of(other))
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
    step = _bound_step(found, unit, steps)
    said = _said(found, point_of(value, [one, other]), unit, step, _ways(kind, unit))
    return result._replace(
        text=said.text, spread=said.spread, bare=said.bare, direction=_direction(found)
    )


def ratio(one: Fact, other: Fact, comparer: Comparer) -> Result:
    """How many times the second the first is: 约1.80倍, 至少2.02倍, 不到0.01倍.

    It is told with three digits and two places at most: nobody writes 1.801倍.
    """
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
    value = _EXACT.divide(base_of(one), base_of(other))
    places = value.adjusted() - _RATIO_STEP.adjusted() + 1
    digits = max(1, min(fewest_digits(one, other), _RATIO_DIGITS, places))
    result = derived(
        "ratio",
        title,
        quotient(one, other),
        found,
        "倍",
        value,
        [one, other],
        notes=_cautions(one, other, comparer),
        digits=digits,
    )
    if isinstance(result, NotDerived):
        return result
    if found.high is not None and 0 < found.high < _RATIO_STEP:
        told = Phrase("不到{told}", told=amount(str(_RATIO_STEP), "倍"))
        return result._replace(text=told, bare=told, spread="")
    if found.low is None or found.high is None or found.low == 0:
        shown = found._replace(low=None) if found.low == 0 else found
        bound = range_words(shown, "倍", digits, str(_RATIO_STEP))
        return result._replace(text=bound, bare=bound)
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


def _direction(found: Interval) -> Direction:
    """Which of the two is certain to be the greater, or no less; else by what it is bounded."""
    if found.exact and found.low == 0:
        return "same"
    if found.low is not None and found.low >= 0:
        return "more"
    if found.high is not None and found.high <= 0:
        return "less"
    if found.low is not None and found.high is not None:
        return "unsure"
    return "at-most-more" if found.low is None else "at-most-less"


def _said(
    found: Interval, value: Decimal | None, unit: str, step: Decimal, ways: tuple[_Way, _Way]
) -> OneFigure:
    """The difference with its direction in words, as no sign is lost in a cell then."""
    more, less = ways
    direction = _direction(found)
    if direction == "same":
        return _in_words(Phrase("相同"))
    if direction == "unsure":
        told = Phrase("分不出{more}{less}", more=more.word, less=less.word)
        return _in_words(told, range_words(found, unit))
    if direction in ("less", "at-most-less"):
        way, found, value = less, bounds.negative(found), None if value is None else -value
    else:
        way = more
    if found.high is None and found.low == 0:
        certain = way.word if found.low_open else Phrase("持平或{more}", more=way.word)
        return _in_words(certain, _NO_SIZE)

    def by(told: str) -> str:
        return Phrase(way.by, amount=told)

    # What only bounds it stays in front: 至少高607亿元.
    return one_figure(found, value, unit, step=str(step), by=by)


def _in_words(told: str, spread: str = "") -> OneFigure:
    """What has no amount, and so no unit to be left out."""
    return OneFigure(told, told, spread)


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
