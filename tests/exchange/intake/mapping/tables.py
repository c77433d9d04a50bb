"""Grids written as text, and their long form as text: what the tests of mapping are told in."""

from __future__ import annotations

import numpy as np
import pandas as pd

from parkfacts.exchange.intake.grid.model import Area, CellKind, Grid
from parkfacts.exchange.intake.mapping.figures import figures
from parkfacts.exchange.intake.mapping.model import Mapping
from parkfacts.exchange.intake.mapping.proposing import propose_mapping

PARKS = {
    "西永综保区": "xiyong-ftz", "西永综合保税区": "xiyong-ftz", "两路果园港综保区": "lianglu-ftz",
    "重庆高新区": "chongqing-hitech",
    "西永微电园": "xiyong-park", "苏州工业园区": "sip", "东湖高新区": "east-lake",
    "海口综保区": "haikou-ftz", "重庆市": "chongqing",
    "重庆": "chongqing", "江津综保区": "jiangjin-ftz",
}  # fmt: skip
INDICATORS = {
    "外贸进出口值": "trade-value", "进出口总值": "trade-value", "进出口总额": "trade-value",
    "进出口": "trade-value", "外贸进出口总值": "trade-value",
    "进出口额": "trade-value", "外贸进出口": "trade-value", "出口": "export-value",
    "出口额": "export-value", "出口总额": "export-value", "出口总值": "export-value",
    "进口": "import-value",
    "进口额": "import-value", "进口总额": "import-value", "进口总值": "import-value",
    "地区生产总值": "gdp", "GDP": "gdp", "生产总值": "gdp", "规上工业总产值": "industrial-output",
    "工业总产值": "industrial-output", "总产值": "industrial-output",
    "固定资产投资": "fixed-investment", "高新技术企业": "hitech-companies",
    "高新技术企业数": "hitech-companies", "实际使用外资": "foreign-capital-used",
    "一般公共预算收入": "budget-revenue",
    "GDP增速": "gdp-growth", "地区生产总值增速": "gdp-growth", "进出口增速": "trade-value-growth",
    "外贸进出口值增速": "trade-value-growth",
    "服务业增加值": "service-value", "社会消费品零售总额": "retail-sales",
    "税收收入增速": "tax-growth",
}  # fmt: skip


class Known:
    """Some parks and indicators, by all that they are called."""

    def park(self, text: str) -> str | None:
        return PARKS.get(text)

    def indicator(self, text: str) -> str | None:
        return INDICATORS.get(text)


KNOWN = Known()


def grid(text: str, name: str = "Sheet1", merged: str = "", hidden: str = "") -> Grid:
    """A grid of lines with cells between |, with their leading blanks. merged: A1:C1 A3:A5.

    hidden: rows and columns, 3 B.
    """
    lines = [line.split("|") for line in text.strip("\n").split("\n")]
    width = max(map(len, lines))
    rows = [
        [cell.replace("\\n", "\n") for cell in line] + [""] * (width - len(line)) for line in lines
    ]
    texts = pd.DataFrame(rows, dtype=object, columns=range(width))
    rows_hidden = frozenset(int(one) - 1 for one in hidden.split() if one.isdigit())
    columns_hidden = frozenset(ord(one) - 65 for one in hidden.split() if one.isalpha())
    kinds = np.array([[_kind(cell) for cell in row] for row in rows], dtype=np.uint8)
    return Grid(
        name, texts, kinds, {}, tuple(map(_area, merged.split())), rows_hidden, columns_hidden
    )


def _kind(cell: str) -> CellKind:
    if not cell.strip():
        return CellKind.EMPTY
    try:
        float(cell)
    except ValueError:
        return CellKind.TEXT
    return CellKind.NUMBER


def _area(text: str) -> Area:
    first, last = text.split(":")
    return Area(int(first[1:]) - 1, ord(first[0]) - 65, int(last[1:]) - 1, ord(last[0]) - 65)


def told(one: Grid, mapping: Mapping | None = None) -> list[str]:
    """The long form of a grid, a figure a line, and what is not in it.

    ``B3 西永综保区·进出口·2024年·100·亿元``: park, indicator, period, literal, unit. ``←B3`` is the
    level that it is of, ``{…}`` its note, ``？`` that one is to look. Then columns that wait for
    a person (``? C``), that are not used and rows set aside (``- C``, ``- 7``), and what is
    doubtful of the whole table.
    """
    mapping = mapping or propose_mapping(one, KNOWN)
    lines = [_line(row) for row in figures(one, mapping).to_dict("records")]
    for column in mapping.columns:
        if column.role in ("", "unused"):
            letter = chr(65 + column.column)
            lines.append(f"{'-' if column.role else '?'} {letter} {column.head}: {column.why}")
    lines += [f"- {row.row + 1} {row.why}" for row in mapping.rows if row.aside]
    return lines + [f"? {one.field} {one.why}" for one in mapping.reasons if not one.sure]


def _line(row: dict[str, object]) -> str:
    of = f" ←{_place(row['of_row'], row['of_column'])}" if row["of_row"] != -1 else ""
    fields = (
        "kind",
        "qualifier",
        "status",
        "scope",
        "within",
        "out_of",
        "source",
        "paragraph",
        "id",
    )
    more = "".join(f" {name}={row[name]}" for name in fields if row[name])
    note = f" {{{row['note']}}}" if row["note"] else ""
    doubt = " ？" if row["doubt"] else ""
    main = "·".join(str(row[name]) for name in ("park", "indicator", "period", "literal", "unit"))
    return f"{_place(row['row'], row['column'])} {main}{of}{more}{note}{doubt}"


def _place(row: object, column: object) -> str:
    return f"{chr(65 + int(column))}{int(row) + 1}"  # type: ignore[call-overload]
