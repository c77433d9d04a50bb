"""Reads facts out of a sheet as a person would: columns by their heads, units from them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

FACTORS = {
    "元": 1, "万元": 10**4, "亿元": 10**8, "亿美元": 10**8, "万家": 10**4, "万P": 10**4,
    "万台/年": 10**4, "万片/周": 10**4, "万片/年": 10**4, "万种": 10**4, "万平方米": 10**4,
    "成": 10,
}  # fmt: skip
"""How much one of a unit is; of units that are not here, one. Said here once more, on purpose."""
_NUMBER = re.compile(r"数值(?:（(?P<unit>[^，）]+)(?:，[^）]*)?）)?")
Value = str | Decimal


class Found(NamedTuple):
    """What a line of the sheet says of a figure."""

    park: str
    indicator: str
    literal: str
    amount: Decimal
    """The number, whatever unit it stands in: 亿元 and 元 come to the same."""
    unit: str
    qualifier: str
    period: str
    scope: str
    status: str
    note: str


def found_in(rows: Sequence[Sequence[Value]]) -> list[Found]:
    """The figures of a sheet with a head. Raises KeyError where a column is looked for in vain."""
    titles = [str(title) for title in rows[0]]
    (number,) = (at for at, title in enumerate(titles) if _NUMBER.fullmatch(title))
    in_head = _NUMBER.fullmatch(titles[number])["unit"]  # type: ignore[index]
    columns = {title: at for at, title in enumerate(titles)}

    def told(row: Sequence[Value], title: str) -> str:
        return str(row[columns[title]]) if title in columns else ""

    literal = next(title for title in ("原文", "来源表述") if title in columns)
    made = []
    for row in rows[1:]:
        value, unit = row[number], in_head or told(row, "单位")
        assert isinstance(value, Decimal), f"{value!r} is no number"
        made.append(
            Found(
                park=told(row, "园区"),
                indicator=told(row, "指标"),
                literal=told(row, literal),
                amount=value * FACTORS.get(unit, 1),
                unit=unit,
                qualifier=told(row, "限定词"),
                period=told(row, "期间"),
                scope=told(row, "口径"),
                status=told(row, "状态") or "已实现",
                note=told(row, "备注"),
            )
        )
    return made
