"""Whose and what a page is, for its caption and its title; no count in it reads as another one."""

from __future__ import annotations

from collections.abc import Sequence

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Fact, Indicator, Park
from parkfacts.facts.quantity.numerals import counted

_KINDS = {
    "region": "个地区",
    "city": "个城市",
    "zone": "个综合保税区",
    "centre": "个中心",
    "company": "家企业",
    "project": "个项目",
    "institution": "家机构",
}
"""By the kind of all the parks; of several kinds, and of parks, it is 个园区."""
_NAMED = 24
"""Characters that names side by side may take; what is longer is counted."""


def whose(parks: Sequence[Park], catalogue: Catalogue | None = None) -> str:
    """Whose figures these are: 西永综合保税区, 西永综合保税区、海口综合保税区, 三个综合保税区.

    Where one of the parks holds all the others, and the ``catalogue`` is there to tell, it is its
    name.
    """
    if len(parks) == 1:
        return parks[0].name
    for park in parks if catalogue else ():
        if catalogue and catalogue.within(park.id).issuperset(one.id for one in parks):
            return park.name
    named = "、".join(park.name for park in parks)
    return named if len(parks) == 2 and len(named) <= _NAMED else counted_parks(parks)


def counted_parks(parks: Sequence[Park]) -> str:
    """How many there are of what: 三个综合保税区."""
    kinds = {park.kind for park in parks}
    things = _KINDS.get(next(iter(kinds)), "") if len(kinds) == 1 else ""
    return counted(len(parks), things or "个园区")


def facts_caption(facts: Sequence[Fact], catalogue: Catalogue, period: str = "") -> str:
    """Whose, what and when: 西永综保外贸进出口值（2024年）, 西永综保外贸进出口值等12项数据.

    ``period``: the one of all the facts, if they have one and it is told.
    """
    if not facts:
        return "没有事实"
    parks = [catalogue.park(name) for name in dict.fromkeys(fact.park for fact in facts)]
    one_of = {fact.indicator: fact for fact in facts}
    indicators = list(map(catalogue.indicator, one_of.values()))
    owner, what = whose(parks, catalogue), _what(indicators)
    runs_on = owner[-1:].isdigit() and what[:1].isdigit()
    when = f"（{period}）" if period else ""
    return f"{owner}{'的' if runs_on else ''}{what}{when}"


def _what(indicators: Sequence[Indicator]) -> str:
    """The names, where they are short together; else that of the weightiest, and how many."""
    names = list(dict.fromkeys(one.name for one in indicators))
    named = "、".join(names)
    if len(names) == 1 or (len(names) == 2 and len(named) <= _NAMED):
        return named
    return f"{min(indicators, key=_weight).name}等{len(names)}项数据"


def _weight(indicator: Indicator) -> int:
    """An amount of money names a page better than a count, and that better than a share."""
    if indicator.kind != "level":
        return 2
    return int(indicator.unit != "元")


def comparison_caption(parks: Sequence[Park]) -> str:
    """Who stands beside whom: 西永综合保税区与海口综合保税区对比, 三个综合保税区对比."""
    named = "与".join(park.name for park in parks)
    if len(parks) <= 2 and len(named) <= _NAMED:
        return f"{named}对比"
    return f"{counted_parks(parks)}对比"
