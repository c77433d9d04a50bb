"""Why the figures of a row may not be compared, or only with care, as a page says it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from parkfacts.facts.comparison.matrix import MatrixRow
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.verdict.rules import YEARS_OF_RANKS
from parkfacts.facts.verdict.verdict import Act, Reason
from parkfacts.facts.wording import labels

# Reasons of the form …不同, by what differs: two of them are joined (期间和分母不同).
_DIFFERING = {
    "period": Phrase("期间"), "part-year": Phrase("期间"), "multi-year": Phrase("期间"),
    "denominator": Phrase("分母"), "scope": Phrase("口径"), "field": Phrase("参评名单"),
    "status": Phrase("状态"),
}  # fmt: skip
# Other reasons, where a page says them in other words than the core.
_WORDS = {
    "period-unstated": Phrase("有的期间未写明"),
    "by-kind": Phrase("不同类园区的统计口径不一"),
    "disputed": Phrase("有的数两处说法不一"),
    "inside": Phrase("园区有包含关系"),
    "overlap": Phrase("园区范围有交叠"),
    "no-bounds": Phrase("有的是约数，上下限不明"),
    "no-difference-bound": Phrase("限定词同向，差值推算不出"),
    "not-separable": Phrase("在限定词和舍入的范围内分不出高低"),
    "bound": Phrase("有限定词，差值只知下限或上限"),
    "period-form": Phrase("有期末数，也有年度数"),
    "field-unstated": Phrase("有的参评数未写明"),
    "cumulative-start": Phrase("累计从何时起算未写明"),
}
# Said by the figures themselves (推断为…), or of ratios, where a blank says enough.
_UNSAID = ("period-inferred", "not-divisible", "divisor-unbounded", "claim-conflict", "includes")
_ORDERING: frozenset[Act] = frozenset({"side_by_side", "difference", "rank"})
_YEAR_OF_RANK = Phrase("评价年度")


class Why(NamedTuple):
    """Reasons as a page says them."""

    differing: tuple[str, ...] = ()
    """What differs: 期间, 分母."""
    others: tuple[str, ...] = ()

    def phrases(self, whose: str = "") -> list[str]:
        """期间和分母不同, then the others; ``whose``: of how many figures, 三者."""
        if not self.differing:
            return list(self.others)
        *most, last = self.differing
        front = Phrase("{what}不同", what=last)
        if most:
            front = Phrase("{most}和{last}不同", most=joined("、", most), last=last)
        return [f"{whose}{front}" if whose else front, *self.others]


def barring(row: MatrixRow) -> Why:
    """What keeps figures of the row from being compared: 分母和期间不同, 有的期间未写明."""
    return _why([one for one in row.verdict.verdict.reasons if one.bars & _ORDERING])


def cautions(row: MatrixRow, but: Sequence[str] = ()) -> list[str]:
    """What bars nothing and is not said by the figures themselves; ``but``: codes left out."""
    return _said(row.verdict.verdict.cautions(), (*_UNSAID, *but))


def scope_cautions(row: MatrixRow, comparer: Comparer) -> list[str]:
    """What must be minded where figures that may be compared do not count the same.

    What takes more in, but may be compared with none, is not to be minded.
    """
    compared = {fact for pair in row.verdict.comparable for fact in pair}
    minded = [one for one in row.verdict.verdict.cautions() if one.minds_scope]
    including = takes_in(row, comparer, compared)
    return [*([including] if including else []), *_said(minded, _UNSAID)]


def differs_in_place_only(row: MatrixRow) -> bool:
    """Whether only the parks' lying in each other bars a comparison: a banner says that."""
    found = [one for one in row.verdict.verdict.reasons if one.bars & _ORDERING]
    return bool(found) and all(one.code in ("inside", "overlap") for one in found)


def takes_in(row: MatrixRow, comparer: Comparer, among: Collection[str] | None = None) -> str:
    """Whose figures take in what others may not: 成都高新综保的数含双流园区.

    ``among``: only these facts are asked; None: all of the row.
    """
    if all(one.code != "includes" for one in row.verdict.verdict.reasons):
        return ""
    told = [
        Phrase(
            "{park}的数{included}",
            park=labels.short_name(comparer.catalogue.park(cell.park)),
            included=cell.fact.scope.includes,
        )
        for cell in row.cells
        if cell.fact and cell.fact.scope.includes and (among is None or cell.fact.id in among)
    ]
    return joined("，", told)


def groups(row: MatrixRow) -> list[list[str]]:
    """Ids of the facts that may be compared with each other; overlapping groups are parted in two.

    Each pair of a group may be compared; a fact that may be compared with none is in no group.
    """
    pairs = {frozenset(pair) for pair in row.verdict.comparable}
    found: list[list[str]] = []
    for cell in row.cells:
        if cell.fact is None:
            continue
        one = cell.fact.id
        joined = [group for group in found if all(frozenset((one, it)) in pairs for it in group)]
        if joined:
            max(joined, key=len).append(one)
        else:
            found.append([one])
    for pair in row.verdict.comparable:  # A pair that no group holds must not be lost.
        if not any(set(pair) <= set(group) for group in found):
            found.append(list(pair))
    return [group for group in found if len(group) > 1]


def together(names: Sequence[str]) -> str:
    """Names of a group: 甲与乙, 甲、乙、丙之间."""
    if len(names) == 2:
        return Phrase("{one}与{other}", one=names[0], other=names[1])
    return Phrase("{names}之间", names=joined("、", names))


def _said(reasons: Sequence[Reason], unsaid: Sequence[str]) -> list[str]:
    return _why([one for one in reasons if one.code not in unsaid]).phrases()


def _why(reasons: Sequence[Reason]) -> Why:
    """The reasons in the words of a page, each once."""
    differing: list[str] = []
    others: list[str] = []
    for one in reasons:
        if one.code in _DIFFERING:
            of_ranks = one.say == YEARS_OF_RANKS
            differing.append(_YEAR_OF_RANK if of_ranks else _DIFFERING[one.code])
        elif one.code == "park-kind" and one.values:
            values = joined("、", dict.fromkeys(one.values))
            others.append(Phrase("{words}（{values}）", words=one.words, values=values))
        else:
            others.append(_WORDS.get(one.code, one.words))
    return Why(tuple(dict.fromkeys(differing)), tuple(dict.fromkeys(others)))
