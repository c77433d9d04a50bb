"""Why the figures of a row may not be compared, or only with care, as a page says it."""

from __future__ import annotations

from collections.abc import Sequence

from parkfacts.facts.comparison.matrix import MatrixRow
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.verdict.verdict import Act, Reason
from parkfacts.facts.wording import labels

# Reasons of the form …不同, by what differs: two of them are joined (期间和分母不同).
_DIFFERING = {
    "period": "期间", "part-year": "期间", "multi-year": "期间", "denominator": "分母",
    "scope": "口径", "field": "参评名单", "status": "状态",
}  # fmt: skip
# Other reasons, where a page says them in other words than the core.
_WORDS = {
    "period-unstated": "有的期间未写明",
    "by-kind": "不同类园区的统计口径不一",
    "disputed": "有的数两处说法不一",
    "inside": "园区有包含关系",
    "overlap": "园区范围有交叠",
    "no-bounds": "有的是约数，上下限不明",
    "no-difference-bound": "限定词同向，差值推算不出",
    "not-separable": "在限定词和舍入的范围内分不出高低",
    "bound": "有限定词，差值只知下限或上限",
    "period-form": "有期末数，也有年度数",
    "field-unstated": "有的参评数未写明",
    "cumulative-start": "累计从何时起算未写明",
}
# Said by the figures themselves (推断为…), or of ratios, where a blank says enough.
_UNSAID = ("period-inferred", "not-divisible", "divisor-unbounded", "claim-conflict", "includes")
_ORDERING: frozenset[Act] = frozenset({"side_by_side", "difference", "rank"})
YEAR_OF_RANK = "评价年度"


def barring(row: MatrixRow) -> list[str]:
    """What keeps figures of the row from being compared: 分母和期间不同, 有的期间未写明."""
    return _phrases([one for one in row.verdict.verdict.reasons if one.bars & _ORDERING])


def cautions(row: MatrixRow) -> list[str]:
    """What bars nothing and is not said by the figures themselves."""
    return _phrases([one for one in row.verdict.verdict.cautions() if one.code not in _UNSAID])


def differs_in_place_only(row: MatrixRow) -> bool:
    """Whether only the parks' lying in each other bars a comparison: a banner says that."""
    found = [one for one in row.verdict.verdict.reasons if one.bars & _ORDERING]
    return bool(found) and all(one.code in ("inside", "overlap") for one in found)


def takes_in(row: MatrixRow, comparer: Comparer) -> str:
    """Whose figures take in what others may not: 成都高新综保的数含双流园区."""
    if all(one.code != "includes" for one in row.verdict.verdict.reasons):
        return ""
    told = [
        f"{labels.short_name(comparer.catalogue.park(cell.park))}的数{cell.fact.scope.includes}"
        for cell in row.cells
        if cell.fact and cell.fact.scope.includes
    ]
    return "，".join(told)


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
    return "与".join(names) if len(names) == 2 else f"{'、'.join(names)}之间"


def _phrases(reasons: Sequence[Reason]) -> list[str]:
    """The reasons as phrases, those of the form …不同 joined in front."""
    differing: list[str] = []
    others: list[str] = []
    for one in reasons:
        head, _, values = one.text.partition("：")
        if one.code in _DIFFERING:
            rank_year = head.startswith(YEAR_OF_RANK)
            differing.append(YEAR_OF_RANK if rank_year else _DIFFERING[one.code])
        elif one.code == "park-kind":
            others.append(f"园区类别不同（{values}）" if values else head)
        else:
            others.append(_WORDS.get(one.code, head))
    differing = list(dict.fromkeys(differing))
    joined = "、".join(differing[:-1])
    front = [f"{joined}{'和' if joined else ''}{differing[-1]}不同"] if differing else []
    return [*front, *dict.fromkeys(others)]
