"""What units are called on an English screen; the Chinese is the unit itself."""

from __future__ import annotations

from parkfacts.facts.phrase import Named
from parkfacts.facts.quantity.units import split_multiplier

_PLAIN = {
    "元": "yuan", "美元": "US dollars", "欧元": "euros", "港元": "Hong Kong dollars",
    "%": "%", "‰": "‰", "成": "×10%", "个百分点": "percentage points",
    "百分点": "percentage points", "倍": "times", "位": "place", "P": "P",
    "公里": "km", "千米": "km", "米": "m", "英寸": "inches", "吋": "inches",
    "平方米": "m²", "平方公里": "km²", "亩": "mu", "公顷": "hectares", "吨": "tonnes",
    "千瓦时": "kWh", "千瓦": "kW", "年": "years", "月": "months", "个月": "months", "天": "days",
    "小时": "hours", "人": "people", "名": "people", "台": "units", "辆": "vehicles",
    "片": "pieces", "户": "households", "标准箱": "TEU",
}  # fmt: skip
_COUNTED = "家 个 款 项 件 颗 种 条 套 座 所 只 间 栋 篇 张 支 场 次 批"
"""Measure words of things whose name stands beside the figure: 12 家 of 总部企业数."""
_NUMBER = "number"
_RATES = {"年": "year", "月": "month", "周": "week", "日": "day", "天": "day"}
_MULTIPLIERS = {
    "": "", "百": "×100 ", "千": "×1k ", "万": "×10k ", "百万": "×1m ", "千万": "×10m ",
    "亿": "×100m ", "十亿": "×1bn ", "百亿": "×10bn ", "千亿": "×100bn ", "万亿": "×1tn ",
}  # fmt: skip


def counted(unit: str) -> str:
    """A measure word behind its number, which English does without: 20 of 20家, 3/year of 3家/年.

    Empty for units that English names.
    """
    plain, _, rate = unit.partition("/")
    if plain not in _COUNTED.split() or (rate and rate not in _RATES):
        return ""
    return Named(unit, f"/{_RATES[rate]}" if rate else "")


def unit_words(unit: str) -> str:
    """The unit, which says its English on an English screen: 亿元 is ×100m yuan, 家 is number.

    It stands alone, in the head of a table or a chart. A unit that is not known stays as it is.
    """
    plain, stroke, rate = unit.partition("/")
    multiplier, base = split_multiplier(plain)
    word = _NUMBER if base in _COUNTED.split() else _PLAIN.get(base, "")
    if multiplier and word == _NUMBER:
        word = ""  # ×10k says enough
    elif not word:
        return unit
    per = _RATES.get(rate, "")
    if stroke and not per:
        return unit
    english = f"{_MULTIPLIERS[multiplier]}{word}".strip()
    return Named(unit, f"{english}/{per}" if per else english)
