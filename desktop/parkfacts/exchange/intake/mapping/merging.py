"""What cells, row, column and table say of a figure, put together: the nearer goes first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from parkfacts.exchange.intake.mapping.figures_meaning import ENDS
from parkfacts.exchange.intake.mapping.labels import read_label, without_marks
from parkfacts.exchange.intake.mapping.model import ColumnMeaning, Given, Kind, Mapping, RowMeaning
from parkfacts.exchange.intake.mapping.periods import combined, time_of, together
from parkfacts.exchange.intake.mapping.units import unit_of
from parkfacts.facts.phrase import Phrase, joined

_NOTHING = Given()


class Beside(NamedTuple):
    """What the cells beside a figure say of it."""

    indicator: str = ""
    unit: str = ""
    period: str = ""
    status: str = ""
    within: str = ""


class Meaning(NamedTuple):
    """What a figure is of, but for its park."""

    indicator: str
    unit: str
    period: str
    status: str
    within: str
    kind: Kind
    doubt: str
    """A Phrase: what a person should look at."""
    marks: tuple[str, ...]
    """Marks of foot notes of its stub."""


class _Stub(NamedTuple):
    """The stub of a row, taken apart."""

    name: str
    unit: str = ""
    period: str = ""
    kind: Kind = ""
    within: str = ""
    status: str = ""
    marks: tuple[str, ...] = ()


def meaning_of(
    said: Beside, row: RowMeaning | None, column: ColumnMeaning, mapping: Mapping
) -> Meaning:
    """What a figure is of, by the cells beside it, its row, its column and the whole table."""
    table, given = mapping.given, column.given
    of_row = row.given if row else _NOTHING
    stub = _stub(said.indicator)
    time_text, time_marks = without_marks(said.period)
    row_kind = (row.kind if row else "") or stub.kind
    doubts: list[str] = []
    if row and not row.sure:
        doubts.append(row.why)
    if not column.sure:
        doubts.append(column.why)
    name = of_row.indicator or stub.name
    indicator = _indicator(name, given.indicator, column.kind, row_kind, doubts)
    kind = column.kind or row_kind
    shown = indicator or (table.indicator and table.indicator + ENDS.get(kind, ""))
    unit = _unit(said.unit, of_row.unit, stub.unit, column, row_kind, table.unit, shown, doubts)
    near = [given.period, time_text or stub.period or of_row.period]
    status = said.status or given.status or of_row.status or stub.status or table.status
    period = _period(near, of_row.period, table.period, status, doubts)
    used = {"indicator": not indicator, "period": period != together(near), "unit": not unit}
    doubts += [one.why for one in mapping.reasons if not one.sure and used.get(one.field)]
    return Meaning(
        shown, unit, period,
        status,
        said.within or given.within or of_row.within or stub.within or table.within,
        kind, joined("；", dict.fromkeys(doubts)), stub.marks + time_marks,
    )  # fmt: skip


def park_of_figure(
    text: str, row: RowMeaning | None, column: ColumnMeaning, mapping: Mapping
) -> tuple[str, tuple[str, ...], str]:
    """The park of a figure, marks of foot notes at its name, and what is doubtful of it."""
    name, marks = plain_name(text)
    mine = name or (row.given.park if row else "")
    other = column.given.park
    if mine and other and mine != other:
        why = Phrase("左边写“{row}”，表头写“{column}”，不知是哪个园区的数", row=mine, column=other)
        return f"{mine}／{other}", marks, why
    if mine or other:
        return mine or other, marks, ""
    doubts = [one.why for one in mapping.reasons if one.field == "park" and not one.sure]
    return mapping.given.park, marks, doubts[0] if doubts else ""


@lru_cache(maxsize=65536)
def _stub(text: str) -> _Stub:
    label = read_label(text)
    return _Stub(
        label.called or label.name, label.unit, label.period, label.kind, label.within,
        label.status, label.marks,
    )  # fmt: skip


@lru_cache(maxsize=65536)
def plain_name(text: str) -> tuple[str, tuple[str, ...]]:
    """The name of a park without numbers, marks and the blanks that set it wide; and its marks."""
    if not text:
        return "", ()
    label = read_label(text)
    plain, marks = without_marks(text.strip())
    return (label.name if label.level or label.part else _narrow(plain)), marks


def _narrow(text: str) -> str:
    plain = text.replace("　", " ")
    wide = all(ord(char) > 0x2E80 or char == " " for char in plain)
    return plain.replace(" ", "") if wide else plain


@lru_cache(maxsize=65536)
def completed_time(text: str, head: str) -> str:
    """A time as its head completes it: 6 under 月份 is a month, 1 under 季度 a quarter."""
    if re.fullmatch(r"(?:19|20)\d\d", text):
        return f"{text}年"
    if re.fullmatch(r"0?[1-9]|1[0-2]", text) and ("月" in head or head.lower() == "month"):
        return f"{int(text)}月"
    if re.fullmatch(r"[1-4]", text) and ("季" in head or head.lower() == "quarter"):
        return f"{'一二三四'[int(text) - 1]}季度"
    return text


def _indicator(row: str, column: str, kind: Kind, row_kind: Kind, doubts: list[str]) -> str:
    """One indicator of what the stub and the heads say."""
    if kind and row and not column:
        if row_kind:
            doubts.append(Phrase("“{row}”本身就是增速、占比之类，不知道这一列说的是什么", row=row))
        return row + ENDS[kind]
    if row and column and row != column:
        doubts.append(Phrase("指标由“{row}”和“{column}”合成", row=row, column=column))
        return row + column
    return row or column


def _unit(
    cell: str, section: str, stub: str, column: ColumnMeaning, row_kind: Kind, table: str,
    indicator: str, doubts: list[str],
) -> str:  # fmt: skip
    """The unit of a figure; what stands nearer goes before what stands farther."""
    own = column.given.unit
    cell = unit_of(cell) or cell
    if column.kind in ("growth", "average_growth", "share", "rank"):
        return own or "%"
    if own and (column.kind == "change" or column.given.indicator):
        return own
    if row_kind and not cell:
        return stub or {"rank": "位", "change": ""}.get(row_kind, "%")
    near = [unit for unit in (cell, stub, own) if unit]
    if len(set(near)) > 1:
        units = "、".join(dict.fromkeys(near))
        doubts.append(Phrase("单位有不止一种写法：{units}", units=units))
    if near:
        return near[0]
    unit = section or table
    if unit and not fits(indicator, unit):
        doubts.append(Phrase("表上的单位“{unit}”不像“{name}”的单位", unit=unit, name=indicator))
    return unit


_MONEY = ("元", "美元", "欧元", "港元")
_NO_MONEY = (
    "数", "人口", "人员", "率", "面积", "指数", "里程", "强度", "比", "户", "家", "位次", "排名",
    "人才", "专利", "企业", "量", "人次",
)  # fmt: skip

_EACH = ("人均", "亩均", "地均", "户均", "每")
"""What is reckoned for each one is not told in 亿元, whatever the corner says."""


def fits(indicator: str, unit: str) -> bool:
    """Whether the unit of a whole table may be that of an indicator: 亿元 is not that of 企业数."""
    counted = indicator.endswith(_NO_MONEY) and not indicator.endswith("总量")
    each = indicator.startswith(_EACH) and unit.startswith("亿")
    return not (unit.endswith(_MONEY) and (counted or each))


def _period(near: Sequence[str], section: str, table: str, status: str, doubts: list[str]) -> str:
    """One time of what column, row and table say."""
    years = {time_of(text).year for text in near if time_of(text).year}
    if len(years) > 1:
        times = "、".join(near)
        doubts.append(Phrase("表头和左边写着不同的期间：{times}", times=times))
        return "／".join(near)
    told = together(near)
    time, of_table = time_of(told), time_of(table)
    if time.year and not time.part and of_table.part and status:
        return told  # a plan is of the whole year, whatever part of it the table is of
    if time.year and not time.part and of_table.part:
        doubts.append(
            Phrase("标题写着“{table}”，这里只写“{told}”，不知是不是全年", table=table, told=told)
        )
        return f"{told} {of_table.part}"
    if "累计" in time.relative and of_table.year and not (time.part or of_table.part):
        doubts.append(Phrase("“{told}”没有写到几月", told=told))
    return combined([told, section, table])
