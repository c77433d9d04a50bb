"""What words in and beside cells of figures mean: units, statuses, what is no unit."""

from __future__ import annotations

import re

from parkfacts.facts.fields import Status
from parkfacts.facts.period.table_words import STATUS_MARKS

STATUSES: tuple[tuple[str, Status], ...] = (*STATUS_MARKS, ("力争", "planned"), ("拟", "planned"))
STATUS_FIRST = tuple(word for word, _ in STATUSES)
PLAN_WORDS = ("计划", "目标", "预计", "预期", "预测", "力争")
"""In the name of an indicator: what it tells is perhaps not yet achieved."""
BEHIND = ("余", "多", "以上", "以下", "左右")
NUMBER_AND_WORD = re.compile(r"(.*\d[)）]?)\s*[余多]?([^\d\s余多]+?)(?:以上|以下|左右)?")
WANTED_UNITS = {
    "％": "%", "百分比": "%", "百分数": "%", "百分之": "%", "pct": "%", "percent": "%",
    "百分点": "个百分点", "pp": "个百分点", "美金": "美元", "usd": "美元", "人民币": "元",
    "元人民币": "元", "rmb": "元", "块": "元", "km": "公里", "km2": "平方公里", "km²": "平方公里",
    "k㎡": "平方公里", "㎢": "平方公里", "m2": "平方米", "m²": "平方米", "㎡": "平方米",
    "ha": "公顷",
    "teu": "标准箱", "标箱": "标准箱", "kwh": "千瓦时", "度": "千瓦时", "t": "吨",
}  # fmt: skip
"""Other ways to write a unit, behind its multiplier."""
NO_UNIT = frozenset({"-", "—", "–", "/", "无", "无单位", "单位", ""})
