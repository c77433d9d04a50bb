"""One row of the long form as a fact without its id, and all that is wrong with it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from parkfacts.exchange.intake.drafting.cell_words import PLAN_WORDS
from parkfacts.exchange.intake.drafting.figures import Flaw
from parkfacts.exchange.intake.mapping.words import MISSING
from parkfacts.facts.fields import Status
from parkfacts.facts.model import Indicator, Period, Quantity, Scope
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.quantity.literal import base_unit
from parkfacts.facts.quantity.units import BASE_UNITS, MULTIPLIERS, resolve, split_multiplier
from parkfacts.facts.search.indicator_names import units_fit
from parkfacts.facts.search.name_rules import MONEY_WORDS

_SHARE_OF = re.compile(r"占全[国省市区县州]")
_RANK_IN = re.compile(r"(?:全[国省市区县州]|省内|市内)(?=.*(?:排名|名次|位次|排位))")
_LARGEST = 10_000_000
_STATUSES: dict[str, Status] = {
    "actual": "actual", "已实现": "actual", "实际": "actual", "实绩": "actual", "完成": "actual",
    "已完成": "actual", "实现": "actual", "实际完成": "actual", "决算": "actual", "快报": "actual",
    "初步核算": "actual", "已核实": "actual", "正式": "actual", "planned": "planned",
    "计划": "planned", "规划": "planned", "目标": "planned", "预计": "planned", "预期": "planned",
    "预测": "planned", "预算": "planned", "年度目标": "planned", "拟": "planned", "在建": "planned",
    "design": "design", "设计": "design", "设计能力": "design", "达产": "design",
    "设计产能": "design",
    "unclear": "unclear", "未写明": "unclear", "不详": "unclear", "未知": "unclear",
}  # fmt: skip


class LongRow(NamedTuple):
    """A row of the long form: texts as the table has them."""

    row: int
    column: int
    literal: str
    park: str
    indicator: str
    unit: str
    period: str
    qualifier: str
    status: str
    scope: str
    within: str
    out_of: str
    source: str
    paragraph: str
    note: str
    id: str
    kind: str
    """What the figure is of the level beside it: growth, share …; "" where nobody said."""
    of_row: int
    of_column: int
    """Place of the level that it is of; -1 where there is none."""
    doubt: str
    """What of it a person should look at, as the mapping says."""


@lru_cache(maxsize=1024)
def status_of(text: str) -> tuple[Status | None, Flaw | None]:
    """The status that a cell says; None where it says nothing."""
    said = "".join(text.split())
    if not said or said in MISSING:
        return None, None
    found = _STATUSES.get(said) or _STATUSES.get(re.sub(r"(数|值|中|的)$", "", said))
    if found is None:
        wanted = Phrase("已实现、计划、设计、未写明")
        return None, Flaw("bad", "status", Phrase("不认识状态“{text}”", text=said), wanted)
    return found, None


@lru_cache(maxsize=1024)
def scope_of(label: str, within: str, out_of: str) -> tuple[Scope, Flaw | None]:
    """The scope that cells say."""
    flaw, number = None, None
    digits = re.sub(r"[\s,，个家名位]", "", out_of)
    if digits and digits not in MISSING:
        if digits.isascii() and digits.isdigit() and 0 < int(digits) <= _LARGEST:
            number = int(digits)
        else:
            wanted = Phrase("参评的个数，如 150")
            flaw = Flaw("bad", "scope", Phrase("“{text}”不是个数", text=out_of), wanted)
    said = [" ".join(text.split()) for text in (label, within)]
    told = ["" if text in MISSING else text for text in said]
    return Scope(label=told[0], within=told[1], out_of=number), flaw


def scope_for(indicator: Indicator, scope: Scope, said: str) -> Scope:
    """The scope that cells say as far as it is one of that indicator, else what its name says.

    ``said``: the name as the table has it: 占全市 of 税收占全市比重. Only ranks have a field.
    """
    if scope.out_of is not None and indicator.kind != "rank":
        scope = Scope(label=scope.label, within=scope.within)
    if scope.label or scope.within or indicator.kind not in ("share", "rank"):
        return scope
    found = (_SHARE_OF if indicator.kind == "share" else _RANK_IN).search(said)
    return Scope(label=found[0], out_of=scope.out_of) if found else scope


def unachieved(row: LongRow, indicator: Indicator) -> Flaw | None:
    """A figure whose name speaks of a plan, and of which nothing says that it is one."""
    word = next((word for word in PLAN_WORDS if word in row.indicator), "")
    if (
        not word
        or indicator.kind not in ("level", "growth", "average_growth")
        or "完成" in row.indicator
    ):
        return None
    what = Phrase("“{name}”里有“{word}”，没有写是计划还是已实现", name=row.indicator, word=word)
    return Flaw("doubt", "status", what, Phrase("状态：计划，或已实现"))


def odd_time(indicator: Indicator, period: Period) -> Flaw | None:
    """A figure of a length of time that is told of one day."""
    if indicator.kind != "level" or indicator.nature not in ("flow", "new"):
        return None
    if period.granularity not in ("day", "as-of"):
        return None
    what = Phrase(
        "“{name}”是一段时间的数，期间却是“{label}”", name=indicator.name, label=period.label
    )
    return Flaw("doubt", "period", what, Phrase("如 2024年、2024年1-6月"))


def paragraph_of(text: str, row: int) -> tuple[int, Flaw | None]:
    """The paragraph that a cell says, else the number of the row in its sheet, from 1."""
    said = text.strip().removeprefix("第").removesuffix("段").removeprefix("段")
    if not said:
        return row + 1, None
    if said.isascii() and said.isdigit() and 0 < int(said) <= 1_000_000:
        return int(said), None
    flaw = Flaw("bad", "paragraph", Phrase("“{text}”不是段号", text=text), Phrase("如 28"))
    return row + 1, flaw


def fitted(quantity: Quantity, indicator: Indicator) -> tuple[Quantity, Flaw | None]:
    """The quantity in the words of its indicator's unit, or what does not fit.

    个 for 家 is another measure word; a bare number of things is a number of what is counted.
    """
    unit, wanted = quantity.unit, indicator.unit
    if base_unit(unit) == wanted:
        if not wanted and indicator.kind == "level" and indicator.name.endswith(MONEY_WORDS):
            what = Phrase("没有写单位，指标“{name}”要有", name=indicator.name)
            return quantity, Flaw(
                "bad", "unit", what, Phrase("如 {unit}、万{unit}、亿{unit}", unit=BASE_UNITS[0])
            )
        return quantity, None
    if not unit:
        return _with_unit(quantity, indicator)
    if unit in MULTIPLIERS and resolve(wanted).dimension.startswith(("money", "count", "area")):
        literal = quantity.literal + wanted
        told = Quantity(
            literal=literal, qualifier=quantity.qualifier, value=quantity.value, unit=unit + wanted
        )
        what = Phrase("没有写单位，按“{unit}”", unit=unit + wanted)
        return told, Flaw("doubt", "unit", what, unit + wanted)
    if units_fit(wanted, base_unit(unit)) and "/" not in unit:
        return _measured(quantity, split_multiplier(unit)[0] + wanted), None
    if indicator.kind == "rank" and unit in ("名", "位次"):
        return _measured(quantity, "位"), None
    if (wanted == "个百分点" and unit == "%") or (wanted == "%" and unit == "个百分点"):
        what = Phrase("“{unit}”与指标的“{wanted}”不同", unit=unit, wanted=wanted)
        return quantity, Flaw("bad", "unit", what, wanted)
    what = Phrase("单位“{unit}”与指标“{name}”不符", unit=unit, name=indicator.name)
    return quantity, Flaw("bad", "unit", what, wanted or Phrase("不写单位"))


def _with_unit(quantity: Quantity, indicator: Indicator) -> tuple[Quantity, Flaw | None]:
    wanted = indicator.unit
    dimension = resolve(wanted).dimension
    if dimension in ("count", "rank"):
        return _measured(quantity, wanted), None
    if dimension in ("ratio", "points"):
        flaw = Flaw("doubt", "unit", Phrase("没有写单位，按“{unit}”", unit=wanted), wanted)
        return _measured(quantity, wanted), flaw
    what = Phrase("没有写单位，指标“{name}”要有", name=indicator.name)
    return quantity, Flaw("bad", "unit", what, Phrase("如 {unit}、万{unit}、亿{unit}", unit=wanted))


def _measured(quantity: Quantity, unit: str) -> Quantity:
    return Quantity(
        literal=quantity.literal, qualifier=quantity.qualifier, value=quantity.value, unit=unit
    )
