"""A figure as it is said of a park: with a verb, and never run together with the park's name."""

from __future__ import annotations

import re

from parkfacts.facts.model import Fact
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.quantity.literal import ABOVE, FALLS, RISES
from parkfacts.facts.quantity.numerals import CHINESE_NUMERALS
from parkfacts.facts.scope import is_share, names_share
from parkfacts.facts.wording import labels

_SHARE = re.compile(r"(?P<before>[^占]*)占(?P<rest>\d.*)")
_RANK_VERBS = (*RISES, *FALLS, "居", "位", "列", "进", "跻", "连续")
# 超1200亿元 says itself how the figure stands to the park; 近, 约 and 上 do not.
_BOUNDS = (*ABOVE, "突破", "达", "不", "低于", "少于")
_VERBS = (*RISES, *FALLS, *_BOUNDS, "占", "约占", "近占", "连续", "有")


def beside(name: str, text: str) -> str:
    """Name and text of a cell: 海口综保第3, 示范区2：第1, 示范区：1.1倍."""
    if _runs_on(name, text):
        return Phrase("{name}：{told}", name=name, told=text)
    return Phrase("{name}{told}", name=name, told=text)


def said_of(name: str, text: str) -> str:
    """Name and statement in a sentence: 海口综保2024年为…, 示范区2在2024年为…."""
    if name[-1:].isdigit() and text[:1].isdigit():
        return Phrase("{name}在{told}", name=name, told=text)
    return Phrase("{name}{told}", name=name, told=text)


def predicate(fact: Fact, kind: str, scope: str) -> tuple[str, str]:
    """The figure as it is said of a park, and what of the scope is still to be said."""
    shown = labels.figure(fact)
    if kind == "rank":
        shown = fact.quantity.literal if fact.quantity.value == 1 else shown
        if shown.startswith(_RANK_VERBS):
            return shown, scope
        # 居西部和东北地区第一名; of 西部和东北地区46个 the number must not run into the place.
        plain = bool(scope) and not any(char.isdigit() or char == "，" for char in scope)
        of_area = plain and shown.startswith(("第", "前"))
        if of_area:
            return Phrase("居{area}{figure}", area=scope, figure=shown), ""
        return Phrase("居{figure}", figure=shown), scope
    area, _, rest = scope.partition("，")
    if kind == "share" and is_share(area):
        if found := _SHARE.fullmatch(shown):
            before, part = found["before"], found["rest"]
            return Phrase("{before}{area}的{figure}", before=before, area=area, figure=part), rest
        if not names_share(shown):
            return Phrase("{area}的{figure}", area=area, figure=shown), rest
    return (shown if shown.startswith(_VERBS) else Phrase("为{figure}", figure=shown)), scope


def _runs_on(name: str, text: str) -> bool:
    """Whether a digit would be taken for one of the other part."""
    ends = name[-1:].isdigit() or name[-1:] in CHINESE_NUMERALS
    return text[:1].isdigit() or (ends and bool(text))
