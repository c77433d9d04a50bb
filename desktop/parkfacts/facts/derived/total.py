"""The sum of some facts: given only where it means something, else why not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Fact
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.quantity.literal import base_unit, base_value
from parkfacts.facts.quantity.units import resolve
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.verdict.park_relations import any_overlapping


class Total(NamedTuple):
    """A sum with its unit, or the reason why there is none."""

    text: str
    reason: str


def total_of(facts: Sequence[Fact], comparer: Comparer) -> Total:
    """The sum of levels of one indicator, unit, period, scope and status, of disjoint parks."""
    if len(facts) < 2:
        return Total("", "")
    reason = _why_not(facts, comparer.catalogue)
    if any(comparer.catalogue.correction(fact) for fact in facts):
        reason = Phrase("有的数已被更正")
    if not reason and any(comparer.told_otherwise(fact) for fact in facts):
        reason = Phrase("有的数两处说法不合")
    if reason:
        return Total("", reason)
    units = {fact.quantity.unit for fact in facts}
    if len(units) == 1:
        unit = units.pop()
        value = sum(fact.quantity.value for fact in facts)
    else:
        unit = base_unit(facts[0].quantity.unit)
        value = sum(base_value(fact.quantity.value, fact.quantity.unit) for fact in facts)
    return Total(f"{value:f}{unit}", "")


def _why_not(facts: Sequence[Fact], catalogue: Catalogue) -> str:
    first = facts[0]
    indicators = {fact.indicator for fact in facts}
    if any(catalogue.indicator_named(name).kind != "level" for name in indicators):
        return Phrase("增速、占比、排名等不能相加")
    checks = (
        (lambda fact: resolve(fact.quantity.unit).base, Phrase("单位不同")),
        (lambda fact: fact.indicator, Phrase("指标不同")),
        (lambda fact: (fact.period.label, fact.period.basis), Phrase("期间不同")),
        (lambda fact: fact.status, Phrase("状态不同")),
        (lambda fact: fact.scope, Phrase("口径不同")),
    )
    for key, reason in checks:
        wanted = key(first)
        if any(key(fact) != wanted for fact in facts):
            return reason
    if any(fact.period.basis == "unstated" for fact in facts):
        return Phrase("期间未写明")
    if any(fact.quantity.qualifier for fact in facts):
        return Phrase("含限定词，合计没有确数")
    parks = {fact.park for fact in facts}
    if len(parks) < len(facts) or any_overlapping(parks, catalogue):
        return Phrase("园区相同、包含或重叠")
    return ""
