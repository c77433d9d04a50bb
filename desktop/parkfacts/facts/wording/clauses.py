"""One fact as a clause of a sentence: what is said of the park, and what must be added to it."""

from __future__ import annotations

import re
from typing import NamedTuple

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Fact, Indicator
from parkfacts.facts.quantity.literal import FALLS, RISES
from parkfacts.facts.quantity.numerals import CHINESE_NUMERALS
from parkfacts.facts.scope import area_of_share, area_shared, is_share, names_share, scope_label
from parkfacts.facts.wording.labels import RATE_WORDS, figure

# A scope that tells how the figure was computed stands before the verb: 同口径增长6.1%.
_ADVERBS = ("同", "较", "比", "按")
_MEASURES = ("占比", "比重", "份额")
_COUNT = re.compile(r"^(.{2,}?)(?:(?<![A-Za-z])[款类种人年家户])?(?<![指系倍参分总品])数$")
_WHOLE = re.compile(r"^在(.+)中$")
_PRODUCES = re.compile(r"(年?产能|(?:生产|加工|处理)能力)")


class Clause(NamedTuple):
    """What a clause says, its scope where that is not said in it, and a remark on its status."""

    text: str
    scope: str = ""
    status: str = ""


def clause(fact: Fact, catalogue: Catalogue, about: Fact | None = None) -> Clause:
    """The fact without park and period.

    ``about`` is the fact just told that this one is of (a growth of a level, a rank of it), or
    one of the same indicator: what it said is not said again.
    """
    indicator = catalogue.indicator(fact)
    whole = catalogue.indicator_named(indicator.of) if indicator.of else None
    if indicator.kind in ("growth", "average_growth"):
        found = _growth(fact, indicator, whole, about)
    elif indicator.kind == "share":
        found = _share(fact, indicator, whole, about)
    elif indicator.kind == "rank":
        found = _rank(fact, indicator, about)
    elif indicator.kind == "change":
        found = _change(fact, indicator, about)
    elif indicator.kind == "streak":
        found = _streak(fact, indicator)
    else:
        found = Clause(_plainly(fact, indicator), scope_label(fact))
    said = found.text + ("" if about is None else scope_label(about))
    scope = "" if found.scope in indicator.name or found.scope in said else found.scope
    return Clause(found.text, scope, _status(fact, found.text))


def _plainly(fact: Fact, indicator: Indicator) -> str:
    """Name and figure: 设计年产能4600万片, 产值计划为1000亿元, 企业78家, 有三大行动."""
    name, shown = indicator.name, _figure(fact, indicator)
    if shown.endswith("大"):
        return f"{_planned(fact, '计划')}有{shown}{noun(name)}"
    if fact.status in ("design", "planned") and _PRODUCES.search(name):
        word = "设计" if fact.status == "design" else "计划"
        if word not in name:
            name = _PRODUCES.sub(rf"{word}\1", name, count=1)
        return f"{name}{shown}"
    return f"{noun(name)}{_planned(fact, '计划为')}{shown}"


def noun(name: str) -> str:
    """高新技术企业数 → 高新技术企业: before a figure with its measure word the name counts."""
    found = _COUNT.match(name)
    return found[1] if found else name


def _figure(fact: Fact, indicator: Indicator) -> str:
    """The figure; its rate is not said where name or period tell it (年产能, 每年)."""
    rate = fact.quantity.unit.partition("/")[2]
    told = f"{rate}产" in indicator.name or RATE_WORDS.get(rate, rate) in fact.period.label
    shown = figure(fact)
    return shown.removeprefix(RATE_WORDS.get(rate, f"每{rate}")) if rate and told else shown


def _planned(fact: Fact, word: str) -> str:
    return word if fact.status == "planned" else ""


def _growth(
    fact: Fact, indicator: Indicator, whole: Indicator | None, about: Fact | None
) -> Clause:
    shown, label = figure(fact), scope_label(fact)
    yearly = "年均" if indicator.kind == "average_growth" else ""
    verb = "下降" if fact.quantity.value < 0 else "增长"
    if shown.startswith(RISES + FALLS):
        verb = ""
    adverb = label if label.startswith(_ADVERBS) else ""
    moved = f"{adverb}{_planned(fact, '计划')}{yearly}{verb}{shown.lstrip('-−－')}"
    name = indicator.name.removesuffix("增速").removesuffix("增长率").removesuffix("年均")
    of = "" if about else whole.name if whole else name
    return Clause(f"{noun(of)}{moved}", "" if adverb else label)


def _share(fact: Fact, indicator: Indicator, whole: Indicator | None, about: Fact | None) -> Clause:
    """占全市外贸进出口比重39%, 占GDP比重51.9%, 在海南省约占13%."""
    shown, label = figure(fact), scope_label(fact)
    if fact.scope.within and not fact.scope.label:
        label = area_of_share(fact.scope.within)
    part = next((word for word in _MEASURES if indicator.name.endswith(word)), "")
    stem = noun(indicator.name.removesuffix(part))
    inside = _WHOLE.match(label)
    label = area_of_share(inside[1]) if inside else label
    if not part or not is_share(label):
        return Clause(f"{noun(indicator.name)}{_planned(fact, '计划为')}{shown}", label)
    if names_share(shown):
        area = area_shared(label)
        where = "" if area in shown else f"在{area}"
        return Clause(f"{'' if about else stem}{where}{_planned(fact, '计划')}{shown}")
    same = "" if inside or not whole else _without_measure(noun(whole.name))
    subject = "" if about or same else stem
    return Clause(f"{subject}{label}{same}比重{_planned(fact, '计划为')}{shown}")


def _rank(fact: Fact, indicator: Indicator, about: Fact | None) -> Clause:
    """居全国高新区前四 behind the level; by its name where it stands alone."""
    shown, label = figure(fact), scope_label(fact)
    if not about:
        verb = _planned(fact, "计划为") or ("" if _has_numeral(shown[:2]) else "居")
        return Clause(f"{indicator.name}{verb}{shown}", label)
    plan = _planned(fact, "计划")
    if shown.startswith(("第", "前")) and label and not _has_numeral(label):
        return Clause(f"{plan}居{label}{shown}")
    return Clause(f"{plan}居{shown}", label)


def _change(fact: Fact, indicator: Indicator, about: Fact | None) -> Clause:
    """较上年提升37位 behind the place; 占比较上年提高超1个百分点 where it stands alone."""
    shown, parts = figure(fact), scope_label(fact).split("，")
    adverbs = "".join(part for part in parts if part.startswith(_ADVERBS))
    rest = "，".join(part for part in parts if not part.startswith(_ADVERBS))
    if not shown.startswith(RISES + FALLS):
        return Clause(_plainly(fact, indicator), scope_label(fact))
    subject = "" if about else indicator.name.removesuffix("变动")
    return Clause(f"{subject}{adverbs}{_planned(fact, '计划')}{shown}", rest)


def _streak(fact: Fact, indicator: Indicator) -> Clause:
    """居全国十强已连续九年."""
    shown = figure(fact)
    lasting = "已" if fact.status == "actual" and shown.startswith("连续") else ""
    lasting = _planned(fact, "计划") or lasting
    return Clause(f"{indicator.name.removesuffix('时长')}{lasting}{shown}", scope_label(fact))


def _status(fact: Fact, said: str) -> str:
    """What must be added about the status, unless the clause says it."""
    if fact.status == "unclear":
        return "是否实现未写明"
    if fact.status == "design" and "设计" not in said:
        return "设计值"
    if fact.status == "planned" and "计划" not in said:
        return "计划值"
    return ""


def _without_measure(name: str) -> str:
    """外贸进出口值 → 外贸进出口: what a share is of is named without its measure."""
    for word in ("总额", "总值", "值"):
        if name.endswith(f"进出口{word}"):
            return name.removesuffix(word)
    return name


def _has_numeral(text: str) -> bool:
    return any(char.isdigit() or char in CHINESE_NUMERALS for char in text)
