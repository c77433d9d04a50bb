"""Words for what was done to filters, ticks and comparison, and whether one must be told of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from parkfacts.app.conditions import conditions
from parkfacts.app.history import Step
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.comparison.cells import POLICIES
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.search.table import Filter
from parkfacts.facts.wording.labels import short_name

if TYPE_CHECKING:
    from parkfacts.app.comparing import ComparisonLayout

_NAMED = 3
"""So many things are named; of more it is said how many."""


def change_words(step: Step, catalogue: Catalogue) -> str:
    """What was done, as it is said behind 已撤销: 清除主题：外贸."""
    before, after = step
    said = []
    if before.filter != after.filter:
        said.append(_filtered(before.filter, after.filter, catalogue))
    if before.parks != after.parks:
        said.append(_checked(before.parks, after.parks, catalogue))
    if before.look != after.look and before.look and after.look:
        said.append(_looked(before.look, after.look))
    return joined("；", said)


def is_told(step: Step) -> bool:
    """Whether it is said at once, with a way back beside it.

    A single value that was chosen or let go, or a single tick, is seen where it was clicked;
    what clears or replaces more than that, or changes how a comparison is looked at, is told.
    """
    before, after = step
    if before.look != after.look and before.look:
        return True
    if len(set(before.parks) ^ set(after.parks)) > 1:
        return True
    gone = _values(before.filter) - _values(after.filter)
    added = _values(after.filter) - _values(before.filter)
    searched = bool(before.filter.query.strip()) and not after.filter.query.strip()
    left = before.filter.park is not None and after.filter.park is None
    return searched or left or len(gone) > 1 or bool(gone and added)


def _values(wanted: Filter) -> set[tuple[str, str]]:
    return {(facet, value) for facet, values in wanted.chosen for value in values}


def _filtered(before: Filter, after: Filter, catalogue: Catalogue) -> str:
    had = [str(one.words) for one in conditions(before, catalogue)]
    has = [str(one.words) for one in conditions(after, catalogue)]
    gone = [one.words for one in conditions(before, catalogue) if str(one.words) not in has]
    added = [one.words for one in conditions(after, catalogue) if str(one.words) not in had]
    if gone and added:
        return Phrase("筛选换成{what}", what=_listed(added))
    if gone:
        return Phrase("清除{what}", what=_listed(gone))
    return Phrase("筛选{what}", what=_listed(added))


def _checked(before: Sequence[str], after: Sequence[str], catalogue: Catalogue) -> str:
    gone = [park for park in before if park not in after]
    added = [park for park in after if park not in before]
    if not gone and not added:
        return Phrase("换对比园区的次序")
    if not after:
        return Phrase("取消勾选{parks}", parks=_names(before, catalogue))
    if not gone:
        return Phrase("勾选{parks}", parks=_names(added, catalogue))
    if not added:
        return Phrase("取消勾选{parks}", parks=_names(gone, catalogue))
    return Phrase("对比园区换成{parks}", parks=_names(after, catalogue))


def _looked(before: ComparisonLayout, after: ComparisonLayout) -> str:
    old, new = before.wanted, after.wanted
    if len(new.chosen) < len(old.chosen):
        return Phrase("不用自选的 {n} 个值", n=len(old.chosen) - len(new.chosen))
    if new.chosen != old.chosen:
        return Phrase("自选对比的值")
    if after.transposed != before.transposed:
        return Phrase("园区作行") if after.transposed else Phrase("园区作列")
    if new.period != old.period:
        return Phrase("对比期间改为{policy}", policy=POLICIES[new.period])
    if new.families != old.families:
        return Phrase("换对比的主题")
    if new.only_comparable != old.only_comparable:
        return Phrase("只看可比") if new.only_comparable else Phrase("不再只看可比")
    if new.only_full != old.only_full:
        return Phrase("只看各园区都有") if new.only_full else Phrase("不再只看各园区都有")
    if after.columns != before.columns:
        return Phrase("换对比的显示列")
    if after.baseline != before.baseline:
        return Phrase("换对比的基准")
    unfolded = after.alone or (not before.alone and after.unfolded > before.unfolded)
    return Phrase("显示无对象的行") if unfolded else Phrase("收起无对象的行")


def _names(parks: Sequence[str], catalogue: Catalogue) -> str:
    if len(parks) > _NAMED:
        return Phrase("{n} 个园区", n=len(parks))
    return joined("、", [short_name(catalogue.park(park)) for park in parks])


def _listed(words: Sequence[str]) -> str:
    if len(words) <= _NAMED:
        return joined("、", words)
    return Phrase("{first}等 {n} 项", first=joined("、", words[:_NAMED]), n=len(words))
