"""Names of indicators as tables write them: cleaned, in one way of writing, and of what kind."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from parkfacts.facts.fields import IndicatorKind
from parkfacts.facts.quantity.literal import base_unit
from parkfacts.facts.quantity.units import resolve
from parkfacts.facts.search.matching import squeezed
from parkfacts.facts.search.name_rules import END_WORDS, FRONT_WORDS, KIND_WORDS, SAME_WORDS

_BRACKET = re.compile(r"[(（\[【](.*?)[)）\]】]")
_COUNTING = re.compile(r"^(?:[一二三四五六七八九十]+[、.．]|\d{1,2}[、.．](?!\d)|[①-⑳]|#|\*)+")
RATIOS = ("%", "个百分点")
NO_BRACKETS = frozenset(
    {
        "现价",
        "当年价",
        "当年价格",
        "初步核算",
        "初步核算数",
        "快报",
        "快报数",
        "全年",
        "当年",
        "本年",
    }
)
"""In brackets behind the name of an indicator they make no other one of it."""
RANK_WORDS = ("排名", "名次", "位次", "排位")
GENERIC = frozenset({
    "", "增速", "增长", "同比", "环比", "同比±", "±", "同比增减", "增减", "比上年", "较上年",
    "涨幅", "比上年±", "同比增", "比上年同期", "占比", "比重", "排名", "名次", "比上年增减",
    "降幅", "下降", "降低", "减少", "同比下降", "同比减少", "比上年下降", "比上年减少", "下降率",
    "变动", "比重变动", "占比变动", "排名变动", "增加", "增加额", "增减额", "增加数", "比上年增加",
})  # fmt: skip
"""What names no indicator but what of another one is told."""


class ReadName(NamedTuple):
    """The name of an indicator in its parts."""

    name: str
    """Squeezed, without counting, brackets and words that say nothing."""
    brackets: tuple[str, ...]


def read_name(text: str) -> ReadName:
    """The name of an indicator without counting, brackets and words that say nothing."""
    said = _COUNTING.sub("", text.strip()).replace("_", " ")
    brackets = tuple(squeezed(one) for one in _BRACKET.findall(said))
    name = squeezed(_BRACKET.sub("", said)).strip(":：、.-_ ")
    return ReadName(_stripped(name), brackets)


def clean_name(text: str) -> str:
    """The name of an indicator as it is shown: as written, without counting and 其中."""
    said = _COUNTING.sub("", " ".join(text.split())).lstrip()
    return re.sub(r"^(?:其中[:：]?|#)\s*", "", said).strip(" :：")


def canonical(name: str) -> str:
    """A squeezed name with one way to write things, without words that say it is a figure."""
    said = name
    for written, meant in SAME_WORDS:
        said = said.replace(written, meant)
    for word in END_WORDS:
        if said.endswith(word) and len(said) > len(word) + 1:
            return said.removesuffix(word)
    return said


def kind_of_name(name: str, unit: str) -> IndicatorKind:
    """What sort of figure a name is of, where the unit of its figures allows it."""
    said = canonical(squeezed(name))
    dimension = resolve(unit).dimension if unit else ""
    for word, kind in KIND_WORDS:
        if word in said and _ALLOWS[kind](dimension):
            return kind
    if dimension == "rank":
        return "rank"
    return "change" if dimension == "points" else "level"


def _ratio(dimension: str) -> bool:
    return dimension in ("ratio", "points", "times")


_ALLOWS: dict[IndicatorKind, Callable[[str], bool]] = {
    "growth": _ratio, "average_growth": _ratio, "share": lambda one: one == "ratio",
    "rank": lambda one: one in ("rank", "number", ""),
    "change": lambda one: one in ("points", "rank"),
}  # fmt: skip
"""Dimensions of units that figures of a kind may have; "" is not told."""


def units_fit(unit: str, base: str) -> bool:
    """Whether figures of a base unit can be an indicator's: 个 for 家 is but another word."""
    if base_unit(unit) == base:
        return True
    one, other = resolve(unit), resolve(base)
    return one.dimension == other.dimension == "count"


def _stripped(name: str) -> str:
    for word in FRONT_WORDS:
        if name.startswith(word) and len(name) > len(word) + 1:
            return _stripped(name[len(word) :].lstrip(":：#"))
    return name
