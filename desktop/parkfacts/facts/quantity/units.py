"""One table of units, multipliers and rates, and their base units."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple


class Unit(NamedTuple):
    """A unit as written, resolved: one of it is ``factor`` of ``base``."""

    base: str
    factor: Decimal
    dimension: str
    exact: bool
    """Counted, not measured: a whole number of it, written out in full, is exact."""


class _Row(NamedTuple):
    base: str
    factor: str
    dimension: str
    exact: bool


# A rate such as 万台/年 is the unit before the stroke with the rate kept in base and dimension.
_TABLE: dict[str, _Row] = {
    "元": _Row("元", "1", "money", False),
    "美元": _Row("美元", "1", "money-usd", False),
    "欧元": _Row("欧元", "1", "money-eur", False),
    "港元": _Row("港元", "1", "money-hkd", False),
    "%": _Row("%", "1", "ratio", False),
    "‰": _Row("%", "0.1", "ratio", False),
    "成": _Row("%", "10", "ratio", False),
    "个百分点": _Row("个百分点", "1", "points", False),
    "百分点": _Row("个百分点", "1", "points", False),
    "倍": _Row("倍", "1", "times", False),
    "位": _Row("位", "1", "rank", True),
    "P": _Row("P", "1", "compute", False),
    "公里": _Row("公里", "1", "length", False),
    "千米": _Row("公里", "1", "length", False),
    "米": _Row("公里", "0.001", "length", False),
    "英寸": _Row("英寸", "1", "wafer-size", True),
    "吋": _Row("英寸", "1", "wafer-size", True),
    "平方米": _Row("平方米", "1", "area", False),
    "平方公里": _Row("平方米", "1000000", "area", False),
    "亩": _Row("亩", "1", "area-mu", False),
    "公顷": _Row("平方米", "10000", "area", False),
    "吨": _Row("吨", "1", "mass", False),
    "千瓦时": _Row("千瓦时", "1", "energy", False),
    "千瓦": _Row("千瓦", "1", "power", False),
    "年": _Row("年", "1", "duration", True),
    "月": _Row("月", "1", "duration", True),
    "个月": _Row("月", "1", "duration", True),
    "天": _Row("天", "1", "duration-days", True),
    "小时": _Row("小时", "1", "duration-hours", True),
    "名": _Row("人", "1", "count", True),
}
_COUNTED = (
    "人 家 个 台 款 项 件 颗 辆 种 片 户 条 套 座 所 只 间 栋 篇 张 支 场 次 批 门 艘 架 份 部 "
    "列 班 处 宗 单 票 幢 股 头 笔 标准箱"
)
_TABLE |= {word: _Row(word, "1", "count", True) for word in _COUNTED.split()}

MULTIPLIERS = {
    "万亿": Decimal(10) ** 12,
    "百亿": Decimal(10) ** 10,
    "千亿": Decimal(10) ** 11,
    "十亿": Decimal(10) ** 9,
    "亿": Decimal(10) ** 8,
    "千万": Decimal(10) ** 7,
    "百万": Decimal(10) ** 6,
    "万": Decimal(10) ** 4,
    "千": Decimal(10) ** 3,
    "百": Decimal(10) ** 2,
}

BASE_UNITS = tuple(dict.fromkeys(row.base for row in _TABLE.values()))


@lru_cache(maxsize=4096)
def resolve(unit: str) -> Unit:
    """The unit as written (亿元, 万台/年, 吋), resolved to its base unit.

    A unit that the table does not know is a base unit of its own, so that a user's dataset
    may bring one; a multiplier before it counts all the same. An empty unit is a plain number.
    """
    plain, stroke, rate = unit.partition("/")
    multiplier, head = split_multiplier(plain)
    factor = MULTIPLIERS.get(multiplier, Decimal(1))
    row = _TABLE.get(head, _Row(head, "1", f"other:{head}" if head else "number", not head))
    return Unit(
        base=row.base + stroke + rate,
        factor=factor * Decimal(row.factor),
        dimension=row.dimension + stroke + rate,
        exact=row.exact and factor == 1 and not stroke,
    )


def split_multiplier(unit: str) -> tuple[str, str]:
    """The multiplier before a unit without rate, and the unit behind it: 亿, 元; of 千米 none."""
    if unit not in _TABLE:
        for word in MULTIPLIERS:
            if unit.startswith(word):
                return word, unit[len(word) :]
    return "", unit


def is_known(unit: str) -> bool:
    """Whether the table knows the unit behind multiplier and rate."""
    return not resolve(unit).dimension.partition("/")[0].startswith("other:")
