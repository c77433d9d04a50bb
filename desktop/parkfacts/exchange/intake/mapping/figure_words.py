"""Words of heads that tell what figures are rather than of what: planned, done, in RMB."""

from __future__ import annotations

import re
from typing import NamedTuple

from parkfacts.exchange.intake.mapping.head_words import (
    ABSOLUTE,
    ACHIEVED,
    CURRENCIES,
    HEADS,
    STATUSES,
    WHOLE_YEAR,
)

PLAIN = HEADS["literal"] | {"合计", "总计", "总量", "指标值", "计", "全年实际", "value", "total"}
"""Heads that only say that a figure stands below."""
_NOT_AT_END = ("设计", "规划", "预算", "plan", "target", "planned")
"""工业设计 is no status, 一般公共预算 no plan."""
_BUDGET = re.compile(r"(?<=收入|支出|投资)预算$")
_PLANNED = re.compile(
    r"(?P<year>年度|年初|全年|本年度?|当年|今年)?(?P<plan>计划|预计|预期|目标(?!完成|市场|考核|责任))"
    r"(?!生育|单列|任务|寿命|负债|内|外|数|值|的|完成$)(?!.*(?:率|比例|比重|占比|进度))(?=..)"
)
"""计划总投资, 年度计划投资, 预计产值: a plan that stands before what it is of."""
_PLAN = "计划"
OURS = "人民币"


class FigureWords(NamedTuple):
    """A head without these words, and what they say."""

    name: str
    status: str = ""
    whole_year: bool = False
    """Whether it is a plan of all of a year: 年初预算."""
    plain: bool = False
    """Whether nothing is left: 绝对额, 人民币."""
    currency: str = ""
    """Of a head that tells nothing but in which money figures are, where it is not ours."""


def figure_words(text: str) -> FigureWords:
    """What a head says of its figures, and the name that is left of it."""
    found = _status(text)
    name = found.name
    for word in (*ACHIEVED, *ABSOLUTE):
        if name.endswith(word) and len(name) > len(word) and name not in PLAIN:
            name = name.removesuffix(word)
            break
    money = CURRENCIES.get(name, "")
    plain = name.lower() in PLAIN or bool(money)
    currency = "" if money == OURS else money
    return found._replace(name="" if plain else name, plain=plain, currency=currency)


def _status(text: str) -> FigureWords:
    small = text.lower()
    if small in PLAIN:  # 预算执行数 is no plan
        return FigureWords(text)
    if small in STATUSES:
        return FigureWords("", STATUSES[small], small.startswith(WHOLE_YEAR))
    for word in sorted(STATUSES, key=len, reverse=True):
        whole = word.startswith(WHOLE_YEAR)
        if small.endswith(word) and word not in _NOT_AT_END:
            return FigureWords(text[: -len(word)].strip("（）() "), STATUSES[word], whole)
        if small.startswith(word) and small[len(word) :] in PLAIN:
            return FigureWords("", STATUSES[word], whole)
    if budget := _BUDGET.search(text):
        return FigureWords(text[: budget.start()], _PLAN)
    if planned := _PLANNED.match(text):
        name = text[planned.start("plan") if planned["plan"] == _PLAN else planned.end() :]
        return FigureWords(name, _PLAN, planned["year"] in WHOLE_YEAR)
    return FigureWords(text)
