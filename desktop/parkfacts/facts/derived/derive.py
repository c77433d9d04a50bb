"""What follows from stated facts: base year, whole, part, share, growth from one year to the next.

Only stated facts go in, so that nothing is ever derived from what was derived. Each function
gives a derived figure, or the reason why none follows.
"""

from __future__ import annotations

import re
from decimal import Context, Decimal

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.derived.figure import (
    Derived,
    NotDerived,
    Result,
    agreeing,
    base_of,
    derived,
    fewest_digits,
)
from parkfacts.facts.derived.titles import named, product, quotient, titled, titled_by, whose
from parkfacts.facts.model import Fact, Indicator
from parkfacts.facts.period.same_time import days_of, same_part_of_year, same_time, year_before
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.quantity import bounds
from parkfacts.facts.quantity.literal import Interval
from parkfacts.facts.scope import area_of_share, denominator, scope_text
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.verdict.contradictions import disputed
from parkfacts.facts.wording import labels

_EXACT = Context(prec=60)
_HUNDRED = Decimal(100)
_PROPORTION = re.compile("(?:占比|比重|比例|份额)$")
_ONE = bounds.exactly(Decimal(1))
_ONE_BASIS = Phrase("以增速与总量同口径、同价格计算为前提")
_UNSAID = Phrase("未写")


def base_year(growth: Fact, index: FactIndex) -> Result:
    """The level of the same time a year earlier, from a growth and the level that it is of."""
    catalogue = index.catalogue
    if catalogue.indicator(growth).kind != "growth":
        return NotDerived(Phrase("不是增速"))
    if growth.of is None:
        return NotDerived(Phrase("增速所对应的总量未载"))
    level = catalogue.fact(growth.of)
    if reason := _why_no_base(growth, level, catalogue.indicator(growth)):
        return NotDerived(reason)
    factor = bounds.plus(_ONE, _hundredth(bounds.bounds_of(growth.quantity)))
    found = bounds.divided(bounds.bounds_of(level.quantity), factor)
    year, before = year_before(level)
    written = _EXACT.divide(base_of(level), 1 + base_of(growth) / _HUNDRED)
    percent = labels.figure(growth)
    unknown = catalogue.indicator(growth).prices == "unknown"
    return derived(
        "base-year",
        titled_by(year, whose(level, catalogue)),
        Phrase("{level} ÷（1＋{growth}）", level=labels.figure(level), growth=percent),
        found,
        level.quantity.unit,
        written,
        [level, growth],
        notes=(_ONE_BASIS,) if unknown else (),
        stated=agreeing(
            found,
            [f for f in index.of(level.park, level.indicator) if days_of(f) == before],
            catalogue,
        ),
    )


def whole(share: Fact, index: FactIndex) -> Result:
    """What a share is a share of, from the share and the part that it is about."""
    catalogue = index.catalogue
    indicator = catalogue.indicator(share)
    if indicator.kind != "share":
        return NotDerived(Phrase("不是占比"))
    if share.of is None:
        return NotDerived(Phrase("占比所对应的部分未载"))
    part = catalogue.fact(share.of)
    if reason := _why_not_together(share, part):
        return NotDerived(reason)
    proportion = _proportion(share)
    found = bounds.divided(bounds.bounds_of(part.quantity), proportion)
    name, place = _whole_of(share, index)
    if not name:
        return NotDerived(Phrase("占比的分母未写明"))
    stated = [f for f in index.of(place, _whole_indicator(indicator)) if same_time(f, share)]
    return derived(
        "whole",
        titled(share, name),
        quotient(part, share),
        found,
        part.quantity.unit,
        _EXACT.divide(base_of(part), base_of(share) / _HUNDRED),
        [part, share],
        stated=agreeing(found, stated, catalogue),
    )


def part(share: Fact, total: Fact, index: FactIndex) -> Result:
    """The part, from a share and the stated whole that it is a share of."""
    catalogue = index.catalogue
    indicator = catalogue.indicator(share)
    if indicator.kind != "share":
        return NotDerived(Phrase("不是占比"))
    if (total.park, total.indicator) != (_whole_of(share, index)[1], _whole_indicator(indicator)):
        return NotDerived(Phrase("不是这个占比的分母"))
    if reason := _why_not_together(share, total):
        return NotDerived(reason)
    found = bounds.times(bounds.bounds_of(total.quantity), _proportion(share))
    stated = [catalogue.fact(share.of)] if share.of else []
    name = _PROPORTION.sub("", indicator.name)
    return derived(
        "part",
        titled(share, named(catalogue.park(share.park).name, name)),
        product(total, share),
        found,
        total.quantity.unit,
        _EXACT.multiply(base_of(total), base_of(share) / _HUNDRED),
        [total, share],
        stated=agreeing(found, stated, catalogue),
    )


def share_of(one: Fact, total: Fact, index: FactIndex) -> Result:
    """The share of a part in a stated whole, where the dataset knows of such a share."""
    catalogue = index.catalogue
    known = [
        row
        for row in catalogue.dataset.indicators
        if row.kind == "share" and row.of == one.indicator
        and _whole_indicator(row) == total.indicator
    ]  # fmt: skip
    same_park = one.park == total.park
    known = [row for row in known if (row.whole is not None) == same_park]
    if not known or not (same_park or one.park in catalogue.lying_in(total.park)):
        return NotDerived(Phrase("前者不是后者的一部分，或没有这样的占比指标"))
    if reason := _why_not_together(one, total):
        return NotDerived(reason)
    found = _times_hundred(bounds.divided(bounds.bounds_of(one.quantity),
                                          bounds.bounds_of(total.quantity)))  # fmt: skip
    if base_of(total) <= 0:
        return NotDerived(Phrase("分母不大于零"))
    name = named(catalogue.park(one.park).name, known[0].name)
    if not same_park:
        name = Phrase(
            "{told}（{terms}）", told=name, terms=area_of_share(catalogue.park(total.park).name)
        )
    stated = [
        fact
        for fact in index.of(one.park, known[0].id)
        if same_time(fact, one)
        and (same_park or fact.scope.within == catalogue.park(total.park).name)
    ]
    return derived(
        "share",
        titled(one, name),
        quotient(one, total),
        found,
        "%",
        _EXACT.divide(base_of(one) * _HUNDRED, base_of(total)),
        [one, total],
        stated=agreeing(found, stated, catalogue),
        digits=fewest_digits(one, total),
    )


def change(earlier: Fact, later: Fact, index: FactIndex) -> Result:
    """The growth of one park's level from one period to a later one of the same length."""
    catalogue = index.catalogue
    if reason := _why_no_change(earlier, later, catalogue):
        return NotDerived(reason)
    times = bounds.divided(bounds.bounds_of(later.quantity), bounds.bounds_of(earlier.quantity))
    found = _times_hundred(bounds.minus(times, _ONE))
    stated = [
        fact
        for indicator in catalogue.dataset.indicators
        if indicator.kind == "growth" and indicator.of == later.indicator
        and indicator.prices != "constant" and days_of(earlier) == year_before(later)[1]
        for fact in index.of(later.park, indicator.id)
        if same_time(fact, later) and denominator(fact) == denominator(later)
    ]  # fmt: skip
    return derived(
        "change",
        Phrase(
            "{name}{later}比{earlier}的增幅",
            name=whose(later, catalogue),
            later=labels.period(later),
            earlier=labels.period(earlier),
        ),
        Phrase("{quotient} － 1", quotient=quotient(later, earlier)),
        found,
        "%",
        (_EXACT.divide(base_of(later), base_of(earlier)) - 1) * _HUNDRED,
        [earlier, later],
        stated=agreeing(found, stated, catalogue),
        digits=fewest_digits(earlier, later),
    )


def follows_from(fact: Fact, index: FactIndex, comparer: Comparer) -> list[Result]:
    """Whatever follows from a growth or a share and the facts that it is told with.

    Of what would rest on a figure that another source tells otherwise, only the reason is given.
    """
    results: list[Result] = [base_year(fact, index), whole(fact, index)]
    indicator = index.catalogue.indicator(fact)
    if indicator.kind == "share":
        total = index.of(_whole_of(fact, index)[1], _whole_indicator(indicator))
        results += [part(fact, one, index) for one in total if same_time(one, fact)]
    return [_undisputed(found, comparer) for found in results if isinstance(found, Derived)]


def _undisputed(found: Derived, comparer: Comparer) -> Result:
    for used in map(comparer.catalogue.fact, found.inputs):
        if others := comparer.told_otherwise(used):
            return NotDerived(disputed(used, others, comparer.catalogue).text)
    return found


def _why_no_base(growth: Fact, level: Fact, indicator: Indicator) -> str:
    if indicator.prices == "constant":
        return Phrase("增速按不变价计算，不能由现价总量倒推")
    if denominator(growth) != denominator(level):
        of_what = scope_text(growth) or _UNSAID
        return Phrase("增速的口径（{scope}）与总量的不同", scope=of_what)
    reason = _why_not_together(growth, level)
    if not reason and (not year_before(level)[0]):
        return Phrase("期间不是某一年或其一部分")
    low = bounds.bounds_of(growth.quantity).low
    if not reason and (low is None or low <= -_HUNDRED):
        return Phrase("增速没有确定的下限")
    return reason


def _why_not_together(one: Fact, other: Fact) -> str:
    """Two facts tell of one time, coverage and state, or were told in one breath."""
    if not same_time(one, other):
        return Phrase("期间不同或未写明")
    if one.scope.includes != other.scope.includes:
        return Phrase("统计所含不同")
    if one.status != other.status:
        return Phrase("状态不同")
    return Phrase("是否实现未写明") if one.status == "unclear" else ""


def _why_no_change(earlier: Fact, later: Fact, catalogue: Catalogue) -> str:
    if (earlier.park, earlier.indicator) != (later.park, later.indicator):
        return Phrase("不是同一园区的同一指标")
    if catalogue.indicator(later).kind != "level":
        return Phrase("只有总量才有增幅")
    before, after = days_of(earlier), days_of(later)
    if before is None or after is None:
        return Phrase("期间未写明")
    if not same_part_of_year(before, after):
        return Phrase("两个期间不是先后两年的同一段")
    if denominator(earlier) != denominator(later):
        return Phrase("口径不同")
    if earlier.scope.includes != later.scope.includes:
        return Phrase("统计所含不同")
    if earlier.status != later.status or later.status == "unclear":
        return Phrase("状态不同")
    return "" if base_of(earlier) > 0 else Phrase("基数不大于零")


def _whole_indicator(indicator: Indicator) -> str:
    return indicator.whole or indicator.of or ""


def _whole_of(share: Fact, index: FactIndex) -> tuple[str, str]:
    """The name of what a share is of, and the id of its park; empty where not known."""
    indicator = index.catalogue.indicator(share)
    about = _whole_indicator(indicator)
    if not about:
        return "", ""
    name = index.catalogue.indicator_named(about).name
    if share.scope.within:
        place = index.place_named(share.scope.within)
        return named(share.scope.within, name), place.id if place else ""
    if indicator.whole is None:
        return "", ""
    return named(index.catalogue.park(share.park).name, name), share.park


def _proportion(share: Fact) -> Interval:
    """The share as a part of one, not below zero; of 约13% nothing is known."""
    found = bounds.bounds_of(share.quantity)
    return found if found == bounds.UNKNOWN else _hundredth(bounds.not_below_zero(found))


def _hundredth(found: Interval) -> Interval:
    return bounds.divided(found, bounds.exactly(_HUNDRED))


def _times_hundred(found: Interval) -> Interval:
    return bounds.times(found, bounds.exactly(_HUNDRED))
